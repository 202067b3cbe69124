// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicedates.h"
#include "tests/support/golden.h"

#include <QTest>

using namespace choba;

class TestInvoiceDates : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void issuedOnADay_data();
    void issuedOnADay();
    void corrections();
    void beyondTheCalendar();

private:
    const RuleBook m_rules = *RuleBook::shipped();
};

void TestInvoiceDates::golden_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = goldenFile(QStringLiteral("invoice-dates.json")).array();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows)
        QTest::newRow(qPrintable(row[u"usage_month"].toString())) << row.toObject();
}

void TestInvoiceDates::golden()
{
    QFETCH(QJsonObject, row);
    const auto dates = invoiceDates(Month::parse(row[u"usage_month"].toString(), {}).value(), m_rules);
    QVERIFY(dates);
    QCOMPARE(dates->issueDate.toString(Qt::ISODate), row[u"issue_date"].toString());
    QCOMPARE(dates->sendUntil.toString(Qt::ISODate), row[u"send_until"].toString());
    QCOMPARE(dates->dueDate.toString(Qt::ISODate), row[u"due_date"].toString());
    QVERIFY(!dates->isLate);
}

void TestInvoiceDates::issuedOnADay_data()
{
    QTest::addColumn<QDate>("issuedOn");
    QTest::addColumn<QDate>("issueDate");
    QTest::addColumn<QDate>("sendUntil");
    QTest::addColumn<QDate>("dueDate");
    // Usage of June 2025: issued on 31 July, sent until 5 August, due on 31 August.
    const QDate july31(2025, 7, 31);
    const QDate august5(2025, 8, 5);
    const QDate august31(2025, 8, 31);
    QTest::newRow("before the day") << QDate(2025, 7, 15) << july31 << august5 << august31;
    QTest::newRow("on the day") << july31 << july31 << august5 << august31;
    QTest::newRow("inside the window") << QDate(2025, 8, 1) << QDate(2025, 8, 1) << august5 << august31;
    QTest::newRow("on its last day") << august5 << august5 << august5 << august31;
    QTest::newRow("the day after") << QDate(2025, 8, 6) << QDate(2025, 8, 6) << QDate(2025, 9, 3)
                                   << QDate(2025, 9, 30);
    QTest::newRow("a year late") << QDate(2026, 8, 31) << QDate(2026, 8, 31) << QDate(2026, 9, 3)
                                 << QDate(2026, 9, 30);
}

void TestInvoiceDates::issuedOnADay()
{
    QFETCH(QDate, issuedOn);
    QFETCH(QDate, issueDate);
    QFETCH(QDate, sendUntil);
    QFETCH(QDate, dueDate);
    const auto dates = invoiceDates({2025, 6}, m_rules, issuedOn);
    QVERIFY(dates);
    QCOMPARE(dates->issueDate, issueDate);
    QCOMPARE(dates->sendUntil, sendUntil);
    QCOMPARE(dates->dueDate, dueDate);
}

void TestInvoiceDates::corrections()
{
    const auto dates = invoiceDates({2025, 6}, m_rules, QDate(2025, 8, 4), true);
    QVERIFY(dates->isLate);
    QCOMPARE(dates->dueDate, QDate(2025, 9, 30));
}

void TestInvoiceDates::beyondTheCalendar()
{
    QVERIFY(invoiceDates({2027, 10}, m_rules));
    const auto dates = invoiceDates({2027, 11}, m_rules); // the window ends in January 2028
    QVERIFY(!dates);
    QCOMPARE(dates.error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TestInvoiceDates)
#include "tst_invoicedates.moc"
