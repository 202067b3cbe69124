// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/assignaccountsdialog.h"

#include "models/customers/accountstore.h"
#include "models/customers/customerstore.h"
#include "models/customers/importtable.h"
#include "ui/customers/choices.h"
#include "ui/customers/customerfield.h"
#include "ui/kit/button.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace choba {

namespace {

TableView *makeList(ImportTable *rows, QWidget *parent)
{
    auto *view = new TableView(parent);
    view->setObjectName(QStringLiteral("accountRows"));
    view->setModel(rows);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setMinimumHeight(scaledHeight(220));
    return view;
}

} // namespace

AssignAccountsDialog::AssignAccountsDialog(const Desk &desk, const QStringList &accountIds, Month from,
                                           QWidget *parent)
    : FormDialog(parent)
    , m_desk(desk)
    , m_customer(new CustomerField(desk.database))
    , m_plan(new ContractPlanBox(ContractPlan::Prime))
    //: ja: それぞれ利用のあった最初の月から
    , m_eachItsOwn(new QCheckBox(tr("each from its first month with usage")))
    , m_from(new MonthEdit(from))
    , m_support(new SupportPlanBox(SupportPlan::Basic))
    , m_summary(new Label(LabelRole::Section))
    //: ja: 顧客
    //: ja: アカウントID
    , m_rows(new ImportTable(tr("Customer"), tr("Account id"), this))
{
    setObjectName(QStringLiteral("assignAccounts"));
    setMinimumWidth(scaled(760));
    m_assignment.accountIds = accountIds;
    const auto seen = AccountStore(desk.database).unassignedSeen();
    for (const UnassignedAccount &account : seen.value_or(std::vector<UnassignedAccount>()))
        m_firstSeen.emplace(account.accountId.digits(), account.first);
    m_eachItsOwn->setChecked(true);
    form().addRow(QStringLiteral("customer"), tr("Customer"), m_customer);
    //: ja: 契約
    form().addRow(QStringLiteral("plan"), tr("Contract"), m_plan);
    //: ja: 請求の開始
    form().addRow(QStringLiteral("each"), tr("Billed from"), m_eachItsOwn);
    //: ja: 開始月
    form().addRow(QStringLiteral("from"), tr("First month"), m_from);
    //: ja: 開始時の有償サポート
    form().addRow(QStringLiteral("support_plan"), tr("Support plan"), m_support);
    form().markSaved();
    m_summary->setWordWrap(true);
    addBelow(m_summary);
    addBelow(makeList(m_rows, this));
    //: ja: %n件のアカウントを割り当てる
    setWords(tr("Assign %n account(s)", nullptr, static_cast<int>(accountIds.size())),
             //: ja: 開始月からの利用が、この顧客に請求されます。
             tr("Usage from the first month on is billed to the customer."),
             //: ja: 割り当てる
             tr("Assign"), QStringLiteral("link"));
    connect(&form(), &FormGrid::changed, this, &AssignAccountsDialog::showPlan);
    m_customer->setFocus();
    showPlan();
}

void AssignAccountsDialog::showPlan()
{
    m_from->setEnabled(!m_eachItsOwn->isChecked());
    const auto customer = m_customer->customerId();
    QString name;
    if (customer) {
        const auto found = CustomerStore(m_desk.database).byId(*customer);
        name = found ? found->fields.name : QString();
    }
    ImportPreview preview;
    for (const QString &account : std::as_const(m_assignment.accountIds)) {
        const auto first = m_firstSeen.find(account);
        const Month own = first == m_firstSeen.end() ? m_from->month() : first->second;
        const Month from = m_eachItsOwn->isChecked() ? own : m_from->month();
        preview.rows.push_back({static_cast<qint64>(preview.rows.size()) + 1, ImportFate::Add, name, account,
                                //: ja: %1 · %2 利用分から
                                tr("%1 · from %2").arg(displayName(m_plan->plan()), from.toString())});
    }
    m_rows->setPlan(preview, false);
    //: ja: 顧客を選んでください
    m_summary->setText(name.isEmpty() ? tr("Choose a customer")
                                      //: ja: %n件 → %1 · %2
                                      : tr("%n account(s) → %1 · %2", nullptr,
                                           static_cast<int>(m_assignment.accountIds.size()))
                                            .arg(name, displayName(m_plan->plan())));
}

Result<void> AssignAccountsDialog::submit()
{
    CHOBA_TRY_ASSIGN(m_assignment.customerId, m_customer->customerId());
    m_assignment.plan = m_plan->plan();
    m_assignment.supportPlan = m_support->plan();
    m_assignment.from = m_eachItsOwn->isChecked() ? std::nullopt : std::optional(m_from->month());
    return ok();
}

AssignedAccountsDialog::AssignedAccountsDialog(const std::vector<AssignedAccount> &outcomes, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("assignedAccounts"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: ja: 割り当ての結果
    setWindowTitle(tr("Outcome of the assignment"));
    resize(scaled(760), scaledHeight(420));
    //: ja: 開始月
    auto *rows = new ImportTable(tr("First month"), tr("Account id"), this);
    ImportPreview preview;
    int failed = 0;
    for (const AssignedAccount &outcome : outcomes) {
        failed += outcome.error ? 1 : 0;
        preview.rows.push_back({static_cast<qint64>(preview.rows.size()) + 1,
                                outcome.error ? ImportFate::Problem : ImportFate::Add,
                                outcome.from.toString(), outcome.accountId,
                                outcome.error ? outcome.error->message : QString()});
    }
    rows->setPlan(preview, false);
    auto *column = new QVBoxLayout(this);
    //: ja: %1件を割り当てました。%2件は割り当てられませんでした。
    column->addWidget(
        new Label(LabelRole::Pane,
                  tr("%1 assigned, %2 not").arg(outcomes.size() - std::size_t(failed)).arg(failed), this));
    column->addWidget(makeList(rows, this), 1);
    //: ja: 閉じる
    auto *close = new Button(ButtonKind::Plain, QString(), tr("Close"), this);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &Button::clicked, this, &QDialog::accept);
}

} // namespace choba
