// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/monthselector.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace choba {

MonthSelector::MonthSelector(QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(LabelRole::Muted, this))
    , m_previous(new Button(ButtonKind::Quiet, QStringLiteral("chevron-left"), QString(), this))
    , m_list(new QComboBox(this))
    , m_next(new Button(ButtonKind::Quiet, QStringLiteral("chevron-right"), QString(), this))
{
    m_previous->setObjectName(QStringLiteral("previousMonth"));
    m_list->setObjectName(QStringLiteral("month"));
    m_next->setObjectName(QStringLiteral("nextMonth"));
    m_list->setFixedWidth(scaled(104));
    m_list->setMaxVisibleItems(18);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_previous);
    row->addWidget(m_list);
    row->addWidget(m_next);
    connect(m_previous, &Button::clicked, this, [this] { setMonth(m_month.plus(-1)); });
    connect(m_next, &Button::clicked, this, [this] { setMonth(m_month.plus(1)); });
    connect(m_list, &QComboBox::currentIndexChanged, this,
            [this](int index) { setMonth(Month::ofIndex(m_list->itemData(index).toInt())); });
    retranslate();
}

void MonthSelector::setRange(Month first, Month last)
{
    Q_ASSERT(first <= last);
    m_first = first;
    m_last = last;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int index = last.index(); index >= first.index(); --index)
            m_list->addItem(Month::ofIndex(index).toString(), index);
    }
    setMonth(m_month);
    showMonth();
}

void MonthSelector::setMonth(Month month)
{
    const Month wanted = std::clamp(month, m_first, m_last);
    if (wanted == m_month)
        return;
    m_month = wanted;
    showMonth();
    emit monthChanged(m_month);
}

void MonthSelector::showMonth()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentIndex(m_last.index() - m_month.index());
    m_previous->setEnabled(m_month > m_first);
    m_next->setEnabled(m_month < m_last);
}

void MonthSelector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (mayChangeTextSize(*event))
        m_list->setFixedWidth(scaled(104));
    QWidget::changeEvent(event);
}

void MonthSelector::retranslate()
{
    //: ja: 対象月
    m_label->setText(tr("Month"));
    m_list->setAccessibleName(tr("Month"));
    m_previous->setToolTip(tr("Previous month"));
    m_previous->setAccessibleName(tr("Previous month"));
    m_next->setToolTip(tr("Next month"));
    m_next->setAccessibleName(tr("Next month"));
}

} // namespace choba
