// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/shownlist.h"

#include "models/documents/listfile.h"

#include <QCoreApplication>

#include <limits>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShownList)
};

constexpr int pollEvery = 256;

} // namespace

ShownList ShownList::of(const PagedModel &model, const QString &title,
                        std::function<QString(int column, const QVariant &value)> text)
{
    ShownList list{title, {}, model.columns(), model.query(), model.sortKeys(), std::move(text)};
    for (int column = 0; column < model.columnCount(); ++column)
        list.header.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return list;
}

Result<void> forEachShown(Database &database, const ShownList &list, JobContext &context,
                          const std::function<Result<void>(const QStringList &cells)> &use)
{
    const PageStatement all = PageSql(list.columns, list.query, list.sort)
                                  .page(std::nullopt, false, 0, std::numeric_limits<int>::max());
    SqlStatement statement = database.statement(all.sql);
    for (const QVariant &value : all.values)
        statement.bindValue(value);
    const auto columns = static_cast<int>(list.columns.size());
    qint64 done = 0;
    Result<void> used;
    CHOBA_TRY(statement.forEach([&](const Row &row) {
        if (!used || context.isCancelled())
            return;
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(list.text(column, row.value(column + 1))); // the id comes first
        used = use(cells);
        if (++done % pollEvery == 0)
            context.setProgress({done, 0, {}});
    }));
    CHOBA_TRY(std::move(used));
    if (context.isCancelled())
        //: ja: 書き出しを中止しました。
        return Error::of(ErrorKind::Cancelled, Words::tr("The export was cancelled."));
    return ok();
}

Result<void> exportShown(Database &database, const ShownList &list, const QString &path, CsvEncoding encoding,
                         JobContext &context)
{
    qint64 rows = 0;
    CHOBA_TRY_ASSIGN(const QString lost,
                     writeListFile({path, list.title, list.header, encoding}, [&](ListWriter &writer) {
                         return forEachShown(database, list, context, [&](const QStringList &cells) {
                             ++rows;
                             return writer.addRow({cells.begin(), cells.end()});
                         });
                     }));
    context.setProgress({rows, rows, lost});
    return ok();
}

} // namespace choba
