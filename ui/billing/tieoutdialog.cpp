// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/tieoutdialog.h"

#include "models/base/moneytext.h"
#include "models/billing/classwords.h"
#include "models/billing/setexchangerate.h"
#include "ui/billing/celltable.h"
#include "ui/billing/closewords.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace choba {

namespace {

constexpr std::array shownStandings{
    Standing::Billed,  Standing::Moved, Standing::Kept, Standing::Margin,       Standing::SupportCharge,
    Standing::Foreign, Standing::Tray,  Standing::Tax,  Standing::Unclassified, Standing::NotUnderstood};

/// What must be nothing before the month is done.
bool mustBeNothing(Standing standing)
{
    return standing == Standing::Tray || standing == Standing::Unclassified ||
           standing == Standing::NotUnderstood;
}

/// AWS's own figure with all its digits, grouped as ours are.
QString exactDollars(QString number)
{
    const bool isNegative = number.startsWith(QLatin1Char('-'));
    if (isNegative)
        number.remove(0, 1);
    const qsizetype point = number.indexOf(QLatin1Char('.'));
    for (qsizetype at = (point < 0 ? number.size() : point) - 3; at > 0; at -= 3)
        number.insert(at, QLatin1Char(','));
    return (isNegative ? QStringLiteral("−$") : QStringLiteral("$")) + number;
}

} // namespace

