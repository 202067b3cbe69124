// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/rulebook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace choba;

/// Rule files with one thing wrong each: the error names file, key and date.
class TestRuleFiles : public QObject
{
    Q_OBJECT

private slots:
    void theShippedFolderLoads();
    void oneThingWrong_data();
    void oneThingWrong();
    void allProblemsAtOnce();
    void badOverrides_data();
    void badOverrides();
    void foldersWithoutRules();

private:
    static QString shippedFolder()
    {
        return qEnvironmentVariable("CHOBA_SOURCE_DIR") + QStringLiteral("/resources/rules");
    }
    /// The shipped files with \a find replaced in \a file.
    static Result<RuleBook> loadWith(const QString &file, const QByteArray &find, const QByteArray &replace);
};

Result<RuleBook> TestRuleFiles::loadWith(const QString &file, const QByteArray &find,
                                         const QByteArray &replace)
{
    const QTemporaryDir folder;
    const QStringList names = QDir(shippedFolder()).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile from(shippedFolder() + QLatin1Char('/') + name);
        QFile to(folder.filePath(name));
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            return Error::of(ErrorKind::Unavailable, name);
        QByteArray bytes = from.readAll();
        if (name == file) {
            if (!bytes.contains(find))
                return Error::of(ErrorKind::Unavailable, QStringLiteral("nothing to replace"));
            bytes.replace(find, replace);
        }
        to.write(bytes);
    }
    return RuleBook::load(folder.path());
}

void TestRuleFiles::theShippedFolderLoads()
{
    const auto rules = RuleBook::load(shippedFolder());
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
    QCOMPARE(rules->rows().size(), RuleBook::shipped().value().rows().size());
}

void TestRuleFiles::oneThingWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::addColumn<QStringList>("says");
    const auto add = [](const char *name, const char *file, const char *find, const char *replace,
                        const QStringList &says) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(find) << QByteArray(replace) << says;
    };
    const QStringList commitment{QStringLiteral("discounts.json"),
                                 QStringLiteral("discount.prime.commitment")};
    add("gap", "discounts.json", "\"from\": \"2023-09-29\"", "\"from\": \"2023-09-30\"",
        commitment + QStringList{QStringLiteral("gap"), QStringLiteral("2023-09-29")});
    add("overlap", "discounts.json", "\"from\": \"2023-09-29\"", "\"from\": \"2023-09-28\"",
        commitment + QStringList{QStringLiteral("overlap"), QStringLiteral("2023-09-28")});
    add("gap at the end", "discounts.json", "\"from\": \"2023-09-29\"",
        "\"to\": \"2030-12-31\", \"from\": \"2023-09-29\"",
        commitment + QStringList{QStringLiteral("gap"), QStringLiteral("2030-12-31")});
    add("gap at the start", "discounts.json", "\"to\": \"2023-09-28\"",
        "\"from\": \"2021-05-10\", \"to\": \"2023-09-28\"",
        commitment + QStringList{QStringLiteral("gap"), QStringLiteral("2021-05-10")});
    add("bad value", "discounts.json", "{\"percent\": \"5\"}", "{\"percent\": \"105\"}",
        commitment + QStringList{QStringLiteral("2023-09-29"), QStringLiteral("percent")});
    add("number for text", "discounts.json", "{\"percent\": \"5\"}", "{\"percent\": 5}",
        commitment + QStringList{QStringLiteral("2023-09-29"), QStringLiteral("percent")});
    add("unknown key in a value", "discounts.json", "{\"percent\": \"5\"}",
        "{\"percent\": \"5\", \"per\": 1}",
        commitment + QStringList{QStringLiteral("2023-09-29"), QStringLiteral("unknown key")});
    add("bad date", "discounts.json", "\"to\": \"2023-09-28\"", "\"to\": \"2023-09-31\"",
        commitment + QStringList{QStringLiteral("2023-09-31")});
    add("unknown rule", "discounts.json", "discount.prime.neutral", "discount.prime.nobody",
        {QStringLiteral("discounts.json"), QStringLiteral("discount.prime.nobody"),
         QStringLiteral("unknown key")});
    add("the same key twice", "discounts.json", "discount.prime.neutral", "discount.prime.standard",
        {QStringLiteral("discounts.json"), QStringLiteral("discount.prime.standard"),
         QStringLiteral("twice")});
    add("two files", "tax.json", "consumption_tax.standard", "discount.prime.neutral",
        {QStringLiteral("tax.json"), QStringLiteral("discounts.json"),
         QStringLiteral("discount.prime.neutral")});
    add("not JSON", "tax.json", "{", "[", {QStringLiteral("tax.json"), QStringLiteral("byte")});
    add("tiers descend", "support.json", "\"250000\"", "\"2500\"",
        {QStringLiteral("support.json"), QStringLiteral("support_plan.business"), QStringLiteral("ascend")});
    add("desk closes first", "calendar.json", "\"17:00\"", "\"07:00\"",
        {QStringLiteral("calendar.json"), QStringLiteral("desk.prime"), QStringLiteral("closes")});
    add("plan twice", "sla.json", "{\"plan\": \"developer\", \"minutes\": 720",
        "{\"plan\": \"business\", \"minutes\": 720",
        {QStringLiteral("sla.json"), QStringLiteral("sla.normal"), QStringLiteral("twice")});
    add("holiday", "holidays-jp.csv", "2026-09-22", "2026-09-32",
        {QStringLiteral("holidays-jp.csv"), QStringLiteral("2026-09-32"), QStringLiteral("line")});
}

