// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/accountdialogs.h"

#include "models/customers/addaccount.h"
#include "models/customers/cancelaccount.h"
#include "models/customers/finishsupportplan.h"
#include "models/customers/moveaccount.h"
#include "models/storage/transaction.h"
#include "ui/customers/choices.h"
#include "ui/customers/customerfield.h"
#include "ui/kit/formgrid.h"

namespace choba {

AssignAccountDialog::AssignAccountDialog(const Desk &desk, const RuleBook &rules, const QString &accountId,
                                         Month from, QWidget *parent)
    : FormDialog(parent)
    , m_desk(desk)
    , m_rules(rules)
    , m_isNew(accountId.isEmpty())
    , m_operation(newOperation())
    , m_account(new QLineEdit(accountId))
    , m_name(new QLineEdit)
    , m_project(new QLineEdit)
    , m_customer(new CustomerField(desk.database))
    , m_plan(new ContractPlanBox(ContractPlan::Prime))
    , m_from(new MonthEdit(from))
    , m_support(new SupportPlanBox(SupportPlan::Basic))
{
    setObjectName(QStringLiteral("assignAccount"));
    m_account->setReadOnly(!m_isNew);
    //: ja: アカウントID
    form().addRow(QStringLiteral("account"), tr("Account id"), m_account);
    //: ja: 顧客
    form().addRow(QStringLiteral("customer"), tr("Customer"), m_customer);
    //: ja: 契約
    form().addRow(QStringLiteral("plan"), tr("Contract"), m_plan);
    //: ja: 請求を始める利用月
    form().addRow(QStringLiteral("from"), tr("Billed from"), m_from);
    //: ja: 開始時の有償サポート
    form().addRow(QStringLiteral("support_plan"), tr("Support plan"), m_support);
    if (m_isNew) {
        //: ja: 名称
        form().addRow(QStringLiteral("name"), tr("Name"), m_name);
        //: ja: 案件
        form().addRow(QStringLiteral("project_name"), tr("Project"), m_project);
    }
    form().markSaved();
    if (m_isNew)
        //: ja: AWSアカウントを追加
        setWords(tr("Add an AWS account"), {}, tr("Add account"), QStringLiteral("plus"));
    else
        //: ja: アカウントを割り当てる
        setWords(tr("Assign the account"), tr("Usage from this month on is billed to the customer."),
                 tr("Assign"), QStringLiteral("link"));
    (m_isNew ? m_account : m_customer)->setFocus();
}

Result<void> AssignAccountDialog::submit()
{
    const Result<qint64> customer = m_customer->customerId();
    if (!customer)
        return withIdProblem(customer.error());
    const AccountAssignment assignment{m_account->text(), *customer, m_plan->plan(), m_from->month(),
                                       m_support->plan()};
    AccountFields fields = usualAccountFields(assignment.plan);
    fields.name = m_name->text();
    fields.projectName = m_project->text();
    CHOBA_TRY_ASSIGN(const AwsAccount account,
                     m_isNew ? addAccount(m_desk, m_rules, {assignment, fields}, m_operation)
                             : assignAccount(m_desk, m_rules, assignment, m_operation));
    m_assignedId = account.accountId.digits();
    return ok();
}

Error AssignAccountDialog::withIdProblem(Error error) const
{
    const auto id = AwsAccountId::parse(m_account->text(), QStringLiteral("account"));
    if (!id && !error.problems.empty())
        error.problems.insert(error.problems.begin(), id.error().problems.begin(), id.error().problems.end());
    return error;
}

MoveAccountDialog::MoveAccountDialog(const Desk &desk, const AwsAccount &account, const Contract &now,
                                     Month from, QWidget *parent)
    : FormDialog(parent)
    , m_desk(desk)
    , m_accountId(account.accountId.digits())
    , m_operation(newOperation())
    , m_customer(new CustomerField(desk.database))
    , m_plan(new ContractPlanBox(now.plan))
    , m_from(new MonthEdit(from))
{
    setObjectName(QStringLiteral("moveAccount"));
    m_customer->setCustomer(now.customerId);
    form().addRow(QStringLiteral("customer"), tr("Customer"), m_customer);
    form().addRow(QStringLiteral("plan"), tr("Contract"), m_plan);
    //: ja: 変更する利用月
    form().addRow(QStringLiteral("from"), tr("From month"), m_from);
    form().markSaved();
    //: ja: %1 の顧客・契約を変更
    setWords(
        tr("Move %1").arg(account.accountId.grouped()),
        //: ja: 変更は月の初日からです。それより前の月は今の顧客に請求されます。
        tr("The change counts from the first of the month. Earlier months stay with the customer they have."),
        tr("Move"), QStringLiteral("arrow-left-right"));
}

Result<void> MoveAccountDialog::submit()
{
    CHOBA_TRY_ASSIGN(const qint64 customer, m_customer->customerId());
    CHOBA_TRY(moveAccount(m_desk, {m_accountId, customer, m_plan->plan(), m_from->month()}, m_operation));
    return ok();
}

CancelAccountDialog::CancelAccountDialog(const Desk &desk, const AwsAccount &account, QWidget *parent)
    : FormDialog(parent)
    , m_desk(desk)
    , m_accountId(account.accountId.digits())
    , m_operation(newOperation())
    , m_on(makeDayEdit(desk.clock.today()))
{
    setObjectName(QStringLiteral("cancelAccount"));
    //: ja: 解約の完了日
    form().addRow(QStringLiteral("on"), tr("Completed on"), m_on);
    form().markSaved();
    //: ja: %1 を解約
    setWords(tr("Cancel %1").arg(account.accountId.grouped()),
             tr("Everything used until the cancellation is completed is billed, and its month still gets an "
                "invoice. Services may run on for a while: the customer should have stopped them first."),
             tr("Cancel the account"), QStringLiteral("ban"));
}

Result<void> CancelAccountDialog::submit()
{
    CHOBA_TRY(cancelAccount(m_desk, {m_accountId, m_on->date()}, m_operation));
    return ok();
}

SupportPlanDialog::SupportPlanDialog(const Desk &desk, const RuleBook &rules, const AwsAccount &account,
                                     SupportPlan now, QWidget *parent)
    : FormDialog(parent)
    , m_desk(desk)
    , m_rules(rules)
    , m_accountId(account.accountId.digits())
    , m_operation(newOperation())
    , m_plan(new SupportPlanBox(now))
    , m_on(makeDayEdit(desk.clock.today()))
    , m_note(new QLineEdit)
{
    setObjectName(QStringLiteral("requestSupportPlan"));
    //: ja: 希望するプラン
    form().addRow(QStringLiteral("plan"), tr("Plan asked for"), m_plan);
    //: ja: 受付日
    form().addRow(QStringLiteral("requested_on"), tr("Received on"), m_on);
    //: ja: メモ
    form().addRow(QStringLiteral("note"), tr("Note"), m_note);
    form().markSaved();
    //: ja: %1 の有償サポートを変更
    setWords(
        tr("Change the support plan of %1").arg(account.accountId.grouped()),
        tr("An upgrade is charged from the month its request was received in, a downgrade counts from the "
           "next month."),
        tr("Record the request"), QStringLiteral("life-buoy"));
}

Result<void> SupportPlanDialog::submit()
{
    CHOBA_TRY_ASSIGN(m_requested,
                     requestSupportPlan(m_desk, m_rules,
                                        {m_accountId, m_plan->plan(), m_on->date(), m_note->text()},
                                        m_operation));
    return ok();
}

SupportPlanDoneDialog::SupportPlanDoneDialog(const Desk &desk, const AwsAccount &account,
                                             const SupportPlanChange &open, QWidget *parent)
    : FormDialog(parent)
    , m_desk(desk)
    , m_accountId(account.accountId.digits())
    , m_changeId(open.id)
    , m_operation(newOperation())
    , m_on(makeDayEdit(desk.clock.today()))
{
    setObjectName(QStringLiteral("supportPlanDone"));
    //: ja: 完了日
    form().addRow(QStringLiteral("done_on"), tr("Done on"), m_on);
    form().markSaved();
    //: ja: %1 を設定済みにする
    setWords(tr("%1 is set up").arg(displayName(open.plan)),
             //: ja: %1 · 受付日 %2
             tr("Account %1, asked for on %2.")
                 .arg(account.accountId.grouped(), open.requestedOn.toString(Qt::ISODate)),
             tr("Record as done"), QStringLiteral("check"));
}

Result<void> SupportPlanDoneDialog::submit()
{
    CHOBA_TRY(finishSupportPlan(m_desk, {m_accountId, m_changeId, m_on->date()}, m_operation));
    return ok();
}

} // namespace choba
