// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/contract.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

Contract contract(qint64 id, qint64 customer, Month from, std::optional<Month> to = {})
{
    return {id, 7, customer, ContractPlan::Prime, from, to};
}

const Month march(2026, 3);
const Month june(2026, 6);
const Month july(2026, 7);

} // namespace

class ContractTest : public QObject
{
    Q_OBJECT

private slots:
    void coversItsMonths()
    {
        const Contract closed = contract(1, 1, march, june);
        QVERIFY(!closed.covers(march.plus(-1)));
        QVERIFY(closed.covers(march));
        QVERIFY(closed.covers(june));
        QVERIFY(!closed.covers(july));
        QVERIFY(contract(1, 1, march).covers(Month(2999, 12)));
    }

    void assignsIntoGapsOnly()
    {
        const std::vector<Contract> all{contract(1, 1, march, june), contract(2, 2, june.plus(3))};
        const auto gap = contracts::assigned(all, contract(0, 3, july));
        QVERIFY(gap);
        QCOMPARE(gap->added->to, std::optional(july.plus(1)));
        QVERIFY(gap->ended.empty() && gap->removed.empty());
        const auto before = contracts::assigned(all, contract(0, 3, march.plus(-1)));
        QVERIFY(before);
        QCOMPARE(before->added->to, std::optional(march.plus(-1)));
        for (const Month taken : {march, june, june.plus(3), june.plus(30)}) {
            const auto refused = contracts::assigned(all, contract(0, 3, taken));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        }
        QVERIFY(!contracts::assigned({}, contract(0, 3, march))->added->to);
    }

    void movesFromAMonthOn()
    {
        const std::vector<Contract> all{contract(1, 1, march, june), contract(2, 2, july)};
        const auto inside = contracts::moved(all, contract(0, 3, march.plus(1)));
        QVERIFY(inside);
        QCOMPARE(inside->ended, std::vector<Contract>{contract(1, 1, march, march)});
        QCOMPARE(inside->removed, std::vector<qint64>{2});
        QCOMPARE(inside->added, contract(0, 3, march.plus(1)));

        const auto fromTheStart = contracts::moved(all, contract(0, 3, march));
        QVERIFY(fromTheStart);
        QVERIFY(fromTheStart->ended.empty());
        QCOMPARE(fromTheStart->removed, (std::vector<qint64>{1, 2}));

        QCOMPARE(contracts::moved(all, contract(0, 2, july)).error().field, u"plan"_s);
        QCOMPARE(contracts::moved(all, contract(0, 3, march.plus(-1))).error().field, u"from"_s);
    }

    void aMoveKeepsTheEnd()
    {
        const std::vector<Contract> cancelled{contract(1, 1, march, june)};
        QCOMPARE(contracts::moved(cancelled, contract(0, 2, june))->added->to, std::optional(june));
        QVERIFY(!contracts::moved(cancelled, contract(0, 2, july)));
    }

    void endsWithAMonth()
    {
        const std::vector<Contract> all{contract(1, 1, march, june), contract(2, 2, july)};
        const auto steps = contracts::ended(all, june);
        QVERIFY(steps);
        QCOMPARE(steps->removed, std::vector<qint64>{2});
        QCOMPARE(steps->ended, std::vector<Contract>{contract(1, 1, march, june)});
        QVERIFY(!steps->added);
        QVERIFY(!contracts::ended(all, march.plus(-1)));
    }
};

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
