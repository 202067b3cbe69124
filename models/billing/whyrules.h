// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/ratedmonth.h"

namespace choba {

enum class WhyKind {
    Imported,
    LeftOut,
    ClassOnly,
    TrayItem,
    FeeBase,
    Fee,
    ToYen,
    Discount,
    Manual,
    Sum,
    Tax
};

/// One step from the imported charges to an amount, as the "why this amount" chain shows it.
struct WhyStep
{
    WhyKind kind = WhyKind::Imported;
    QString title;  ///< translated
    QString value;  ///< "$8,789.4637673666", "¥1,064,456"
    QString detail; ///< translated
    std::vector<RuleRef> rules;
    std::vector<qint64> seriesIds; ///< the charge groups behind the value
};

/// What the rating does not know but a reader asks for.
struct WhyFacts
{
    QString report;                         ///< "CUR 2026-02, version 3, final, imported 2026-03-06"
    QString rateSource;                     ///< "payer 2229-1148-7730, entered 2026-03-04 by …"
    std::map<QString, QString> manualLines; ///< by id: the reason, who entered it and when
};

/// The chain of one line of \a rated.invoice. \pre rated.invoice has that line
std::vector<WhyStep> whyLine(const RatedMonth &rated, std::size_t line, const WhyFacts &facts);
/// The chain of the consumption tax. \pre rated.invoice
std::vector<WhyStep> whyTax(const RatedMonth &rated);

} // namespace choba
