// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/roles.h"

#include "models/storage/grouproles.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StaffRole)
};

struct RoleGrants
{
    StaffRole role;
    std::optional<StaffRole> standsOn;
    Permissions adds;
};

using P = Permission;

// Section 19. What PostgreSQL itself grants to each role is in resources/migrations; both are compared in
// tests/models/staff/tst_rolematrix.cpp.
const RoleGrants table[] = {
    {StaffRole::Viewer, {}, {}},
    {StaffRole::Billing,
     {},
     {P::ImportUsage, P::SetExchangeRates, P::ClassifyProducts, P::DecideTray, P::CloseMonths, P::EditDrafts,
      P::IssueInvoices, P::SendInvoices}},
    {StaffRole::BillingManager, StaffRole::Billing, {P::DeclareFinal, P::SeeMargin}},
    {StaffRole::Support, {}, {P::RequestSupportPlans}},
    {StaffRole::SupportLead, StaffRole::Support, {P::ReadSecrets}},
    {StaffRole::Sales, {}, {P::EditCustomers, P::RequestSupportPlans, P::EditSecrets}},
    {StaffRole::SalesManager, StaffRole::Sales, {P::ReadSecrets, P::SetCreditLimits}},
    {StaffRole::Csm, {}, {}},
    {StaffRole::Admin,
     {},
     {P::ManageStaff, P::ManageRules, P::ManageSettings, P::BackUp, P::Restore, P::EditSecrets}},
};

} // namespace

Permissions permissionsOf(StaffRole role)
{
    const auto *const row = std::find_if(std::begin(table), std::end(table),
                                         [role](const RoleGrants &one) { return one.role == role; });
    Permissions all = row->adds;
    if (row->standsOn)
        all.add(permissionsOf(*row->standsOn));
    return all;
}

Permissions permissionsOf(const std::vector<StaffRole> &roles)
{
    Permissions all;
    for (const StaffRole role : roles)
        all.add(permissionsOf(role));
    return all;
}

QString spelled(StaffRole role)
{
    return groupRoleNames().at(int(role));
}

Result<StaffRole> parseStaffRole(const QString &text)
{
    const qsizetype index = groupRoleNames().indexOf(text);
    if (index < 0)
        return Error::invalid(QStringLiteral("role"),
                              Words::tr("“%1” is no role. There are: %2.")
                                  .arg(text, groupRoleNames().join(QStringLiteral(", "))));
    return allStaffRoles[size_t(index)];
}

QString words(StaffRole role)
{
    switch (role) {
    case StaffRole::Viewer:
        //: ja: 閲覧
        return Words::tr("Viewer");
    case StaffRole::Billing:
        //: ja: 請求
        return Words::tr("Billing");
    case StaffRole::BillingManager:
        //: ja: 請求責任者
        return Words::tr("Billing manager");
    case StaffRole::Support:
        //: ja: サポート
        return Words::tr("Support");
    case StaffRole::SupportLead:
        //: ja: サポート責任者
        return Words::tr("Support lead");
    case StaffRole::Sales:
        //: ja: 営業
        return Words::tr("Sales");
    case StaffRole::SalesManager:
        //: ja: 営業責任者
        return Words::tr("Sales manager");
    case StaffRole::Csm:
        //: ja: CSM
        return Words::tr("CSM");
    case StaffRole::Admin:
        //: ja: システム管理者
        return Words::tr("Administrator");
    }
    Q_UNREACHABLE();
}

} // namespace choba
