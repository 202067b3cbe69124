// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCustomPlot;

namespace choba {

class HoverCard;

/// What all charts share: no frame, hairline grid, base line, theme and text size followed at run time, wheel
/// zooms along x, double click shows all, and a context menu that saves PNG, PDF or SVG or copies.
class Chart : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);
    ~Chart() override;

    /// By the ending of the name: .png, .pdf or .svg, as the chart is now. \returns false if it cannot be
    /// written.
    bool saveAs(const QString &path);
    void copyImage() const;
    void showAll(); ///< back from any zoom
    QSize sizeHint() const override { return {640, 280}; }
    QSize minimumSizeHint() const override; ///< as wide as the words at its axes need

signals:
    void saved(const QString &path);
    void saveFailed(const QString &path);

protected:
    /// Makes the plottables again from the data; called after setData, theme, language and size changes.
    virtual void rebuild() = 0;
    virtual void hover(const QPointF &position) = 0; ///< of the pointer, in the plot
    virtual void click(const QPointF &position) = 0;
    /// The whole of words that are cut at a place; "" = nothing to say there.
    virtual QString tipAt(const QPointF &position) const
    {
        Q_UNUSED(position)
        return {};
    }

    QCustomPlot &plot() { return *m_plot; }
    const QCustomPlot &plot() const { return *m_plot; }
    HoverCard &card() { return *m_card; }
    /// Clears everything, styles axes and grid, calls rebuild(), shows all.
    void redraw();
    void setFullRange(double left, double right, double bottom, double top);
    void placeCard(double anchorX); ///< beside a pixel column, inside of the plot

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void styleAxes();
    void openMenu(const QPoint &global);
    void askToSave();

    QCustomPlot *m_plot;
    HoverCard *m_card;
    QPointF m_pressed;
    double m_full[4] = {0, 1, 0, 1};
};

} // namespace choba
