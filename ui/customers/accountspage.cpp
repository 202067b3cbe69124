// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/accountspage.h"

#include "models/base/sentences.h"
#include "models/jobs/backgroundreader.h"
#include "models/jobs/jobqueue.h"
#include "models/rulebook/rulebook.h"
#include "ui/customers/accountdialogs.h"
#include "ui/customers/accountform.h"
#include "ui/customers/accountpane.h"
#include "ui/customers/assignaccountsdialog.h"
#include "ui/customers/importkinds.h"
#include "ui/customers/listfiles.h"
#include "ui/customers/pagedlist.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/hideunless.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSplitter>

namespace choba {

namespace {

constexpr AccountStanding allStandings[] = {AccountStanding::Unassigned, AccountStanding::Active,
                                            AccountStanding::Cancelled};

} // namespace

AccountsPage::AccountsPage(const Desk &desk, const RuleBook &rules, ChangeHub &changes, JobQueue &jobs,
                           QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_rules(rules)
    , m_jobs(jobs)
    , m_month(Month::of(desk.clock.today()))
    , m_accounts(new AccountTable(desk.database.location(), this))
    , m_reader(new BackgroundReader(desk.database.location(), this))
    , m_search(new SearchField(QStringLiteral("funnel")))
    , m_list(new PagedList(m_accounts, QStringLiteral("accounts"), QStringLiteral("server")))
    , m_pane(new AccountPane(desk))
    , m_files(new ListFiles(
          desk.database.location(), jobs,
          [this] { return ShownList::of(*m_accounts, title(), AccountTable::textOf); },
          QStringLiteral("accounts"), this))
{
    makeActions();
    makeFilters();
    connectList();
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(816), scaled(424)});
    m_pane->hide();
    body().addWidget(splitter);
    connect(m_pane, &AccountPane::closeRequested, m_pane, &QWidget::hide);
    connect(m_pane, &AccountPane::customerActivated, this,
            [this](qint64 id) { emit navigateRequested(QStringLiteral("customers"), id); });
    connect(&changes, &ChangeHub::changed, this, &AccountsPage::take);
    enableActions();
    AccountsPage::retranslate();
}

void AccountsPage::makeActions()
{
    m_import = addTool(QStringLiteral("upload"));
    m_import->setObjectName(QStringLiteral("import"));
    m_columns = addTool(QStringLiteral("columns-3"));
    m_export = addTool(QStringLiteral("download"));
    m_print = addTool(QStringLiteral("printer"));
    m_assignSelected = addTool(QStringLiteral("link"));
    m_assignSelected->setObjectName(QStringLiteral("assignSelected"));
    m_add = addPrimary(QStringLiteral("plus"));
    m_add->setShortcut(QKeySequence(QKeySequence::New));
    m_assign = addPageAction(QStringLiteral("link"));
    m_move = addPageAction(QStringLiteral("arrow-left-right"));
    m_request = addPageAction(QStringLiteral("life-buoy"));
    m_finish = addPageAction(QStringLiteral("check"));
    m_cancel = addPageAction(QStringLiteral("ban"));
    for (QAction *action : {m_assign, m_request, m_finish})
        m_pane->addFootAction(action);
    for (QAction *action : {m_move, m_cancel})
        m_pane->addMoreAction(action);
    const Permissions &may = m_desk.actor.may;
    hideUnless(may.has(Permission::EditCustomers),
               {m_add, m_import, m_assign, m_assignSelected, m_move, m_cancel});
    hideUnless(may.has(Permission::RequestSupportPlans), {m_request, m_finish});
    connect(m_add, &QAction::triggered, this, &AccountsPage::addAccount);
    connect(m_import, &QAction::triggered, this, &AccountsPage::importFile);
    connect(m_assignSelected, &QAction::triggered, this, &AccountsPage::assignSelected);
    connect(m_assign, &QAction::triggered, this, &AccountsPage::assign);
    connect(m_move, &QAction::triggered, this, &AccountsPage::move);
    connect(m_request, &QAction::triggered, this, &AccountsPage::requestPlan);
    connect(m_finish, &QAction::triggered, this, &AccountsPage::finishPlan);
    connect(m_cancel, &QAction::triggered, this, &AccountsPage::cancel);
    connect(m_columns, &QAction::triggered, m_list, &PagedList::openColumnMenu);
    connect(m_export, &QAction::triggered, this, [this] { m_list->popup(m_files->makeExportMenu()); });
    connect(m_print, &QAction::triggered, m_files, &ListFiles::print);
    connect(m_files, &ListFiles::said, this,
            [this](Tone tone, const QString &words) { banner().say(tone, words, {}, true); });
}

