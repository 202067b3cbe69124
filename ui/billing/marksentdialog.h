// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/sendinvoices.h"
#include "ui/kit/formdialog.h"

class QDateEdit;
class QLineEdit;

namespace choba {

/// For customers without mail: when and how issued invoices were sent.
class MarkSentDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \param what "Invoice 1000000001", or how many
    MarkSentDialog(const Desk &desk, SendChoice choice, const QString &what, QWidget *parent = nullptr);

protected:
    Result<void> submit() override;

private:
    Desk m_desk;
    SendChoice m_choice;
    QDateEdit *m_on;
    QLineEdit *m_reason;
};

} // namespace choba
