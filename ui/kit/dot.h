// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QWidget>

namespace choba {

/// An 8-pixel dot that keeps its place while it is not shown.
class Dot : public QWidget
{
    Q_OBJECT
public:
    explicit Dot(Tone tone, QWidget *parent = nullptr);
    void setShown(bool shown);
    bool isShown() const { return m_shown; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    bool m_shown = false;
};

} // namespace choba
