// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/base/percent.h"
#include "models/rulebook/contractplan.h"
#include "models/rulebook/priority.h"
#include "models/rulebook/rank.h"
#include "models/rulebook/serviceclass.h"
#include "models/rulebook/supportplan.h"

#include <QSet>
#include <QStringList>
#include <QTime>

#include <optional>

namespace choba {

/// How a charge is billed (section 5). Margin is the reseller's own discount: never billed, shown in the
/// margin report. Foreign is another provider's charge: kept and shown, never billed.
enum class Treatment { InClass, Commitment, Neutral, Tray, Tax, Margin, Foreign };
inline constexpr std::array allTreatments{Treatment::InClass, Treatment::Commitment, Treatment::Neutral,
                                          Treatment::Tray,    Treatment::Tax,        Treatment::Margin,
                                          Treatment::Foreign};
/// "in_class", "commitment", "neutral", "tray", "tax", "margin", "foreign".
QString spelled(Treatment treatment);

/// What a product code stands for. Support charges of AWS are never billed: our own fee replaces them.
enum class ProductClass { Standard, Commitment, Undiscounted, Unsupported, Support };
inline constexpr std::array allProductClasses{ProductClass::Standard, ProductClass::Commitment,
                                              ProductClass::Undiscounted, ProductClass::Unsupported,
                                              ProductClass::Support};
/// "standard", "commitment", "undiscounted", "unsupported", "support".
QString spelled(ProductClass productClass);
Result<ProductClass> parseProductClass(QStringView text, const QString &field);

struct ProductRule
{
    ProductClass productClass = ProductClass::Standard;
    std::optional<SupportPlan> implies; ///< of a support charge: the plan it shows; none = some paid plan
};

/// What a charge class of the import (marketplace, purchase, foreign) decides before the product code does.
struct ChargeClassRule
{
    std::optional<ServiceClass> serviceClass;
    std::optional<Treatment> treatment;
};

struct FeeTier
{
    std::optional<Usd> upTo; ///< none = without end
    Percent percent;
};

struct SupportPlanRule
{
    int level = 0; ///< the highest level of a month is the one charged
    bool byHand = false;
    Usd minimum;
    std::vector<FeeTier> tiers; ///< cumulative, ascending, the last without end
    std::optional<QDate>
        firstDay; ///< of requests; fees and targets of earlier days are reckoned all the same
    std::optional<QDate> lastDay;
    std::optional<QDate> lastRequestDay; ///< later requests for it are refused

    bool isPaid() const { return byHand || !tiers.empty() || !minimum.isZero(); }
    bool isOver(QDate on) const { return lastDay && on > *lastDay; }
};

struct InvoiceTerms
{
    int issueMonthsAfter = 1;     ///< issued on the last business day of this month after the usage month
    int sendUntilBusinessDay = 3; ///< of the month after that
    int dueMonthsAfter = 2;       ///< due on the last calendar day of this month after the usage month
    int lateDueMonthsAfter = 1;   ///< issued late, or a correction: counted from the month of issue
};

/// "Credits described X: keep": a tray decision taken in advance.
struct TrayRule
{
    QString descriptionContains; ///< regardless of case
    bool keep = true;
    ServiceClass billAs = ServiceClass::Undiscounted; ///< when not kept
};

struct DeskHours
{
    QTime opens;
    QTime closes;
};

struct CompanyDays
{
    QSet<int> days; ///< month * 100 + day
};

struct AddedHolidays
{
    QSet<int> years;
    QSet<QDate> days;
};

struct SlaTarget
{
    SupportPlan plan = SupportPlan::Basic;
    int minutes = 0;
    bool aroundTheClock = false;
};

struct RankRule
{
    Yen dealingsFrom;
    int proposalCycles = 0;
    int tickets = 0;
};

} // namespace choba
