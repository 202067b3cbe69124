// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace choba {

/// Gives the columns the widths their model names, after the model got other columns.
void applyColumnWidths(QTableView &view);

} // namespace choba
