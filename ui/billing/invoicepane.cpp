// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/invoicepane.h"

#include "models/base/ids.h"
#include "models/base/moneytext.h"
#include "models/billing/invoicestore.h"
#include "models/billing/invoicetable.h"
#include "models/jobs/backgroundreader.h"
#include "models/mail/mailtable.h"
#include "ui/billing/adjustmentflow.h"
#include "ui/billing/chargesdialog.h"
#include "ui/billing/invoicehistorypanel.h"
#include "ui/billing/invoicelinespanel.h"
#include "ui/billing/invoicepdffile.h"
#include "ui/billing/invoicepdfpanel.h"
#include "ui/kit/button.h"
#include "ui/kit/factsgrid.h"
#include "ui/kit/restyle.h"

#include <QEvent>

namespace choba {

namespace {

/// A button of an icon alone: four with words have no room below the pane.
void name(Button &button, const QString &words)
{
    button.setToolTip(words);
    button.setAccessibleName(words);
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("–");
}

/// The charge groups a step ends in; none for steps that only reckon.
std::optional<ChargeSelection> chargesOf(const WhyStep &step, qint64 invoice, const InvoiceLine *line)
{
    switch (step.kind) {
    case WhyKind::Imported:
        return ChargeSelection{invoice, false, {}, false};
    case WhyKind::LeftOut:
    case WhyKind::FeeBase:
        return ChargeSelection{invoice, true, {}, false};
    case WhyKind::ClassOnly:
        return ChargeSelection{invoice, true, line ? std::optional(line->discount) : std::nullopt, false};
    default:
        return std::nullopt;
    }
}

/// A close or an adjustment puts another draft in a draft's place: then that one.
Result<InvoiceView> viewOf(Database &database, qint64 id, const QString &account, Month month,
                           const RuleBook &rules)
{
    Result<InvoiceView> view = readInvoiceView(database, id, rules);
    if (view || view.error().kind != ErrorKind::NotFound || account.isEmpty())
        return view;
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> heads,
                     InvoiceStore(database).heads({month, account, {}, {}, {}}));
    return heads.empty() ? view : readInvoiceView(database, heads.back().id, rules);
}

/// On its way or sent: another mail would be a second one.
bool isLive(const InvoiceSending &sending)
{
    return sending.mailId != 0 && sending.state != MailState::Failed && sending.state != MailState::Undone;
}

QString sendingWords(const InvoiceSending &sending)
{
    if (sending.mailId == 0)
        return QStringLiteral("–");
    const QDateTime at = sending.state == MailState::Sent ? sending.sentAt : QDateTime();
    const QString time = mailTimeText(at);
    return time.isEmpty() ? words(sending.state) : time;
}

/// "2026-12-02 · by post"
QString handWords(const InvoiceSent &sent)
{
    return toTokyo(sent.at).date().toString(Qt::ISODate) + QStringLiteral(" · ") + sent.reason;
}

Tone sendingTone(const InvoiceSending &sending)
{
    if (sending.mailId == 0 || sending.state == MailState::Undone)
        return Tone::Faint;
    const bool bad = sending.state == MailState::Failed || sending.state == MailState::Unsure;
    return bad ? Tone::Danger : Tone::Text;
}

} // namespace

