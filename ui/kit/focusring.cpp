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
    const bool ring = button && !button->property("ownFocus").toBool() &&
                      fromKeyboard(static_cast<QFocusEvent *>(event)->reason());
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
