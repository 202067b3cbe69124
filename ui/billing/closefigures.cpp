// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/closefigures.h"

#include "models/base/decimal.h"
#include "models/base/moneytext.h"
#include "ui/billing/celltable.h"
#include "ui/billing/closewords.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/keyfigure.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"
#include "ui/plot/waterfallchart.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace choba {

namespace {

constexpr int sideMargin = 16;
constexpr std::size_t shownAccounts = 10;

Tone directionOf(Yen difference)
{
    return difference.isZero() ? Tone::Text : difference.isNegative() ? Tone::Less : Tone::More;
}

Chip arrowOf(Yen difference)
{
    return {difference.isNegative() ? QStringLiteral("arrow-down") : QStringLiteral("arrow-up"),
            {},
            directionOf(difference)};
}

QHBoxLayout *titleRow(Label *title, Label *scope)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sideMargin, 10, sideMargin, 4);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(scope);
    row->addStretch();
    return row;
}

/// "+6.9 %", of what was before; a share for reading, not for reckoning.
QString shareText(Yen difference, Yen before)
{
    if (before.amount() <= 0)
        return {};
    const double percent =
        100.0 * static_cast<double>(difference.amount()) / static_cast<double>(before.amount());
    return QStringLiteral("%1%2%").arg(percent > 0 ? QStringLiteral("+") : QString()).arg(percent, 0, 'f', 1);
}

} // namespace

