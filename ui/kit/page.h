// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"
#include "models/base/month.h"

#include <QVariant>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace choba {

class Banner;
class Button;
class ChipLabel;
class Label;
class Pane;

/// A key of a page, for the list that "?" opens.
struct PageKey
{
    QString keys;  ///< "J / K"
    QString words; ///< "next / previous"
};

/// One place of the program: a head (title, state, scope, tools, at most one primary button), optionally a
/// filter bar, and the body. A page is built once, when first opened, and keeps what was typed while another
/// is shown. Its QWidget::actions() are what the command palette offers, so make an action for everything a
/// person can do.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    QString title() const;
    /// Name of the help text: resources/help/{ja,en}/<topic>.md.
    virtual QString helpTopic() const = 0;
    virtual QList<PageKey> keys() const { return {}; }
    /// What the person would lose by closing now, in words; empty = nothing.
    virtual QString unsavedWords() const { return {}; }

    virtual void setMonth(Month month) { Q_UNUSED(month) } ///< the month selector of the shell
    virtual void refresh() {}                              ///< read again; called whenever the page is shown
    void endUnread(); ///< the database answers again: what could not be read no longer stands in the banner
    /// Opened with something to show, e.g. the id of an invoice.
    virtual void open(const QVariant &what) { Q_UNUSED(what) }
    /// Ctrl+F: where the page is searched.
    virtual QWidget *searchWidget() { return nullptr; }

signals:
    void titleChanged();
    void navigateRequested(const QString &pageId, const QVariant &what); ///< "open that over there"
    void monthRequested(choba::Month month); ///< the shell's month should be this one
    void badgesChanged();                    ///< counts in the navigation may be others now

protected:
    /// Sets every word again; called by the constructor of the page and on a change of language.
    virtual void retranslate() = 0;

    void setTitle(const QString &title);
    void setState(const Chip &state);
    void setScope(const QString &scope);
    /// A quiet button in the head, and an action for the palette; words are set in retranslate().
    QAction *addTool(const QString &iconName);
    /// The one primary button. Hidden while its action is invisible.
    QAction *addPrimary(const QString &iconName);
    /// An action without a button in the head: palette, menus, buttons elsewhere, with an optional key.
    QAction *addPageAction(const QString &iconName, const QKeySequence &key = {});
    QHBoxLayout &filterBar();               ///< made when first asked for
    Banner &banner() { return *m_banner; }  ///< above the body
    QVBoxLayout &body() { return *m_body; } ///< no margins, no spacing

    void changeEvent(QEvent *event) override;

private:
    Pane *m_head;
    Label *m_title;
    ChipLabel *m_state;
    Label *m_scope;
    QHBoxLayout *m_tools;
    QHBoxLayout *m_primary;
    QVBoxLayout *m_headColumn;
    QHBoxLayout *m_filters = nullptr;
    QHBoxLayout *m_bannerRow;
    Banner *m_banner;
    QVBoxLayout *m_body;
};

} // namespace choba
