// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choiceset.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QStringList>

namespace choba {

namespace {

constexpr int columns = 2;

} // namespace

ChoiceSet::ChoiceSet(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(columns, 1);
}

void ChoiceSet::addChoice(const QString &key)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(key);
    const auto at = static_cast<int>(m_choices.size());
    m_grid->addWidget(box, at / columns, at % columns);
    m_choices.append({key, box});
    if (!focusProxy())
        setFocusProxy(box);
    connect(box, &QCheckBox::toggled, this, &ChoiceSet::keysChanged);
}

void ChoiceSet::setChoiceText(const QString &key, const QString &text)
{
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.key == key)
            choice.box->setText(text);
    }
}

QString ChoiceSet::keys() const
{
    QStringList ticked;
    for (const Choice &choice : m_choices) {
        if (choice.box->isChecked())
            ticked.append(choice.key);
    }
    return ticked.join(QLatin1Char(','));
}

void ChoiceSet::setKeys(const QString &keys)
{
    const QStringList wanted = keys.split(QLatin1Char(','));
    for (const Choice &choice : std::as_const(m_choices))
        choice.box->setChecked(wanted.contains(choice.key));
}

QString ChoiceSet::wordsOf(const QString &keys) const
{
    const QStringList wanted = keys.split(QLatin1Char(','));
    QStringList words;
    for (const Choice &choice : m_choices) {
        if (wanted.contains(choice.key))
            words.append(choice.box->text());
    }
    return words.join(QStringLiteral(", "));
}

} // namespace choba
