// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pane.h"
#include "ui/usage/usagerows.h"

namespace choba {

class FooterBar;
class Label;
class TableView;

/// The right of the usage page: the same figures as the charts in a table, with sums, and what moved most.
class UsageSide : public Pane
{
    Q_OBJECT
public:
    explicit UsageSide(QWidget *parent = nullptr);

    void showSight(const UsageSight &sight, bool days);
    /// Row of a group or an ISO date; "" clears. Announces nothing.
    void select(const QString &key);
    QString selectedKey() const;
    UsageTable &table() { return *m_table; }
    TableView &tableView() { return *m_view; }
    TableView &moversView() { return *m_moversView; }

signals:
    void selected(const QString &key);  ///< by the person
    void activated(const QString &key); ///< Return or double click
    void moverActivated(const QString &account, const QString &productCode);

private:
    void setColumns(const UsageSight &sight, bool days);

    Label *m_title;
    Label *m_scope;
    UsageTable *m_table;
    TableView *m_view;
    FooterBar *m_footer;
    Label *m_moversTitle;
    Label *m_moversScope;
    UsageTable *m_movers;
    TableView *m_moversView;
    Label *m_noMovers;
    QString m_columnsFor; ///< grouping and words of the columns that are set
    bool m_quiet = false;
};

} // namespace choba
