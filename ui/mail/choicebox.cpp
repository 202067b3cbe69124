// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/choicebox.h"

namespace choba {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::choiceChanged);
}

void ChoiceBox::setWords(const QStringList &words)
{
    for (int i = 0; i < words.size(); ++i) {
        if (i < count())
            setItemText(i, words[i]);
        else
            addItem(words[i]);
    }
}

} // namespace choba
