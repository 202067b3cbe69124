// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, months, dates and ids as people and files write them. What is read and written is read the same.
#include "models/base/decimal.h"
#include "models/base/exchangerate.h"
#include "models/base/ids.h"
#include "models/base/month.h"
#include "models/base/percent.h"
#include "models/usage/exactsum.h"
#include "models/usage/reportdays.h"
#include "tests/fuzz/fuzz.h"

#include <cstring>
#include <vector>

using namespace choba;

namespace {

const QString field = QStringLiteral("field");

template <typename Value>
void readTwice(const QString &text)
{
    const auto value = Value::parse(text, field);
    if (!value)
        return;
    const auto again = Value::parse(value->toString(), field);
    promise(again && *again == *value, "what is written is read the same");
}

void readReportText(const uint8_t *data, size_t size)
{
    std::vector<char> bytes(size + 8); // as the reader's padding
    std::memcpy(bytes.data(), data, size);
    ExactSum sum;
    if (parseReportNumber(bytes.data(), bytes.data() + size, sum) == NumberStatus::Ok) {
        std::vector<char> text(ExactSum::textSize + 8);
        const char *const end = sum.write(text.data());
        promise(end <= text.data() + ExactSum::textSize, "a sum fits its text");
        ExactSum again;
        promise(parseReportNumber(text.data(), end, again) == NumberStatus::Ok && again == sum,
                "a sum is read as it was written");
    }
    const std::string_view view(bytes.data(), size);
    ReportDays days;
    for (int i = 0; i < 2; ++i) // the second time it knows the month
        promise(days.day(view) == parseReportDay(view), "days are the same, one by one or many");
    if (const auto day = parseReportDay(view))
        promise(dateOfReportDay(*day).isValid(), "a report's day is one");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    readReportText(data, size);
    const QString text = QString::fromUtf8(bytesOf(data, size));
    readTwice<Usd>(text);
    if (const auto yen = Yen::parse(text, field))
        promise(Yen::parse(QString::number(yen->amount()), field) == *yen,
                "yen are read as they were written");
    readTwice<Percent>(text);
    readTwice<ExchangeRate>(text);
    readTwice<Month>(text);
    if (const auto date = parseDate(text, field))
        promise(date->toString(Qt::ISODate) == text, "a date is spelled in one way");
    if (const auto value = parseDecimal(text, 6, field))
        promise(parseDecimal(decimalString(*value, 6), 6, field) == *value,
                "a decimal is read as it was written");
    if (const auto account = AwsAccountId::parse(text, field))
        promise(AwsAccountId::parse(account->grouped(), field)->digits() == account->digits(),
                "ids are grouped");
    if (const auto number = CorporateNumber::parse(text, field))
        promise(RegistrationNumber::parse(QLatin1Char('T') + number->digits(), field).has_value(),
                "a corporate number makes a registration number");
    return 0;
}