InvoicePane::InvoicePane(const BillingServices &services, QWidget *parent)
    : DetailPane(parent)
    , m_services(services)
    , m_reader(new BackgroundReader(services.location, this))
    , m_file(new InvoicePdfFile(services, this))
    , m_adjustments(new AdjustmentFlow(services, this))
    , m_lines(new InvoiceLinesPanel)
    , m_pdf(new InvoicePdfPanel)
    , m_history(new InvoiceHistoryPanel)
    , m_open(new Button(ButtonKind::Plain, QStringLiteral("external-link"), QString()))
    , m_save(new Button(ButtonKind::Plain, QStringLiteral("download"), QString()))
    , m_issue(new Button(ButtonKind::Plain, QStringLiteral("stamp"), QString()))
    , m_send(new Button(ButtonKind::Plain, QStringLiteral("send"), QString()))
    , m_markSent(new Button(ButtonKind::Plain, QStringLiteral("check"), QString()))
{
    setObjectName(QStringLiteral("invoicePane"));
    m_linesTab = addTab(QString(), m_lines);
    m_pdfTab = addTab(QString(), m_pdf);
    m_historyTab = addTab(QString(), m_history);
    m_open->setObjectName(QStringLiteral("openPdf"));
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_issue->setObjectName(QStringLiteral("issueThis"));
    addFootButton(m_open);
    addFootButton(m_save);
    addFootStretch();
    addFootButton(m_issue);
    m_send->setObjectName(QStringLiteral("sendThis"));
    m_markSent->setObjectName(QStringLiteral("markThisSent"));
    addFootButton(m_markSent);
    addFootButton(m_send);
    connect(m_markSent, &Button::clicked, this, [this] {
        if (m_view)
            emit markSentRequested(m_id, m_view->invoice.head.number);
    });
    connect(m_send, &Button::clicked, this, [this] {
        if (isLive(m_sending))
            emit mailRequested(m_sending.mailId);
        else
            emit sendRequested(m_id);
    });
    connect(m_open, &Button::clicked, this, [this] {
        if (m_view)
            m_file->open(m_view->invoice.head);
    });
    connect(m_save, &Button::clicked, this, [this] {
        if (m_view)
            m_file->save(m_view->invoice.head);
    });
    connect(m_file, &InvoicePdfFile::failed, this, &InvoicePane::failed);
    connect(m_file, &InvoicePdfFile::written, this, &InvoicePane::written);
    connect(m_issue, &Button::clicked, this, [this] {
        if (m_view)
            emit issueRequested(m_view->invoice.head.month, m_view->invoice.head.account);
    });
    connect(m_lines, &InvoiceLinesPanel::stepActivated, this, &InvoicePane::openStep);
    connect(m_lines, &InvoiceLinesPanel::fixRequested, this, [this] {
        if (m_view)
            emit fixRequested(m_view->invoice.head.month, m_view->invoice.holds.empty()
                                                              ? QString()
                                                              : m_view->invoice.holds.front().reason);
    });
    m_lines->setMayAdjust(m_services.actor.may.has(Permission::EditDrafts));
    connect(m_adjustments, &AdjustmentFlow::failed, this, &InvoicePane::failed);
    connect(m_lines, &InvoiceLinesPanel::addLineRequested, this, [this] {
        if (m_view)
            m_adjustments->addLine(m_view->invoice.head);
    });
    connect(m_lines, &InvoiceLinesPanel::supportRequested, this, [this] {
        if (m_view)
            m_adjustments->changeSupport(m_view->invoice.head);
    });
    connect(m_lines, &InvoiceLinesPanel::editLineRequested, m_adjustments, &AdjustmentFlow::editLine);
    connect(m_lines, &InvoiceLinesPanel::removeLineRequested, m_adjustments, &AdjustmentFlow::removeLine);
    connect(this, &DetailPane::linkActivated, this, [this] {
        if (m_view)
            emit customerRequested(m_view->invoice.head.customerId);
    });
    connect(this, &DetailPane::tabChanged, this, [this](int tab) {
        m_tab = tab;
        showPdf();
    });
    retranslate();
}

void InvoicePane::showInvoice(qint64 id)
{
    if (id != m_id) {
        m_pdf->showWaiting();
        m_view.reset();
    }
    m_id = id;
    const QString account = m_view ? m_view->invoice.head.account : QString();
    const Month month = m_view ? m_view->invoice.head.month : Month();
    m_reader->read<Shown>(
        QStringLiteral("view"),
        [id, account, month, rules = m_services.rules,
         hidesMargin =
             !m_services.actor.may.has(Permission::SeeMargin)](Database &database) -> Result<Shown> {
            CHOBA_TRY_ASSIGN(InvoiceView view, viewOf(database, id, account, month, rules));
            CHOBA_TRY_ASSIGN(InvoiceSending sending, sendingOf(database, view.invoice.head.id));
            CHOBA_TRY_ASSIGN(const std::optional<InvoiceSent> sent, sentOf(database, view.invoice.head.id));
            if (hidesMargin)
                view.invoice.rated = withoutMargin(std::move(view.invoice.rated));
            return Shown{std::move(view), std::move(sending), sent};
        },
        [this](const Result<Shown> &read) { take(read); });
}

void InvoicePane::choosePdf()
{
    setCurrentTab(m_pdfTab);
}

void InvoicePane::take(const Result<Shown> &read)
{
    if (!read) {
        if (read.error().kind == ErrorKind::NotFound)
            emit closeRequested();
        if (read.error().kind == ErrorKind::NotFound) {
            //: ja: この下書きはなくなりました。請求するものが残っていません。
            emit failed(tr("This draft is gone: nothing is left to bill."));
            return;
        }
        if (!m_view)
            showNothing();
        emit unread(allWords(read.error()));
        return;
    }
    emit wasRead();
    m_view = read->view;
    m_sending = read->sending;
    m_sent = read->sent;
    const qint64 asked = std::exchange(m_id, m_view->invoice.head.id);
    if (m_id != asked)
        emit replaced(m_id);
    showView();
    showPdf();
}

