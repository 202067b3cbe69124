// SPDX-License-Identifier: GPL-3.0-or-later
// A synthetic legacy report of N lines and 63 columns on standard output: bench_generate N [SEED].
// 500 accounts (Zipf), 40 services, 12 regions, 720 hours, ten line item types; every line has a quoted
// comma, about 40 % a quoted description, one in 400 numbers is in E-notation.
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

class Random
{
public:
    explicit Random(uint64_t seed)
        : m_state(seed * 0x9E3779B97F4A7C15 + 1)
    {}
    uint64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }
    uint32_t below(uint32_t bound) { return static_cast<uint32_t>((next() >> 32) * bound >> 32); }

private:
    uint64_t m_state;
};

constexpr std::array columns = {"identity/LineItemId",
                                "identity/TimeInterval",
                                "bill/InvoiceId",
                                "bill/InvoicingEntity",
                                "bill/BillingEntity",
                                "bill/BillType",
                                "bill/PayerAccountId",
                                "bill/BillingPeriodStartDate",
                                "bill/BillingPeriodEndDate",
                                "lineItem/UsageAccountId",
                                "lineItem/LineItemType",
                                "lineItem/UsageStartDate",
                                "lineItem/UsageEndDate",
                                "lineItem/ProductCode",
                                "lineItem/UsageType",
                                "lineItem/Operation",
                                "lineItem/AvailabilityZone",
                                "lineItem/ResourceId",
                                "lineItem/UsageAmount",
                                "lineItem/NormalizationFactor",
                                "lineItem/NormalizedUsageAmount",
                                "lineItem/CurrencyCode",
                                "lineItem/UnblendedRate",
                                "lineItem/UnblendedCost",
                                "lineItem/BlendedRate",
                                "lineItem/BlendedCost",
                                "lineItem/LineItemDescription",
                                "lineItem/TaxType",
                                "lineItem/LegalEntity",
                                "product/ProductName",
                                "product/instanceType",
                                "product/instanceFamily",
                                "product/location",
                                "product/operatingSystem",
                                "product/productFamily",
                                "product/region",
                                "product/servicecode",
                                "product/sku",
                                "product/tenancy",
                                "product/usagetype",
                                "product/vcpu",
                                "product/memory",
                                "pricing/LeaseContractLength",
                                "pricing/OfferingClass",
                                "pricing/PurchaseOption",
                                "pricing/RateCode",
                                "pricing/RateId",
                                "pricing/currency",
                                "pricing/publicOnDemandCost",
                                "pricing/publicOnDemandRate",
                                "pricing/term",
                                "pricing/unit",
                                "reservation/EffectiveCost",
                                "reservation/EndTime",
                                "reservation/ReservationARN",
                                "reservation/StartTime",
                                "reservation/SubscriptionId",
                                "reservation/UnusedQuantity",
                                "reservation/UnusedRecurringFee",
                                "savingsPlan/SavingsPlanARN",
                                "savingsPlan/SavingsPlanEffectiveCost",
                                "savingsPlan/SavingsPlanRate",
                                "savingsPlan/UsedCommitment"};
static_assert(columns.size() == 63);

constexpr std::array types = {"Usage",
                              "Usage",
                              "Usage",
                              "Usage",
                              "Usage",
                              "Usage",
                              "DiscountedUsage",
                              "RIFee",
                              "SavingsPlanCoveredUsage",
                              "SavingsPlanNegation",
                              "SavingsPlanRecurringFee",
                              "EdpDiscount",
                              "Credit",
                              "Tax",
                              "Refund"};
constexpr std::array regions = {"ap-northeast-1", "ap-northeast-3", "us-east-1",    "us-east-2",
                                "us-west-1",      "us-west-2",      "eu-west-1",    "eu-central-1",
                                "ap-southeast-1", "ap-southeast-2", "ca-central-1", "sa-east-1"};

class Report
{
public:
    explicit Report(uint64_t seed)
        : m_random(seed)
    {
        double sum = 0;
        for (int i = 1; i <= accounts; ++i) {
            sum += 1.0 / std::pow(i, 0.9);
            m_share.push_back(sum);
        }
        for (double &share : m_share)
            share /= sum;
    }

    void header(std::string &out) const
    {
        for (size_t i = 0; i < columns.size(); ++i) {
            out += columns[i];
            out += i + 1 < columns.size() ? ',' : '\n';
        }
    }

