// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"
#include "ui/kit/pane.h"

class QHBoxLayout;
class QStackedWidget;

namespace choba {

class Button;
class ChipLabel;
class FactsGrid;
class Label;
class LinkLabel;
class UnderlinedTabs;

/// The pane beside a list: what is chosen, its total, facts, tabs, and a bar of actions. 424 px wide.
class DetailPane : public Pane
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void setHead(const QString &title, const Chip &state);
    /// \param link leads to the customer; may be empty  \param scope muted words behind it
    void setScope(const QString &link, const QString &scope);
    void setTotal(const QString &value, const QString &remark);
    void setSideFigure(const QString &label, const QString &value); ///< at the right of the total
    FactsGrid &facts() { return *m_facts; }
    /// Takes the page. Its margins are its own; the pane's text edge is 16 px.
    int addTab(const QString &text, QWidget *page);
    void setTabText(int index, const QString &text);
    void setCurrentTab(int index);
    void addFootButton(Button *button); ///< to the bar at the foot; owned by the pane
    void addFootStretch();
    Button &more() { return *m_more; } ///< hidden; give it a menu and show it

signals:
    void closeRequested();
    void linkActivated();
    void tabChanged(int index);

private:
    QWidget *makeHead();

    Label *m_title;
    ChipLabel *m_state;
    Button *m_more;
    Button *m_close;
    LinkLabel *m_link;
    Label *m_scope;
    Label *m_total;
    Label *m_remark;
    Label *m_sideLabel;
    Label *m_sideValue;
    FactsGrid *m_facts;
    UnderlinedTabs *m_tabs;
    QStackedWidget *m_pages;
    Pane *m_foot;
    QHBoxLayout *m_actions;
};

} // namespace choba
