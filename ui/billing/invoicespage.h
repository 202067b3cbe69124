// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"
#include "ui/kit/page.h"

class QMenu;
class QSplitter;

namespace choba {

class BackgroundReader;
class InvoiceFiles;
class InvoiceFilterBar;
class InvoiceListView;
class InvoicePane;
class IssueFlow;
class SendFlow;
struct SendChoice;

/// Drafts and invoices of all months: find, look into, issue the selected ones, export, print.
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
    void connectTools();
    void connectList();
    void connectPane();
    void connectIssue();
    void connectSend();
    void search();
    void readCounts();
    void readMonths();
    void showMonths();
    void showTicked();
    void showInvoice(qint64 id);
    void markSent(const SendChoice &choice, const QString &what);
    void popup(QMenu *menu, const QAction *under);

    const BillingServices &m_services;
    BackgroundReader *m_reader;
    IssueFlow *m_issue;
    SendFlow *m_send;
    InvoiceFiles *m_files;
    InvoiceFilterBar *m_filter;
    InvoiceListView *m_list;
    QSplitter *m_splitter;
    InvoicePane *m_pane;
    std::optional<std::pair<Month, Month>> m_months; ///< of what is found
    bool m_paneClosed = false;                       ///< by the person: moving about does not open it again

    QAction *m_columns;
    QAction *m_export;
    QAction *m_print;
    QAction *m_sendSelected;
    QAction *m_issueSelected;
    QAction *m_copy;
    QAction *m_markSent;
};

} // namespace choba
