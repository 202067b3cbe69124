// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagecsv.h"

#include "models/documents/listwriter.h"

namespace choba {

namespace {

ListCell cellOf(const UsageFigure &figure, UsageCurrency currency)
{
    if (currency == UsageCurrency::Usd)
        return figure.usd();
    return figure.yen() ? ListCell(*figure.yen()) : ListCell();
}

/// Column names stay the same in every language, as other programs read them.
QString amountColumn(Month month, UsageCurrency currency)
{
    return month.toString() +
           (currency == UsageCurrency::Usd ? QStringLiteral("_usd") : QStringLiteral("_jpy"));
}

} // namespace

Result<void> writeUsageCsv(QIODevice &device, const UsageOverview &overview, UsageCurrency currency)
{
    const Month month = overview.view.chosen;
    const size_t now = overview.placeOf(month);
    const QStringList header{jsonField(overview.view.by), amountColumn(month, currency),
                             amountColumn(month.plus(-1), currency), QStringLiteral("difference")};
    CHOBA_TRY_ASSIGN(const std::unique_ptr<ListWriter> writer,
                     makeCsvWriter(device, header, CsvEncoding::Utf8WithBom));
    for (const UsageGroup &group : overview.groups) {
        const UsageFigure &after = group.figures[now];
        const UsageFigure &before = group.figures[now - 1];
        const bool isKnown = overview.isReported(month.plus(-1));
        CHOBA_TRY(writer->addRow({group.name, cellOf(after, currency),
                                  isKnown ? cellOf(before, currency) : ListCell(),
                                  isKnown ? cellOf(after - before, currency) : ListCell()}));
    }
    return writer->finish();
}

Result<void> writeUsageDaysCsv(QIODevice &device, const UsageOverview &overview, UsageCurrency currency)
{
    const QStringList header{QStringLiteral("day"), amountColumn(overview.view.chosen, currency)};
    CHOBA_TRY_ASSIGN(const std::unique_ptr<ListWriter> writer,
                     makeCsvWriter(device, header, CsvEncoding::Utf8WithBom));
    for (const UsageDay &day : overview.detail.days)
        CHOBA_TRY(writer->addRow({day.date, cellOf(day.figure, currency)}));
    return writer->finish();
}

} // namespace choba
