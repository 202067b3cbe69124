// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/storedrules.h"

#include "models/storage/audit.h"
#include "models/storage/lastchange.h"
#include "models/storage/retried.h"
#include "models/storage/settingstore.h"
#include "models/storage/transaction.h"
#include "models/usage/margintypes.h"

#include <QJsonDocument>

namespace choba {

namespace {

const QString settingName = QStringLiteral("rules"); // key → array of rows

std::vector<RuleOverride> overridesOf(const QJsonObject &kept)
{
    std::vector<RuleOverride> overrides;
    for (auto rule = kept.constBegin(); rule != kept.constEnd(); ++rule)
        overrides.push_back(
            {rule.key(), QJsonDocument(rule.value().toArray()).toJson(QJsonDocument::Compact)});
    return overrides;
}

} // namespace

Result<RuleBook> rulesOf(Database &database)
{
    CHOBA_TRY_ASSIGN(const Setting kept, SettingStore(database).read(settingName));
    return RuleBook::shipped(overridesOf(kept.value));
}

Result<int> ruleVersion(Database &database)
{
    CHOBA_TRY_ASSIGN(const Setting kept, SettingStore(database).read(settingName));
    return kept.rowVersion;
}

Result<QJsonArray> overrideRule(Desk &desk, const QString &key, const QJsonArray &rows,
                                std::optional<int> basedOn)
{
    CHOBA_TRY(require(desk, Permission::ManageRules));
    return retried(desk.database, [&]() -> Result<QJsonArray> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        SettingStore store(desk.database);
        CHOBA_TRY_ASSIGN(const Setting before, store.read(settingName));
        if (basedOn.value_or(before.rowVersion) != before.rowVersion)
            return changedMeanwhile(desk.database, QStringLiteral("rule"), key);
        QJsonObject after = before.value;
        if (rows.isEmpty())
            after.remove(key);
        else
            after.insert(key, rows);
        CHOBA_TRY_ASSIGN(const RuleBook changed, RuleBook::shipped(overridesOf(after)));
        const QJsonArray replaced = before.value.value(key).toArray();
        if (after == before.value)
            return replaced;
        CHOBA_TRY(store.write(settingName, after, before.rowVersion));
        CHOBA_TRY(keepMarginTypes(desk.database, changed.marginTypes()));
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("override_rule"),
                                     QStringLiteral("rule"),
                                     key,
                                     {{QStringLiteral("rows"), before.value.value(key)}},
                                     {{QStringLiteral("rows"), after.value(key)}}}));
        transaction.announce({QStringLiteral("rule"), {}});
        CHOBA_TRY(transaction.commit());
        return replaced;
    });
}

} // namespace choba
