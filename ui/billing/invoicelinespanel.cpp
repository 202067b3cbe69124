// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/invoicelinespanel.h"

#include "models/base/moneytext.h"
#include "models/billing/invoicelinetable.h"
#include "ui/billing/adjustmentbar.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/provenancechain.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>

namespace choba {

namespace {

constexpr int sideMargin = 16;

QString iconOf(WhyKind kind)
{
    switch (kind) {
    case WhyKind::Imported:
        return QStringLiteral("download");
    case WhyKind::LeftOut:
        return QStringLiteral("funnel");
    case WhyKind::ClassOnly:
        return QStringLiteral("layers");
    case WhyKind::TrayItem:
        return QStringLiteral("inbox");
    case WhyKind::FeeBase:
        return QStringLiteral("scale");
    case WhyKind::Fee:
        return QStringLiteral("life-buoy");
    case WhyKind::ToYen:
        return QStringLiteral("arrow-left-right");
    case WhyKind::Discount:
        return QStringLiteral("percent");
    case WhyKind::Manual:
        return QStringLiteral("pencil");
    case WhyKind::Sum:
        return QStringLiteral("calculator");
    case WhyKind::Tax:
        return QStringLiteral("landmark");
    }
    Q_UNREACHABLE();
}

void addSum(QGridLayout &grid, int row, QWidget *words, QWidget *value)
{
    grid.addWidget(words, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(value, row, 2, Qt::AlignRight | Qt::AlignVCenter);
    grid.setRowMinimumHeight(row, scaledHeight(24));
}

} // namespace

InvoiceLinesPanel::InvoiceLinesPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_banner(new Banner)
    , m_lines(new InvoiceLineTable(this))
    , m_table(new TableView)
    , m_adjust(new AdjustmentBar)
    , m_subtotalWords(new Label(LabelRole::Muted))
    , m_subtotal(new Label(LabelRole::Body))
    , m_taxWords(new LinkLabel)
    , m_tax(new Label(LabelRole::Body))
    , m_totalWords(new Label(LabelRole::Bold))
    , m_total(new Label(LabelRole::Bold))
    , m_whyTitle(new Label(LabelRole::Section))
    , m_whyWhat(new ElidedLabel(LabelRole::Muted))
    , m_edit(new Button(ButtonKind::Plain, QStringLiteral("pencil"), QString()))
    , m_remove(new Button(ButtonKind::Plain, QStringLiteral("trash-2"), QString()))
    , m_copy(new Button(ButtonKind::Quiet, QStringLiteral("copy"), QString()))
    , m_chain(new ProvenanceChain)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setObjectName(QStringLiteral("lines"));
    m_chain->setObjectName(QStringLiteral("why"));
    m_taxWords->setObjectName(QStringLiteral("taxLink"));
    m_table->setModel(m_lines);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto *page = new Pane(Pane::Ground::Surface);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    auto *bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(sideMargin, 8, sideMargin, 4);
    bannerRow->addWidget(m_banner);
    column->addLayout(bannerRow);
    column->addWidget(m_table);
    column->addWidget(makeSums());
    column->addWidget(new HairLine);
    column->addLayout(makeWhyHead());
    column->addWidget(m_chain);
    column->addLayout(makeLineActions());
    column->addStretch();
    setWidget(page);

    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            chooseLine(row);
    });
    connect(m_taxWords, &LinkLabel::activated, this, &InvoiceLinesPanel::chooseTax);
    connect(m_copy, &Button::clicked, this, &InvoiceLinesPanel::copyChain);
    connect(m_banner, &Banner::linkActivated, this, &InvoiceLinesPanel::fixRequested);
    connect(m_adjust, &AdjustmentBar::lineRequested, this, &InvoiceLinesPanel::addLineRequested);
    connect(m_adjust, &AdjustmentBar::supportRequested, this, &InvoiceLinesPanel::supportRequested);
    connect(m_edit, &Button::clicked, this, [this] { emit editLineRequested(manualLine().value_or(0)); });
    connect(m_remove, &Button::clicked, this, [this] { emit removeLineRequested(manualLine().value_or(0)); });
    connect(m_chain, &ProvenanceChain::stepActivated, this,
            [this](int step) { emit stepActivated(m_steps.at(static_cast<std::size_t>(step)), m_line); });
    retranslate();
}

QLayout *InvoiceLinesPanel::makeWhyHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sideMargin, 6, 8, 2);
    row->setSpacing(8);
    row->addWidget(m_whyTitle);
    row->addWidget(m_whyWhat, 1);
    row->addWidget(m_copy);
    return row;
}

QLayout *InvoiceLinesPanel::makeLineActions()
{
    m_edit->setObjectName(QStringLiteral("editLine"));
    m_remove->setObjectName(QStringLiteral("removeLine"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sideMargin, 6, 8, 2);
    row->setSpacing(8);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addStretch();
    return row;
}

QWidget *InvoiceLinesPanel::makeSums()
{
    auto *sums = new QWidget;
    sums->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *grid = new QGridLayout(sums);
    grid->setContentsMargins(sideMargin - 8, 4, 8, 6);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_adjust, 0, 0, 3, 1);
    addSum(*grid, 0, m_subtotalWords, m_subtotal);
    addSum(*grid, 1, m_taxWords, m_tax);
    addSum(*grid, 2, m_totalWords, m_total);
    return sums;
}

