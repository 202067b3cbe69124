// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/audit.h"
#include "models/storage/transaction.h"
#include "models/usage/importjson.h"
#include "models/usage/importreport.h"
#include "models/usage/usagestore.h"
#include "models/usage/usagetotals.h"
#include "tests/models/usage/reportharness.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace choba;

/// The use case on both engines: idempotent, replacing in one step, refusing, final or estimate.
class ImportReportTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 3), QTime(3, 0), Qt::UTC)};
    std::optional<RuleBook> m_rules;

    static QByteArray header()
    {
        return "bill/PayerAccountId,bill/BillingPeriodStartDate,bill/BillType,bill/InvoiceId,lineItem/"
               "UsageAccountId,"
               "lineItem/LineItemType,lineItem/UsageStartDate,lineItem/ProductCode,lineItem/UsageType,"
               "lineItem/UsageAmount,lineItem/CurrencyCode,lineItem/UnblendedCost,product/region,"
               "resourceTags/user:Name\n";
    }
    static QByteArray line(const char *account, const char *day, const char *product, const char *cost,
                           const char *invoice = "42", const char *type = "Usage")
    {
        return QByteArray("012345678901,2026-10-01T00:00:00Z,Anniversary,") + invoice + ',' + account + ',' +
               type + ',' + day + "T05:00:00Z," + product + ",BoxUsage,1," + "USD," + cost +
               ",ap-northeast-1,web\n";
    }
    QString file(const QString &name, const QByteArray &text)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("cannot write the report");
        return out.fileName();
    }
    Result<ImportResult> import(Database &database, const QString &path, const ImportOptions &options = {})
    {
        Desk desk{database, m_clock, Actor::owner(QStringLiteral("clerk"))};
        JobContext job;
        return importReport(desk, *m_rules, path, options, job, newOperation());
    }
    static QString total(Database &database)
    {
        const Month month(2026, 10);
        UsageQuestion question;
        question.from = question.to = month;
        const auto totals = usageTotals(database, question);
        return totals && totals->size() == 1 ? totals->front().cost.toString() : QStringLiteral("?");
    }

private slots:
    void initTestCase()
    {
        auto rules = RuleBook::shipped();
        CHOBA_VERIFY(rules);
        m_rules = *rules;
    }
    void equalsExpected_data() { Engines::addRows(); }
    void equalsExpected();
    void changesNothingTwice_data() { Engines::addRows(); }
    void changesNothingTwice();
    void replacesWithDifference_data() { Engines::addRows(); }
    void replacesWithDifference();
    void refusesSecondName_data() { Engines::addRows(); }
    void refusesSecondName();
    void keepsOlderVersionOnFailure_data() { Engines::addRows(); }
    void keepsOlderVersionOnFailure();
    void knowsFinal_data();
    void knowsFinal();
    void listsWhatIsUnknown_data() { Engines::addRows(); }
    void listsWhatIsUnknown();
    void severalReportsAreSummedUp();
    void cancelsWithoutTrace_data() { Engines::addRows(); }
    void cancelsWithoutTrace();
    void findsMovers();
    void namesWhatOccurs_data() { Engines::addRows(); }
    void namesWhatOccurs();
};