void AccountsPage::makeFilters()
{
    m_search->setFixedWidth(scaled(280));
    filterBar().addWidget(m_search);
    connect(m_search, &SearchField::searchChanged, this, &AccountsPage::filter);
    for (const AccountStanding standing : allStandings) {
        auto *chip = new FilterChip(chipOf(standing).icon);
        chip->setObjectName(QStringLiteral("standing%1").arg(m_chips.size()));
        filterBar().addWidget(chip);
        connect(chip, &FilterChip::toggled, this, &AccountsPage::filter);
        m_chips.append(chip);
    }
    filterBar().addStretch();
}

void AccountsPage::connectList()
{
    m_list->table().setDefaultSort(
        {{QStringLiteral("state"), Qt::AscendingOrder}, {QStringLiteral("account_id"), Qt::AscendingOrder}});
    m_list->addEmptyButton(new Button(ButtonKind::Plain, m_import));
    m_list->addEmptyButton(new Button(ButtonKind::Plain, m_add));
    connect(&m_list->table(), &TableView::selectionChangedTo, this, &AccountsPage::enableActions);
    connect(m_list, &PagedList::chosen, this, &AccountsPage::showRow);
    connect(m_list, &PagedList::clearRequested, this, [this] {
        for (FilterChip *chip : std::as_const(m_chips))
            chip->setChecked(false);
        m_search->clear();
    });
    connect(m_list, &PagedList::failed, this,
            [this](const Error &error) { banner().sayUnread(error.message); });
}

QList<PageKey> AccountsPage::keys() const
{
    return {{QStringLiteral("Ctrl+F"), tr("search the list")},
            {QStringLiteral("Ctrl+N"), tr("add an account")},
            {QStringLiteral("Ctrl+S"), tr("save the form")}};
}

QString AccountsPage::unsavedWords() const
{
    const QStringList ids = m_pane->form().unsavedIds();
    //: ja: 未保存の変更: %1
    return ids.isEmpty() ? QString() : tr("Unsaved changes: %1").arg(ids.join(QStringLiteral(", ")));
}

void AccountsPage::refresh()
{
    m_accounts->refresh();
    readCounts();
}

QWidget *AccountsPage::searchWidget()
{
    return m_search;
}

void AccountsPage::filter()
{
    AccountFilter wanted;
    wanted.text = m_search->text();
    for (qsizetype at = 0; at < m_chips.size(); ++at) {
        if (m_chips[at]->isChecked())
            wanted.standings.insert(allStandings[at]);
    }
    m_accounts->setFilter(wanted);
    m_list->setFiltered(!wanted.text.trimmed().isEmpty() || !wanted.standings.isEmpty());
    readCounts();
}

void AccountsPage::readCounts()
{
    using Counts = std::map<AccountStanding, qint64>;
    AccountFilter wanted;
    wanted.text = m_search->text();
    m_reader->read<Counts>(
        QStringLiteral("counts"), [wanted](Database &database) { return countAccounts(database, wanted); },
        [this](const Result<Counts> &counts) {
            for (qsizetype at = 0; counts && at < m_chips.size(); ++at) {
                const auto found = counts->find(allStandings[at]);
                m_chips[at]->setCount(found == counts->end() ? 0 : found->second);
            }
        });
}

void AccountsPage::open(const QVariant &what)
{
    showAccount(what.toString());
    if (!m_shown)
        return;
    m_list->select(m_shown->account ? m_shown->account->id
                                    : AccountTable::rowIdOf(m_shown->accountId.digits()));
}

