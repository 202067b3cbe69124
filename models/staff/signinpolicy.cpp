// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/signinpolicy.h"

#include "models/storage/audit.h"
#include "models/storage/settingstore.h"
#include "models/storage/transaction.h"

namespace choba {

namespace {

const QString settingName = QStringLiteral("sign_in");

QJsonObject toJson(const SignInPolicy &policy)
{
    return {{QStringLiteral("totp_required"), policy.totpRequired}};
}

} // namespace

Result<SignInPolicy> readSignInPolicy(Database &database)
{
    CHOBA_TRY_ASSIGN(const Setting setting, SettingStore(database).read(settingName));
    return SignInPolicy{setting.value.value(QLatin1String("totp_required")).toBool(), setting.rowVersion};
}

Result<SignInPolicy> saveSignInPolicy(Desk &desk, const SignInPolicy &policy)
{
    CHOBA_TRY(require(desk, Permission::ManageStaff));
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
    CHOBA_TRY_ASSIGN(const SignInPolicy before, readSignInPolicy(desk.database));
    CHOBA_TRY(SettingStore(desk.database).write(settingName, toJson(policy), policy.rowVersion));
    CHOBA_TRY(appendAudit(desk, {QStringLiteral("save_sign_in_policy"), QStringLiteral("setting"),
                                 settingName, toJson(before), toJson(policy)}));
    transaction.announce({QStringLiteral("staff_user"), {}});
    CHOBA_TRY(transaction.commit());
    return SignInPolicy{policy.totpRequired, policy.rowVersion + 1};
}

} // namespace choba
