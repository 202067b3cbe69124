// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/invoice.h"

#include <QObject>

class QWidget;

namespace choba {

class AdjustmentDialog;

/// From "add a line" to the draft made anew: opens the dialog and, once it has stored something, starts the
/// job that rates the account again.
class AdjustmentFlow : public QObject
{
    Q_OBJECT
public:
    /// \param window where the dialogs are
    AdjustmentFlow(const BillingServices &services, QWidget *window);

    void addLine(const InvoiceHead &draft);
    void editLine(qint64 lineId);
    void removeLine(qint64 lineId);
    void changeSupport(const InvoiceHead &draft);

signals:
    void failed(const QString &words);

private:
    void open(AdjustmentDialog *dialog, const QString &account, Month month);
    void redraft(const QString &account, Month month);

    const BillingServices &m_services;
    QWidget *m_window;
};

} // namespace choba
