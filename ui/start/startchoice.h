// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace choba {

class Button;
class Label;

/// One way to begin: icon, bold line, muted line, an optional field below, and the button that does it.
class StartChoice : public QWidget
{
    Q_OBJECT
public:
    StartChoice(const QString &iconName, bool isPrimary, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &words, const QString &button);
    void addField(QWidget *field);

signals:
    void chosen();

private:
    Label *m_title;
    Label *m_words;
    QVBoxLayout *m_column;
    Button *m_button;
};

} // namespace choba
