// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace choba {

/// The room of a page. As long as the page's smallest size fits it fills the room; with large text or in a
/// small window the page keeps that size and is scrolled, so that nothing in it is crushed or cut and the
/// window need not grow beyond the screen.
class PageScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScroll(QWidget *page, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showFocus(const QWidget *before, const QWidget *now);
};

} // namespace choba
