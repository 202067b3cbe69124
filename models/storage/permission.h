// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <initializer_list>

namespace choba {

/// What a use case asks for before it does anything (section 19). Reading needs none: who can open the
/// database may read what is neither secret nor margin, which has permissions of its own. Which role may do
/// what is the table in models/staff/roles.cpp.
enum class Permission {
    ImportUsage,
    SetExchangeRates,
    ClassifyProducts,
    DecideTray,
    CloseMonths,
    EditDrafts,
    IssueInvoices,
    SendInvoices,
    DeclareFinal,
    SeeMargin,     ///< what the reseller keeps: its own discounts with AWS, kept and tied out
    EditCustomers, ///< customers, their accounts and contracts
    SetCreditLimits,
    RequestSupportPlans,
    ReadSecrets,
    EditSecrets,
    ManageStaff,
    ManageRules,
    ManageSettings,
    BackUp,
    Restore,
};

inline constexpr std::array allPermissions{
    Permission::ImportUsage,
    Permission::SetExchangeRates,
    Permission::ClassifyProducts,
    Permission::DecideTray,
    Permission::CloseMonths,
    Permission::EditDrafts,
    Permission::IssueInvoices,
    Permission::SendInvoices,
    Permission::DeclareFinal,
    Permission::SeeMargin,
    Permission::EditCustomers,
    Permission::SetCreditLimits,
    Permission::RequestSupportPlans,
    Permission::ReadSecrets,
    Permission::EditSecrets,
    Permission::ManageStaff,
    Permission::ManageRules,
    Permission::ManageSettings,
    Permission::BackUp,
    Permission::Restore,
};

/// A set of permissions. Empty unless filled.
class Permissions
{
public:
    constexpr Permissions() = default;
    constexpr Permissions(std::initializer_list<Permission> permissions)
    {
        for (const Permission permission : permissions)
            add(permission);
    }
    /// All: the owner of a database without login, and the program's own first steps.
    static constexpr Permissions all()
    {
        Permissions every;
        for (const Permission permission : allPermissions)
            every.add(permission);
        return every;
    }

    constexpr bool has(Permission permission) const { return (m_bits & bit(permission)) != 0; }
    constexpr void add(Permission permission) { m_bits |= bit(permission); }
    constexpr void add(Permissions others) { m_bits |= others.m_bits; }
    constexpr void remove(Permission permission) { m_bits &= ~bit(permission); }
    constexpr bool operator==(const Permissions &) const = default;

private:
    static constexpr quint64 bit(Permission permission) { return quint64(1) << int(permission); }
    quint64 m_bits = 0;
};

/// What the permission is for, in words of the user's language: "issuing invoices".
QString words(Permission permission);

} // namespace choba
