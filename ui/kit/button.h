// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace choba {

enum class ButtonKind {
    Plain,
    Primary, ///< at most one on a page: verb and number
    Quiet,   ///< tools in heads and bars, no edge until hovered
    Danger,  ///< outlined
    Link,
};

/// A button of one of our kinds with a Lucide icon. Without text it is a square; give tool tip and accessible
/// name.
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(ButtonKind kind, QWidget *parent = nullptr);
    Button(ButtonKind kind, const QString &iconName, const QString &text, QWidget *parent = nullptr);
    /// Shows and triggers the action, following its text, tool tip, enabled, visible and checked state.
    Button(ButtonKind kind, QAction *action, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setText(const QString &text); ///< hides QAbstractButton's, to keep icon-only buttons square
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Return acts as Space does: on the button that has the focus, in dialogs too.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(QAction *action);

    ButtonKind m_kind;
};

/// A Lucide icon for menus, the palette and every Button that shows the action.
void setActionIcon(QAction *action, const QString &iconName);

} // namespace choba