void ImportReportTest::equalsExpected()
{
    QFETCH(const Engine, engine);
    const QString path = sourceDir() + QStringLiteral("/tests/data/usage/dev-5k-legacy");
    QFile file(sourceDir() + QStringLiteral("/tests/data/usage/expected/synth-dev-5k-legacy.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    const auto database = m_engines.fresh(engine);
    QVERIFY(database);
    const auto result = import(*database, path);
    CHOBA_VERIFY(result);
    QCOMPARE(result->reports.size(), size_t(1));
    const ImportSummary &summary = result->reports.front();
    QCOMPARE(summary.lines, expected.value(QLatin1String("rows")).toInteger());
    QCOMPARE(summary.totalUsd,
             expected.value(QLatin1String("totals")).toObject().value(QLatin1String("unblended")).toString());
    QCOMPARE(summary.report, QStringLiteral("synth"));
    QCOMPARE(summary.accounts, 40);
    QVERIFY(!summary.final);

    UsageQuestion question;
    question.by = {UsageDimension::Account, UsageDimension::Product, UsageDimension::Type};
    question.from = question.to = Month(2026, 10);
    for (const bool byDay : {false, true}) {
        if (byDay)
            question.by.push_back(UsageDimension::Day);
        const auto totals = usageTotals(*database, question);
        CHOBA_VERIFY(totals);
        std::map<QStringList, std::pair<UsdSum, qint64>> found;
        for (const UsageTotal &one : *totals) {
            found[one.names.mid(0, 3)].first += one.cost;
            found[one.names.mid(0, 3)].second += one.lines;
        }
        const QJsonArray cells = expected.value(QLatin1String("by_account_service_type")).toArray();
        QCOMPARE(static_cast<qsizetype>(found.size()), cells.size());
        for (const QJsonValue &value : cells) {
            const QJsonObject cell = value.toObject();
            const auto &match = found[{cell.value(QLatin1String("account")).toString(),
                                       cell.value(QLatin1String("service")).toString(),
                                       cell.value(QLatin1String("type")).toString()}];
            QCOMPARE(match.first.toString(), cell.value(QLatin1String("unblended")).toString());
            QCOMPARE(match.second, cell.value(QLatin1String("rows")).toInteger());
        }
    }
    const auto series =
        UsageStore(*database).monthSeries(Month(2026, 10), std::nullopt, QStringLiteral("000000000012"));
    CHOBA_VERIFY(series);
    QVERIFY(!series->empty());
    qint64 lines = 0;
    UsdSum cost;
    for (const ChargeSeries &one : *series) {
        const auto days = UsageStore(*database).days(one.id);
        CHOBA_VERIFY(days);
        UsdSum ofDays;
        for (const UsageCharge &day : *days) {
            ofDays += day.cost;
            lines += day.lines;
            QVERIFY(day.day.isValid());
        }
        QCOMPARE(ofDays.toString(), one.cost.toString());
        cost += one.cost;
    }
    const QJsonObject account = expected.value(QLatin1String("by_account"))
                                    .toObject()
                                    .value(QLatin1String("000000000012"))
                                    .toObject();
    QCOMPARE(lines, account.value(QLatin1String("rows")).toInteger());
    QCOMPARE(cost.toString(), account.value(QLatin1String("unblended")).toString());
}

void ImportReportTest::changesNothingTwice()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.fresh(engine);
    QVERIFY(database);
    const QString path =
        file(QStringLiteral("cur.csv"), header() + line("111111111111", "2026-10-02", "AmazonEC2", "1.5"));
    const auto first = import(*database, path);
    CHOBA_VERIFY(first);
    QVERIFY(first->reports.front().changed);
    const QString renamed =
        file(QStringLiteral("other.csv"), header() + line("111111111111", "2026-10-02", "AmazonEC2", "1.5"));
    for (const QString &again : {path, renamed}) {
        const auto second = import(*database, again);
        CHOBA_VERIFY(second);
        QVERIFY(!second->reports.front().changed);
        QCOMPARE(second->reports.front().versionId, first->reports.front().versionId);
        QCOMPARE(second->reports.front().totals, first->reports.front().totals);
    }
    // The assembly's id is enough, even when the files are gone.
    const QString folder = sourceDir() + QStringLiteral("/tests/data/usage/dev-5k-cur2");
    const auto database2 = m_engines.fresh(engine);
    CHOBA_VERIFY(import(*database2, folder));
    const auto again = import(*database2, folder);
    CHOBA_VERIFY(again);
    QVERIFY(!again->reports.front().changed);
    const auto audit = auditOf(*database2, QStringLiteral("report_version"),
                               QString::number(again->reports.front().versionId));
    CHOBA_VERIFY(audit);
    QCOMPARE(audit->size(), size_t(1));
}

void ImportReportTest::replacesWithDifference()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.fresh(engine);
    QVERIFY(database);
    CHOBA_VERIFY(import(*database, file(QStringLiteral("cur.csv"),
                                        header() + line("111111111111", "2026-10-02", "AmazonEC2", "1.5") +
                                            line("111111111111", "2026-10-03", "AmazonS3", "2") +
                                            line("222222222222", "2026-10-03", "AmazonS3", "7"))));
    const auto second =
        import(*database, file(QStringLiteral("cur.csv"),
                               header() + line("111111111111", "2026-10-02", "AmazonEC2", "1.75") +
                                   line("222222222222", "2026-10-03", "AmazonS3", "7") +
                                   line("333333333333", "2026-10-03", "AmazonS3", "1E-9")));
    CHOBA_VERIFY(second);
    const ImportSummary &summary = second->reports.front();
    QVERIFY(summary.replaced.has_value());
    QCOMPARE(summary.replaced->before.toString(), QStringLiteral("10.5"));
    QCOMPARE(summary.replaced->after.toString(), QStringLiteral("8.750000001"));
    QStringList differences;
    for (const ReplacedAmount &amount : summary.replaced->differences)
        differences += amount.account + QLatin1Char(' ') + amount.productCode + QLatin1Char(' ') +
                       amount.before.toString() + QLatin1Char(' ') + amount.after.toString();
    QCOMPARE(differences, QStringList({QStringLiteral("111111111111 AmazonEC2 1.5 1.75"),
                                       QStringLiteral("111111111111 AmazonS3 2 0"),
                                       QStringLiteral("333333333333 AmazonS3 0 0.000000001")}));
    QCOMPARE(total(*database), QStringLiteral("8.750000001"));
    const auto left = database->statement(QStringLiteral("SELECT COUNT(*) FROM usage_charge")).scalar();
    CHOBA_VERIFY(left);
    QCOMPARE(*left, 3);
}

