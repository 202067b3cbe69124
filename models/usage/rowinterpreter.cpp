// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/rowinterpreter.h"

#include "models/usage/chargerun.h"
#include "models/usage/usagecharge.h"

#include <QCoreApplication>

#include <array>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowInterpreter)
};

constexpr quint32 firstDay = 7305; // 1990-01-01
constexpr quint32 lastDay = 65535; // the day shares 64 bits with the series

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
std::string accountOfArn(std::string_view arn)
{
    for (int i = 0; i < 4; ++i) {
        const size_t colon = arn.find(':');
        if (colon == std::string_view::npos)
            return {};
        arn.remove_prefix(colon + 1);
    }
    return std::string(arn.substr(0, arn.find(':')));
}

QString shown(std::string_view text)
{
    constexpr qsizetype longest = 60;
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return whole.size() <= longest ? whole : whole.left(longest) + QStringLiteral("…");
}

/// The time of day behind a date: "T09:00:00.000Z".
bool isTimeOfDay(std::string_view text)
{
    if (text.empty())
        return true;
    const auto isPattern = [&](std::string_view pattern) {
        if (text.size() < pattern.size())
            return false;
        for (size_t i = 0; i < pattern.size(); ++i) {
            const bool digit = text[i] >= '0' && text[i] <= '9';
            if (pattern[i] == '0' ? !digit : text[i] != pattern[i])
                return false;
        }
        return true;
    };
    if (text[0] != 'T' && text[0] != ' ')
        return false;
    text.remove_prefix(1);
    if (!isPattern("00:00"))
        return false;
    const int hour = (text[0] - '0') * 10 + text[1] - '0';
    const int minute = (text[3] - '0') * 10 + text[4] - '0';
    if (hour > 24 || minute > 59)
        return false;
    text.remove_prefix(5);
    if (isPattern(":00")) {
        if (text[1] > '6')
            return false;
        text.remove_prefix(3);
        if (isPattern(".0")) {
            text.remove_prefix(1);
            while (!text.empty() && text[0] >= '0' && text[0] <= '9')
                text.remove_prefix(1);
        }
    }
    return text.empty() || text == "Z" || text == "+00:00" || text == " UTC";
}

} // namespace

std::optional<quint32> parseReportDay(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    std::array<int, 8> digits{};
    for (size_t i = 0, at = 0; i < 10; ++i) {
        if (i == 4 || i == 7)
            continue;
        digits[at] = text[i] - '0';
        if (digits[at] < 0 || digits[at] > 9)
            return std::nullopt;
        ++at;
    }
    const int year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
    const int month = digits[4] * 10 + digits[5];
    const int day = digits[6] * 10 + digits[7];
    constexpr std::array<int, 13> lengths = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (year < 1990 || year > 2149 || month < 1 || month > 12 || day < 1 ||
        day > lengths[static_cast<size_t>(month)] + (month == 2 && leap ? 1 : 0))
        return std::nullopt;
    if (!isTimeOfDay(text.substr(10)))
        return std::nullopt;
    // Days of the civil calendar, with years that begin in March.
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    const auto since1970 = static_cast<quint32>(era * 146097 + dayOfEra - 719468);
    return since1970 >= firstDay && since1970 <= lastDay ? std::optional(since1970) : std::nullopt;
}

