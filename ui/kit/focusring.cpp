// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/focusring.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QFocusFrame>

namespace choba {

namespace {

bool fromKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

/// The focus only comes back to where it was.
bool isReturn(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    // A style is sent the same event about its widget.
    if (event->type() != QEvent::FocusIn || !watched->isWidgetType())
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
    if (m_frame && m_frame->widget() == watched && isReturn(reason))
        return false;
    const bool ring = button && !button->property("ownFocus").toBool() && fromKeyboard(reason);
    if (!ring) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return false;
    }
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(button);
    return false;
}

} // namespace choba
