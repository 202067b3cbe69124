// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QStringList>

#include <functional>
#include <string_view>

namespace choba {

/// The values of one row, in the order of the columns asked for: integers as text, nothing is null.
using RowValues = std::vector<std::optional<std::string_view>>;

/// Gives every row of \a table to \a use, which may refuse to go on; \a columns are SQL. Fast and exact: past
/// Qt's driver, so that a text comes as the bytes that are stored. Storage: a value that is neither integer,
/// text nor bytes.
Result<void> readSqliteRows(Database &database, const QString &table, const QStringList &columns,
                            const std::function<Result<void>(const RowValues &)> &use);

} // namespace choba
