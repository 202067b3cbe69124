// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace choba {

struct Theme;

/// A ground for other widgets, with hairlines at the named edges; no boxes within boxes.
class Pane : public QWidget
{
    Q_OBJECT
public:
    enum class Ground { Window, Surface, Sunken, Raised, Card, Dialog };

    explicit Pane(Ground ground, Qt::Edges lines = {}, QWidget *parent = nullptr);
    void setGround(Ground ground);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
    Qt::Edges m_lines;
};

/// One device pixel between two blocks.
class HairLine : public QWidget
{
    Q_OBJECT
public:
    explicit HairLine(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace choba