/// The invoice that was asked for could not be read: the one of before must not be taken for it.
void InvoicePane::showNothing()
{
    setHead(QStringLiteral("–"), {});
    setScope({}, {});
    setTotal({}, {});
    setSideFigure({}, {});
    facts().setFacts({});
    m_lines->clear();
    m_history->setEvents({});
    for (Button *button : {m_issue, m_send, m_markSent})
        button->hide();
}

void InvoicePane::showView()
{
    const InvoiceHead &head = m_view->invoice.head;
    setHead(head.number.isEmpty() ? words(InvoiceState::Draft) : head.number, chipOf(head.state));
    const Result<AwsAccountId> account = AwsAccountId::parse(head.account, {});
    setScope(head.customerName, QStringList{account ? account->grouped() : head.account,
                                            displayName(head.contract), displayName(head.supportPlan)}
                                    .join(QStringLiteral(" · ")));
    //: ja: 税込
    setTotal(yenText(head.total), tr("incl. tax"));
    //: ja: 税抜
    setSideFigure(tr("before tax"), yenText(head.subtotal));
    showFacts();
    m_lines->setView(*m_view);
    m_history->setEvents(m_view->history);
    showWhen(m_issue, head.state == InvoiceState::Draft);
    const bool maySend = m_services.actor.may.has(Permission::SendInvoices);
    const bool isOpen = head.state == InvoiceState::Issued && maySend;
    showWhen(m_send, isIssued(head.state) && (isOpen || isLive(m_sending)));
    showWhen(m_markSent, isOpen && !isLive(m_sending));
    //: ja: 送付済にする…
    m_markSent->setText(tr("Mark as sent…"));
    //: ja: メールを見る
    m_send->setText(isLive(m_sending) ? tr("See the mail")
                                      //: ja: メールで送信…
                                      : tr("Send by mail…"));
}

void InvoicePane::showFacts()
{
    const InvoiceHead &head = m_view->invoice.head;
    const InvoiceDates &dates = m_view->dates;
    //: ja: %1 (予定)
    const auto planned = [&](QDate date) {
        return head.issueDate.isValid() ? dateText(date) : tr("%1 (plan)").arg(dateText(date));
    };
    //: ja: 利用月
    facts().setFacts({{tr("Usage month"), head.month.toString()},
                      //: ja: 発行日
                      {tr("Issued"), planned(dates.issueDate)},
                      //: ja: 為替
                      {tr("Rate"), tr("%1 yen/USD").arg(head.rate.toString())},
                      //: ja: 支払期日
                      {tr("Due"), planned(dates.dueDate)},
                      //: ja: 送付期限
                      {tr("Send until"), planned(dates.sendUntil)},
                      //: ja: 案件
                      {tr("Project"), head.projectName.isEmpty() ? QStringLiteral("–") : head.projectName},
                      m_sent && m_sent->mailId == 0
                          //: ja: 送付済
                          ? Fact{tr("Sent"), handWords(*m_sent), Tone::Text} //: ja: 送信
                          : Fact{tr("Mail"), sendingWords(m_sending), sendingTone(m_sending)}});
}

void InvoicePane::showPdf()
{
    if (m_tab != m_pdfTab || m_id == 0)
        return;
    m_file->read(m_id, [this](const Result<QByteArray> &bytes) {
        if (bytes)
            m_pdf->showPdf(*bytes);
        else
            m_pdf->showProblem(allWords(bytes.error()));
    });
}

void InvoicePane::openStep(const WhyStep &step, int line)
{
    if (!m_view)
        return; // another invoice is being read
    const InvoiceLine *chosen = nullptr;
    const auto &invoice = m_view->invoice.rated.invoice;
    if (invoice && line >= 0 && line < static_cast<int>(invoice->lines.size()))
        chosen = &invoice->lines[static_cast<std::size_t>(line)];
    std::optional<ChargeSelection> charges = chargesOf(step, m_id, chosen);
    if (charges)
        charges->hidesMargin = !m_services.actor.may.has(Permission::SeeMargin);
    auto *dialog = new ChargesDialog(step, m_services.location, charges, this);
    dialog->open();
}

void InvoicePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // What stands behind the steps was read in words.
        if (m_id != 0)
            showInvoice(m_id);
    }
    DetailPane::changeEvent(event);
}

void InvoicePane::retranslate()
{
    //: ja: 明細
    setTabText(m_linesTab, tr("Lines"));
    //: ja: PDF
    setTabText(m_pdfTab, tr("PDF"));
    //: ja: 履歴
    setTabText(m_historyTab, tr("History"));
    //: ja: PDFを開く
    name(*m_open, tr("Open PDF"));
    //: ja: PDFを保存…
    name(*m_save, tr("Save the PDF…"));
    //: ja: 発行…
    m_issue->setText(tr("Issue…"));
    if (m_view)
        showView();
}

} // namespace choba
