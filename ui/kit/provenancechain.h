// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace choba {

/// One step on the way to an amount.
struct ProvenanceStep
{
    QString icon;   ///< Lucide name
    QString title;  ///< "× 149.873 yen → half up"
    QString value;  ///< right-aligned
    QString detail; ///< version, rule, date, person
};

/// "Why this amount": a chain of steps down a line, the last one accented and equal to the line above. Each
/// opens its rows: click, or Up/Down and Return.
class ProvenanceChain : public QWidget
{
    Q_OBJECT
public:
    explicit ProvenanceChain(QWidget *parent = nullptr);
    void setSteps(const QList<ProvenanceStep> &steps);
    const QList<ProvenanceStep> &steps() const { return m_steps; }
    QString toText() const; ///< one step a line, tab-separated: for the clipboard
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepActivated(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int stepAt(const QPointF &position) const;
    QRect stepRect(int step) const;
    void paintStep(QPainter &painter, int step) const;
    void showTip(const QPoint &position, const QPoint &global);

    QList<ProvenanceStep> m_steps;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace choba
