// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagedescriptor.h"

#include <QAbstractButton>

namespace choba {

/// One page in the navigation: icon, name, count. Checked = shown now.
class NavigationItem : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NavigationItem(const QString &iconName, QWidget *parent = nullptr);
    void setBadge(const NavigationBadge &badge);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;

    QString m_iconName;
    NavigationBadge m_badge;
};

} // namespace choba
