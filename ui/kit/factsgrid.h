// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace choba {

struct Fact
{
    QString label;
    QString value;
    Tone tone = Tone::Text;
};

/// Label and value pairs, filled down the first column and then down the next.
class FactsGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FactsGrid(int columns, QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

private:
    int m_columns;
    QGridLayout *m_grid;
};

} // namespace choba
