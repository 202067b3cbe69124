// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/searchfield.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace choba {

namespace {

constexpr int pauseMs = 200;
constexpr int iconSide = 16;

} // namespace

SearchField::SearchField(const QString &iconName, QWidget *parent)
    : QLineEdit(parent)
    , m_iconName(iconName)
{
    setTextMargins(iconSide + 6, 0, 0, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
}

void SearchField::setKeyHint(const QString &keys)
{
    m_keyHint = keys;
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    // The placeholder ends before the hint, which goes as soon as something is typed.
    const bool hasHint = !m_keyHint.isEmpty() && text().isEmpty();
    const int hintWidth = QFontMetrics(fontOf(FontSize::Caption)).horizontalAdvance(m_keyHint) + 12;
    const QMargins margins(iconSide + 6, 0, hasHint ? hintWidth : 0, 0);
    if (textMargins() != margins)
        setTextMargins(margins);
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintIcon(painter, QRectF(10, (height() - iconSide) / 2.0, iconSide, iconSide), m_iconName, theme.muted);
    if (!hasHint)
        return;
    painter.setFont(fontOf(FontSize::Caption));
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(0, 0, -15, 0), Qt::AlignRight | Qt::AlignVCenter, m_keyHint);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        announce();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_composing)
        return;
    QLineEdit::keyPressEvent(event);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void SearchField::announce()
{
    m_pause.stop();
    if (text() == m_announced)
        return;
    m_announced = text();
    emit searchChanged(m_announced);
}

} // namespace choba
