// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/supportfeerules.h"

#include "models/base/exchangerate.h"

namespace choba {

/// All billed dollars of one service class, before discount, with the discount it bears.
struct ClassSum
{
    ServiceClass serviceClass = ServiceClass::Standard;
    Percent discount;
    UsdSum usd;
    qint64 groups = 0; ///< charge groups in it
    RuleRef discountRule;
};

/// Usage of an already invoiced month, billed later: one line of its own.
struct LateAmount
{
    Month month;
    ServiceClass serviceClass = ServiceClass::Standard;
    Percent discount;
    UsdSum usd; ///< before discount
    QString trayKey;
    RuleRef discountRule;
};

/// A line a person added, signed, with the reason that is printed.
struct ManualLine
{
    qint64 id = 0;
    Yen amount;
    QString description;
};

enum class LineKind { Usage, Discount, Support, Late, Manual };

/// One printed line, in whole yen.
struct InvoiceLine
{
    LineKind kind = LineKind::Usage;
    Percent discount;    ///< of a discount or late line
    QString description; ///< Japanese, as printed
    Yen amount;
    UsdSum usd;      ///< what was converted; zero for manual lines
    Yen beforeCut;   ///< half-up yen the discount was taken of
    QString subject; ///< tray key of a late line, id of a manual line
};

/// "usage", "discount_8", "support", "late", "manual".
QString spelledKind(const InvoiceLine &line);

struct InvoiceAmounts
{
    std::vector<InvoiceLine> lines;
    Yen subtotal;
    Percent taxRate;
    Yen tax; ///< once per rate, toward zero (formats.md d8)
    Yen total;
    RuleRef taxRule;

    bool allLinesZero() const;
};

struct InvoiceInput
{
    std::vector<ClassSum> classes;
    SupportPlan supportPlan = SupportPlan::Basic;
    Usd supportFee;
    std::vector<LateAmount> late;
    std::vector<ManualLine> manual;
    ExchangeRate rate;
    Ruled<Percent> tax;
};

/// The lines and sums of one invoice (section 7): yen half-up per line, discounts per percent and tax toward
/// zero. Invalid when an amount does not fit.
Result<InvoiceAmounts> invoiceAmounts(const InvoiceInput &input);

} // namespace choba
