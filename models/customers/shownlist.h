// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/listwriter.h"
#include "models/jobs/jobcontext.h"
#include "models/storage/database.h"
#include "models/storage/pagedmodel.h"

#include <functional>

namespace choba {

/// A list as a page shows it, cut loose from the page, so that a thread of its own can write it down.
struct ShownList
{
    QString title;
    QStringList header;
    std::vector<PageColumn> columns;
    PageQuery query;
    std::vector<PageSort> sort;
    std::function<QString(int column, const QVariant &value)> text;

    /// All columns of \a model, hidden ones too, filtered and sorted as it is.
    static ShownList of(const PagedModel &model, const QString &title,
                        std::function<QString(int column, const QVariant &value)> text);
};

/// Every row in words, in order. Cancelled by \a context.
Result<void> forEachShown(Database &database, const ShownList &list, JobContext &context,
                          const std::function<Result<void>(const QStringList &cells)> &use);

/// Writes the list into a file: ".xlsx" by its ending, else CSV. Nothing is left behind on failure;
/// characters CP932 lacks are named in the last progress' words.
Result<void> exportShown(Database &database, const ShownList &list, const QString &path, CsvEncoding encoding,
                         JobContext &context);

} // namespace choba
