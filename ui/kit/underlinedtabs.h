// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace choba {

/// Tabs as words over a hairline, the chosen one bold and underlined.
class UnderlinedTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit UnderlinedTabs(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    QRect wordRect(int index) const;
};

} // namespace choba