void ImportReportTest::refusesSecondName()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.fresh(engine);
    QVERIFY(database);
    CHOBA_VERIFY(import(*database, file(QStringLiteral("hourly.csv"),
                                        header() + line("111111111111", "2026-10-02", "AmazonEC2", "1.5"))));
    const QString daily =
        file(QStringLiteral("daily.csv"), header() + line("111111111111", "2026-10-02", "AmazonEC2", "2.5"));
    const auto refused = import(*database, daily);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().message.contains(QStringLiteral("hourly")));
    QCOMPARE(total(*database), QStringLiteral("1.5"));
    ImportOptions wrong;
    wrong.replaceName = QStringLiteral("weekly");
    QVERIFY(!import(*database, daily, wrong));
    ImportOptions replace;
    replace.replaceName = QStringLiteral("hourly");
    CHOBA_VERIFY(import(*database, daily, replace));
    QCOMPARE(total(*database), QStringLiteral("2.5"));
    // From now on the new name is the report's.
    QVERIFY(!import(*database, file(QStringLiteral("hourly.csv"),
                                    header() + line("111111111111", "2026-10-02", "AmazonEC2", "3"))));
}

void ImportReportTest::keepsOlderVersionOnFailure()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.fresh(engine);
    QVERIFY(database);
    CHOBA_VERIFY(import(*database, file(QStringLiteral("cur.csv"),
                                        header() + line("111111111111", "2026-10-02", "AmazonEC2", "1.5"))));
    const auto failed =
        import(*database, file(QStringLiteral("cur.csv"),
                               header() + line("111111111111", "2026-10-02", "AmazonEC2", "9") +
                                   line("111111111111", "2026-10-02", "AmazonEC2", "1.x")));
    QVERIFY(!failed);
    QCOMPARE(failed.error().field, QStringLiteral("lineItem/UnblendedCost"));
    QVERIFY(
        failed.error().message.startsWith(QStringLiteral("cur.csv, line 3, column lineItem/UnblendedCost")));
    // Too large once added up: found while writing, when rows are in the database already.
    const auto overflow =
        import(*database, file(QStringLiteral("cur.csv"),
                               header() + line("111111111111", "2026-10-01", "AmazonEC2", "5") +
                                   line("222222222222", "2026-10-02", "AmazonEC2", "900000000") +
                                   line("222222222222", "2026-10-02", "AmazonEC2", "900000000")));
    QVERIFY(!overflow);
    QCOMPARE(total(*database), QStringLiteral("1.5"));
    const auto versions = database->statement(QStringLiteral("SELECT COUNT(*) FROM report_version")).scalar();
    QCOMPARE(*versions, 1);

    ImportOptions skip;
    skip.skipBadLines = true;
    const auto skipped = import(
        *database,
        file(QStringLiteral("cur.csv"), header() + line("111111111111", "2026-10-02", "AmazonEC2", "9") +
                                            line("111111111111", "2026-10-02", "AmazonEC2", "1.x") +
                                            line("111111111111", "2026-10-02", "AmazonEC2", "1")),
        skip);
    CHOBA_VERIFY(skipped);
    QCOMPARE(skipped->reports.front().skippedLines.size(), size_t(1));
    QCOMPARE(skipped->reports.front().skippedLines.front().line, 3);
    QCOMPARE(total(*database), QStringLiteral("10"));
}