CloseFigures::CloseFigures(QWidget *parent)
    : QWidget(parent)
    , m_now(new KeyFigure)
    , m_before(new KeyFigure)
    , m_difference(new KeyFigure)
    , m_causesTitle(new Label(LabelRole::Section))
    , m_causesScope(new Label(LabelRole::Muted))
    , m_chart(new WaterfallChart)
    , m_nothing(new Label(LabelRole::Muted))
    , m_accountsTitle(new Label(LabelRole::Section))
    , m_accountsScope(new Label(LabelRole::Muted))
    , m_export(new Button(ButtonKind::Quiet, QStringLiteral("download"), QStringLiteral("CSV")))
    , m_table(new CellTable(this))
    , m_view(new TableView)
    , m_empty(new EmptyState(QStringLiteral("scale")))
{
    m_now->setObjectName(QStringLiteral("now"));
    m_before->setObjectName(QStringLiteral("before"));
    m_difference->setObjectName(QStringLiteral("difference"));
    m_view->setObjectName(QStringLiteral("differences"));
    m_export->setObjectName(QStringLiteral("exportDifferences"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *sums = new QHBoxLayout;
    sums->setContentsMargins(sideMargin, 12, sideMargin, 4);
    sums->setSpacing(48);
    sums->addWidget(m_now);
    sums->addWidget(m_before);
    sums->addWidget(m_difference);
    sums->addStretch();
    column->addLayout(sums);
    column->addLayout(titleRow(m_causesTitle, m_causesScope));
    m_chart->setFixedHeight(scaled(196));
    column->addWidget(m_chart);
    m_nothing->setContentsMargins(sideMargin, 4, sideMargin, 4);
    m_nothing->setWordWrap(true);
    m_nothing->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_nothing);
    QHBoxLayout *head = titleRow(m_accountsTitle, m_accountsScope);
    head->addWidget(m_export);
    column->addLayout(head);
    m_view->setTwoLine(true);
    m_view->setModel(m_table);
    m_view->setLayoutName(QStringLiteral("differences"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_view, 1);
    m_view->setEmptyState(m_empty);
    connect(m_view, &TableView::activated, this, [this](const QModelIndex &index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (m_overview && row < m_overview->differences.size())
            emit accountActivated(m_overview->differences[row].account);
    });
    connect(m_export, &Button::clicked, this, &CloseFigures::exportRequested);
}

void CloseFigures::setOverview(const CloseOverview &overview)
{
    m_overview = overview;
    showOverview();
}

void CloseFigures::showOverview()
{
    if (!m_overview)
        return;
    showSums();
    showCauses();
    showDifferences();
}

void CloseFigures::showSums()
{
    const CloseOverview &overview = *m_overview;
    const auto text = [](const std::optional<Yen> &yen) { return yen ? yenText(*yen) : QStringLiteral("–"); };
    //: ja: 下書き合計(税抜)
    m_now->setLabel(overview.issued > 0 && overview.ready + overview.held == 0
                        //: ja: 発行合計(税抜)
                        ? tr("Issued, before tax")
                        : tr("Drafts, before tax"));
    m_now->setValue(text(overview.now));
    //: ja: 前月 %1(発行済)
    m_before->setLabel(tr("Last month %1, issued").arg(overview.month.plus(-1).toString()));
    m_before->setValue(text(overview.before));
    //: ja: 前月との差
    m_difference->setLabel(tr("Since last month"));
    if (overview.now && overview.before) {
        const Yen difference = *overview.now - *overview.before;
        m_difference->setValue(differenceText(difference), shareText(difference, *overview.before));
        m_difference->setDirection(directionOf(difference));
    } else {
        m_difference->setValue(QStringLiteral("–"));
        m_difference->setDirection(Tone::Text);
    }
}

void CloseFigures::showCauses()
{
    //: ja: 差の内訳
    m_causesTitle->setText(tr("Why it differs"));
    //: ja: 要因別・万円
    m_causesScope->setText(tr("by cause, in 10,000 yen"));
    const bool comparable = m_overview->now && m_overview->before;
    m_chart->setVisible(comparable);
    m_nothing->setVisible(!comparable);
    //: ja: 前月に発行した請求書があり、当月の為替レートが入ると、差の内訳が出ます。
    m_nothing->setText(tr("The difference is taken apart once last month is issued and this month has its "
                          "exchange rate."));
    if (!comparable)
        return;
    const std::map<DifferenceCause, Yen> causes = m_overview->causes();
    QList<WaterfallChart::Step> steps;
    for (const DifferenceCause cause : allDifferenceCauses) {
        const auto found = causes.find(cause);
        const Yen yen = found == causes.end() ? Yen() : found->second;
        // "Other" is rare enough to be left out while there is none.
        if (cause != DifferenceCause::Other || !yen.isZero())
            steps.append({CloseWords::cause(cause), yen.amount()});
    }
    //: ja: 合計
    m_chart->setData(steps, tr("Total"), ChartUnit{QString(), 4, 1});
}

void CloseFigures::showDifferences()
{
    const auto &differences = m_overview->differences;
    //: ja: 差の大きいアカウント
    m_accountsTitle->setText(tr("Accounts that moved most"));
    const auto count = std::min(shownAccounts, differences.size());
    //: ja: %1件中 %2件
    m_accountsScope->setText(tr("%2 of %1").arg(differences.size()).arg(count));
    m_export->setEnabled(!differences.empty());
    //: ja: まだ比べるアカウントがありません
    m_empty->setWords(tr("There is no account to compare yet"),
                      //: ja: 当月の為替レートを入力すると、アカウントごとの差が並びます
                      tr("The accounts stand here once this month has its exchange rate"));
    //: ja: 顧客 / アカウント
    m_table->setColumns({{QStringLiteral("rank"), QStringLiteral("#"), 40},
                         {QStringLiteral("account"), tr("Customer / account"), 186},
                         //: ja: 前月
                         {QStringLiteral("before"), tr("Last month"), 100, true},
                         //: ja: 今月
                         {QStringLiteral("now"), tr("This month"), 100, true},
                         //: ja: 差額
                         {QStringLiteral("difference"), tr("Difference"), 112, true},
                         {QStringLiteral("bar"), QString(), 80},
                         //: ja: 主な理由
                         {QStringLiteral("reason"), tr("Main reason"), 140}});
    m_view->horizontalHeader()->setStretchLastSection(true);
    const double largest =
        differences.empty() ? 1.0 : std::abs(static_cast<double>(differences.front().difference().amount()));
    QList<QList<Cell>> rows;
    for (std::size_t at = 0; at < count; ++at) {
        const AccountDifference &one = differences[at];
        const Yen difference = one.difference();
        const auto money = [](const std::optional<Yen> &yen) {
            return yen ? Cell{yenText(*yen)} : Cell{QStringLiteral("–"), Tone::Faint};
        };
        Cell amount{differenceText(difference), Tone::Text, true};
        Cell bar;
        if (!difference.isZero()) {
            amount.mark = arrowOf(difference);
            bar.share = static_cast<double>(difference.amount()) / largest;
        }
        rows.append({{QString::number(at + 1), Tone::Muted},
                     {one.customerName, Tone::Text, false, groupedAccount(one.account)},
                     money(one.before),
                     money(one.now),
                     amount,
                     bar,
                     {CloseWords::reason(one)}});
    }
    m_table->setRows(rows);
}

void CloseFigures::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showOverview();
    QWidget::changeEvent(event);
}

} // namespace choba
