// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/columnwidths.h"

#include "models/base/itemroles.h"
#include "ui/kit/type.h"

#include <QTableView>

namespace choba {

void applyColumnWidths(QTableView &view)
{
    for (int i = 0; i < view.model()->columnCount(); ++i)
        view.setColumnWidth(i, scaled(view.model()->headerData(i, Qt::Horizontal, ColumnWidthRole).toInt()));
}

} // namespace choba
