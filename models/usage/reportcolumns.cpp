// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/reportcolumns.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportColumns)
};

/// How one column is called in the three families; '|' separates spellings, the first is the one shown.
struct Spelling
{
    Column column;
    const char *legacy;
    const char *cur2;
    const char *focus;
};

constexpr std::array<Spelling, columnKinds> spellings = {{
    {Column::Payer, "bill/PayerAccountId", "bill_payer_account_id", "BillingAccountId"},
    {Column::PeriodStart, "bill/BillingPeriodStartDate", "bill_billing_period_start_date",
     "BillingPeriodStart"},
    {Column::BillType, "bill/BillType", "bill_bill_type", ""},
    {Column::InvoiceId, "bill/InvoiceId", "bill_invoice_id", "InvoiceId"},
    {Column::BillingEntity, "bill/BillingEntity", "bill_billing_entity", ""},
    {Column::Account, "lineItem/UsageAccountId", "line_item_usage_account_id", "SubAccountId"},
    {Column::LineItemType, "lineItem/LineItemType", "line_item_line_item_type|line_item_type",
     "ChargeCategory"},
    {Column::UsageStart, "lineItem/UsageStartDate", "line_item_usage_start_date", "ChargePeriodStart"},
    {Column::ProductCode, "lineItem/ProductCode", "line_item_product_code", "ServiceName"},
    {Column::ServiceCode, "", "", "x_ServiceCode"},
    {Column::UsageType, "lineItem/UsageType", "line_item_usage_type", "x_UsageType"},
    {Column::UsageTypeFallback, "", "", "SkuMeter"},
    {Column::Operation, "lineItem/Operation", "line_item_operation", "x_Operation"},
    {Column::UsageAmount, "lineItem/UsageAmount", "line_item_usage_amount", "ConsumedQuantity"},
    {Column::Currency, "lineItem/CurrencyCode", "line_item_currency_code", "BillingCurrency"},
    {Column::Cost, "lineItem/UnblendedCost", "line_item_unblended_cost", "BilledCost"},
    {Column::Description, "lineItem/LineItemDescription",
     "line_item_line_item_description|line_item_description", "ChargeDescription"},
    {Column::Region, "product/region", "product_region|product_region_code", "RegionId"},
    {Column::RegionFallback, "product/regionCode", "product_region_code", ""},
    {Column::AvailabilityZone, "lineItem/AvailabilityZone", "line_item_availability_zone", ""},
    {Column::ReservationArn, "reservation/ReservationARN",
     "reservation_reservation_a_r_n|reservation_reservation_arn", ""},
    {Column::SavingsPlanArn, "savingsPlan/SavingsPlanARN",
     "savings_plan_savings_plan_a_r_n|savings_plan_a_r_n|savings_plan_savings_plan_arn", ""},
    {Column::CommitmentId, "", "", "CommitmentDiscountId"},
    {Column::CommitmentStatus, "", "", "CommitmentDiscountStatus"},
    {Column::CommitmentType, "", "", "CommitmentDiscountType"},
    {Column::Provider, "", "", "ProviderName"},
    {Column::Publisher, "", "", "PublisherName"},
    {Column::OnDemandCost, "pricing/publicOnDemandCost", "pricing_public_on_demand_cost", "ListCost"},
    {Column::ReservationStart, "reservation/StartTime", "reservation_start_time", ""},
    {Column::ReservationEnd, "reservation/EndTime", "reservation_end_time", ""},
    {Column::ReservationTerm, "pricing/LeaseContractLength", "pricing_lease_contract_length", ""},
    {Column::ReservationPayment, "pricing/PurchaseOption", "pricing_purchase_option", ""},
    {Column::ReservationOffering, "pricing/OfferingClass", "pricing_offering_class", ""},
    {Column::SavingsPlanStart, "savingsPlan/StartTime", "savings_plan_start_time", ""},
    {Column::SavingsPlanEnd, "savingsPlan/EndTime", "savings_plan_end_time", ""},
    {Column::SavingsPlanTerm, "savingsPlan/PurchaseTerm", "savings_plan_purchase_term", ""},
    {Column::SavingsPlanPayment, "savingsPlan/PaymentOption", "savings_plan_payment_option", ""},
    {Column::SavingsPlanOffering, "savingsPlan/OfferingType", "savings_plan_offering_type", ""},
    {Column::TagsJson, "", "resource_tags", "Tags"},
}};

enum class Family { Legacy, Cur2, Focus };

constexpr std::array curRequired = {Column::Payer,        Column::PeriodStart, Column::Account,
                                    Column::LineItemType, Column::UsageStart,  Column::ProductCode,
                                    Column::Currency,     Column::Cost};

