// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlprocess.h"
#include "tests/support/engines.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace choba;

namespace {

constexpr auto month = "2026-10";
constexpr auto customer = "3430001027574";
constexpr auto issuer =
    R"({"name": "株式会社帳場クラウド", "postal_code": "104-0099", "address_lines": ["東京都中央区算盤町1-2-3"],
        "phone": "03-0000-1234", "registration_number": "T6993759668446",
        "bank_accounts": ["そろばん銀行 帳場支店 普通預金 0012345"], "account_holder_kana": "カ）チヨウバ"})";

/// Words separated by blanks; "~" stands for a blank inside a word.
QStringList words(const QString &line)
{
    QStringList all = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    all.replaceInStrings(QStringLiteral("~"), QStringLiteral(" "));
    return all;
}

QString sampleReport()
{
    return qEnvironmentVariable("CHOBA_SOURCE_DIR") +
           QStringLiteral("/tests/data/usage/dev-5k-legacy/20261001-20261101");
}

} // namespace

/// The whole month through the real program, from the report to the invoices, on both engines.
class TestCtlMonth : public QObject
{
    Q_OBJECT
private slots:
    void importAndTotals_data() { Engines::addRows(); }
    void importAndTotals();
    void aMonthIsBilled_data() { Engines::addRows(); }
    void aMonthIsBilled();
    void bothEnginesGiveTheSameFigures();
    void badInputStoresNothing();
    void theDemoIsMadeAndRefusedTwice();

private:
    CtlRun run(const QString &line, const QStringList &more = {}) const;
    void begin(Engine engine);
    void assignAll();
    void settle(const QJsonArray &held);

    Engines m_engines;
    CtlProcess m_ctl;
    QString m_db;
    QHash<int, QByteArray> m_figures;
};

CtlRun TestCtlMonth::run(const QString &line, const QStringList &more) const
{
    return m_ctl.run(words(QStringLiteral("--json --as-of 2026-11-30T10:00 --db")) + QStringList{m_db} +
                     words(line) + more);
}

#define VERIFY_DONE(result) QVERIFY2((result).code == 0, qPrintable((result).out + (result).err))