    void line(std::string &out)
    {
        const uint32_t account = pickAccount();
        // An account uses a dozen services in two regions, each with two kinds of use.
        const uint32_t service = (account * 7 + m_random.below(12) * 3) % 40;
        const char *region = regions[(account + m_random.below(2) * 5) % regions.size()];
        const uint32_t kind = (account + m_random.below(8)) % 8 < 7 ? 0 : 1;
        const char *type = m_random.below(100) < 88 ? "Usage" : types[m_random.below(types.size())];
        const uint32_t hour = m_random.below(720);
        const std::string start = time(hour);
        const std::string end = time(hour + 1);
        const std::string accountId = std::to_string(100000000000 + account * 1777777);
        const std::string product = "AmazonService" + std::to_string(service);
        const std::string usageType =
            std::string("APN1-Usage:svc") + std::to_string(service) + (kind == 0 ? ".large" : ".xlarge");
        const bool commitment = type[0] == 'D' || type[0] == 'S' || type[0] == 'R';
        const std::string usage = number(6);
        const std::string cost = number(10);
        const bool quoted = m_random.below(100) < 40;

        field(out, id(52));
        field(out, start + "/" + end);
        field(out, "");
        out += "\"Amazon Web Services Japan, G.K.\",";
        field(out, "AWS");
        field(out, "Anniversary");
        field(out, "012345678901");
        field(out, "2026-09-01T00:00:00Z");
        field(out, "2026-10-01T00:00:00Z");
        field(out, accountId);
        field(out, type);
        field(out, start);
        field(out, end);
        field(out, product);
        field(out, usageType);
        field(out, "RunInstances");
        field(out, std::string(region) + "a");
        field(out, "arn:aws:ec2:" + std::string(region) + ":" + accountId + ":instance/i-" + id(17));
        field(out, usage);
        field(out, "1");
        field(out, usage);
        field(out, "USD");
        field(out, "0.0464000000");
        field(out, cost);
        field(out, "0.0464000000");
        field(out, cost);
        if (quoted)
            out += "\"$0.0464 per On Demand Linux, \"\"" + usageType + "\"\" Instance Hour\",";
        else
            field(out, "$0.0464 per On Demand Linux Instance Hour");
        field(out, "");
        out += "\"Amazon Web Services Japan, G.K.\",";
        field(out, "Amazon Elastic Service " + std::to_string(service));
        field(out, "m6i.large");
        field(out, "General purpose");
        field(out, "Asia Pacific (Tokyo)");
        field(out, "Linux");
        field(out, "Compute Instance");
        field(out, region);
        field(out, product);
        field(out, id(16));
        field(out, "Shared");
        field(out, usageType);
        field(out, "2");
        field(out, "8 GiB");
        field(out, commitment ? "1yr" : "");
        field(out, commitment ? "standard" : "");
        field(out, commitment ? "No Upfront" : "");
        field(out, id(16) + ".JRTCKXETXF.6YS6EN2CT7");
        field(out, "331059312");
        field(out, "USD");
        field(out, cost);
        field(out, "0.0464000000");
        field(out, commitment ? "Reserved" : "OnDemand");
        field(out, "Hrs");
        field(out, "0.0");
        field(out, "");
        field(out, type[0] == 'D' || type[0] == 'R'
                       ? "arn:aws:ec2:ap-northeast-1:" + accountId + ":reserved-instances/ri-" +
                             std::to_string(account % 7)
                       : "");
        field(out, "");
        field(out, "1088646439");
        field(out, "0.0");
        field(out, "0.0");
        field(out, type[0] == 'S' ? "arn:aws:savingsplans::" + accountId + ":savingsplan/sp-" +
                                        std::to_string(account % 3)
                                  : "");
        field(out, "0.0");
        field(out, "0.0");
        out += "0.0\n";
    }

private:
    static constexpr int accounts = 500;

    static void field(std::string &out, const std::string &text)
    {
        out += text;
        out += ',';
    }
    uint32_t pickAccount()
    {
        const double point = static_cast<double>(m_random.below(1U << 30)) / (1U << 30);
        size_t low = 0;
        size_t high = m_share.size() - 1;
        while (low < high) {
            const size_t middle = (low + high) / 2;
            if (m_share[middle] < point)
                low = middle + 1;
            else
                high = middle;
        }
        return static_cast<uint32_t>(low);
    }
    static std::string time(uint32_t hour)
    {
        std::array<char, 32> text{};
        const uint32_t day = hour / 24 + 1;
        const int length =
            day <= 30 ? std::snprintf(text.data(), text.size(), "2026-09-%02uT%02u:00:00Z", day, hour % 24)
                      : std::snprintf(text.data(), text.size(), "2026-10-01T00:00:00Z");
        return {text.data(), static_cast<size_t>(length)};
    }
    std::string id(int length)
    {
        constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz234567";
        std::string text;
        uint64_t bits = 0;
        for (int i = 0; i < length; ++i) {
            if (i % 12 == 0)
                bits = m_random.next();
            text += letters[bits & 31];
            bits >>= 5;
        }
        return text;
    }
    std::string number(int digits)
    {
        std::array<char, 48> text{};
        const uint32_t large = m_random.below(1000000000);
        int length = 0;
        if (m_random.below(400) == 0)
            length = std::snprintf(text.data(), text.size(), "%u.%04uE-%u", large % 9 + 1, large / 10 % 10000,
                                   5 + large % 3);
        else
            length = std::snprintf(text.data(), text.size(), "%u.%0*u", m_random.below(20), digits,
                                   digits == 6 ? large % 1000000 : large);
        return {text.data(), static_cast<size_t>(length)};
    }

    Random m_random;
    std::vector<double> m_share;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const long lines = std::atol(argv[1]);
    Report report(argc > 2 ? static_cast<uint64_t>(std::atoll(argv[2])) : 7);
    std::string out;
    report.header(out);
    for (long i = 0; i < lines; ++i) {
        report.line(out);
        if (out.size() > 1024 * 1024) {
            if (std::fwrite(out.data(), 1, out.size(), stdout) != out.size())
                return 1;
            out.clear();
        }
    }
    return std::fwrite(out.data(), 1, out.size(), stdout) == out.size() && std::fflush(stdout) == 0 ? 0 : 1;
}
