// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/factsgrid.h"

#include "ui/kit/label.h"
#include "ui/kit/type.h"

#include <QGridLayout>

namespace choba {

FactsGrid::FactsGrid(int columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(2 * i + 1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FactsGrid::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int rows = (static_cast<int>(facts.size()) + m_columns - 1) / m_columns;
    for (int i = 0; i < facts.size(); ++i) {
        const int row = i % rows;
        const int column = i / rows * 2;
        m_grid->setRowMinimumHeight(row, scaledHeight(22));
        m_grid->addWidget(new Label(LabelRole::Muted, facts[i].label, this), row, column);
        auto *value = new ElidedLabel(LabelRole::Small, facts[i].value, this);
        value->setTone(facts[i].tone);
        m_grid->addWidget(value, row, column + 1);
    }
}

} // namespace choba
