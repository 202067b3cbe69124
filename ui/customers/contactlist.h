// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/usecase.h"

#include <QWidget>

namespace choba {

class Banner;
class Button;
class ContactTable;
class EmptyState;
class TableView;

/// Whom to reach at one customer: the list, and a dialog for each.
class ContactList : public QWidget
{
    Q_OBJECT
public:
    explicit ContactList(const Desk &desk, QWidget *parent = nullptr);
    void showOf(qint64 customerId); ///< also again, when they were changed elsewhere

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openDialog(int row); ///< -1: a new one
    void removeChosen();
    void showButtons();

    Desk m_desk;
    qint64 m_customer = 0;
    Banner *m_banner;
    ContactTable *m_contacts;
    TableView *m_view;
    EmptyState *m_empty;
    Button *m_add;
    Button *m_edit;
    Button *m_remove;
};

} // namespace choba
