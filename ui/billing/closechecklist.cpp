// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/closechecklist.h"

#include "models/base/sentences.h"
#include "models/billing/numberseries.h"
#include "ui/billing/closewords.h"
#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"

#include <QEvent>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace choba {

namespace {

constexpr int sideMargin = 16;
constexpr int iconSide = 18;

QString objectNameOf(CloseStep step)
{
    constexpr std::array names{"usage", "rates",   "products", "accounts",
                               "tray",  "support", "tieOut",   "issue"};
    return QLatin1String(names[static_cast<std::size_t>(step)]);
}

/// Looking into a step needs nothing; what it waits for may.
bool mayDo(CloseStep step, const CloseOverview &overview, const Permissions &may)
{
    switch (step) {
    case CloseStep::Usage:
        return may.has(overview.payers.empty() ? Permission::ImportUsage : Permission::DeclareFinal);
    case CloseStep::Rates:
        return may.has(Permission::SetExchangeRates);
    case CloseStep::Products:
        return may.has(Permission::ClassifyProducts);
    case CloseStep::Accounts:
        return may.has(Permission::EditCustomers);
    case CloseStep::Tray:
        return may.has(Permission::DecideTray);
    case CloseStep::Support:
        return may.has(Permission::EditDrafts);
    case CloseStep::TieOut:
    case CloseStep::Issue:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

CloseCheckRow::CloseCheckRow(CloseStep step, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_icon(new IconLabel(QStringLiteral("circle-dashed"), Tone::Muted, iconSide, this))
    , m_title(new Label(LabelRole::Bold, this))
    , m_state(new Label(LabelRole::Body, this))
    , m_detail(new ElidedLabel(LabelRole::Muted, this))
    , m_link(new Button(ButtonKind::Link, this))
    , m_button(new Button(ButtonKind::Plain, this))
{
    setObjectName(QStringLiteral("check_") + objectNameOf(step));
    m_title->setObjectName(QStringLiteral("title"));
    m_state->setObjectName(QStringLiteral("state"));
    m_detail->setObjectName(QStringLiteral("detail"));
    m_link->setObjectName(QStringLiteral("view"));
    m_button->setObjectName(QStringLiteral("fix"));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title);
    first->addWidget(m_state);
    first->addStretch();
    words->addLayout(first);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, 10, sideMargin, 10);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_link);
    row->addWidget(m_button);
    setMinimumHeight(scaledHeight(60));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_link, &Button::clicked, this, [this] { emit activated(m_step); });
    connect(m_button, &Button::clicked, this, [this] { emit activated(m_step); });
}

void CloseCheckRow::setOverview(const CloseOverview &overview, bool may)
{
    const CloseCheck &check = overview.check(m_step);
    const Chip state = CloseWords::state(check.state);
    m_icon->setIcon(state.icon, state.tone);
    m_title->setText(CloseWords::title(overview, m_step));
    m_state->setText(state.text);
    m_state->setTone(state.tone);
    m_detail->setText(CloseWords::detail(overview, m_step));
    const QString action = CloseWords::action(overview, m_step);
    const bool isToDo = check.state == StepState::ToDo;
    m_link->setText(action);
    m_button->setText(action);
    m_link->setVisible(!isToDo && !action.isEmpty());
    m_button->setVisible(isToDo && may && !action.isEmpty());
}

CloseChecklist::CloseChecklist(const Permissions &may, QWidget *parent)
    : Pane(Ground::Surface, Qt::RightEdge, parent)
    , m_may(may)
    , m_progress(new Label(LabelRole::Section))
    , m_counts(new Label(LabelRole::Small))
    , m_bar(new QProgressBar)
    , m_promise(new Label(LabelRole::Muted))
    , m_issue(new Button(ButtonKind::Primary, QStringLiteral("stamp"), QString()))
    , m_choose(new Button(ButtonKind::Plain, QString(), QString()))
{
    m_issue->setObjectName(QStringLiteral("issue"));
    m_choose->setObjectName(QStringLiteral("choose"));
    auto *list = new Pane(Ground::Surface);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 1, 0);
    rows->setSpacing(0);
    for (const CloseStep step : allCloseSteps) {
        auto *row = new CloseCheckRow(step, list);
        m_rows.push_back(row);
        rows->addWidget(row);
        if (step != CloseStep::Issue)
            rows->addWidget(new HairLine);
        connect(row, &CloseCheckRow::activated, this, &CloseChecklist::stepActivated);
    }
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new HairLine);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());
    connect(m_issue, &Button::clicked, this, &CloseChecklist::issueRequested);
    connect(m_choose, &Button::clicked, this, &CloseChecklist::chooseRequested);
}

