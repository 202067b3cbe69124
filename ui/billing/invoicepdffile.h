// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoice.h"
#include "ui/billing/billingservices.h"

#include <QWidget>

#include <functional>

namespace choba {

class BackgroundReader;

/// The PDF of one invoice: read for who shows it, opened in another program, saved as a file.
class InvoicePdfFile : public QObject
{
    Q_OBJECT
public:
    /// \a window is the parent of its dialogs, and of this.
    InvoicePdfFile(const BillingServices &services, QWidget *window);

    /// Only the newest question is answered.
    void read(qint64 invoiceId, std::function<void(const Result<QByteArray> &)> then);
    void open(const InvoiceHead &head);
    void save(const InvoiceHead &head);

signals:
    void failed(const QString &words);
    void written(const QString &path);

private:
    using Use = std::function<void(const QByteArray &)>;
    void ask(const QString &name, qint64 invoiceId, std::function<void(const Result<QByteArray> &)> then);
    void readForFile(qint64 invoiceId, Use use);

    const BillingServices &m_services;
    QWidget *m_window;
    BackgroundReader *m_reader;
};

} // namespace choba
