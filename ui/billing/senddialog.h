// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/sendinvoices.h"

#include <QDialog>

namespace choba {

class Button;

/// What would be sent to whom, with the first mail as it reads, before it is queued. Return alone never
/// accepts.
class SendDialog : public QDialog
{
    Q_OBJECT
public:
    /// \param first the mail of the first line that is ready; empty where none is
    SendDialog(const SendPlan &plan, const MailDraft &first, const QDate &today, QWidget *parent = nullptr);

private:
    QWidget *makeList(const SendPlan &plan);
    QWidget *makePreview(const MailDraft &first);
};

} // namespace choba
