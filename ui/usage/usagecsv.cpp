// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagecsv.h"

#include "models/documents/listwriter.h"
#include "ui/usage/usagenames.h"

#include <QCoreApplication>

namespace choba {

namespace {

ListCell cellOf(const UsageFigure &figure, UsageCurrency currency)
{
    if (currency == UsageCurrency::Usd)
        return figure.usd();
    return figure.yen() ? ListCell(*figure.yen()) : ListCell();
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageCsv)
};

QString amountColumn(Month month, UsageCurrency currency)
{
    //: ja: %1 (USD)
    return (currency == UsageCurrency::Usd ? Words::tr("%1 (USD)")
                                           //: ja: %1 (円)
                                           : Words::tr("%1 (JPY)"))
        .arg(month.toString());
}

} // namespace

Result<void> writeUsageCsv(QIODevice &device, const UsageOverview &overview, UsageCurrency currency)
{
    const Month month = overview.view.chosen;
    const size_t now = overview.placeOf(month);
    const QStringList header{UsageNames::heading(overview.view.by), amountColumn(month, currency),
                             amountColumn(month.plus(-1), currency),
                             //: ja: 差
                             Words::tr("Difference")};
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
    //: ja: 日
    const QStringList header{Words::tr("Day"), amountColumn(overview.view.chosen, currency)};
    CHOBA_TRY_ASSIGN(const std::unique_ptr<ListWriter> writer,
                     makeCsvWriter(device, header, CsvEncoding::Utf8WithBom));
    for (const UsageDay &day : overview.detail.days)
        CHOBA_TRY(writer->addRow({day.date, cellOf(day.figure, currency)}));
    return writer->finish();
}

} // namespace choba