void ImportReportTest::knowsFinal_data()
{
    QTest::addColumn<QByteArray>("invoice");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("isFinal");
    const QDateTime end(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    QTest::newRow("invoiced, last second of the month") << QByteArray("42") << end.addSecs(-1) << false;
    QTest::newRow("invoiced, the month is over") << QByteArray("42") << end << true;
    QTest::newRow("not invoiced") << QByteArray("") << end.addDays(20) << false;
}

void ImportReportTest::knowsFinal()
{
    QFETCH(const QByteArray, invoice);
    QFETCH(const QDateTime, now);
    QFETCH(const bool, isFinal);
    const auto database = m_engines.fresh(Engine::Sqlite);
    QVERIFY(database);
    m_clock.set(now);
    const auto result = import(
        *database, file(QStringLiteral("cur.csv"),
                        header() + line("111111111111", "2026-10-02", "AmazonEC2", "1") +
                            line("111111111111", "2026-10-02", "AmazonEC2", "1", invoice.constData())));
    CHOBA_VERIFY(result);
    QCOMPARE(result->reports.front().final, isFinal);
    auto reports = UsageStore(*database).reports(Month(2026, 10));
    CHOBA_VERIFY(reports);
    QVERIFY(!UsageStore(*database).declareFinal(reports->front().reportId, QStringLiteral(" ")));
    CHOBA_VERIFY(
        UsageStore(*database).declareFinal(reports->front().reportId, QStringLiteral("AWS said so")));
    reports = UsageStore(*database).reports(Month(2026, 10));
    QCOMPARE(reports->front().isFinalAt(now), now >= QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC));
    m_clock.set(QDateTime(QDate(2026, 11, 3), QTime(3, 0), Qt::UTC));
}

void ImportReportTest::listsWhatIsUnknown()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.fresh(engine);
    QVERIFY(database);
    ImportOptions options;
    options.classified = {QStringLiteral("mine")};
    const auto result = import(
        *database,
        file(QStringLiteral("cur.csv"),
             header().trimmed() + ",bill/BillingEntity\n" +
                 line("111111111111", "2026-10-02", "NoSuchProduct", "1").trimmed() + ",AWS\n" +
                 line("111111111111", "2026-10-02", "9qz1h3y7sellers", "1").trimmed() + ",AWS Marketplace\n" +
                 line("1111", "2026-10-02", "mine", "1", "1", "NoSuchType").trimmed() + ",AWS\n"),
        options);
    CHOBA_VERIFY(result);
    const ImportSummary &summary = result->reports.front();
    // A seller's product needs no class: its billing entity says what it is.
    QCOMPARE(summary.unknownProducts, QStringList(QStringLiteral("NoSuchProduct")));
    QCOMPARE(summary.unknownTypes, QStringList(QStringLiteral("NoSuchType")));
    QCOMPARE(summary.invalidAccounts, QStringList(QStringLiteral("1111")));
    QCOMPARE(summary.unassignedAccounts, QStringList(QStringLiteral("111111111111")));
    const QJsonObject json = toJson(*result);
    QCOMPARE(json.value(QLatin1String("period")).toString(), QStringLiteral("2026-10"));
    QCOMPARE(toJson(importSummaryOf(json)), toJson(summary));
}

