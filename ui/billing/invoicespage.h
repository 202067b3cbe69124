// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"
#include "ui/kit/page.h"

#include "models/billing/issueplan.h"

class QSplitter;
class QStackedWidget;

namespace choba {

class BackgroundReader;
class Button;
class EmptyState;
class FooterBar;
class InvoiceFilterBar;
class InvoicePane;
class InvoiceTable;
class IssueFlow;
class TableView;

/// Drafts and invoices of all months: find, look into, issue the selected ones, export.
class InvoicesPage : public Page
{
    Q_OBJECT
public:
    explicit InvoicesPage(const BillingServices &services, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("invoices"); }
    QList<PageKey> keys() const override;
    void setMonth(Month month) override;
    void refresh() override;
    /// An invoice's id; a QVariantMap with "text", or with "month" (its index) and "states" (their
    /// spellings).
    void open(const QVariant &what) override;
    QWidget *searchWidget() override;

protected:
    void retranslate() override;

private:
    void makeTable();
    void connectFlow();
    void search();
    void readCounts();
    void showCount();
    void showSelection();
    void showRow(int row);
    void selectId(qint64 id);
    void issueSelected();
    void askExport(const QString &suffix, CsvEncoding encoding);
    void startExport(const QString &path, CsvEncoding encoding);
    QMenu *makeExportMenu();
    void popup(QMenu *menu, const QAction *under);
    TickedInvoices ticked() const;

    const BillingServices &m_services;
    BackgroundReader *m_reader;
    IssueFlow *m_issue;
    InvoiceFilterBar *m_filter;
    InvoiceTable *m_table;
    TableView *m_view;
    FooterBar *m_footer;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    InvoicePane *m_pane;
    qint64 m_wanted = 0; ///< to be chosen as soon as it is found

    QAction *m_columns;
    QAction *m_export;
    QAction *m_issueSelected;
    QAction *m_copy;
    Button *m_import;
    Button *m_clearFilter;
};

} // namespace choba
