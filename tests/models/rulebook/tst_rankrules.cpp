// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/rankrules.h"
#include "tests/support/golden.h"

#include <QTest>

using namespace choba;

class TestRankRules : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void negativeDealings();
};

void TestRankRules::golden_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = goldenFile(QStringLiteral("ranks.json")).array();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows)
        QTest::addRow("%lld", static_cast<long long>(row[u"dealings_jpy"].toDouble())) << row.toObject();
}

void TestRankRules::golden()
{
    QFETCH(QJsonObject, row);
    const auto rules = RuleBook::shipped();
    QVERIFY(rules);
    const Yen dealings(static_cast<qint64>(row[u"dealings_jpy"].toDouble()));
    const RankOfYear rank = rankOf(dealings, row[u"dealings_year"].toInt(), *rules);
    QCOMPARE(spelled(rank.rank), row[u"rank"].toString());
    QCOMPARE(rank.fiscalYear.firstDay().toString(Qt::ISODate), row[u"from_date"].toString());
    QCOMPARE(rank.fiscalYear.lastDay().toString(Qt::ISODate), row[u"to_date"].toString());
    QCOMPARE(rank.proposalCycles, row[u"cycles"].toInt());
    QCOMPARE(rank.tickets, row[u"tickets"].toInt());
}

void TestRankRules::negativeDealings()
{
    QCOMPARE(rankOf(Yen(-1), 2024, RuleBook::shipped().value()).rank, Rank::Regular);
}

QTEST_GUILESS_MAIN(TestRankRules)
#include "tst_rankrules.moc"