QDate dateOfReportDay(quint32 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

std::string RowInterpreter::value(const CsvRecord &record, Column column) const
{
    const int index = m_columns.at(column);
    if (index < 0)
        return {};
    std::string text = record.text(index);
    return text == "NULL" || text == "null" ? std::string() : text;
}

std::optional<RowProblem> RowInterpreter::interpretVersion(const CsvRecord &record, std::string &payer,
                                                           std::string &period) const
{
    payer = value(record, Column::Payer);
    if (payer.empty())
        payer = m_known.payer;
    if (payer.empty())
        return RowProblem{m_columns.at(Column::Payer), Words::tr("the payer account is missing")};
    if (m_known.payerGiven && payer != m_known.payer)
        return RowProblem{m_columns.at(Column::Payer),
                          Words::tr("the payer is %1, not %2").arg(shown(payer), shown(m_known.payer))};
    const std::string start = value(record, Column::PeriodStart);
    if (start.empty() && m_known.period) {
        period = m_known.period->toString().toStdString();
        return std::nullopt;
    }
    if (!parseReportDay(start))
        return RowProblem{m_columns.at(Column::PeriodStart), Words::tr("“%1” is no date").arg(shown(start))};
    period = start.substr(0, 7);
    return std::nullopt;
}

std::string RowInterpreter::region(const CsvRecord &record) const
{
    for (const Column column : {Column::Region, Column::RegionFallback}) {
        std::string name = value(record, column);
        if (!name.empty())
            return name;
    }
    if (m_columns.has(Column::Region) || m_columns.has(Column::RegionFallback))
        return {};
    // A zone is its region and one letter; other zones ("us-west-2-lax-1a") are left alone.
    std::string zone = value(record, Column::AvailabilityZone);
    if (zone.size() > 2 && zone.back() >= 'a' && zone.back() <= 'z' && zone[zone.size() - 2] >= '0' &&
        zone[zone.size() - 2] <= '9')
        zone.pop_back();
    return zone;
}

std::string RowInterpreter::commitmentArn(const CsvRecord &record, const std::string &type) const
{
    if (isFocus(m_columns.format()))
        return value(record, Column::CommitmentId);
    const bool savingsPlan = type.rfind("SavingsPlan", 0) == 0;
    std::string arn = value(record, savingsPlan ? Column::SavingsPlanArn : Column::ReservationArn);
    return !arn.empty() ? arn : value(record, savingsPlan ? Column::ReservationArn : Column::SavingsPlanArn);
}

void RowInterpreter::noteCommitment(const CsvRecord &record, const std::string &arn,
                                    VersionFacts &facts) const
{
    CommitmentSeen seen;
    seen.arn = arn;
    const bool savingsPlan = arn.find(":savingsplans:") != std::string::npos ||
                             startsWithBlind(value(record, Column::CommitmentType), "savings plan");
    seen.kind = savingsPlan ? "savings_plan" : "reserved_instance";
    seen.account = accountOfArn(arn);
    seen.startTime = value(record, savingsPlan ? Column::SavingsPlanStart : Column::ReservationStart);
    seen.endTime = value(record, savingsPlan ? Column::SavingsPlanEnd : Column::ReservationEnd);
    seen.term = value(record, savingsPlan ? Column::SavingsPlanTerm : Column::ReservationTerm);
    seen.paymentOption = value(record, savingsPlan ? Column::SavingsPlanPayment : Column::ReservationPayment);
    seen.offering = value(record, savingsPlan ? Column::SavingsPlanOffering : Column::ReservationOffering);
    facts.commitments.try_emplace(arn, seen).first->second.complete(seen);
}

std::optional<RowProblem> RowInterpreter::interpret(const CsvRecord &record, Facts &facts,
                                                    ReportFacts &report) const
{
    const std::string currency = value(record, Column::Currency);
    if (currency != "USD")
        return RowProblem{m_columns.at(Column::Currency),
                          Words::tr("the currency is “%1”, only USD can be billed").arg(shown(currency))};
    std::string payer;
    std::string period;
    if (auto problem = interpretVersion(record, payer, period))
        return problem;
    facts.version = report.version(payer, period);
    VersionFacts &version = report.at(facts.version);

    const bool focus = isFocus(m_columns.format());
    if ((focus || equalsBlind(value(record, Column::BillType), "anniversary")) &&
        value(record, Column::InvoiceId).empty())
        version.uninvoiced = true;
    const std::string operation = value(record, Column::Operation);
    facts.splitCopy = operation == "EKSPod-EC2" || operation == "ECSTask-EC2";

    std::string account = value(record, Column::Account);
    if (focus && account.empty())
        account = payer; // FOCUS: a charge of the billing account itself names no sub account
    const std::string type = value(record, Column::LineItemType);
    std::string product = value(record, Column::ServiceCode);
    if (product.empty())
        product = value(record, Column::ProductCode);
    std::string usageType = value(record, Column::UsageType);
    if (usageType.empty())
        usageType = value(record, Column::UsageTypeFallback);
    const std::string regionName = region(record);
    const std::string arn = commitmentArn(record, type);
    if (!arn.empty())
        noteCommitment(record, arn, version);

    const bool covered =
        focus
            ? type == "Usage" && equalsBlind(value(record, Column::CommitmentStatus), "used")
            : type == "DiscountedUsage" || type == "SavingsPlanCoveredUsage" || type == "SavingsPlanNegation";
    const std::string owner = accountOfArn(arn);
    const std::string publisher = value(record, Column::Publisher);
    ChargeClass chargeClass = ChargeClass::Plain;
    if (focus && !isAwsName(value(record, Column::Provider)))
        chargeClass = ChargeClass::Foreign;
    else if (covered && !owner.empty() && owner != account)
        chargeClass = ChargeClass::CoveredOther;
    else if (!arn.empty() && (type == "Fee" || type == "Purchase"))
        chargeClass = ChargeClass::Purchase;
    else if (equalsBlind(value(record, Column::BillingEntity), "aws marketplace") ||
             (!publisher.empty() && !isAwsName(publisher)))
        chargeClass = ChargeClass::Marketplace;
    const std::string className = chargeClassName(chargeClass).toStdString();
    const std::string detail =
        chargeClass == ChargeClass::CoveredOther || chargeClass == ChargeClass::Purchase ? arn
        : type == "Credit" ? value(record, Column::Description)
                           : std::string();
    RunKey key{payer, period, false, account, product, regionName, type, usageType, className, detail};
    key.encode(facts.seriesKey);
    key = {payer, period, true, account, product, {}, {}, {}, {}, {}};
    key.encode(facts.tagOwner);
    return std::nullopt;
}

} // namespace choba
