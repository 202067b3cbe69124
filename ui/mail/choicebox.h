// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace choba {

/// A few choices in a form, known by their number: unlike a combo box's text that stays when the language
/// changes.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(int choice READ currentIndex WRITE setCurrentIndex NOTIFY choiceChanged USER true)
public:
    explicit ChoiceBox(QWidget *parent = nullptr);
    void setWords(const QStringList &words); ///< the same number as before, or the first time

signals:
    void choiceChanged();
};

} // namespace choba
