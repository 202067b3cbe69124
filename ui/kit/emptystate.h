// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace choba {

class Button;
class Label;

/// What stands where a list would: a faint icon, one bold line, one line saying what makes it fill, at most
/// two buttons.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &hint);
    /// The buttons stay owned by this widget.
    void addButton(Button *button);

private:
    Label *m_title;
    Label *m_hint;
    QHBoxLayout *m_buttons;
};

} // namespace choba
