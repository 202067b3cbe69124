// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/savemailsettings.h"

#include "models/mail/mailstore.h"
#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/settingstore.h"
#include "models/storage/transaction.h"

namespace choba {

namespace {

const QString settingName = QStringLiteral("mail");

} // namespace

Result<StoredMailSettings> readMailSettings(Database &database)
{
    CHOBA_TRY_ASSIGN(const Setting setting, SettingStore(database).read(settingName));
    return StoredMailSettings{mailSettingsOf(setting.value), setting.rowVersion};
}

Result<StoredMailSettings> saveMailSettings(Desk &desk, const MailSettings &settings, int basedOnVersion)
{
    CHOBA_TRY(require(desk, Permission::ManageSettings));
    return retried(desk.database, [&]() -> Result<StoredMailSettings> {
        CHOBA_TRY_ASSIGN(const MailSettings checked, checkedMailSettings(settings));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        CHOBA_TRY_ASSIGN(const StoredMailSettings before, readMailSettings(desk.database));
        CHOBA_TRY(SettingStore(desk.database).write(settingName, toJson(checked), basedOnVersion));
        CHOBA_TRY(appendAudit(
            desk, {QStringLiteral("save_mail_settings"), QStringLiteral("setting"), settingName,
                   before.rowVersion == 0 ? QJsonObject() : toJson(before.settings), toJson(checked)}));
        CHOBA_TRY(MailStore(desk.database).hasten(desk.clock.now()));
        transaction.announce({QStringLiteral("mail_settings"), {}});
        CHOBA_TRY(transaction.commit());
        return StoredMailSettings{checked, basedOnVersion + 1};
    });
}

} // namespace choba
