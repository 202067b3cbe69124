// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptystate.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace choba {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(LabelRole::Bold, this))
    , m_hint(new Label(LabelRole::Muted, this))
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(4);
    column->addStretch(2);
    column->addWidget(new IconLabel(iconName, Tone::Faint, 32, this), 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_hint);
    m_buttons->setSpacing(8);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_buttons);
    centred->addStretch();
    column->addSpacing(4);
    column->addLayout(centred);
    column->addStretch(3);
}

void EmptyState::setWords(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
}

void EmptyState::addButton(Button *button)
{
    m_buttons->addWidget(button);
}

} // namespace choba
