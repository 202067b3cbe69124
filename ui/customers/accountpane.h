// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/accountdetails.h"
#include "models/storage/usecase.h"
#include "ui/kit/pane.h"

class QAction;
class QHBoxLayout;
class QMenu;

namespace choba {

class AccountForm;
class AccountTimeline;
class Banner;
class Button;
class ChipLabel;
class Label;
class LinkLabel;
class SecretField;
class UnderlinedTabs;

/// The pane beside the list of accounts: whose it is, what is known of it, its contracts and support plans,
/// and the actions the page offers for it.
class AccountPane : public Pane
{
    Q_OBJECT
public:
    explicit AccountPane(const Desk &desk, QWidget *parent = nullptr);

    AccountForm &form() { return *m_form; }
    void addFootAction(QAction *action); ///< a button at the foot
    void addMoreAction(QAction *action); ///< an entry of the menu at the right of the foot
    void showDetails(const AccountDetails &details, const QDate &today);

signals:
    void closeRequested();
    void customerActivated(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void retranslate();

    AccountDetails m_details;
    QDate m_today;
    Label *m_title;
    ChipLabel *m_state;
    LinkLabel *m_customer;
    Label *m_scope;
    Button *m_close;
    Banner *m_banner;
    UnderlinedTabs *m_tabs;
    AccountForm *m_form;
    SecretField *m_rootMail;
    SecretField *m_externalId; ///< of the role the customer made for Trusted Advisor
    AccountTimeline *m_timeline;
    QHBoxLayout *m_actions;
    QMenu *m_more;
    Button *m_moreButton;
};

} // namespace choba