void TestCtlMonth::begin(Engine engine)
{
    m_db = m_engines.freshLocation(engine).text();
    VERIFY_DONE(run(QStringLiteral("init")));
    QFile file(m_ctl.home() + QStringLiteral("/issuer.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(issuer);
    file.close();
    VERIFY_DONE(run(QStringLiteral("issuer set"), {file.fileName()}));
    VERIFY_DONE(run(QStringLiteral("customers add --name 株式会社見本 --corporate-number %1")
                        .arg(QString::fromLatin1(customer))));
    VERIFY_DONE(run(QStringLiteral("import"), {sampleReport()}));
}

void TestCtlMonth::assignAll()
{
    for (const char *line :
         {"issue 2026-10", "issue 2026-11", "issue 2027-05", "close 2027-05", "close 2025-01"}) {
        const CtlRun refused = run(QString::fromLatin1(line));
        QVERIFY2(refused.code == 1, line);
        QCOMPARE(refused.errorField(), QStringLiteral("month"));
    }
    const QJsonArray unassigned = run(QStringLiteral("accounts list --unassigned")).items();
    QCOMPARE(unassigned.size(), 40);
    for (const QJsonValue &account : unassigned)
        VERIFY_DONE(
            run(QStringLiteral("accounts assign %1 --customer %2 --plan prime")
                    .arg(account[QStringLiteral("account")].toString(), QString::fromLatin1(customer))));
    VERIFY_DONE(run(QStringLiteral("fx set 2026-10 147.342")));
}

void TestCtlMonth::settle(const QJsonArray &held)
{
    for (const QJsonValue &item : run(QStringLiteral("tray list 2026-10")).items())
        VERIFY_DONE(run(QStringLiteral("tray decide 2026-10"),
                        {item[QStringLiteral("account")].toString(), item[QStringLiteral("key")].toString(),
                         QStringLiteral("keep"), QStringLiteral("--reason"), QStringLiteral("ours")}));
    for (const QJsonValue &account : held) {
        for (const QJsonValue &reason : account[QStringLiteral("reasons")].toArray()) {
            if (reason[QStringLiteral("reason")] == QStringLiteral("support_plan_unclear"))
                VERIFY_DONE(run(QStringLiteral("adjust support %1 2026-10 --dismiss-charge --reason ours")
                                    .arg(account[QStringLiteral("account")].toString())));
        }
    }
}

void TestCtlMonth::importAndTotals()
{
    QFETCH(Engine, engine);
    begin(engine);
    const QJsonObject again = run(QStringLiteral("import"), {sampleReport()}).json();
    QCOMPARE(again.value(QStringLiteral("changed")), QJsonValue(false));
    QCOMPARE(again.value(QStringLiteral("period")), QJsonValue(QString::fromLatin1(month)));
    QCOMPARE(again.value(QStringLiteral("lines")).toInt(), 5000);
    for (const char *field :
         {"report", "accounts", "totals", "total_usd", "residue_usd", "residue_by_type", "skipped",
          "skipped_lines", "split_copies", "unassigned_accounts", "invalid_accounts", "unknown_products",
          "unknown_types", "final", "replaced", "seconds", "lines_per_second"})
        QVERIFY2(again.contains(QString::fromLatin1(field)), field);

    const QJsonArray totals =
        run(QStringLiteral("usage totals --by account,product,type --month 2026-10")).items();
    QVERIFY(totals.size() > 40);
    qint64 lines = 0;
    for (const QJsonValue &total : totals)
        lines += total[QStringLiteral("lines")].toInteger();
    QCOMPARE(lines, 5000);
    QVERIFY(totals[0].toObject().contains(QStringLiteral("product_code")));
    QCOMPARE(run(QStringLiteral("usage totals --by day --month 2026-10 --limit 3")).items().size(), 3);
    QCOMPARE(run(QStringLiteral("usage totals --by account --month 2020-01")).items().size(), 0);
    QCOMPARE(run(QStringLiteral("usage totals --by colour --month 2026-10")).errorKind(),
             QStringLiteral("invalid"));
}

void TestCtlMonth::aMonthIsBilled()
{
    QFETCH(Engine, engine);
    begin(engine);
    const CtlRun early = run(QStringLiteral("close 2026-10"));
    QCOMPARE(early.code, 1); // neither final nor a rate
    QCOMPARE(early.errorKind(), QStringLiteral("conflict"));
    assignAll();

    const CtlRun closed = run(QStringLiteral("close 2026-10 --declare-final sample~report"));
    VERIFY_DONE(closed);
    const QJsonArray held = closed.json().value(QStringLiteral("held")).toArray();
    QVERIFY(!held.isEmpty());
    settle(held);
    const QJsonObject settled = run(QStringLiteral("close 2026-10")).json();
    QCOMPARE(settled.value(QStringLiteral("held")).toArray(), QJsonArray());
    const int drafts = settled.value(QStringLiteral("drafts")).toInt();
    QVERIFY(drafts > 0);

    const CtlRun issued = run(QStringLiteral("issue 2026-10"));
    VERIFY_DONE(issued);
    QCOMPARE(issued.json().value(QStringLiteral("issued")).toInt(), drafts);
    const QJsonObject twice = run(QStringLiteral("issue 2026-10")).json();
    QCOMPARE(twice.value(QStringLiteral("issued")).toInt(), drafts);

    const QJsonArray invoices = run(QStringLiteral("invoices list --month 2026-10")).items();
    QCOMPARE(invoices.size(), drafts);
    QStringList numbers;
    for (const QJsonValue &invoice : invoices)
        numbers += invoice[QStringLiteral("number")].toString();
    numbers.sort();
    QCOMPARE(numbers.back().toLongLong() - numbers.front().toLongLong() + 1, drafts); // no gap

    const QJsonObject shown = run(QStringLiteral("invoices show ") + numbers.front()).json();
    qint64 sum = 0;
    for (const QJsonValue &line : shown.value(QStringLiteral("lines")).toArray())
        sum += line[QStringLiteral("amount_jpy")].toInteger();
    QCOMPARE(sum, shown.value(QStringLiteral("subtotal_jpy")).toInteger());
    QCOMPARE(shown.value(QStringLiteral("status")), QJsonValue(QStringLiteral("issued")));
    QCOMPARE(shown.value(QStringLiteral("issue_date")), QJsonValue(QStringLiteral("2026-11-30")));
    QCOMPARE(shown.value(QStringLiteral("due_date")), QJsonValue(QStringLiteral("2026-12-31")));

    const QString folder = m_ctl.home() + QStringLiteral("/pdf-") + QString::number(static_cast<int>(engine));
    const QJsonArray files =
        run(QStringLiteral("invoices pdf %1 --out").arg(numbers.front()), {folder}).items();
    QCOMPARE(files.size(), 1);
    QFile pdf(files[0][QStringLiteral("file")].toString());
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
             shown.value(QStringLiteral("pdf_sha256")).toString());

    const QString account = shown.value(QStringLiteral("account")).toString();
    const QJsonObject statement = run(QStringLiteral("statements show 2026-10 ") + account).json();
    QCOMPARE(statement.value(QStringLiteral("subtotal_jpy")), shown.value(QStringLiteral("subtotal_jpy")));
    const QJsonArray why = run(QStringLiteral("invoices why ") + numbers.front()).items();
    QCOMPARE(why.size(), shown.value(QStringLiteral("lines")).toArray().size() + 1);
    for (const QJsonValue &payer : run(QStringLiteral("tie-out 2026-10")).items())
        QCOMPARE(payer[QStringLiteral("difference_usd")], QJsonValue(QStringLiteral("0")));

    QByteArray figures;
    for (const QJsonValue &invoice : invoices)
        figures += invoice[QStringLiteral("account")].toString().toUtf8() + ' ' +
                   QByteArray::number(invoice[QStringLiteral("total_jpy")].toInteger()) + ' ' +
                   invoice[QStringLiteral("number")].toString().toUtf8() + '\n';
    m_figures.insert(static_cast<int>(engine), figures);
}

void TestCtlMonth::bothEnginesGiveTheSameFigures()
{
    QCOMPARE(m_figures.size(), 2);
    QCOMPARE(m_figures.value(0), m_figures.value(1));
}

void TestCtlMonth::badInputStoresNothing()
{
    begin(Engine::Sqlite);
    QFile bad(m_ctl.home() + QStringLiteral("/bad.csv"));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(
        "bill/PayerAccountId,bill/BillingPeriodStartDate,lineItem/UsageAccountId,lineItem/LineItemType,"
        "lineItem/UsageStartDate,lineItem/ProductCode,lineItem/CurrencyCode,lineItem/UnblendedCost\n"
        "012345678901,2026-09-01T00:00:00Z,012345678901,Usage,2026-09-01T00:00:00Z,AmazonEC2,USD,1.5\n"
        "012345678901,2026-09-01T00:00:00Z,012345678901,Usage,2026-09-01T00:00:00Z,AmazonEC2,USD,NaN\n");
    bad.close();
    const CtlRun refused = run(QStringLiteral("import"), {bad.fileName()});
    QCOMPARE(refused.code, 1);
    const QString message =
        refused.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString();
    QVERIFY2(message.contains(QStringLiteral("bad.csv")) && message.contains(QLatin1Char('3')),
             qPrintable(message));
    QCOMPARE(run(QStringLiteral("usage totals --by account --month 2026-09")).items().size(), 0);
    const CtlRun skipped = run(QStringLiteral("import --skip-bad-lines"), {bad.fileName()});
    VERIFY_DONE(skipped);
    QCOMPARE(skipped.json().value(QStringLiteral("skipped")).toInt(), 1);
    QCOMPARE(run(QStringLiteral("import /no/such/file")).errorKind(), QStringLiteral("not_found"));
}

void TestCtlMonth::theDemoIsMadeAndRefusedTwice()
{
    m_db = m_engines.freshLocation(Engine::Sqlite).text();
    const CtlRun made = run(QStringLiteral("init --demo"));
    VERIFY_DONE(made);
    QCOMPARE(made.json().value(QStringLiteral("accounts")).toInt(), 40);
    QCOMPARE(run(QStringLiteral("invoices list --status issued")).items().size() +
                 run(QStringLiteral("invoices list --status sent")).items().size(),
             made.json().value(QStringLiteral("invoices")).toInt());
    const CtlRun twice = run(QStringLiteral("init --demo"));
    QCOMPARE(twice.code, 1);
    QCOMPARE(twice.errorKind(), QStringLiteral("conflict"));
}

QTEST_GUILESS_MAIN(TestCtlMonth)
#include "tst_ctlmonth.moc"
