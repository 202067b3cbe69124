// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/supportdialog.h"

#include "models/base/moneytext.h"
#include "models/billing/adjustinvoice.h"
#include "models/customers/requestsupportplan.h"
#include "models/storage/transaction.h"
#include "ui/billing/celltable.h"
#include "ui/billing/closewords.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace choba {

namespace {

const QString supportName = QStringLiteral("support");

QString describe(const SupportByHand &support)
{
    QStringList parts;
    if (support.fee)
        //: ja: 料金 %1
        parts << SupportDialog::tr("fee %1").arg(dollarText(*support.fee));
    if (!support.addOn.isZero())
        //: ja: 追加 %1
        parts << SupportDialog::tr("add-on %1").arg(dollarText(support.addOn));
    if (support.chargeDismissed)
        //: ja: AWSの料金を無視
        parts << SupportDialog::tr("AWS's charge dismissed");
    parts << support.reason;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SupportDialog::SupportDialog(const BillingServices &services, Month month,
                             const std::vector<SupportQuestion> &questions, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_month(month)
    , m_questions(questions)
    , m_table(new CellTable(this))
    , m_view(new TableView(this))
    , m_seen(AdjustmentStore(services.database)
                 .supportByHand(month)
                 .value_or(std::map<QString, SupportByHand>()))
    , m_banner(new Banner(this))
    , m_conflicts(new ConflictPanel(this))
    , m_answer(new SegmentedControl(this))
    , m_plan(new QComboBox(this))
    , m_requested(new QDateEdit(this))
    , m_fee(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    //: ja: 記録
    , m_record(new Button(ButtonKind::Primary, QStringLiteral("check"), tr("Record"), this))
{
    setObjectName(QStringLiteral("supportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: ja: サポートが不明なアカウント %1
    setWindowTitle(tr("Unclear support in %1").arg(month.toString()));
    resize(scaled(900), scaled(460));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(new Label(LabelRole::Pane, windowTitle(), this));
    head->addWidget(m_banner);
    column->addLayout(head);
    column->addWidget(m_conflicts);
    m_view->setObjectName(QStringLiteral("questions"));
    m_view->setTwoLine(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    //: ja: 顧客 / アカウント
    m_table->setColumns({{QStringLiteral("account"), tr("Customer / account"), 240},
                         //: ja: 記録上のプラン
                         {QStringLiteral("plan"), tr("Plan on record"), 140},
                         //: ja: 理由
                         {QStringLiteral("why"), tr("What is unclear"), 400}});
    m_view->setModel(m_table);
    m_view->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_view, 1);
    column->addWidget(makeForm());
    connect(m_view, &TableView::currentRowChanged, this, [this] {
        m_conflicts->clear();
        showForm();
    });
    connect(m_conflicts, &ConflictPanel::chosen, this, &SupportDialog::showForm);
    connect(m_answer, &SegmentedControl::currentChanged, this, &SupportDialog::showForm);
    connect(m_reason, &QLineEdit::textChanged, this, &SupportDialog::showForm);
    connect(m_fee, &QLineEdit::textChanged, this, &SupportDialog::showForm);
    connect(m_record, &Button::clicked, this, &SupportDialog::record);
    connect(m_reason, &QLineEdit::returnPressed, m_record, &Button::click);
    showQuestions();
}

QWidget *SupportDialog::makeForm()
{
    auto *foot = new Pane(Pane::Ground::Sunken, Qt::TopEdge, this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    //: ja: プランを記録
    m_answer->addSegment(tr("Record the plan"));
    //: ja: AWSの料金を無視
    m_answer->addSegment(tr("Dismiss AWS's charge"));
    //: ja: 料金を手入力
    m_answer->addSegment(tr("Fee by hand"));
    m_answer->setObjectName(QStringLiteral("answer"));
    column->addWidget(m_answer, 0, Qt::AlignLeft);
    for (const SupportPlan plan : allSupportPlans)
        m_plan->addItem(displayName(plan), spelled(plan));
    m_plan->setObjectName(QStringLiteral("plan"));
    m_requested->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_requested->setCalendarPopup(true);
    m_requested->setDate(m_month.firstDay());
    m_requested->setMinimumWidth(scaled(140)); // its size hint forgets the calendar's arrow
    //: ja: 依頼を受けた日
    m_requested->setToolTip(tr("Day the request was received"));
    m_fee->setPlaceholderText(tr("USD"));
    m_fee->setAlignment(Qt::AlignRight);
    m_fee->setFixedWidth(scaled(120));
    m_fee->setObjectName(QStringLiteral("fee"));
    //: ja: 理由(監査に残ります)
    m_reason->setPlaceholderText(tr("Reason (kept in the audit log)"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setAutoDefault(false);
    //: ja: 閉じる
    auto *close = new Button(ButtonKind::Plain, QString(), tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_plan);
    row->addWidget(m_requested);
    row->addWidget(m_fee);
    row->addWidget(m_reason, 1);
    row->addWidget(m_record);
    row->addWidget(close);
    column->addLayout(row);
    return foot;
}

void SupportDialog::showQuestions()
{
    QList<QList<Cell>> rows;
    for (const SupportQuestion &question : m_questions) {
        rows.append({{question.customerName, Tone::Text, false, groupedAccount(question.account)},
                     {displayName(question.plan)},
                     {words(DraftHold{spelled(question.reason), question.subject})}});
    }
    m_table->setRows(rows);
    if (!rows.isEmpty())
        m_view->selectRow(0);
    showForm();
}

const SupportQuestion *SupportDialog::current() const
{
    const auto row = static_cast<std::size_t>(std::max(0, m_view->currentIndex().row()));
    return m_view->currentIndex().isValid() && row < m_questions.size() ? &m_questions[row] : nullptr;
}

void SupportDialog::showForm()
{
    const int answer = m_answer->currentIndex();
    m_plan->setVisible(answer == RecordPlan);
    m_requested->setVisible(answer == RecordPlan);
    m_fee->setVisible(answer == FeeByHand);
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    const bool isComplete =
        answer == RecordPlan || (hasReason && (answer == Dismiss || !m_fee->text().isEmpty()));
    m_record->setEnabled(current() && isComplete && !m_conflicts->isUndecided());
}

Result<void> SupportDialog::enterByHand(const SupportQuestion &question)
{
    CHOBA_TRY_ASSIGN(const Usd fee, m_answer->currentIndex() == Dismiss
                                        ? Result<Usd>(Usd())
                                        : Usd::parse(plainNumber(m_fee->text()), QStringLiteral("fee")));
    const auto found = m_seen.find(question.account);
    const SupportByHand seen = found == m_seen.end() ? SupportByHand{} : found->second;
    Desk desk = m_services.desk();
    CHOBA_TRY(setSupportByHand(desk, typedByHand(question, seen, fee), seen.rowVersion));
    return ok();
}

/// The one thing that is answered here; what else was entered of the account stays.
SupportByHand SupportDialog::typedByHand(const SupportQuestion &question, const SupportByHand &seen,
                                         Usd fee) const
{
    SupportByHand support = seen;
    support.account = question.account;
    support.month = m_month;
    support.reason = m_reason->text().trimmed();
    if (m_answer->currentIndex() == Dismiss)
        support.chargeDismissed = true;
    else
        support.fee = fee;
    return support;
}

void SupportDialog::showConflict(const SupportQuestion &question, const Error &reason)
{
    const auto stored = AdjustmentStore(m_services.database).supportByHand(m_month);
    if (!stored || stored->count(question.account) == 0) {
        m_banner->say(Tone::Danger, reason.message, {}, true);
        return;
    }
    const auto before = m_seen.find(question.account);
    const SupportByHand &theirs = stored->at(question.account);
    FieldConflict conflict;
    conflict.name = supportName;
    //: ja: %1 のサポート料金
    conflict.label = tr("Support of %1").arg(groupedAccount(question.account));
    conflict.was = before == m_seen.end() ? QStringLiteral("–") : describe(before->second);
    conflict.theirs = describe(theirs);
    conflict.mine = describe(typedByHand(
        question, theirs, Usd::parse(plainNumber(m_fee->text()), QStringLiteral("fee")).value_or(Usd())));
    m_seen[question.account] = theirs;
    m_banner->hide();
    m_conflicts->ask(reason.message, {conflict});
    showForm();
}

Result<void> SupportDialog::answer(const SupportQuestion &question)
{
    if (m_answer->currentIndex() != RecordPlan)
        return enterByHand(question);
    SupportPlanRequest request;
    request.accountId = question.account;
    request.plan = parseSupportPlan(m_plan->currentData().toString(), {}).value_or(SupportPlan::Basic);
    request.requestedOn = m_requested->date();
    request.note = m_reason->text().trimmed();
    Desk desk = m_services.desk();
    CHOBA_TRY(requestSupportPlan(desk, m_services.rules, request, newOperation()));
    return ok();
}

void SupportDialog::record()
{
    const SupportQuestion *question = current();
    if (!question)
        return;
    if (m_conflicts->choiceOf(supportName) == ConflictChoice::Theirs) {
        finish(*question); // it stands as they entered it
        return;
    }
    const Result<void> done = answer(*question);
    if (!done && done.error().isStale()) {
        showConflict(*question, done.error());
        return;
    }
    if (!done) {
        m_banner->say(Tone::Danger, allWords(done.error()), {}, true);
        return;
    }
    m_banner->hide();
    finish(*question);
}

void SupportDialog::finish(const SupportQuestion &question)
{
    m_conflicts->clear();
    m_questions.erase(m_questions.begin() + (&question - m_questions.data()));
    m_reason->clear();
    m_reason->setFocus(); // for the next, where a second "Return" must not close the window
    m_fee->clear();
    emit saved();
    showQuestions();
    if (m_questions.empty())
        accept();
}

} // namespace choba
