// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace choba {

/// The line under a list: counts and sums of what is filtered, and of what is selected in a block at the
/// right.
class FooterBar : public QWidget
{
    Q_OBJECT
public:
    struct Figure
    {
        QString label;
        QString value;
    };

    explicit FooterBar(QWidget *parent = nullptr);
    void setFigures(const QList<Figure> &figures);
    void setSelection(const QList<Figure> &figures); ///< empty = no block
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Figure> m_figures;
    QList<Figure> m_selection;
};

} // namespace choba
