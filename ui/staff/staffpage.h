// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/signinpolicy.h"
#include "ui/kit/page.h"
#include "ui/staff/staffservices.h"

class QStackedWidget;

namespace choba {

class EmptyState;
class FooterBar;
class StaffTable;
class TableView;
struct StaffAdded;
struct StaffUser;

/// Who works with this database and in which roles. Where nobody signs in yet, it says so and turns it on.
class StaffPage : public Page
{
    Q_OBJECT
public:
    explicit StaffPage(const StaffServices &services, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("staff"); }
    void refresh() override;

protected:
    void retranslate() override;

private:
    void edit(const StaffUser &user);
    void setActive(bool active);
    void resetPassword();
    void requireTotp();
    void tell(const StaffAdded &added);
    const StaffUser *chosen() const;
    void showChosen();

    const StaffServices &m_services;
    SignInPolicy m_policy;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_reset;
    QAction *m_keepOut;
    QAction *m_letIn;
    QAction *m_requireTotp;
    StaffTable *m_table;
    TableView *m_view;
    FooterBar *m_footer;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace choba
