// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlprocess.h"

#include <QTest>

using namespace choba;

/// Every golden file the command line can answer for, through the real program.
class TestCtlGolden : public QObject
{
    Q_OBJECT
private slots:
    void businessDays();
    void slaDue();
    void invoiceDates();
    void supportFees();
    void planMonths();
    void quotes();
    void theQuoteOfTheSpecification();
    void legacyPlansEnd();

private:
    CtlProcess m_ctl;
};

void TestCtlGolden::businessDays()
{
    const QJsonArray cases = golden(QStringLiteral("business-days.json"));
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &each : cases) {
        const CtlRun run =
            m_ctl.run({QStringLiteral("calendar"), QStringLiteral("add-business-days"),
                       each[QStringLiteral("start")].toString(),
                       QString::number(each[QStringLiteral("days")].toInt()), QStringLiteral("--json")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json(), (QJsonObject{{QStringLiteral("date"), each[QStringLiteral("result")]}}));
    }
}

void TestCtlGolden::slaDue()
{
    const QJsonArray cases = golden(QStringLiteral("sla.json"));
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &each : cases) {
        const CtlRun run =
            m_ctl.run({QStringLiteral("sla"), QStringLiteral("due"), QStringLiteral("--json"),
                       QStringLiteral("--plan"), each[QStringLiteral("plan")].toString(),
                       QStringLiteral("--priority"), each[QStringLiteral("priority")].toString(),
                       QStringLiteral("--opened"), each[QStringLiteral("opened")].toString()});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json(), (QJsonObject{{QStringLiteral("due"), each[QStringLiteral("due")]}}));
    }
}

void TestCtlGolden::invoiceDates()
{
    const QJsonArray cases = golden(QStringLiteral("invoice-dates.json"));
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &each : cases) {
        QJsonObject expected = each.toObject();
        const QString month = expected.take(QStringLiteral("usage_month")).toString();
        const CtlRun run = m_ctl.run({QStringLiteral("dates"), month, QStringLiteral("--json")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json(), expected);
    }
}

void TestCtlGolden::supportFees()
{
    const QJsonArray cases = golden(QStringLiteral("support-fees.json"));
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &each : cases) {
        const CtlRun run = m_ctl.run({QStringLiteral("support-fee"), QStringLiteral("--plan"),
                                      each[QStringLiteral("plan")].toString(), QStringLiteral("--usage"),
                                      each[QStringLiteral("usage_usd")].toString(), QStringLiteral("--json"),
                                      QStringLiteral("--on"), QStringLiteral("2026-06-01")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json(), each.toObject());
    }
}

void TestCtlGolden::planMonths()
{
    const QJsonArray cases = golden(QStringLiteral("plan-changes.json"));
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &each : cases) {
        QStringList arguments{QStringLiteral("plan"),
                              QStringLiteral("months"),
                              QStringLiteral("--json"),
                              QStringLiteral("--start"),
                              each[QStringLiteral("start")].toString(),
                              QStringLiteral("--first"),
                              each[QStringLiteral("first")].toString(),
                              QStringLiteral("--months"),
                              QString::number(each[QStringLiteral("months")].toInt())};
        for (const QJsonValue &change : each[QStringLiteral("changes")].toArray())
            arguments +=
                {QStringLiteral("--change"), change[0].toString() + QLatin1Char('=') + change[1].toString()};
        const CtlRun run = m_ctl.run(arguments);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.items(), each[QStringLiteral("expected")].toArray());
    }
}

void TestCtlGolden::quotes()
{
    const QJsonArray cases = golden(QStringLiteral("invoices.json"));
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &each : cases) {
        QStringList arguments{QStringLiteral("quote"),          QStringLiteral("--json"),
                              QStringLiteral("--on"),           QStringLiteral("2026-06-01"),
                              QStringLiteral("--contract"),     each[QStringLiteral("contract")].toString(),
                              QStringLiteral("--fx"),           each[QStringLiteral("fx")].toString(),
                              QStringLiteral("--support-plan"), each[QStringLiteral("plan")].toString()};
        for (const QJsonValue &charge : each[QStringLiteral("charges")].toArray())
            arguments +=
                {QStringLiteral("--charge"), charge[0].toString() + QLatin1Char('=') + charge[1].toString()};
        for (const QJsonValue &manual : each[QStringLiteral("manual")].toArray())
            arguments += {QStringLiteral("--manual"), QString::number(manual.toInteger())};
        const CtlRun run = m_ctl.run(arguments);
        QVERIFY2(run.code == 0, qPrintable(run.out));

        const QJsonObject got = run.json();
        const QJsonValue expected = each[QStringLiteral("expected")];
        QJsonArray lines;
        for (const QJsonValue &line : got.value(QStringLiteral("lines")).toArray())
            lines += QJsonObject{{QStringLiteral("kind"), line[QStringLiteral("kind")]},
                                 {QStringLiteral("amount"), line[QStringLiteral("amount_jpy")]}};
        QCOMPARE(lines, expected[QStringLiteral("lines")].toArray());
        QCOMPARE(got.value(QStringLiteral("support_fee_usd")), expected[QStringLiteral("support_fee_usd")]);
        QCOMPARE(got.value(QStringLiteral("subtotal_jpy")), expected[QStringLiteral("subtotal")]);
        QCOMPARE(got.value(QStringLiteral("tax_jpy")), expected[QStringLiteral("tax")]);
        QCOMPARE(got.value(QStringLiteral("total_jpy")), expected[QStringLiteral("total")]);
    }
}

void TestCtlGolden::theQuoteOfTheSpecification()
{
    const CtlRun run =
        m_ctl.run(QStringLiteral("quote --contract prime --fx 100 --charge standard=100 --json")
                      .split(QLatin1Char(' ')));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json().value(QStringLiteral("total_jpy")).toInt(), 10120);
    QVERIFY(!run.json().contains(QStringLiteral("number"))); // what a quote cannot know
}

void TestCtlGolden::legacyPlansEnd()
{
    const auto fee = [this](const char *on) {
        return m_ctl.run({QStringLiteral("support-fee"), QStringLiteral("--plan"), QStringLiteral("business"),
                          QStringLiteral("--usage"), QStringLiteral("100"), QStringLiteral("--json"),
                          QStringLiteral("--as-of"), QString::fromLatin1(on)});
    };
    QCOMPARE(fee("2026-12-31").code, 0);
    const CtlRun over = fee("2027-01-01");
    QCOMPARE(over.code, 1);
    QCOMPARE(over.errorKind(), QStringLiteral("invalid"));
    QCOMPARE(over.errorField(), QStringLiteral("plan"));
}

QTEST_GUILESS_MAIN(TestCtlGolden)
#include "tst_ctlgolden.moc"