TieOutDialog::TieOutDialog(const BillingServices &services, const CloseOverview &overview, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_overview(overview)
    , m_payer(new QComboBox(this))
    , m_table(new CellTable(this))
    , m_banner(new Banner(this))
    , m_conflicts(new ConflictPanel(this))
    , m_awsTotal(new QLineEdit(this))
    , m_ours(new Label(LabelRole::Body, this))
{
    setObjectName(QStringLiteral("tieOutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: ja: 突合 %1
    setWindowTitle(tr("Tie-out of %1").arg(overview.month.toString()));
    resize(scaled(640), scaled(620));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 8);
    head->addWidget(new Label(LabelRole::Pane, windowTitle(), this));
    head->addStretch();
    head->addWidget(m_payer);
    column->addLayout(head);
    auto *bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(16, 0, 16, 8);
    bannerRow->addWidget(m_banner);
    bannerRow->addWidget(m_conflicts);
    column->addLayout(bannerRow);
    auto *view = new TableView(this);
    view->setObjectName(QStringLiteral("parts"));
    //: ja: 行き先
    m_table->setColumns({{QStringLiteral("part"), tr("Where it went"), 320},
                         //: ja: 金額(USD)
                         {QStringLiteral("amount"), tr("Amount"), 200, true}});
    view->setModel(m_table);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    column->addWidget(view, 1);

    auto *foot = new Pane(Pane::Ground::Sunken, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    //: ja: AWSの請求額(円)
    row->addWidget(new Label(LabelRole::Muted, tr("AWS's invoice, yen"), this));
    m_awsTotal->setObjectName(QStringLiteral("awsTotal"));
    m_awsTotal->setAlignment(Qt::AlignRight);
    m_awsTotal->setFixedWidth(scaled(130));
    row->addWidget(m_awsTotal);
    //: ja: 登録
    auto *enter = new Button(ButtonKind::Plain, QString(), tr("Enter"), this);
    enter->setObjectName(QStringLiteral("enterTotal"));
    const bool may = m_services.actor.may.has(Permission::SetExchangeRates);
    m_awsTotal->setReadOnly(!may);
    enter->setVisible(may);
    row->addWidget(enter);
    row->addWidget(m_ours, 1);
    //: ja: 閉じる
    auto *close = new Button(ButtonKind::Plain, QString(), tr("Close"), this);
    row->addWidget(close);
    column->addWidget(foot);
    for (const TieOut &tieOut : m_overview.tieOuts)
        m_payer->addItem(groupedAccount(tieOut.payer), tieOut.payer);
    connect(m_conflicts, &ConflictPanel::chosen, this, [this](const QString &, ConflictChoice choice) {
        m_awsTotal->setText(
            QString::number((choice == ConflictChoice::Mine ? m_mine : m_seen->total).amount()));
    });
    connect(m_payer, &QComboBox::currentIndexChanged, this, &TieOutDialog::showPayer);
    connect(enter, &Button::clicked, this, &TieOutDialog::saveTotal);
    connect(close, &Button::clicked, this, &QDialog::accept);
    showPayer();
}

void TieOutDialog::showPayer()
{
    const int at = m_payer->currentIndex();
    if (at < 0)
        return;
    const TieOut &tieOut = m_overview.tieOuts[static_cast<std::size_t>(at)];
    QList<QList<Cell>> rows;
    const auto add = [&](const QString &words, const QString &value, Tone tone = Tone::Text,
                         bool bold = false) {
        rows.append({{words, tone, bold}, {value, tone, bold}});
    };
    //: ja: AWSの合計
    add(tr("AWS's total"), exactDollars(tieOut.awsTotal), Tone::Text, true);
    for (const Standing standing : shownStandings) {
        const UsdSum amount = tieOut.of(standing);
        const bool waits = mustBeNothing(standing) && !amount.isZero();
        add(words(standing), dollarText(amount),
            waits             ? Tone::Warn
            : amount.isZero() ? Tone::Faint
                              : Tone::Text);
    }
    //: ja: 未割当アカウント
    add(tr("Unassigned accounts"), dollarText(tieOut.unassigned),
        tieOut.unassigned.isZero() ? Tone::Faint : Tone::Warn);
    //: ja: 端数(10桁より細かい金額)
    add(tr("Residue below ten digits"), exactDollars(tieOut.residue), Tone::Muted);
    //: ja: 説明のつかない差
    add(tr("Unexplained difference"), dollarText(tieOut.difference),
        tieOut.closes() ? Tone::Ok : Tone::Danger, true);
    m_table->setRows(rows);
    if (!tieOut.closes()) {
        //: ja: 説明のつかない差があるため、この月は締められません。
        m_banner->say(Tone::Danger, tr("There is an unexplained difference: the month cannot be closed."));
    } else if (!tieOut.isSettled()) {
        //: ja: 差はありません。まだ判断を待つ金額があります。
        m_banner->say(Tone::Warn, tr("It ties out; some money still waits for a decision."));
    } else {
        //: ja: 最後の桁まで一致しています。
        m_banner->say(Tone::Ok, tr("It ties out to the last digit."));
    }
    showYen(tieOut.payer);
}

void TieOutDialog::showYen(const QString &payer)
{
    readSeen(payer);
    m_conflicts->clear();
    m_awsTotal->setText(m_seen ? QString::number(m_seen->total.amount()) : QString());
    const auto ours = m_overview.ourYen.find(payer);
    //: ja: 当社の請求合計(税込) %1
    m_ours->setText(ours == m_overview.ourYen.end()
                        ? QString()
                        : tr("our invoices incl. tax %1").arg(yenText(ours->second)));
}

void TieOutDialog::readSeen(const QString &payer)
{
    m_seen = ExchangeRateStore(m_services.database)
                 .awsTotal(payer, m_overview.month)
                 .value_or(std::optional<AwsTotal>());
}

void TieOutDialog::showConflict(Yen mine, const Error &reason)
{
    const std::optional<AwsTotal> was = m_seen;
    readSeen(m_payer->currentData().toString());
    if (!m_seen)
        return;
    FieldConflict conflict;
    conflict.name = QStringLiteral("total");
    //: ja: AWSの請求額(円)
    conflict.label = tr("AWS's invoice, yen");
    conflict.was = was ? yenText(was->total) : QStringLiteral("–");
    conflict.theirs = yenText(m_seen->total);
    conflict.mine = yenText(mine);
    m_mine = mine;
    m_conflicts->ask(reason.message, {conflict});
}

void TieOutDialog::saveTotal()
{
    const QString payer = m_payer->currentData().toString();
    const Result<Yen> total = Yen::parse(plainNumber(m_awsTotal->text()), QStringLiteral("total"));
    if (!total) {
        m_banner->say(Tone::Danger, allWords(total.error()), {}, true);
        return;
    }
    if (m_conflicts->isUndecided())
        return;
    Desk desk = m_services.desk();
    const auto done =
        setAwsInvoiceTotal(desk, m_overview.month, payer, *total, m_seen ? m_seen->rowVersion : 0);
    if (!done && done.error().isStale()) {
        showConflict(*total, done.error());
        return;
    }
    if (!done) {
        m_banner->say(Tone::Danger, allWords(done.error()), {}, true);
        return;
    }
    for (PayerMonth &month : m_overview.payers) {
        if (month.report.payer == payer)
            month.awsTotal = *total;
    }
    showPayer();
    emit saved();
}

} // namespace choba
