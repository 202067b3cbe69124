// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/chips.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/type.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace choba {

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_head(new Pane(Pane::Ground::Surface, Qt::BottomEdge, this))
    , m_title(new Label(LabelRole::Title, this))
    , m_state(new ChipLabel(this))
    , m_scope(new ElidedLabel(LabelRole::Muted, this))
    , m_tools(new QHBoxLayout)
    , m_primary(new QHBoxLayout)
    , m_headColumn(new QVBoxLayout(m_head))
    , m_bannerRow(new QHBoxLayout)
    , m_banner(new Banner(this))
    , m_body(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_banner->setObjectName(QStringLiteral("pageBanner"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addWidget(m_scope, 1);
    m_tools->setSpacing(4);
    row->addLayout(m_tools);
    row->addLayout(m_primary);
    m_headColumn->setContentsMargins(0, 0, 0, 0);
    m_headColumn->setSpacing(0);
    m_headColumn->addLayout(row);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // On the title: on the head it would stand for what the filter bar needs as well.
    m_title->setMinimumHeight(scaledHeight(28));

    m_bannerRow->addWidget(m_banner);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto *ground = new Pane(Pane::Ground::Surface, {}, this);
    auto *inner = new QVBoxLayout(ground);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addLayout(m_bannerRow);
    inner->addLayout(m_body, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(ground, 1);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::endUnread()
{
    m_banner->endUnread();
}

void Page::setTitle(const QString &title)
{
    if (title == m_title->text())
        return;
    m_title->setText(title);
    setAccessibleName(title);
    emit titleChanged();
}

void Page::setState(const Chip &state)
{
    m_state->setChip(state);
}

void Page::setScope(const QString &scope)
{
    m_scope->setText(scope);
}

QAction *Page::addTool(const QString &iconName)
{
    QAction *action = addPageAction(iconName);
    m_tools->addWidget(new Button(ButtonKind::Quiet, action, m_head));
    return action;
}

QAction *Page::addPrimary(const QString &iconName)
{
    QAction *action = addPageAction(iconName);
    auto *button = new Button(ButtonKind::Primary, action, m_head);
    button->setObjectName(QStringLiteral("primary"));
    m_primary->addWidget(button);
    return action;
}

QAction *Page::addPageAction(const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(this);
    setActionIcon(action, iconName);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QHBoxLayout &Page::filterBar()
{
    if (!m_filters) {
        m_filters = new QHBoxLayout;
        m_filters->setContentsMargins(16, 4, 16, 11);
        m_filters->setSpacing(6);
        m_headColumn->addLayout(m_filters);
    }
    return *m_filters;
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (mayChangeTextSize(*event))
        m_title->setMinimumHeight(scaledHeight(28));
    QWidget::changeEvent(event);
}

} // namespace choba
