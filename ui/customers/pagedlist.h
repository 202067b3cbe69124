// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QWidget>

class QMenu;

namespace choba {

class Button;
class EmptyState;
class FooterBar;
class PagedModel;
class TableView;

/// The list at the left of a page: the table, how many there are, and what to do while there are none.
class PagedList : public QWidget
{
    Q_OBJECT
public:
    struct Words
    {
        QString counted;     ///< "Customers", before their number
        QString none;        ///< while there are none at all
        QString noneHint;    ///< what makes the list fill
        QString noMatch;     ///< while the filter finds none
        QString noMatchHint; ///< where it has looked
        QString clear;       ///< on the button that clears the filter
    };

    /// Owns \a model. \a name: of the table as an object and in the settings. \a icon: of the empty list.
    PagedList(PagedModel *model, const QString &name, const QString &icon, QWidget *parent = nullptr);

    TableView &table() { return *m_table; }
    void addEmptyButton(Button *button); ///< beside "clear" while the list is empty
    void setWords(const Words &words);
    void setFiltered(bool isFiltered);
    /// The row with this id becomes the current one as soon as it is found, without chosen().
    void select(qint64 id);
    void selectNone();
    void openColumnMenu();
    void popup(QMenu *menu); ///< over the table; it deletes itself when closed

signals:
    void chosen(int row); ///< by mouse or keyboard
    void clearRequested();
    void failed(const choba::Error &error);

private:
    void takeLocated(qint64 id, int row);
    void showCount();

    PagedModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    Button *m_clear;
    FooterBar *m_footer;
    Words m_words;
    bool m_isFiltered = false;
    qint64 m_wanted = 0;
};

} // namespace choba
