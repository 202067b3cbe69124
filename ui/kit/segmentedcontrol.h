// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace choba {

/// Two to four exclusive choices in one frame; Left and Right move the choice.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    void addSegment(const QString &text, const QString &iconName = {});
    void setSegmentText(int index, const QString &text);
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index); ///< -1: nothing chosen yet
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Segment
    {
        QString text;
        QString iconName;
    };
    QRect segmentRect(int index) const;
    int segmentWidth(const Segment &segment) const;

    QList<Segment> m_segments;
    int m_current = 0;
};

} // namespace choba
