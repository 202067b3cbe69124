// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/usecase.h"
#include "ui/kit/pane.h"

class QStackedWidget;

namespace choba {

class AccountTable;
class Button;
class CustomerForm;
class EmptyState;
class Label;
class TableView;
class UnderlinedTabs;

/// The pane beside the list of customers: one customer's form and AWS accounts, or a new customer's form.
class CustomerPane : public Pane
{
    Q_OBJECT
public:
    explicit CustomerPane(const Desk &desk, QWidget *parent = nullptr);

    CustomerForm &form() { return *m_form; }
    void showNew();
    void showCustomer(qint64 id); ///< also again, when it was changed elsewhere
    void refreshAccounts();

signals:
    void closeRequested();
    void accountActivated(const QString &accountId);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeAccounts();
    void retranslate();

    Desk m_desk;
    QString m_name;
    Label *m_title;
    Label *m_scope;
    Button *m_close;
    UnderlinedTabs *m_tabs;
    QStackedWidget *m_pages;
    CustomerForm *m_form;
    AccountTable *m_accounts;
    TableView *m_accountView;
    EmptyState *m_noAccounts;
};

} // namespace choba
