// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/detailpane.h"

#include "ui/kit/button.h"
#include "ui/kit/chips.h"
#include "ui/kit/factsgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"
#include "ui/kit/underlinedtabs.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba {

DetailPane::DetailPane(QWidget *parent)
    : Pane(Ground::Surface, Qt::LeftEdge, parent)
    , m_title(new ElidedLabel(LabelRole::Pane, this))
    , m_state(new ChipLabel(this))
    , m_more(new Button(ButtonKind::Quiet, QStringLiteral("ellipsis"), QString(), this))
    , m_close(new Button(ButtonKind::Quiet, QStringLiteral("x"), QString(), this))
    , m_link(new LinkLabel(this))
    , m_scope(new ElidedLabel(LabelRole::Muted, this))
    , m_total(new Label(LabelRole::Total, this))
    , m_remark(new Label(LabelRole::Muted, this))
    , m_sideLabel(new Label(LabelRole::Muted, this))
    , m_sideValue(new Label(LabelRole::Bold, this))
    , m_facts(new FactsGrid(2, this))
    , m_tabs(new UnderlinedTabs(this))
    , m_pages(new QStackedWidget(this))
    , m_foot(new Pane(Ground::Sunken, Qt::TopEdge, this))
    , m_actions(new QHBoxLayout(m_foot))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_more->hide();
    m_actions->setContentsMargins(16, 7, 16, 8);
    m_actions->setSpacing(8);
    m_foot->hide();
    m_tabs->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(m_foot);
    connect(m_close, &Button::clicked, this, &DetailPane::closeRequested);
    connect(m_link, &LinkLabel::activated, this, &DetailPane::linkActivated);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailPane::tabChanged);
}

QSize DetailPane::sizeHint() const
{
    return {scaled(424), Pane::sizeHint().height()};
}

QSize DetailPane::minimumSizeHint() const
{
    return {scaled(424), Pane::minimumSizeHint().height()};
}

QWidget *DetailPane::makeHead()
{
    auto *head = new QWidget(this);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 12, 8, 8);
    column->setSpacing(0);

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title);
    first->addWidget(m_state);
    first->addStretch();
    first->addWidget(m_more);
    first->addWidget(m_close);
    column->addLayout(first);

    auto *second = new QHBoxLayout;
    second->setContentsMargins(0, 0, 8, 0);
    second->setSpacing(8);
    second->addWidget(m_link);
    second->addWidget(m_scope, 1);
    column->addLayout(second);

    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addStretch();
    side->addWidget(m_sideLabel, 0, Qt::AlignRight);
    side->addWidget(m_sideValue, 0, Qt::AlignRight);
    auto *third = new QHBoxLayout;
    third->setContentsMargins(0, 4, 8, 8);
    third->setSpacing(8);
    third->addWidget(m_total);
    third->addWidget(m_remark);
    third->addStretch();
    third->addLayout(side);
    column->addLayout(third);
    column->addWidget(m_facts);
    return head;
}

void DetailPane::setHead(const QString &title, const Chip &state)
{
    m_title->setText(title);
    m_state->setChip(state);
}

void DetailPane::setScope(const QString &link, const QString &scope)
{
    m_link->setLinkText(link);
    m_link->setVisible(!link.isEmpty());
    m_scope->setText(scope);
}

void DetailPane::setTotal(const QString &value, const QString &remark)
{
    m_total->setText(value);
    m_total->setVisible(!value.isEmpty());
    m_remark->setText(remark);
}

void DetailPane::setSideFigure(const QString &label, const QString &value)
{
    m_sideLabel->setText(label);
    m_sideValue->setText(value);
}

int DetailPane::addTab(const QString &text, QWidget *page)
{
    m_pages->addWidget(page);
    const int index = m_tabs->addTab(text);
    m_tabs->setVisible(m_tabs->count() > 1);
    return index;
}

void DetailPane::setTabText(int index, const QString &text)
{
    m_tabs->setTabText(index, text);
}

void DetailPane::setCurrentTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

void DetailPane::addFootButton(Button *button)
{
    m_actions->addWidget(button);
    m_foot->show();
}

void DetailPane::addFootStretch()
{
    m_actions->addStretch();
}

} // namespace choba
