// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/rowinterpreter.h"

#include "models/usage/chargerun.h"
#include "models/usage/reportdays.h"
#include "models/usage/usagecharge.h"

#include <QCoreApplication>

#include <array>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowInterpreter)
};

bool startsWithBlind(std::string_view text, std::string_view lower)
{
    if (text.size() < lower.size())
        return false;
    for (size_t i = 0; i < lower.size(); ++i) {
        const char c = text[i];
        if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != lower[i])
            return false;
    }
    return true;
}

bool equalsBlind(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() && startsWithBlind(text, lower);
}

bool isAwsName(std::string_view name)
{
    return equalsBlind(name, "aws") || startsWithBlind(name, "amazon") || startsWithBlind(name, "aws ");
}

/// The account in "arn:aws:ec2:us-east-1:836060457634:reserved-instances/…".
std::string_view accountOfArn(std::string_view arn)
{
    for (int i = 0; i < 4; ++i) {
        const size_t colon = arn.find(':');
        if (colon == std::string_view::npos)
            return {};
        arn.remove_prefix(colon + 1);
    }
    return arn.substr(0, arn.find(':'));
}

QString shown(std::string_view text)
{
    constexpr qsizetype longest = 60;
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return whole.size() <= longest ? whole : whole.left(longest) + QStringLiteral("…");
}

} // namespace

std::string_view RowInterpreter::value(const ScannedRecord &record, Column column)
{
    const int index = m_columns.at(column);
    if (index < 0)
        return {};
    std::string_view text = record.bare(index);
    if (text.find('"') != std::string_view::npos)
        text = m_unescaped.emplace_back(record.text(index));
    return text == "NULL" || text == "null" ? std::string_view() : text;
}

std::optional<RowProblem> RowInterpreter::interpretVersion(const ScannedRecord &record,
                                                           std::string_view &payer, std::string_view &period)
{
    payer = value(record, Column::Payer);
    if (payer.empty())
        payer = m_known.payer;
    if (payer.empty())
        return RowProblem{m_columns.at(Column::Payer), Words::tr("the payer account is missing")};
    if (m_known.payerGiven && payer != m_known.payer)
        return RowProblem{m_columns.at(Column::Payer),
                          Words::tr("the payer is %1, not %2").arg(shown(payer), shown(m_known.payer))};
    const std::string_view start = value(record, Column::PeriodStart);
    if (start.empty() && !m_knownPeriod.empty()) {
        period = m_knownPeriod;
        return std::nullopt;
    }
    if (!parseReportDay(start))
        return RowProblem{m_columns.at(Column::PeriodStart), Words::tr("“%1” is no date").arg(shown(start))};
    period = start.substr(0, 7);
    return std::nullopt;
}

std::string_view RowInterpreter::region(const ScannedRecord &record)
{
    for (const Column column : {Column::Region, Column::RegionFallback}) {
        const std::string_view name = value(record, column);
        if (!name.empty())
            return name;
    }
    if (m_columns.has(Column::Region) || m_columns.has(Column::RegionFallback))
        return {};
    // A zone is its region and one letter; other zones ("us-west-2-lax-1a") are left alone.
    std::string_view zone = value(record, Column::AvailabilityZone);
    if (zone.size() > 2 && zone.back() >= 'a' && zone.back() <= 'z' && zone[zone.size() - 2] >= '0' &&
        zone[zone.size() - 2] <= '9')
        zone.remove_suffix(1);
    return zone;
}

std::string_view RowInterpreter::commitmentArn(const ScannedRecord &record, std::string_view type)
{
    if (isFocus(m_columns.format()))
        return value(record, Column::CommitmentId);
    const bool savingsPlan = type.substr(0, 11) == "SavingsPlan";
    const std::string_view arn = value(record, savingsPlan ? Column::SavingsPlanArn : Column::ReservationArn);
    return !arn.empty() ? arn : value(record, savingsPlan ? Column::ReservationArn : Column::SavingsPlanArn);
}