void ImportReportTest::severalReportsAreSummedUp()
{
    ImportSummary first;
    first.report = QStringLiteral("cur");
    first.payer = QStringLiteral("111111111111");
    first.period = Month(2026, 10);
    first.lines = 3;
    first.accounts = 2;
    first.totals = {{QStringLiteral("Usage"), UsdSum::ofUnits(15)},
                    {QStringLiteral("Tax"), UsdSum::ofUnits(1)}};
    first.totalUsd = QStringLiteral("0.000000000000000000000000000000000001");
    first.residueUsd = QStringLiteral("-0.5");
    first.unknownProducts = {QStringLiteral("B"), QStringLiteral("A")};
    first.final = true;
    ImportSummary second = first;
    second.payer = QStringLiteral("222222222222");
    second.lines = 4;
    second.accounts = 1;
    second.totals = {{QStringLiteral("Usage"), UsdSum::ofUnits(-5)}};
    second.totalUsd = QStringLiteral("10.25");
    second.residueUsd = QStringLiteral("0.25");
    second.unknownProducts = {QStringLiteral("C"), QStringLiteral("A")};
    second.final = false;
    second.skippedLines = {{QStringLiteral("f.csv"), 7, QStringLiteral("cost"), QStringLiteral("bad")}};
    first.skippedLines = second.skippedLines; // of the whole import, so each has them
    const QJsonObject json = toJson(ImportResult{{first, second}, 7, 0});
    const auto text = [&](const char *name) { return json.value(QLatin1String(name)).toString(); };
    QCOMPARE(text("period"), QStringLiteral("2026-10"));
    QCOMPARE(text("report"), QStringLiteral("cur"));
    QVERIFY(json.value(QLatin1String("payer")).isNull());
    QCOMPARE(json.value(QLatin1String("lines")).toInt(), 7);
    QCOMPARE(json.value(QLatin1String("accounts")).toInt(), 3);
    QCOMPARE(json.value(QLatin1String("skipped")).toInt(), 1);
    QCOMPARE(text("total_usd"), QStringLiteral("10.250000000000000000000000000000000001"));
    QCOMPARE(text("residue_usd"), QStringLiteral("-0.25"));
    QCOMPARE(json.value(QLatin1String("totals")).toObject(),
             (QJsonObject{{QStringLiteral("Usage"), QStringLiteral("0.000000001")},
                          {QStringLiteral("Tax"), QStringLiteral("0.0000000001")}}));
    QCOMPARE(json.value(QLatin1String("unknown_products")).toArray(),
             (QJsonArray{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    QVERIFY(!json.value(QLatin1String("final")).toBool());
    QCOMPARE(json.value(QLatin1String("reports")).toArray().size(), 2);
}

void ImportReportTest::cancelsWithoutTrace()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.fresh(engine);
    QVERIFY(database);
    Desk desk{*database, m_clock, Actor::owner(QStringLiteral("clerk"))};
    JobContext job;
    job.cancel();
    const auto result =
        importReport(desk, *m_rules, sourceDir() + QStringLiteral("/tests/data/usage/dev-5k-legacy"), {}, job,
                     newOperation());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(*database->statement(QStringLiteral("SELECT COUNT(*) FROM report")).scalar(), 0);
}

void ImportReportTest::findsMovers()
{
    const auto database = m_engines.fresh(Engine::Sqlite);
    QVERIFY(database);
    CHOBA_VERIFY(import(*database, file(QStringLiteral("cur.csv"),
                                        header() + line("111111111111", "2026-10-02", "AmazonEC2", "1") +
                                            line("111111111111", "2026-10-02", "AmazonS3", "-4"))));
    const auto movers = usageMovers(*database, {}, Month(2026, 10), 5);
    CHOBA_VERIFY(movers);
    QCOMPARE(movers->size(), size_t(2));
    QCOMPARE(movers->front().productCode, QStringLiteral("AmazonS3"));
    QCOMPARE(usageMovers(*database, {}, Month(2026, 11), 1)->size(), size_t(1));
}

void ImportReportTest::namesWhatOccurs()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.fresh(engine);
    QVERIFY(database);
    CHOBA_VERIFY(import(*database, file(QStringLiteral("cur.csv"),
                                        header() + line("222222222222", "2026-10-03", "AmazonS3", "0") +
                                            line("111111111111", "2026-10-02", "AmazonS3", "1") +
                                            line("111111111111", "2026-10-02", "AmazonEC2", "-1"))));
    const Month month(2026, 10);
    const auto accounts = usageNames(*database, UsageDimension::Account, month, month);
    CHOBA_VERIFY(accounts);
    QCOMPARE(*accounts, QStringList({QStringLiteral("111111111111"), QStringLiteral("222222222222")}));
    const auto products = usageNames(*database, UsageDimension::Product, month.plus(-3), month);
    CHOBA_VERIFY(products);
    QCOMPARE(*products, QStringList({QStringLiteral("AmazonEC2"), QStringLiteral("AmazonS3")}));
    for (const int away : {-1, 1})
        QCOMPARE(usageNames(*database, UsageDimension::Region, month.plus(away), month.plus(away)),
                 QStringList());
}

QTEST_GUILESS_MAIN(ImportReportTest)
#include "tst_importreport.moc"
