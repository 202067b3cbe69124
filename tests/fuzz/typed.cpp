// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the command line: pairs as in --charge CLASS=USD, counts, times, and every list of words. What is
// spelled is read the same.
#include "app/ctl/fields.h"
#include "models/base/clock.h"
#include "models/billing/invoice.h"
#include "models/billing/tray.h"
#include "models/mail/mail.h"
#include "models/rulebook/contractplan.h"
#include "models/rulebook/serviceclass.h"
#include "models/rulebook/supportplan.h"
#include "models/staff/roles.h"
#include "tests/fuzz/fuzz.h"

using namespace choba;

namespace {

const QString field = QStringLiteral("field");

template <typename Value>
void spelledTheSame(const Result<Value> &value, const QString &text)
{
    if (value)
        promise(spelled(*value) == text.trimmed(), "a word is spelled as it is read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    if (const auto pair = parsePair(text, field)) {
        promise(pair->first + QLatin1Char('=') + pair->second == text, "a pair is the whole text");
        (void)parseServiceClass(pair->first, field);
        (void)parseSupportPlan(pair->second, field);
    }
    if (const auto count = parseCount(text, field, 1, 1200))
        promise(*count >= 1 && *count <= 1200, "a count is within its bounds");
    if (const auto time = parseTime(text, field))
        promise(parseTime(tokyoString(*time), field).has_value(), "a time is read as it was written");
    spelledTheSame(parseServiceClass(text, field), text);
    spelledTheSame(parseSupportPlan(text, field), text);
    spelledTheSame(parseContractPlan(text, field), text);
    spelledTheSame(parseTrayChoice(text, field), text);
    spelledTheSame(parseMailState(text, field), text);
    spelledTheSame(parseStaffRole(text), text);
    return 0;
}
