// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/base/itemroles.h"
#include "models/billing/issueplan.h"

#include <QObject>

class QMenu;
class QWidget;

namespace choba {

class BackgroundReader;

/// What leaves the list of invoices: the list as a file, and the invoices themselves on paper.
class InvoiceFiles : public QObject
{
    Q_OBJECT
public:
    static constexpr int maximumPrinted = 300; ///< invoices at once: more are for the PDF folder

    /// \param window where dialogs are
    InvoiceFiles(const BillingServices &services, QWidget *window);

    /// The formats to choose from; \a search is asked when one is chosen.
    QMenu *makeExportMenu(const std::function<InvoiceSearch()> &search);
    /// Shows the pages of the ticked invoices, drafts marked as such, to be printed from there.
    void print(const InvoiceSearch &search, const TickedInvoices &ticked);

signals:
    void said(choba::Tone tone, const QString &words);
    void written(const QString &path, const QString &more);

private:
    void askExport(const InvoiceSearch &search, const QString &suffix, CsvEncoding encoding);
    void startExport(const InvoiceSearch &search, const QString &path, CsvEncoding encoding);
    void preview(const QList<QByteArray> &pdfs);

    const BillingServices &m_services;
    QWidget *m_window;
    BackgroundReader *m_reader;
};

} // namespace choba