QWidget *CloseChecklist::makeHead()
{
    auto *head = new QWidget;
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(sideMargin, 8, sideMargin, 12);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress);
    row->addStretch();
    row->addWidget(m_counts);
    column->addLayout(row);
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    return head;
}

QWidget *CloseChecklist::makeFoot()
{
    auto *foot = new Pane(Ground::Sunken, Qt::TopEdge);
    foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(sideMargin, 12, sideMargin, 12);
    column->setSpacing(8);
    m_promise->setWordWrap(true);
    column->addWidget(m_promise);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_issue);
    row->addWidget(m_choose);
    row->addStretch();
    column->addLayout(row);
    return foot;
}

void CloseChecklist::setOverview(const CloseOverview &overview)
{
    m_overview = overview;
    showOverview();
}

void CloseChecklist::showOverview()
{
    if (!m_overview)
        return;
    const CloseOverview &overview = *m_overview;
    for (CloseCheckRow *row : m_rows)
        row->setOverview(overview, mayDo(row->step(), overview, m_may));
    const int steps = static_cast<int>(allCloseSteps.size()) - 1;
    //: ja: 確認 %1項目中 %2項目が完了
    m_progress->setText(tr("%2 of %1 checks done").arg(steps).arg(overview.doneCount()));
    //: ja: 発行可 %1 / 保留 %2
    m_counts->setText(tr("ready %1 / on hold %2").arg(overview.ready).arg(overview.held + overview.negative));
    m_bar->setRange(0, static_cast<int>(std::max<qint64>(1, overview.accounts)));
    m_bar->setValue(static_cast<int>(overview.ready + overview.issued));

    const auto count = static_cast<int>(overview.storedReady);
    QStringList promise;
    if (!overview.isClosedOnce) {
        //: ja: まず下書きを作ってください。確認が済んでいないアカウントは保留になります。
        promise.append(tr("Make the drafts first. Accounts with open checks are put on hold."));
    } else if (overview.isStale) {
        //: ja: 下書きは最新ではありません。再計算してから発行してください。
        promise.append(tr("The drafts are out of date. Recompute them before issuing."));
    } else if (count > 0) {
        //: ja: 番号 %1〜%2 を付けます。発行後は変更できず、訂正は返還インボイスになります。
        promise.append(
            tr("Numbers %1 to %2 are given. Issued invoices cannot be changed; corrections are credit "
               "notes.")
                .arg(NumberSeries::text(overview.nextNumber),
                     NumberSeries::text(overview.nextNumber + count - 1)));
        if (overview.held > 0) {
            //: ja: 保留の%n件は後から発行できます。
            promise.append(
                tr("The %n on hold can be issued later.", nullptr, static_cast<int>(overview.held)));
        }
    } else {
        //: ja: 発行を待つ下書きはありません。
        promise.append(tr("No draft waits to be issued."));
    }
    m_promise->setText(joinSentences(promise));
    const bool canIssue = count > 0 && !overview.isStale;
    //: ja: %n件を発行…
    m_issue->setText(count > 0 ? tr("Issue %n…", nullptr, count)
                               //: ja: 発行…
                               : tr("Issue…"));
    m_issue->setEnabled(canIssue);
    m_issue->setVisible(m_may.has(Permission::IssueInvoices));
    m_choose->setVisible(m_may.has(Permission::IssueInvoices));
    //: ja: 選んで発行…
    m_choose->setText(tr("Choose and issue…"));
    m_choose->setEnabled(canIssue);
}

void CloseChecklist::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showOverview();
    Pane::changeEvent(event);
}

} // namespace choba
