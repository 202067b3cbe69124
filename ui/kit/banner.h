// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QWidget>

class QHBoxLayout;

namespace choba {

class Button;
class Label;

/// One sentence above the content: tinted, with a band and icon, at most one link, and a cross only where
/// ignoring it is harmless. Tones Accent (news), Warn, Danger, Ok.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void say(Tone tone, const QString &sentence, const QString &link = {}, bool closable = false);
    QString sentence() const;

signals:
    void linkActivated();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Accent;
    Label *m_sentence;
    Button *m_link;
    Button *m_close;
};

} // namespace choba
