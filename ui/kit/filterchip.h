// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace choba {

/// A checkable filter: icon, word, count; set it is filled and edged. Toggles with click and Space.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &iconName, QWidget *parent = nullptr);
    void setCount(qint64 count); ///< negative = no count shown
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString countText() const;

    QString m_iconName;
    qint64 m_count = -1;
};

} // namespace choba
