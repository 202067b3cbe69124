// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/managestaff.h"
#include "ui/kit/formdialog.h"
#include "ui/staff/staffservices.h"

class QCheckBox;
class QLineEdit;

namespace choba {

/// Lets somebody in, or changes what they may do. The first person of a database turns the login on.
class StaffDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a user without a name: somebody new. \a isFirst: nobody signs in yet.
    StaffDialog(const StaffServices &services, const StaffUser &user, bool isFirst,
                QWidget *parent = nullptr);
    const StaffAdded &added() const { return m_added; } ///< once accepted for somebody new

protected:
    Result<void> submit() override;
    Result<QVariantMap> readAgain() override;

private:
    const StaffServices &m_services;
    StaffUser m_user;
    StaffAdded m_added;
    QLineEdit *m_name;
    QLineEdit *m_fullName;
    std::vector<QCheckBox *> m_roles; ///< in the order of allStaffRoles
};

/// Shows a temporary password once, to be told to the person.
class TemporaryPasswordDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TemporaryPasswordDialog(const StaffAdded &added, QWidget *parent = nullptr);
};

} // namespace choba
