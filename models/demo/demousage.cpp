// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demousage.h"

#include "models/base/int128.h"
#include "models/demo/random.h"

namespace choba {

namespace {

struct Service
{
    const char *product;
    const char *usageType;
    const char *region;
    int percent;
};

using Mix = std::vector<Service>;

const Mix &mixOf(int number)
{
    static const std::vector<Mix> mixes{
        {{"AmazonEC2", "APN1-BoxUsage:m7i.large", "ap-northeast-1", 34},
         {"AmazonEC2", "APN1-EBS:VolumeUsage.gp3", "ap-northeast-1", 9},
         {"AmazonRDS", "APN1-InstanceUsage:db.r6g.large", "ap-northeast-1", 22},
         {"AmazonS3", "APN1-TimedStorage-ByteHrs", "ap-northeast-1", 9},
         {"AmazonCloudFront", "JP-DataTransfer-Out-Bytes", "", 11},
         {"AWSELB", "APN1-LoadBalancerUsage", "ap-northeast-1", 6},
         {"AmazonCloudWatch", "APN1-CW:MetricMonitorUsage", "ap-northeast-1", 4},
         {"AmazonVPC", "APN1-NatGateway-Hours", "ap-northeast-1", 5}},
        {{"AmazonS3", "APN1-TimedStorage-ByteHrs", "ap-northeast-1", 27},
         {"AWSGlue", "APN1-ETL-DPU-Hour", "ap-northeast-1", 15},
         {"AmazonAthena", "APN1-DataScannedInTB", "ap-northeast-1", 10},
         {"AmazonRedshift", "APN1-Node:ra3.large", "ap-northeast-1", 32},
         {"AWSLambda", "APN1-Lambda-GB-Second", "ap-northeast-1", 6},
         {"awskms", "ap-northeast-1-KMS-Requests", "ap-northeast-1", 4},
         {"AmazonS3", "USE1-TimedStorage-ByteHrs", "us-east-1", 6}},
        {{"AmazonEC2", "APN1-BoxUsage:c7g.xlarge", "ap-northeast-1", 29},
         {"AmazonECS", "APN1-Fargate-vCPU-Hours:perCPU", "ap-northeast-1", 21},
         {"AmazonECR", "APN1-TimedStorage-ByteHrs", "ap-northeast-1", 3},
         {"AmazonRDS", "APN1-Aurora:ServerlessV2Usage", "ap-northeast-1", 25},
         {"AmazonElastiCache", "APN1-NodeUsage:cache.r7g.large", "ap-northeast-1", 12},
         {"AmazonDynamoDB", "APN1-WriteRequestUnits", "ap-northeast-1", 10}},
        {{"AmazonBedrock", "APN1-Nova-InputTokens", "ap-northeast-1", 34},
         {"AmazonSageMaker", "APN1-Host:ml.g5.xlarge", "ap-northeast-1", 22},
         {"AmazonS3", "APN1-TimedStorage-ByteHrs", "ap-northeast-1", 12},
         {"AWSLambda", "APN1-Lambda-GB-Second", "ap-northeast-1", 12},
         {"AmazonEC2", "USW2-BoxUsage:g6.xlarge", "us-west-2", 20}}};
    return mixes[static_cast<std::size_t>(number) % mixes.size()];
}

constexpr auto header =
    "identity/LineItemId,bill/InvoiceId,bill/BillingEntity,bill/BillType,bill/PayerAccountId,"
    "bill/BillingPeriodStartDate,bill/BillingPeriodEndDate,lineItem/UsageAccountId,lineItem/LineItemType,"
    "lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/ProductCode,lineItem/UsageType,lineItem/"
    "Operation,"
    "lineItem/UsageAmount,lineItem/CurrencyCode,lineItem/UnblendedCost,lineItem/LineItemDescription,"
    "product/region,pricing/publicOnDemandCost,savingsPlan/SavingsPlanARN,reservation/ReservationARN,"
    "resourceTags/user:Project\n";

/// Money in 10^-10 dollars, as everywhere.
QByteArray dollars(qint64 units)
{
    return decimalString(units, 10).toUtf8();
}

struct Line
{
    QByteArray type = "Usage";
    QByteArray product;
    QByteArray usageType;
    QByteArray region;
    QByteArray description;
    QByteArray entity = "AWS";
    QByteArray savingsPlan;
    QByteArray reservation;
    qint64 units = 0;
};

class ReportWriter
{
public:
    explicit ReportWriter(const DemoMonth &month)
        : m_month(month)
        , m_first(month.month.firstDay())
    {
        m_text = header;
    }

