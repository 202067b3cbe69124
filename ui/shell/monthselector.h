// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"

#include <QWidget>

class QComboBox;

namespace choba {

class Button;
class Label;

/// The month everything is about: previous, a list, next.
class MonthSelector : public QWidget
{
    Q_OBJECT
public:
    explicit MonthSelector(QWidget *parent = nullptr);
    void setRange(Month first, Month last); ///< newest on top; keeps the month where it can
    Month month() const { return m_month; }
    void setMonth(Month month); ///< outside of the range: the nearest in it

signals:
    void monthChanged(choba::Month month);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMonth();

    Month m_first;
    Month m_last;
    Month m_month;
    Label *m_label;
    Button *m_previous;
    QComboBox *m_list;
    Button *m_next;
};

} // namespace choba
