// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startchoice.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace choba {

StartChoice::StartChoice(const QString &iconName, bool isPrimary, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(LabelRole::Section))
    , m_words(new Label(LabelRole::Muted))
    , m_column(new QVBoxLayout)
    , m_button(new Button(isPrimary ? ButtonKind::Primary : ButtonKind::Plain))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(16);
    row->addWidget(new IconLabel(iconName, Tone::Muted, 24), 0, Qt::AlignTop);
    m_column->setSpacing(4);
    m_words->setWordWrap(true);
    m_column->addWidget(m_title);
    m_column->addWidget(m_words);
    row->addLayout(m_column, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_button, &Button::clicked, this, &StartChoice::chosen);
}

void StartChoice::setWords(const QString &title, const QString &words, const QString &button)
{
    m_title->setText(title);
    m_words->setText(words);
    m_button->setText(button);
    m_button->setObjectName(objectName() + QStringLiteral("Button"));
}

void StartChoice::addField(QWidget *field)
{
    m_column->addSpacing(4);
    m_column->addWidget(field);
}

} // namespace choba
