// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace choba {

/// Exact values beside the pointer: a bold head and rows with swatches. Never takes the mouse.
class HoverCard : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        int slot; ///< chart colour; −1 = no swatch
        QString name;
        QString value;
    };

    explicit HoverCard(QWidget *parent);
    void setContent(const QString &title, const QString &value, const QList<Row> &rows);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_value;
    QList<Row> m_rows;
};

} // namespace choba
