// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/reportwords.h"

#include "models/usage/usagefigure.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

UsageFigure figureOf(UsdSum sum)
{
    return UsageFigure::ofDollars(sum);
}

} // namespace

Chip stateChip(const ReportVersion &version)
{
    if (!version.isCurrent) {
        //: ja: 置換済
        return {QStringLiteral("history"), Words::tr("replaced"), Tone::Faint};
    }
    if (version.isFinal) {
        //: ja: 確定
        return {QStringLiteral("circle-check"), Words::tr("final"), Tone::Ok};
    }
    //: ja: 速報
    return {QStringLiteral("hourglass"), Words::tr("estimate"), Tone::Warn, true};
}

QString formatWords(const QString &format)
{
    if (format == QLatin1String("cur_legacy")) {
        //: ja: 旧CUR
        return Words::tr("legacy CUR");
    }
    if (format == QLatin1String("cur_2_0"))
        return QStringLiteral("CUR 2.0");
    if (format.startsWith(QLatin1String("focus_")))
        return QStringLiteral("FOCUS ") + format.mid(6).replace(QLatin1Char('_'), QLatin1Char('.'));
    return format;
}

QString shownDollars(UsdSum sum)
{
    return shownMoney(figureOf(sum), UsageCurrency::Usd);
}

QString signedDollars(UsdSum sum)
{
    return shownDifference(figureOf(sum), UsageCurrency::Usd);
}

} // namespace choba
