// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/accountdetails.h"
#include "models/storage/changehub.h"
#include "models/storage/usecase.h"
#include "ui/kit/page.h"

namespace choba {

class AccountPane;
class BackgroundReader;
class FilterChip;
class FormDialog;
class Job;
class JobQueue;
struct AccountsAssignment;
struct AssignedAccount;
class ListFiles;
class PagedList;
class RuleBook;
class SearchField;

/// AWS accounts: the list, those without a customer first, and beside it one account with what can be done.
class AccountsPage : public Page
{
    Q_OBJECT
public:
    /// \a desk's database, \a rules, \a changes and \a jobs outlive the page.
    AccountsPage(const Desk &desk, const RuleBook &rules, ChangeHub &changes, JobQueue &jobs,
                 QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("accounts"); }
    QList<PageKey> keys() const override;
    QString unsavedWords() const override;
    void setMonth(Month month) override { m_month = month; }
    void refresh() override;
    void open(const QVariant &what) override; ///< an AWS account id
    QWidget *searchWidget() override;

protected:
    void retranslate() override;

private:
    void makeActions();
    void makeFilters();
    void connectList();
    void filter();
    void readCounts();
    void showRow(int row);
    void showAccount(const QString &accountId);
    void enableActions();
    void addAccount();
    void assign();
    void assignSelected();
    QStringList selectedIds();
    void importFile();
    void assignAll(const AccountsAssignment &assignment);
    void showAssigned(const Job &job, const std::vector<AssignedAccount> &outcomes);
    void move();
    void cancel();
    void requestPlan();
    void finishPlan();
    void ask(FormDialog *dialog);
    void take(const Change &change);
    void follow(const QString &accountId);

    Desk m_desk;
    const RuleBook &m_rules;
    JobQueue &m_jobs;
    Month m_month;
    AccountTable *m_accounts;
    BackgroundReader *m_reader;
    SearchField *m_search;
    QList<FilterChip *> m_chips; ///< in the order of AccountStanding
    PagedList *m_list;
    AccountPane *m_pane;
    ListFiles *m_files;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_add = nullptr;
    QAction *m_import = nullptr;
    QAction *m_assign = nullptr;
    QAction *m_assignSelected = nullptr;
    QAction *m_move = nullptr;
    QAction *m_request = nullptr;
    QAction *m_finish = nullptr;
    QAction *m_cancel = nullptr;
    std::optional<AccountDetails> m_shown;
};

} // namespace choba
