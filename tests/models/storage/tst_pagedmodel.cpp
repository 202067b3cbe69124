// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pagedmodel.h"
#include "models/storage/transaction.h"
#include "tests/support/engines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace choba;

namespace {

class ThingTable : public PagedModel
{
public:
    explicit ThingTable(const DatabaseLocation &location)
        : PagedModel(location, {{QStringLiteral("name"), QStringLiteral("t.name")},
                                {QStringLiteral("size"), QStringLiteral("t.size")}})
    {}

private:
    QVariant cell(const PageRow &row, int column, int role) const override
    {
        return role == Qt::DisplayRole ? row.values[static_cast<std::size_t>(column)] : QVariant();
    }
    QVariant heading(int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(columns()[static_cast<std::size_t>(column)].key)
                                       : QVariant();
    }
};

PageQuery things(const QString &where = {}, const QVariantList &values = {})
{
    return {
        QStringLiteral("thing t"), where, values, QStringLiteral("t.id"), {QStringLiteral("SUM(t.size)")}};
}

} // namespace

class PagedModelTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    static constexpr int count = 2000;

    /// Names repeat (ten things share one), so that only the id keeps their order.
    std::unique_ptr<Database> filled(Engine engine)
    {
        auto database = m_engines.fresh(engine);
        if (!database ||
            !database->exec(QStringLiteral(
                "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL, size BIGINT NOT NULL)")))
            return nullptr;
        auto transaction = Transaction::begin(*database);
        auto insert = database->statement(QStringLiteral("INSERT INTO thing VALUES (?, ?, ?)"));
        for (int id = 0; id < count; ++id) {
            if (!insert.bind(id)
                     .bind(QStringLiteral("n%1").arg(id / 10, 4, 10, QLatin1Char('0')))
                     .bind(id % 7)
                     .exec())
                return nullptr;
        }
        return transaction && transaction->commit() ? std::move(database) : nullptr;
    }
    static void waitFor(PagedModel &model, int row)
    {
        QTRY_VERIFY(model.isCountExact());
        QTRY_VERIFY(row >= model.rowCount() || model.row(row) != nullptr);
    }

private slots:
    void everyRowOnceWhateverTheOrder_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QList<int>>("jumps");
        for (const auto &[name, engine] :
             {std::pair{"sqlite", Engine::Sqlite}, std::pair{"postgres", Engine::Postgres}}) {
            QTest::addRow("%s forward", name) << engine << QList<int>{0, 300, 600, 900, 1200, 1500, 1999};
            QTest::addRow("%s from the end", name)
                << engine << QList<int>{1999, 1500, 1200, 900, 600, 300, 0};
            QTest::addRow("%s jumping", name) << engine << QList<int>{1000, 0, 1999, 700, 1300, 300, 1600};
        }
    }
    void everyRowOnceWhateverTheOrder()
    {
        QFETCH(Engine, engine);
        QFETCH(QList<int>, jumps);
        const auto database = filled(engine);
        QVERIFY(database);
        ThingTable model(database->location());
        QAbstractItemModelTester tester(&model);
        model.setSort({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}}); // mixed directions
        model.setQuery(things());
        QTRY_COMPARE(model.rowCount(), count);
        for (const int row : jumps)
            waitFor(model, row);
        QSet<qint64> seen;
        QVariant lastSize = 6;
        for (int row = 0; row < count; ++row) {
            waitFor(model, row);
            const PageRow *loaded = model.row(row);
            QVERIFY(loaded->values[1].toLongLong() <= lastSize.toLongLong());
            lastSize = loaded->values[1];
            seen.insert(loaded->id);
        }
        QCOMPARE(seen.size(), qsizetype(count));
        QCOMPARE(model.summary().at(0).toLongLong(), [] {
            qint64 sum = 0;
            for (int id = 0; id < count; ++id)
                sum += id % 7;
            return sum;
        }());
    }

    void filterRefreshAndLocate_data() { Engines::addRows(); }
    void filterRefreshAndLocate()
    {
        QFETCH(Engine, engine);
        const auto database = filled(engine);
        QVERIFY(database);
        ThingTable model(database->location());
        QAbstractItemModelTester tester(&model);
        model.setSort({{0, Qt::DescendingOrder}});
        model.setQuery(things(QStringLiteral("t.size = ?"), {3}));
        QTRY_VERIFY(model.isCountExact());
        QCOMPARE(model.rowCount(), 286);
        QSignalSpy located(&model, &PagedModel::located);
        model.locate(3); // the very first of its kind, so the last when descending
        QTRY_COMPARE(located.count(), 1);
        QCOMPARE(located.front().at(1).toInt(), 285);
        CHOBA_VERIFY(database->exec(QStringLiteral("DELETE FROM thing WHERE id = 3")));
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 285);
        model.locate(3);
        QTRY_COMPARE(located.count(), 2);
        QCOMPARE(located.back().at(1).toInt(), -1);
    }

    void anEmptyListAndABrokenOne()
    {
        const auto database = filled(Engine::Sqlite);
        QVERIFY(database);
        ThingTable model(database->location());
        model.setQuery(things(QStringLiteral("t.size > 99")));
        QTRY_VERIFY(model.isCountExact());
        QCOMPARE(model.rowCount(), 0);
        QSignalSpy failed(&model, &PagedModel::failed);
        model.setQuery(things(QStringLiteral("nothing = 1")));
        QTRY_VERIFY(failed.count() > 0);
    }
};

QTEST_GUILESS_MAIN(PagedModelTest)
#include "tst_pagedmodel.moc"
