// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;

namespace choba {

/// Rings the button that the keyboard brought the focus to. Inputs and views show theirs themselves, and so
/// does a button with the property "ownFocus".
class FocusRing : public QObject
{
    Q_OBJECT
public:
    /// Watches every widget of the application.
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QFocusFrame> m_frame; ///< lives in the parent of the button it rings
};

} // namespace choba