void RowInterpreter::noteCommitment(const ScannedRecord &record, std::string_view arn, VersionFacts &facts)
{
    CommitmentSeen seen;
    const bool savingsPlan = arn.find(":savingsplans:") != std::string_view::npos ||
                             startsWithBlind(value(record, Column::CommitmentType), "savings plan");
    const auto text = [&](Column ofPlan, Column ofReservation) {
        return std::string(value(record, savingsPlan ? ofPlan : ofReservation));
    };
    seen.arn = arn;
    seen.kind = savingsPlan ? "savings_plan" : "reserved_instance";
    seen.account = accountOfArn(arn);
    seen.startTime = text(Column::SavingsPlanStart, Column::ReservationStart);
    seen.endTime = text(Column::SavingsPlanEnd, Column::ReservationEnd);
    seen.term = text(Column::SavingsPlanTerm, Column::ReservationTerm);
    seen.paymentOption = text(Column::SavingsPlanPayment, Column::ReservationPayment);
    seen.offering = text(Column::SavingsPlanOffering, Column::ReservationOffering);
    const auto known = facts.commitments.find(arn);
    if (known == facts.commitments.end())
        facts.commitments.emplace(arn, std::move(seen));
    else
        known->second.complete(seen);
}

ChargeClass RowInterpreter::chargeClass(const ScannedRecord &record, std::string_view type,
                                        std::string_view account, std::string_view arn)
{
    const bool focus = isFocus(m_columns.format());
    if (focus && !isAwsName(value(record, Column::Provider)))
        return ChargeClass::Foreign;
    const bool covered =
        focus
            ? type == "Usage" && equalsBlind(value(record, Column::CommitmentStatus), "used")
            : type == "DiscountedUsage" || type == "SavingsPlanCoveredUsage" || type == "SavingsPlanNegation";
    const std::string_view owner = accountOfArn(arn);
    if (covered && !owner.empty() && owner != account)
        return ChargeClass::CoveredOther;
    if (!arn.empty() && (type == "Fee" || type == "Purchase"))
        return ChargeClass::Purchase;
    const std::string_view publisher = value(record, Column::Publisher);
    if (equalsBlind(value(record, Column::BillingEntity), "aws marketplace") ||
        (!publisher.empty() && !isAwsName(publisher)))
        return ChargeClass::Marketplace;
    return ChargeClass::Plain;
}

std::optional<RowProblem> RowInterpreter::interpret(const ScannedRecord &record, Facts &facts,
                                                    ReportFacts &report)
{
    m_unescaped.clear();
    const std::string_view currency = value(record, Column::Currency);
    if (currency != "USD")
        return RowProblem{m_columns.at(Column::Currency),
                          Words::tr("the currency is “%1”, only USD can be billed").arg(shown(currency))};
    std::string_view payer;
    std::string_view period;
    if (auto problem = interpretVersion(record, payer, period))
        return problem;
    facts.version = report.version(payer, period);
    VersionFacts &version = report.at(facts.version);

    const bool focus = isFocus(m_columns.format());
    if ((focus || equalsBlind(value(record, Column::BillType), "anniversary")) &&
        value(record, Column::InvoiceId).empty())
        version.uninvoiced = true;
    const std::string_view operation = value(record, Column::Operation);
    facts.splitCopy = operation == "EKSPod-EC2" || operation == "ECSTask-EC2";

    const auto firstOf = [&](Column preferred, Column otherwise) {
        const std::string_view text = value(record, preferred);
        return text.empty() ? value(record, otherwise) : text;
    };
    std::string_view account = value(record, Column::Account);
    if (focus && account.empty())
        account = payer; // FOCUS: a charge of the billing account itself names no sub account
    const std::string_view type = value(record, Column::LineItemType);
    const std::string_view product = firstOf(Column::ServiceCode, Column::ProductCode);
    const std::string_view usageType = firstOf(Column::UsageType, Column::UsageTypeFallback);
    const std::string_view arn = commitmentArn(record, type);
    if (!arn.empty())
        noteCommitment(record, arn, version);

    const ChargeClass ofRow = chargeClass(record, type, account, arn);
    const std::string className = chargeClassName(ofRow).toStdString();
    const bool namesArn = ofRow == ChargeClass::CoveredOther || ofRow == ChargeClass::Purchase;
    const std::string_view detail = namesArn           ? arn
                                    : type == "Credit" ? value(record, Column::Description)
                                                       : std::string_view();
    RunKey key{payer, period, false, account, product, region(record), type, usageType, className, detail};
    key.encode(facts.seriesKey);
    key = {payer, period, true, account, product, {}, {}, {}, {}, {}};
    key.encode(facts.tagOwner);
    return std::nullopt;
}

} // namespace choba
