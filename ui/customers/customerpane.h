// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/storage/usecase.h"
#include "ui/kit/pane.h"

class QStackedWidget;

namespace choba {

class AccountTable;
class AuditTable;
class Banner;
class Button;
class ContactList;
class CustomerForm;
class EmptyState;
class Label;
class NotesList;
class TableView;
class UnderlinedTabs;

/// The pane beside the list of customers: one customer's form, contacts, AWS accounts, notes and history, or
/// a new customer's form.
class CustomerPane : public Pane
{
    Q_OBJECT
public:
    explicit CustomerPane(const Desk &desk, QWidget *parent = nullptr);

    CustomerForm &form() { return *m_form; }
    void showNew();
    void showCustomer(qint64 id); ///< also again, when it was changed elsewhere
    void refreshAccounts();
    QStringList unsavedNames() const; ///< the customers with something typed that is not stored

signals:
    void closeRequested();
    void accountActivated(const QString &accountId);
    void customerActivated(qint64 id);
    void auditActivated(qint64 entryId);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeAccounts();
    QWidget *makeHistory();
    void showTabs(bool isStored);
    void showMerged(const Customer &customer);
    void startMerge();
    void retranslate();

    Desk m_desk;
    QString m_name;
    Label *m_title;
    Label *m_scope;
    Button *m_merge;
    Button *m_close;
    Banner *m_merged;
    qint64 m_mergedInto = 0;
    UnderlinedTabs *m_tabs;
    QStackedWidget *m_pages;
    CustomerForm *m_form;
    ContactList *m_contacts;
    AccountTable *m_accounts;
    TableView *m_accountView;
    EmptyState *m_noAccounts;
    NotesList *m_notes;
    AuditTable *m_history;
    TableView *m_historyView;
};

} // namespace choba
