// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/traydialog.h"

#include "models/base/moneytext.h"
#include "models/billing/classwords.h"
#include "models/billing/traytable.h"
#include "models/jobs/backgroundreader.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace choba {

namespace {

constexpr int monthsAhead = 6;
const QString decisionName = QStringLiteral("decision");
constexpr std::array choices{TrayChoice::Bill, TrayChoice::Keep, TrayChoice::Move};

QString describe(TrayChoice choice, ServiceClass billAs, Month month, const QString &reason)
{
    QStringList parts{words(choice)};
    if (choice != TrayChoice::Keep)
        parts << words(billAs);
    if (choice == TrayChoice::Move)
        parts << month.toString();
    parts << reason;
    return parts.join(QStringLiteral(" · "));
}

QString describe(const std::optional<TrayDecision> &decision)
{
    //: ja: 未判断
    return decision ? describe(decision->choice, decision->billAs, decision->month, decision->reason)
                    : TrayDialog::tr("not decided");
}

} // namespace

TrayDialog::TrayDialog(const BillingServices &services, Month month, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_month(month)
    , m_reader(new BackgroundReader(services.location, this))
    , m_table(new TrayTable(this))
    , m_view(new TableView(this))
    , m_banner(new Banner(this))
    , m_conflicts(new ConflictPanel(this))
    , m_what(new ElidedLabel(LabelRole::Section, this))
    , m_choice(new SegmentedControl(this))
    , m_class(new QComboBox(this))
    , m_target(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    //: ja: 判断を記録
    , m_decide(new Button(ButtonKind::Primary, QStringLiteral("check"), tr("Record the decision"), this))
{
    setObjectName(QStringLiteral("trayDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: ja: トレイ %1
    setWindowTitle(tr("Tray of %1").arg(month.toString()));
    resize(scaled(1080), scaled(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 8);
    head->addWidget(new Label(LabelRole::Pane, windowTitle(), this));
    //: ja: クレジットと、発行後に届いた利用。未判断のものはそのアカウントだけを保留にします。
    head->addWidget(
        new Label(LabelRole::Muted,
                  tr("Credits, and usage that came after its invoice. What is undecided holds only "
                     "its own account."),
                  this));
    head->addWidget(m_banner);
    column->addLayout(head);
    column->addWidget(m_conflicts);
    m_view->setObjectName(QStringLiteral("tray"));
    m_view->setTwoLine(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_table);
    m_view->setLayoutName(QStringLiteral("tray"));
    m_view->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_view, 1);
    column->addWidget(makeForm());
    connect(m_view, &TableView::currentRowChanged, this, &TrayDialog::showRow);
    connect(m_choice, &SegmentedControl::currentChanged, this, &TrayDialog::showForm);
    connect(m_reason, &QLineEdit::textChanged, this, &TrayDialog::showForm);
    connect(m_decide, &Button::clicked, this, &TrayDialog::decide);
    connect(m_reason, &QLineEdit::returnPressed, m_decide, &Button::click);
    connect(m_conflicts, &ConflictPanel::chosen, this, &TrayDialog::showForm);
    showForm();
    read();
}

QWidget *TrayDialog::makeForm()
{
    auto *foot = new Pane(Pane::Ground::Sunken, Qt::TopEdge, this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_what);
    for (const TrayChoice choice : choices)
        m_choice->addSegment(words(choice));
    m_choice->setCurrentIndex(1);
    m_choice->setObjectName(QStringLiteral("choice"));
    for (const ServiceClass serviceClass : {ServiceClass::Standard, ServiceClass::Commitment,
                                            ServiceClass::Undiscounted, ServiceClass::Unsupported})
        m_class->addItem(words(serviceClass), spelled(serviceClass));
    m_class->setCurrentIndex(2);
    m_class->setObjectName(QStringLiteral("class"));
    for (int ahead = 1; ahead <= monthsAhead; ++ahead)
        m_target->addItem(m_month.plus(ahead).toString(), m_month.plus(ahead).index());
    m_target->setObjectName(QStringLiteral("target"));
    m_reason->setObjectName(QStringLiteral("reason"));
    //: ja: 理由(監査に残ります)
    m_reason->setPlaceholderText(tr("Reason (kept in the audit log)"));
    m_decide->setObjectName(QStringLiteral("decide"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_choice);
    row->addWidget(m_class);
    row->addWidget(m_target);
    row->addWidget(m_reason, 1);
    row->addWidget(m_decide);
    //: ja: 閉じる
    auto *close = new Button(ButtonKind::Plain, QString(), tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    close->setAutoDefault(false);
    m_decide->setAutoDefault(false);
    const bool may = m_services.actor.may.has(Permission::DecideTray);
    for (QWidget *part : std::initializer_list<QWidget *>{m_choice, m_reason, m_decide})
        part->setVisible(may);
    connect(close, &Button::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
    return foot;
}

void TrayDialog::read()
{
    using Entries = std::vector<TrayEntry>;
    m_reader->read<Entries>(
        QStringLiteral("tray"),
        [rules = m_services.rules, month = m_month](Database &database) {
            return trayEntries(database, rules, month);
        },
        [this](const Result<Entries> &entries) {
            if (!entries) {
                m_banner->say(Tone::Danger, allWords(entries.error()));
                return;
            }
            m_table->setEntries(*entries);
            if (m_table->rowCount() > 0)
                m_view->selectRow(0);
            showForm();
        });
}

const TrayEntry *TrayDialog::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_table->rowCount() ? &m_table->entries()[static_cast<std::size_t>(row)]
                                                 : nullptr;
}

void TrayDialog::showRow(int)
{
    const TrayEntry *entry = current();
    m_theirs.reset();
    m_conflicts->clear();
    if (entry && entry->item.decision) {
        const TrayDecision &decision = *entry->item.decision;
        m_choice->setCurrentIndex(
            static_cast<int>(std::find(choices.begin(), choices.end(), decision.choice) - choices.begin()));
        m_class->setCurrentIndex(std::max(0, m_class->findData(spelled(decision.billAs))));
        m_reason->setText(decision.reason);
    } else {
        m_reason->clear();
    }
    showForm();
}

void TrayDialog::showForm()
{
    const TrayEntry *entry = current();
    const TrayChoice choice = choices[static_cast<std::size_t>(m_choice->currentIndex())];
    const bool isLate = entry && entry->item.kind == TrayKind::LateUsage;
    if (entry && entry->isLocked) {
        //: ja: 発行済の請求書に使われたため変更できません
        m_what->setText(tr("An issued invoice has used this decision: it cannot change"));
    } else if (entry) {
        m_what->setText(
            QStringList{entry->customerName, describe(entry->item), dollarText(entry->item.amount)}.join(
                QStringLiteral(" · ")));
    } else {
        //: ja: この月のトレイは空です
        m_what->setText(m_table->rowCount() == 0 ? tr("The tray of this month is empty")
                                                 //: ja: 行を選んでください
                                                 : tr("Choose a row"));
    }
    const bool may = m_services.actor.may.has(Permission::DecideTray);
    m_class->setVisible(may && choice != TrayChoice::Keep && !isLate);
    m_target->setVisible(may && choice == TrayChoice::Move);
    m_decide->setEnabled(entry && !entry->isLocked && !m_conflicts->isUndecided() &&
                         !m_reason->text().trimmed().isEmpty());
}

TrayVerdict TrayDialog::verdict(const TrayEntry &entry) const
{
    TrayVerdict verdict;
    verdict.account = entry.item.account;
    verdict.key = entry.item.key;
    verdict.seenIn = m_month;
    verdict.choice = choices[static_cast<std::size_t>(m_choice->currentIndex())];
    verdict.billAs =
        parseServiceClass(m_class->currentData().toString(), {}).value_or(ServiceClass::Undiscounted);
    if (verdict.choice == TrayChoice::Move)
        verdict.month = Month::ofIndex(m_target->currentData().toInt());
    verdict.reason = m_reason->text().trimmed();
    verdict.basedOn = m_theirs ? m_theirs->rowVersion : entry.decisionVersion;
    return verdict;
}

void TrayDialog::decide()
{
    const TrayEntry *entry = current();
    if (!entry)
        return;
    if (m_conflicts->choiceOf(decisionName) == ConflictChoice::Theirs) {
        takeTheirs();
        return;
    }
    const TrayVerdict mine = verdict(*entry);
    Desk desk = m_services.desk();
    const Result<TrayDecided> decided = decideTray(desk, m_services.rules, mine);
    if (!decided && decided.error().isStale()) {
        showConflict(*entry, mine, decided.error());
        return;
    }
    if (!decided) {
        m_banner->say(Tone::Danger, allWords(decided.error()), {}, true);
        return;
    }
    m_banner->hide();
    m_reason->setFocus(); // for the next, where a second "Return" must not close the window
    emit saved();
    read();
}

void TrayDialog::showConflict(const TrayEntry &entry, const TrayVerdict &mine, const Error &reason)
{
    const auto stored = TrayStore(m_services.database).find(mine.account, mine.key);
    if (!stored || !*stored) {
        m_banner->say(Tone::Danger, reason.message, {}, true);
        return;
    }
    const std::optional<TrayDecision> was = m_theirs ? m_theirs->item.decision : entry.item.decision;
    m_theirs = *stored;
    m_banner->hide();
    FieldConflict conflict;
    conflict.name = decisionName;
    //: ja: %1 の判断
    conflict.label = tr("Decision about %1").arg(describe(entry.item));
    conflict.was = describe(was);
    conflict.theirs = describe(m_theirs->item.decision);
    conflict.mine = describe(mine.choice, mine.billAs, mine.month.value_or(m_month), mine.reason);
    m_conflicts->ask(reason.message, {conflict});
    showForm();
}

/// Nothing to record: it stands as they decided.
void TrayDialog::takeTheirs()
{
    m_theirs.reset();
    m_conflicts->clear();
    emit saved();
    read();
}

} // namespace choba
