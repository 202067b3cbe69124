// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/saveissuerprofile.h"

#include "models/billing/numberseries.h"
#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/settingstore.h"
#include "models/storage/transaction.h"

namespace choba {

namespace {

const QString settingName = QStringLiteral("issuer");

/// The audit names the logo by its size: pictures do not belong in a log.
QJsonObject auditJson(const IssuerProfile &profile)
{
    QJsonObject object = toJson(profile);
    object.insert(QStringLiteral("logo_png"), profile.logoPng.size());
    return object;
}

} // namespace

Result<StoredIssuerProfile> readIssuerProfile(Database &database)
{
    CHOBA_TRY_ASSIGN(const Setting setting, SettingStore(database).read(settingName));
    StoredIssuerProfile stored{issuerProfileOf(setting.value), setting.rowVersion};
    if (stored.rowVersion == 0)
        stored.profile.remarks = {defaultRemark()};
    return stored;
}

Result<StoredIssuerProfile> saveIssuerProfile(Desk &desk, const IssuerProfile &profile, int basedOnVersion)
{
    CHOBA_TRY(require(desk, Permission::ManageSettings));
    return retried(desk.database, [&]() -> Result<StoredIssuerProfile> {
        CHOBA_TRY_ASSIGN(const IssuerProfile checked, checkedIssuerProfile(profile));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        CHOBA_TRY_ASSIGN(const StoredIssuerProfile before, readIssuerProfile(desk.database));
        CHOBA_TRY(SettingStore(desk.database).write(settingName, toJson(checked), basedOnVersion));
        CHOBA_TRY(NumberSeries(desk.database).startAt(checked.firstNumber));
        CHOBA_TRY(appendAudit(
            desk, {QStringLiteral("save_issuer_profile"), QStringLiteral("setting"), settingName,
                   before.rowVersion == 0 ? QJsonObject() : auditJson(before.profile), auditJson(checked)}));
        transaction.announce({QStringLiteral("issuer"), {}});
        CHOBA_TRY(transaction.commit());
        return StoredIssuerProfile{checked, basedOnVersion + 1};
    });
}

} // namespace choba
