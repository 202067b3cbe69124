// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customercontact.h"
#include "models/storage/usecase.h"
#include "ui/kit/formdialog.h"

class QComboBox;
class QLineEdit;

namespace choba {

/// Somebody to reach at a customer: a new one or one that is stored.
class ContactDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \param contact its id is 0 for a new one
    ContactDialog(const Desk &desk, const CustomerContact &contact, QWidget *parent = nullptr);

protected:
    Result<void> submit() override;
    Result<QVariantMap> readAgain() override;

private:
    ContactFields typed() const;
    static QVariantMap valuesOf(const ContactFields &fields);

    Desk m_desk;
    CustomerContact m_contact;
    QString m_operation;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_department;
    QLineEdit *m_emails;
    QLineEdit *m_phone;
};

} // namespace choba