    void add(const QByteArray &account, const QByteArray &tag, int day, const Line &line)
    {
        const QByteArray start = m_first.addDays(day).toString(Qt::ISODate).toUtf8();
        const QByteArray end = m_first.addDays(day + 1).toString(Qt::ISODate).toUtf8();
        const QByteArray period = m_first.toString(Qt::ISODate).toUtf8() + "T00:00:00Z," +
                                  m_first.addMonths(1).toString(Qt::ISODate).toUtf8() + "T00:00:00Z";
        m_text += "demo" + QByteArray::number(++m_lines) + ',' +
                  (m_month.isInvoiced ? "JPIN2600" + m_first.toString(QStringLiteral("yyMM")).toUtf8()
                                      : QByteArray()) +
                  ',' + line.entity + ",Anniversary," + demoPayer().toUtf8() + ',' + period + ',' + account +
                  ',' + line.type + ',' + start + "T00:00:00Z," + end + "T00:00:00Z," + line.product + ',' +
                  line.usageType + ",,1,USD," + dollars(line.units) + ",\"" + line.description + "\"," +
                  line.region + ',' + dollars(line.units) + ',' + line.savingsPlan + ',' + line.reservation +
                  ',' + tag + '\n';
    }
    const QByteArray &text() const { return m_text; }

private:
    const DemoMonth &m_month;
    QDate m_first;
    QByteArray m_text;
    qint64 m_lines = 0;
};

/// A service's day: its share of the month, weekends a fifth lower, some noise, and now and then a spike.
qint64 dayUnits(qint64 monthUnits, int percent, const QDate &day, Random &random)
{
    const qint64 share = monthUnits / 3'000 * percent;
    const qint64 weekday = day.dayOfWeek() >= 6 ? 820 : 1'060;
    const qint64 spike = random.between(1, 900) == 1 ? random.between(1'500, 2'400) : 1'000;
    return share / 1'000 * weekday / 1'000 * random.between(930, 1'070) / 1'000 * spike +
           random.between(0, 9'999);
}

void addUsage(ReportWriter &writer, const DemoAccount &account, const DemoMonth &month, Random &random)
{
    const int age = month.index - account.firstMonth;
    const qint64 monthUnits =
        account.dollarsPerMonth * 10'000'000'000 / 1'000 * (1'000 + account.growthPerMille * age);
    const QByteArray tag = account.project.isEmpty() ? QByteArray() : account.project.toUtf8();
    for (const Service &service : mixOf(account.serviceMix)) {
        for (int day = 0; day < month.days; ++day) {
            Line line;
            line.product = service.product;
            line.usageType = service.usageType;
            line.region = service.region;
            line.description = QByteArray(service.usageType) + " per hour, \"\"Tokyo\"\"";
            line.units = dayUnits(monthUnits, service.percent, month.month.firstDay().addDays(day), random);
            writer.add(account.id.toUtf8(), tag, day, line);
        }
    }
}

/// Commitments, tax and the reseller's own terms, as AWS adds them to every month.
void addMonthly(ReportWriter &writer, const DemoAccount &account, Random &random)
{
    const QByteArray id = account.id.toUtf8();
    const qint64 base = account.dollarsPerMonth * 10'000'000'000;
    Line tax;
    tax.type = "Tax";
    tax.product = "AmazonEC2";
    tax.description = "Tax for product code AmazonEC2";
    tax.units = base / 10;
    writer.add(id, {}, 0, tax);
    Line own;
    own.type = "SppDiscount";
    own.product = "AmazonEC2";
    own.description = "SPP Discount";
    own.units = -base / 1'000 * random.between(18, 31);
    writer.add(id, {}, 0, own);
    if (account.dollarsPerMonth > 9'000) {
        Line plan;
        plan.type = "SavingsPlanRecurringFee";
        plan.product = "ComputeSavingsPlans";
        plan.description = "1 year No Upfront Compute Savings Plan";
        plan.savingsPlan = "arn:aws:savingsplans::" + id + ":savingsplan/demo-" + id;
        plan.units = base / 20;
        writer.add(id, {}, 0, plan);
    }
    if (account.dollarsPerMonth > 3'000 && account.serviceMix == 0) {
        Line fee;
        fee.type = "RIFee";
        fee.product = "AmazonRDS";
        fee.usageType = "APN1-HeavyUsage:db.r6g.large";
        fee.region = "ap-northeast-1";
        fee.description = "USD 0.124 hourly fee per Aurora MySQL, db.r6g.large instance";
        fee.reservation = "arn:aws:rds:ap-northeast-1:" + id + ":ri:demo-" + id;
        fee.units = 922'560'000'000;
        writer.add(id, {}, 0, fee);
    }
}

/// What a clerk has to settle before the month can be closed for everyone.
void addOpenQuestions(ReportWriter &writer, const std::vector<const DemoAccount *> &accounts)
{
    Line unknown;
    unknown.product = "AmazonNimbusStudioNext";
    unknown.usageType = "APN1-Seat-Hours";
    unknown.region = "ap-northeast-1";
    unknown.description = "Seat hours";
    unknown.units = 1'874'000'000'000;
    writer.add(accounts[6]->id.toUtf8(), {}, 10, unknown);
    unknown.units = 412'500'000'000;
    writer.add(accounts[17]->id.toUtf8(), {}, 12, unknown);
    Line credit;
    credit.type = "Credit";
    credit.product = "AmazonEC2";
    credit.description = "MAP2.0 credit, migration wave 2";
    credit.units = -2'500'000'000'000;
    writer.add(accounts[9]->id.toUtf8(), {}, 3, credit);
    Line nobody;
    nobody.product = "AmazonEC2";
    nobody.usageType = "APN1-BoxUsage:t3.medium";
    nobody.region = "ap-northeast-1";
    nobody.description = "On demand Linux t3.medium";
    nobody.units = 137'360'000'000;
    for (int day = 17; day < 27; ++day)
        writer.add("771903625548", {}, day, nobody);
    Line support;
    support.type = "Fee";
    support.product = "AWSSupportBusiness";
    support.description = "AWS Support (Business)";
    support.units = 1'000'000'000'000;
    writer.add(accounts[11]->id.toUtf8(), {}, 0, support);
}

} // namespace

QByteArray demoReport(const std::vector<DemoCustomer> &customers, const DemoMonth &month)
{
    ReportWriter writer(month);
    Random random(static_cast<quint64>(month.month.index()));
    std::vector<const DemoAccount *> accounts;
    for (const DemoCustomer &customer : customers) {
        for (const DemoAccount &account : customer.accounts) {
            accounts.push_back(&account);
            if (account.firstMonth > month.index)
                continue;
            addUsage(writer, account, month, random);
            addMonthly(writer, account, random);
        }
    }
    Line seller;
    seller.product = "demo3rdpartybackup";
    seller.usageType = "SoftwareUsage:m7i.large";
    seller.entity = "AWS Marketplace";
    seller.description = "Third-party backup, monthly";
    seller.units = 3'200'000'000'000;
    writer.add(accounts[3]->id.toUtf8(), {}, 0, seller);
    if (month.hasOpenQuestions)
        addOpenQuestions(writer, accounts);
    if (month.hasLateUsage) {
        Line late;
        late.product = "AmazonS3";
        late.usageType = "APN1-DataTransfer-Out-Bytes";
        late.region = "ap-northeast-1";
        late.description = "Data transfer, reported late";
        late.units = 863'400'000'000;
        writer.add(accounts[1]->id.toUtf8(), {}, month.days - 1, late);
    }
    return writer.text();
}

} // namespace choba