void InvoiceLinesPanel::setView(const InvoiceView &view)
{
    const bool sameInvoice = m_hasView && m_view.invoice.head.id == view.invoice.head.id;
    m_view = view;
    m_hasView = true;
    m_lines->setLines(view.invoice.rated.invoice ? view.invoice.rated.invoice->lines
                                                 : std::vector<InvoiceLine>());
    const int lines = m_lines->rowCount();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            std::max(1, lines) * m_table->verticalHeader()->defaultSectionSize());
    if (!sameInvoice || m_line >= lines)
        m_line = 0;
    showHolds();
    showSums();
    if (m_line >= 0 && lines > 0)
        m_table->selectRow(m_line);
    showWhy();
}

void InvoiceLinesPanel::clear()
{
    m_view = {};
    m_hasView = false;
    m_lines->setLines({});
    m_banner->hide();
    for (Label *sum : {m_subtotal, m_tax, m_total})
        sum->setText(QStringLiteral("–"));
    showWhy();
}

void InvoiceLinesPanel::chooseLine(int line)
{
    m_line = line;
    showWhy();
}

void InvoiceLinesPanel::chooseTax()
{
    m_line = -1;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    showWhy();
}

void InvoiceLinesPanel::showHolds()
{
    QStringList reasons;
    for (const DraftHold &hold : m_view.invoice.holds)
        reasons.append(words(hold));
    reasons.removeDuplicates();
    if (!reasons.isEmpty()) {
        //: ja: 保留の理由: %1
        m_banner->say(Tone::Warn, tr("On hold: %1").arg(reasons.join(QStringLiteral(" · "))),
                      //: ja: 解消する
                      tr("Resolve"));
    } else if (m_view.invoice.head.state == InvoiceState::Negative) {
        m_banner->say(
            Tone::Warn,
            //: ja: 合計がマイナスのため発行しません。翌月に繰り越すか、発行済の請求書を指定して返還します。
            tr("The total is negative, so nothing is issued. Carry it to the next month or credit an "
               "earlier invoice."));
    } else if (m_view.usageReplaced && m_view.invoice.head.number.isEmpty()) {
        m_banner->say(Tone::Warn,
                      //: ja: この下書きの後に利用データが取り込まれました。下書きを再計算してください。
                      tr("Usage was imported after this draft was made. Recompute the drafts."),
                      //: ja: 月次締めへ
                      tr("Month close"));
    } else {
        m_banner->hide();
    }
}

void InvoiceLinesPanel::showSums()
{
    const InvoiceHead &head = m_view.invoice.head;
    m_subtotal->setText(yenText(head.subtotal));
    m_tax->setText(yenText(head.tax));
    m_total->setText(yenText(head.total));
    //: ja: 消費税 %1%
    m_taxWords->setLinkText(tr("Consumption tax %1 %").arg(head.taxRate.toString()));
}

void InvoiceLinesPanel::showWhy()
{
    m_steps.clear();
    const RatedMonth &rated = m_view.invoice.rated;
    QString what;
    if (m_hasView && rated.invoice && m_line < 0) {
        m_steps = whyTax(rated);
        what = m_taxWords->linkText() + QLatin1Char(' ') + yenText(m_view.invoice.head.tax);
    } else if (m_hasView && rated.invoice && m_line < m_lines->rowCount()) {
        const auto line = static_cast<std::size_t>(m_line);
        m_steps = whyLine(rated, line, m_view.facts);
        what = m_lines->lines()[line].description + QLatin1Char(' ') + yenText(m_lines->lines()[line].amount);
    }
    QList<ProvenanceStep> shown;
    for (const WhyStep &step : m_steps)
        shown.append({iconOf(step.kind), step.title, step.value, step.detail});
    m_chain->setSteps(shown);
    m_whyWhat->setText(what);
    m_adjust->setDraft(isOpen());
    m_edit->setVisible(m_mayAdjust && manualLine().has_value());
    m_remove->setVisible(m_mayAdjust && manualLine().has_value());
    m_copy->setEnabled(!shown.isEmpty());
}

void InvoiceLinesPanel::setMayAdjust(bool may)
{
    m_mayAdjust = may;
    m_adjust->setMayAdjust(may);
    showWhy();
}

bool InvoiceLinesPanel::isOpen() const
{
    return m_hasView && m_view.invoice.head.number.isEmpty();
}

std::optional<qint64> InvoiceLinesPanel::manualLine() const
{
    if (!isOpen() || m_line < 0 || m_line >= m_lines->rowCount())
        return std::nullopt;
    const InvoiceLine &line = m_lines->lines()[static_cast<std::size_t>(m_line)];
    return line.kind == LineKind::Manual ? std::optional(line.subject.toLongLong()) : std::nullopt;
}

void InvoiceLinesPanel::copyChain()
{
    QApplication::clipboard()->setText(m_whyWhat->text() + QLatin1Char('\n') + m_chain->toText());
}

void InvoiceLinesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void InvoiceLinesPanel::retranslate()
{
    //: ja: 小計(税抜)
    m_subtotalWords->setText(tr("Subtotal before tax"));
    //: ja: 合計
    m_totalWords->setText(tr("Total"));
    //: ja: なぜこの金額?
    m_whyTitle->setText(tr("Why this amount?"));
    //: ja: 編集…
    m_edit->setText(tr("Edit…"));
    //: ja: 取り消す…
    m_remove->setText(tr("Remove…"));
    //: ja: 計算の過程をコピー
    m_copy->setToolTip(tr("Copy the steps"));
    m_copy->setAccessibleName(m_copy->toolTip());
    if (!m_hasView)
        return;
    showHolds();
    showSums();
    showWhy();
}

} // namespace choba