bool isRequired(Column column, Family family, ReportColumns::Known known)
{
    if (column == Column::Provider)
        return family == Family::Focus;
    if ((column == Column::Payer && known.payer) || (column == Column::PeriodStart && known.period))
        return false;
    return std::find(curRequired.begin(), curRequired.end(), column) != curRequired.end();
}

QStringList namesOf(const Spelling &spelling, Family family)
{
    const char *names = family == Family::Legacy ? spelling.legacy
                        : family == Family::Cur2 ? spelling.cur2
                                                 : spelling.focus;
    return QString::fromLatin1(names).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

std::optional<Family> familyOf(const std::vector<QByteArray> &lowered)
{
    const auto any = [&](auto &&test) { return std::any_of(lowered.begin(), lowered.end(), test); };
    if (any([](const QByteArray &name) { return name.startsWith("lineitem/"); }))
        return Family::Legacy;
    if (any([](const QByteArray &name) { return name.startsWith("line_item_"); }))
        return Family::Cur2;
    if (any([](const QByteArray &name) { return name == "billedcost" || name == "chargecategory"; }))
        return Family::Focus;
    return std::nullopt;
}

ReportFormat focusVersion(const std::vector<QByteArray> &lowered)
{
    const auto any = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *name) {
            return std::find(lowered.begin(), lowered.end(), name) != lowered.end();
        });
    };
    if (any({"invoiceid", "billingaccounttype", "subaccounttype", "pricingcurrency"}))
        return ReportFormat::Focus12;
    if (any({"commitmentdiscountquantity", "servicesubcategory", "skumeter", "skupricedetails"}))
        return ReportFormat::Focus11;
    return ReportFormat::Focus10;
}

} // namespace

QString reportFormatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::CurLegacy:
        return QStringLiteral("cur_legacy");
    case ReportFormat::Cur2:
        return QStringLiteral("cur_2_0");
    case ReportFormat::Focus10:
        return QStringLiteral("focus_1_0");
    case ReportFormat::Focus11:
        return QStringLiteral("focus_1_1");
    case ReportFormat::Focus12:
        break;
    }
    return QStringLiteral("focus_1_2");
}

bool isFocus(ReportFormat format)
{
    return format != ReportFormat::CurLegacy && format != ReportFormat::Cur2;
}

QString ReportColumns::name(int index) const
{
    return index >= 0 && index < count() ? QString::fromUtf8(m_names.at(static_cast<size_t>(index)))
                                         : QString();
}

Result<ReportColumns> ReportColumns::fromHeader(const std::vector<QByteArray> &names, Known known)
{
    std::vector<QByteArray> lowered;
    lowered.reserve(names.size());
    for (const QByteArray &name : names)
        lowered.push_back(name.trimmed().toLower());
    const std::optional<Family> family = familyOf(lowered);
    if (!family)
        return Error::invalid(
            QStringLiteral("path"),
            Words::tr("This is no AWS cost report: the first line names neither lineItem/…, "
                      "line_item_… nor FOCUS columns."));

    ReportColumns columns;
    columns.m_names = names;
    columns.m_format = *family == Family::Legacy ? ReportFormat::CurLegacy
                       : *family == Family::Cur2 ? ReportFormat::Cur2
                                                 : focusVersion(lowered);
    QStringList missing;
    for (const Spelling &spelling : spellings) {
        int &place = columns.m_places.at(static_cast<size_t>(spelling.column));
        place = -1;
        const QStringList spelt = namesOf(spelling, *family);
        for (const QString &name : spelt) {
            const QByteArray wanted = name.toLatin1().toLower();
            const auto found = std::find(lowered.begin(), lowered.end(), wanted);
            if (found == lowered.end())
                continue;
            if (std::find(found + 1, lowered.end(), wanted) != lowered.end())
                return Error::invalid(name, Words::tr("Line 1 names the column %1 twice.").arg(name));
            place = static_cast<int>(found - lowered.begin());
            break;
        }
        if (place < 0 && isRequired(spelling.column, *family, known))
            missing += spelt.first();
    }
    if (!missing.isEmpty())
        return Error::invalid(
            missing.first(),
            Words::tr("Line 1 lacks the required column(s) %1.").arg(missing.join(QStringLiteral(", "))));

    const QByteArray prefix = *family == Family::Legacy ? "resourcetags/" : "resource_tags_";
    for (size_t i = 0; *family != Family::Focus && i < lowered.size(); ++i) {
        if (lowered[i].startsWith(prefix) && lowered[i].size() > prefix.size())
            columns.m_tags.push_back({static_cast<int>(i), names[i].trimmed().mid(prefix.size())});
    }
    return columns;
}

} // namespace choba
