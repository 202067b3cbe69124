// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/kit/label.h"
#include "ui/kit/type.h"
#include "ui/shell/navigationitem.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace choba {

namespace {

Label *caption(const QString &words)
{
    // Latin capitals carry a caption; kanji have none and stay as they are.
    auto *label = new Label(LabelRole::Caption, words.toUpper());
    label->setProperty("navCaption", true);
    label->setContentsMargins(8, 5, 0, 0);
    label->setFixedHeight(scaledHeight(27));
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return label;
}

} // namespace

Navigation::Navigation(QWidget *parent)
    : Pane(Ground::Window, Qt::RightEdge, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("navigationArea"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(area);
    applyTextSize();
}

void Navigation::applyTextSize()
{
    setFixedWidth(scaled(200));
    for (auto *words : findChildren<Label *>())
        words->setFixedHeight(scaledHeight(27));
}

void Navigation::setPages(const QList<PageDescriptor> &pages)
{
    m_pages = pages;
    build();
}

void Navigation::build()
{
    m_items.clear();
    m_content = new Pane(Ground::Window);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(0);
    QString group;
    for (const auto &page : m_pages) {
        const QString words = page.group ? page.group() : QString();
        if (words != group && !words.isEmpty())
            column->addWidget(caption(words));
        group = words;
        auto *item = new NavigationItem(page.icon, m_content);
        item->setObjectName(QStringLiteral("nav-") + page.id);
        item->setText(page.title());
        item->setChecked(page.id == m_current);
        item->installEventFilter(this);
        const QString id = page.id;
        connect(item, &NavigationItem::clicked, this, [this, id] { emit chosen(id); });
        column->addWidget(item);
        m_items.append(item);
    }
    column->addStretch();
    findChild<QScrollArea *>(QStringLiteral("navigationArea"))->setWidget(m_content);
    m_content->show();
    refreshBadges();
}

void Navigation::setCurrent(const QString &pageId)
{
    m_current = pageId;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_pages[i].id == pageId)
            m_items[i]->setChecked(true);
    }
}

void Navigation::refreshBadges()
{
    for (int i = 0; i < m_items.size(); ++i)
        m_items[i]->setBadge(m_pages[i].badge ? m_pages[i].badge() : NavigationBadge());
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    for (int i = 0; i < m_items.size(); ++i) {
        const int to = i + (key == Qt::Key_Up ? -1 : 1);
        if (m_items[i] == watched && to >= 0 && to < m_items.size()) {
            m_items[to]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return true;
}

bool Navigation::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_content)
        build();
    else if (mayChangeTextSize(*event))
        applyTextSize();
    return Pane::event(event);
}

} // namespace choba
