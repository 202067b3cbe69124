// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QWidget>

namespace choba {

/// An icon that stands by itself and follows the theme. Always beside a word that says the same.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const QString &iconName, Tone tone, int side, QWidget *parent = nullptr);
    void setIcon(const QString &iconName, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Tone m_tone;
};

} // namespace choba