void AccountsPage::showRow(int row)
{
    const QString accountId = m_accounts->index(row, 0).data(AccountTable::AccountIdRole).toString();
    if (!accountId.isEmpty())
        showAccount(accountId);
}

void AccountsPage::showAccount(const QString &accountId)
{
    const auto id = AwsAccountId::parse(accountId, QStringLiteral("account"));
    const auto details =
        id ? readAccountDetails(m_desk.database, m_rules, *id) : Result<AccountDetails>(id.error());
    m_shown = details ? std::optional(*details) : std::nullopt;
    enableActions();
    m_pane->setVisible(details.has_value());
    if (details)
        m_pane->showDetails(*details, m_desk.clock.today());
}

void AccountsPage::enableActions()
{
    const bool isKnown = m_shown && m_shown->account;
    const bool isActive = isKnown && m_shown->account->state == AccountState::Active && m_shown->latest();
    m_assign->setVisible(m_shown && (m_shown->unassigned || !isActive));
    m_move->setVisible(isActive);
    m_request->setVisible(isActive);
    m_finish->setVisible(isActive && m_shown->firstOpen());
    m_cancel->setVisible(isActive);
    const int count = m_list->table().selectedRowCount();
    m_assignSelected->setEnabled(count > 1);
    //: ja: 選択した%n件を割り当てる…
    m_assignSelected->setText(tr("Assign %n selected…", nullptr, count));
}

void AccountsPage::addAccount()
{
    ask(new AssignAccountDialog(m_desk, m_rules, {}, m_month, this));
}

void AccountsPage::assign()
{
    const Month from = m_shown->unassigned ? m_shown->unassigned->first : m_month;
    ask(new AssignAccountDialog(m_desk, m_rules, m_shown->accountId.digits(), from, this));
}

QStringList AccountsPage::selectedIds()
{
    QStringList ids;
    for (const int row : m_list->table().selectedRowNumbers()) {
        const QString id = m_accounts->index(row, 0).data(AccountTable::AccountIdRole).toString();
        if (id.isEmpty()) { // asking has sent for it
            //: ja: 選択した行をまだ読み込んでいます。もう一度お試しください。
            banner().say(Tone::Warn, tr("Some of the selected rows are still being read. Try again."), {},
                         true);
            return {};
        }
        ids.append(id);
    }
    return ids;
}

void AccountsPage::assignSelected()
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    auto *dialog = new AssignAccountsDialog(m_desk, ids, m_month, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { assignAll(dialog->assignment()); });
    dialog->open();
}

void AccountsPage::assignAll(const AccountsAssignment &assignment)
{
    auto outcomes = std::make_shared<std::vector<AssignedAccount>>();
    const auto work = [assignment, outcomes, rules = m_rules, actor = m_desk.actor,
                       clock = &m_desk.clock](Database &database, JobContext &context) -> Result<void> {
        Desk desk{database, *clock, actor};
        CHOBA_TRY_ASSIGN(*outcomes, assignAccounts(desk, rules, assignment, context));
        context.setLink({QStringLiteral("accounts"), {}});
        return ok();
    };
    //: ja: アカウントの割り当て
    Job *job = m_jobs.start(tr("Assignment of accounts"), work);
    connect(job, &Job::finished, this, [this, job, outcomes] { showAssigned(*job, *outcomes); });
}

void AccountsPage::showAssigned(const Job &job, const std::vector<AssignedAccount> &outcomes)
{
    if (job.state() == JobState::Failed) {
        banner().say(Tone::Danger, job.error().message, {}, true);
        return;
    }
    const bool allFine = std::none_of(outcomes.begin(), outcomes.end(),
                                      [](const AssignedAccount &one) { return one.error.has_value(); });
    if (!allFine)
        (new AssignedAccountsDialog(outcomes, this))->open();
    else if (!outcomes.empty())
        //: ja: %n件のアカウントを割り当てました。
        banner().say(Tone::Ok, tr("%n account(s) assigned.", nullptr, static_cast<int>(outcomes.size())), {},
                     true);
}