void TestRuleFiles::oneThingWrong()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    QFETCH(QStringList, says);
    const auto rules = loadWith(file, find, replace);
    QVERIFY(!rules);
    QCOMPARE(rules.error().kind, ErrorKind::Invalid);
    QString all;
    for (const Problem &problem : rules.error().problems)
        all += problem.message + QLatin1Char('\n');
    for (const QString &word : says)
        QVERIFY2(all.contains(word), qPrintable(word + QStringLiteral(" is not in:\n") + all));
}

void TestRuleFiles::allProblemsAtOnce()
{
    const auto rules =
        loadWith(QStringLiteral("discounts.json"), "\"percent\": \"0\"", "\"percent\": \"-1\"");
    QVERIFY(!rules);
    QCOMPARE(rules.error().problems.size(), std::size_t(8));
}

void TestRuleFiles::badOverrides_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("json");
    const QString discount = QStringLiteral("discount.prime.standard");
    QTest::newRow("unknown key") << QStringLiteral("discount.prime.everything") << QByteArray(R"([])");
    QTest::newRow("family without a name")
        << QStringLiteral("product.") << QByteArray(R"([{"value": {"class": "standard"}}])");
    QTest::newRow("not JSON") << discount << QByteArray("8");
    QTest::newRow("no rows") << discount << QByteArray("[]");
    QTest::newRow("not a row") << discount << QByteArray(R"(["8"])");
    QTest::newRow("hole") << discount << QByteArray(R"([{"from": "2026-01-01", "value": {"percent": "8"}}])");
    QTest::newRow("ends before it begins")
        << QStringLiteral("product.X")
        << QByteArray(R"([{"from": "2026-01-02", "to": "2026-01-01", "value": {"class": "standard"}}])");
    QTest::newRow("implies without support")
        << QStringLiteral("product.X")
        << QByteArray(R"([{"value": {"class": "standard", "implies": "business"}}])");
}

void TestRuleFiles::badOverrides()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, json);
    const auto rules = RuleBook::shipped({{key, json}});
    QVERIFY(!rules);
    QVERIFY2(rules.error().message.contains(key), qPrintable(rules.error().message));
    QVERIFY2(rules.error().message.contains(QLatin1String("database")), qPrintable(rules.error().message));
}

void TestRuleFiles::foldersWithoutRules()
{
    const QTemporaryDir empty;
    QVERIFY(!RuleBook::load(empty.path()));
    QVERIFY(!RuleBook::load(empty.filePath(QStringLiteral("missing"))));
}

QTEST_GUILESS_MAIN(TestRuleFiles)
#include "tst_rulefiles.moc"
