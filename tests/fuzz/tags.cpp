// SPDX-License-Identifier: GPL-3.0-or-later
// The tags of a line: one JSON column, or several of a legacy report. The first byte chooses.
#include "models/usage/rowreader.h"
#include "tests/fuzz/fuzz.h"

using namespace choba;

namespace {

ReportColumns columnsOf(std::vector<QByteArray> names)
{
    auto columns = ReportColumns::fromHeader(names, {true, true});
    promise(columns.has_value(), "the header is one");
    return *std::move(columns);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ReportColumns json = columnsOf(
        {"line_item_usage_account_id", "line_item_line_item_type", "line_item_usage_start_date",
         "line_item_product_code", "line_item_currency_code", "line_item_unblended_cost", "resource_tags"});
    static const ReportColumns columns =
        columnsOf({"lineItem/UsageAccountId", "lineItem/LineItemType", "lineItem/UsageStartDate",
                   "lineItem/ProductCode", "lineItem/CurrencyCode", "lineItem/UnblendedCost",
                   "resourceTags/user:A", "resourceTags/user:B"});
    if (size == 0)
        return 0;
    const std::string raw(reinterpret_cast<const char *>(data) + 1, size - 1);
    for (const auto &[key, value] : readTags(raw, (data[0] & 1) != 0 ? &json : &columns)) {
        promise(!key.empty() && !value.empty(), "tags have a key and a value");
        promise(key.find('\0') == std::string::npos && value.find('\0') == std::string::npos,
                "tags hold no NUL");
    }
    return 0;
}
