// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

#include "ui/kit/icons.h"
#include "ui/kit/restyle.h"
#include "ui/kit/type.h"

#include <QAction>
#include <QKeyEvent>

namespace choba {

namespace {

QString nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Plain:
        return QStringLiteral("plain");
    case ButtonKind::Primary:
        return QStringLiteral("primary");
    case ButtonKind::Quiet:
        return QStringLiteral("quiet");
    case ButtonKind::Danger:
        return QStringLiteral("danger");
    case ButtonKind::Link:
        return QStringLiteral("link");
    }
    return {};
}

Tone iconTone(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return Tone::OnAccent;
    case ButtonKind::Danger:
        return Tone::Danger;
    case ButtonKind::Link:
        return Tone::Accent;
    default:
        return Tone::Muted;
    }
}

} // namespace

Button::Button(ButtonKind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setProperty("kind", nameOf(kind));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Button::Button(ButtonKind kind, const QString &iconName, const QString &text, QWidget *parent)
    : Button(kind, parent)
{
    setIconName(iconName);
    setText(text);
}

Button::Button(ButtonKind kind, QAction *action, QWidget *parent)
    : Button(kind, parent)
{
    follow(action);
    connect(action, &QAction::changed, this, [this, action] { follow(action); });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void Button::setIconName(const QString &name)
{
    setIcon(name.isEmpty() ? QIcon() : choba::icon(name, iconTone(m_kind)));
}

void Button::setText(const QString &text)
{
    QPushButton::setText(text);
    // The style's own gap of 4 is too tight: the glyph stands at the left of a wider icon.
    setIconSize(text.isEmpty() ? QSize(16, 16) : QSize(20, 16));
    setStyledProperty(this, "iconOnly", text.isEmpty());
    updateGeometry();
}

QSize Button::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    if (text().isEmpty())
        size.setWidth(size.height());
    return size;
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QPushButton::keyPressEvent(event);
    // Held down it must not run through the dialogs that follow.
    if (!event->isAutoRepeat())
        click();
}

void Button::follow(QAction *action)
{
    const QString name = action->property("iconName").toString();
    if (!name.isEmpty())
        setIconName(name);
    if (text() != action->text())
        setText(action->text());
    setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
    setEnabled(action->isEnabled());
    showWhen(this, action->isVisible());
    setCheckable(action->isCheckable());
    setChecked(action->isChecked());
}

void setActionIcon(QAction *action, const QString &iconName)
{
    action->setProperty("iconName", iconName);
    action->setIcon(icon(iconName, Tone::Muted));
}

} // namespace choba
