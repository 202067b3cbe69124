// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace choba {

/// A line edit with an icon inside. Typing is announced once the person pauses; Escape clears.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &iconName, QWidget *parent = nullptr);
    /// While an input method composes, Return belongs to it.
    bool isComposing() const { return m_composing; }
    void setKeyHint(const QString &keys); ///< shown at the right end, e.g. "Ctrl+K"

signals:
    /// 200 ms after the last change, at once on Return.
    void searchChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void announce();

    QString m_iconName;
    QString m_keyHint;
    QString m_announced;
    QTimer m_pause;
    bool m_composing = false;
};

} // namespace choba
