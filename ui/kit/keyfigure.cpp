// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keyfigure.h"

#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace choba {

KeyFigure::KeyFigure(QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(LabelRole::Muted, this))
    , m_arrow(new IconLabel({}, Tone::More, 18, this))
    , m_value(new Label(LabelRole::Figure, this))
    , m_remark(new Label(LabelRole::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_label);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_arrow);
    row->addWidget(m_value);
    row->addWidget(m_remark);
    row->addStretch();
    column->addLayout(row);
    m_value->setObjectName(QStringLiteral("value"));
    m_arrow->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void KeyFigure::setLabel(const QString &label)
{
    m_label->setText(label);
}

void KeyFigure::setValue(const QString &value, const QString &remark)
{
    m_value->setText(value);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void KeyFigure::setDirection(Tone tone)
{
    const bool shown = tone == Tone::More || tone == Tone::Less;
    m_arrow->setVisible(shown);
    if (shown) {
        const auto name = tone == Tone::More ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down");
        m_arrow->setIcon(name, tone);
    }
}

} // namespace choba
