// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QWidget>

namespace choba {

class IconLabel;
class Label;

/// A label over one figure at 22 px, with an optional arrow before and a muted remark behind.
class KeyFigure : public QWidget
{
    Q_OBJECT
public:
    explicit KeyFigure(QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setValue(const QString &value, const QString &remark = {});
    /// A difference: More shows an orange arrow up, Less a teal one down, anything else none.
    void setDirection(Tone tone);

private:
    Label *m_label;
    IconLabel *m_arrow;
    Label *m_value;
    Label *m_remark;
};

} // namespace choba
