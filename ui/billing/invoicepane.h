// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"
#include "ui/kit/detailpane.h"

#include "models/billing/invoiceview.h"
#include "models/billing/marksent.h"
#include "models/billing/sendinvoices.h"

namespace choba {

class AdjustmentFlow;
class BackgroundReader;
class InvoiceHistoryPanel;
class InvoiceLinesPanel;
class InvoicePdfFile;
class InvoicePdfPanel;

/// One draft or invoice beside the list: facts, lines with why, PDF, history, and what can be done with it.
class InvoicePane : public DetailPane
{
    Q_OBJECT
public:
    explicit InvoicePane(const BillingServices &services, QWidget *parent = nullptr);

    void showInvoice(qint64 id); ///< reads in the background; the same id again reads again
    qint64 invoiceId() const { return m_id; }
    InvoiceLinesPanel &linesPanel() { return *m_lines; }
    InvoicePdfPanel &pdfPanel() { return *m_pdf; }
    void choosePdf();

signals:
    void customerRequested(qint64 customerId);
    void fixRequested(choba::Month month, const QString &holdReason);
    void issueRequested(choba::Month month, const QString &account);
    void replaced(qint64 id); ///< another draft has taken the place of the one shown
    void sendRequested(qint64 invoiceId);
    void markSentRequested(qint64 invoiceId, const QString &number);
    void mailRequested(qint64 mailId); ///< show it in the mail log
    void failed(const QString &words);
    void unread(const QString &words); ///< what was asked for, or the newest state of it
    void wasRead();
    void written(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Shown
    {
        InvoiceView view;
        InvoiceSending sending;
        std::optional<InvoiceSent> sent;
    };
    void take(const Result<Shown> &read);
    void showNothing();
    void showView();
    void showFacts();
    void showPdf();
    void openStep(const WhyStep &step, int line);
    void retranslate();

    const BillingServices &m_services;
    BackgroundReader *m_reader;
    qint64 m_id = 0;
    std::optional<InvoiceView> m_view;
    InvoiceSending m_sending;
    std::optional<InvoiceSent> m_sent;
    int m_linesTab;
    int m_pdfTab;
    int m_historyTab;
    int m_tab = 0;
    InvoicePdfFile *m_file;
    AdjustmentFlow *m_adjustments;
    InvoiceLinesPanel *m_lines;
    InvoicePdfPanel *m_pdf;
    InvoiceHistoryPanel *m_history;
    Button *m_open;
    Button *m_save;
    Button *m_issue;
    Button *m_send;
    Button *m_markSent;
};

} // namespace choba