void AccountsPage::importFile()
{
    const QString path = QFileDialog::getOpenFileName(this, m_import->text(), {},
                                                      tr("CSV files (*.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    auto *dialog = new ImportListDialog(m_desk, m_jobs, path, accountImport(m_rules, m_desk.clock), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountsPage::move()
{
    const Month next = Month::of(m_desk.clock.today()).plus(1);
    ask(new MoveAccountDialog(m_desk, *m_shown->account, *m_shown->latest(), next, this));
}

void AccountsPage::cancel()
{
    ask(new CancelAccountDialog(m_desk, *m_shown->account, this));
}

void AccountsPage::requestPlan()
{
    auto *dialog = new SupportPlanDialog(m_desk, m_rules, *m_shown->account, m_shown->plan(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QStringList warnings = dialog->requested().warnings;
        if (!warnings.isEmpty())
            banner().say(Tone::Warn, joinSentences(warnings), {}, true);
    });
    ask(dialog);
}

void AccountsPage::finishPlan()
{
    ask(new SupportPlanDoneDialog(m_desk, *m_shown->account, *m_shown->firstOpen(), this));
}

void AccountsPage::ask(FormDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *assigning = qobject_cast<AssignAccountDialog *>(dialog))
        connect(assigning, &QDialog::accepted, this, [this, assigning] { follow(assigning->assignedId()); });
    dialog->open();
}

void AccountsPage::take(const Change &change)
{
    const bool concerns = change.subject == QLatin1String("aws_account") ||
                          change.subject == QLatin1String("customer") ||
                          change.subject == QLatin1String("usage");
    if (!concerns)
        return;
    readCounts();
    m_accounts->refresh(); // which keeps selection and scroll
    if (m_shown)
        follow(m_shown->accountId.digits());
}

void AccountsPage::follow(const QString &accountId)
{
    // One account is followed to its new place; many that are selected stay selected.
    if (m_list->table().selectedRowCount() > 1)
        showAccount(accountId);
    else
        open(accountId);
}

void AccountsPage::retranslate()
{
    //: ja: AWSアカウント
    setTitle(tr("AWS accounts"));
    //: ja: 列
    m_columns->setText(tr("Columns"));
    //: ja: 書き出し
    m_export->setText(tr("Export"));
    //: ja: 印刷
    m_print->setText(tr("Print"));
    //: ja: アカウントを追加
    m_add->setText(tr("Add account"));
    //: ja: CSVを取り込む…
    m_import->setText(tr("Import CSV…"));
    enableActions();
    //: ja: 割り当てる…
    m_assign->setText(tr("Assign…"));
    //: ja: 顧客・契約を変更…
    m_move->setText(tr("Change customer or contract…"));
    //: ja: サポート変更…
    m_request->setText(tr("Support plan…"));
    //: ja: 設定済みにする…
    m_finish->setText(tr("Plan done…"));
    //: ja: 解約…
    m_cancel->setText(tr("Cancel the account…"));
    //: ja: ID・名称・案件・顧客
    m_search->setPlaceholderText(tr("Id, name, project, customer"));
    m_search->setAccessibleName(tr("Search accounts"));
    for (qsizetype at = 0; at < m_chips.size(); ++at)
        m_chips[at]->setText(chipOf(allStandings[at]).text);
    PagedList::Words words;
    //: ja: アカウント
    words.counted = tr("Accounts");
    //: ja: AWSアカウントがまだありません
    words.none = tr("No AWS accounts yet");
    //: ja: 追加するか、利用データを取り込んでください。取り込んだアカウントは自動でここに並びます。
    words.noneHint = tr("Add one, or import a usage report: its accounts appear here by themselves.");
    //: ja: 該当するアカウントがありません
    words.noMatch = tr("No account matches");
    //: ja: ID・名称・案件・顧客の中に見つかりません。
    words.noMatchHint = tr("Nothing is found in ids, names, projects and customers.");
    //: ja: 絞り込みを解除
    words.clear = tr("Clear the search");
    m_list->setWords(words);
}

} // namespace choba
