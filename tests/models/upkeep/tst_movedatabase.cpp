// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicestore.h"
#include "models/customers/addcustomer.h"
#include "models/customers/customerstore.h"
#include "models/storage/audit.h"
#include "models/storage/migrator.h"
#include "models/storage/transaction.h"
#include "models/upkeep/checkdatabase.h"
#include "models/upkeep/movedatabase.h"
#include "models/upkeep/moveplan.h"
#include "models/upkeep/movestore.h"
#include "models/upkeep/tablecontent.h"
#include "tests/models/upkeep/issuedmonth.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QTest>

#include <limits>

using namespace choba;

namespace {

TableContent contentOf(const std::vector<std::vector<std::optional<std::string_view>>> &rows)
{
    TableContent content;
    for (const auto &row : rows) {
        content.beginRow();
        for (const auto &value : row)
            content.addValue(value);
        content.endRow();
    }
    return content;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Cancels itself after so many reports of progress.
class StoppingContext : public JobContext
{
public:
    explicit StoppingContext(int calls)
        : m_calls(calls)
    {}
    void setProgress(const JobProgress &progress) override
    {
        JobContext::setProgress(progress);
        ++m_heard;
        if (--m_calls < 0)
            cancel();
    }

    int heard() const { return m_heard; }

private:
    int m_calls;
    int m_heard = 0;
};

} // namespace

class MoveDatabaseTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    JobContext m_context;

    /// What is hard to carry: byte order marks, escapes, nulls, empty texts, an id that was given and is
    /// gone.
    std::unique_ptr<Database> source()
    {
        auto database = m_engines.fresh(Engine::Sqlite);
        if (!database)
            return nullptr;
        SampleMonth sample(*database);
        if (!prepareIssuedMonth(sample))
            return nullptr;
        Desk desk = sample.desk();
        for (const QString &name : {QStringLiteral("\uFEFF印 \uFEFF"),
                                    QStringLiteral("a\tb\\N\nc\\\r\"'\x01"), QStringLiteral("𠮷野家 é")}) {
            CustomerFields fields;
            fields.name = name;
            fields.corporateNumber = nextCorporateNumber();
            fields.corporateNumber = nextCorporateNumber();
            if (!addCustomer(desk, fields, newOperation()))
                return nullptr;
        }
        if (!database->exec(
                QStringLiteral("INSERT INTO customer (id, name, created_at) VALUES (500, 'x', '')")) ||
            !database->exec(QStringLiteral("DELETE FROM customer WHERE id = 500")))
            return nullptr;
        return database;
    }
    Result<MoveResult> move(const Database &from, const DatabaseLocation &to, JobContext &context)
    {
        const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC));
        return moveDatabase({from.location(), to}, Actor::owner(QStringLiteral("中野")), clock, context);
    }

private slots:
    void contentIsOrderIndependentAndExact()
    {
        const auto base = contentOf({{"a", "b"}, {"c", std::nullopt}, {"c", std::nullopt}});
        QVERIFY(base == contentOf({{"c", std::nullopt}, {"a", "b"}, {"c", std::nullopt}}));
        QVERIFY(!(base == contentOf({{"a", "b"}, {"c", std::nullopt}})));             // one missing
        QVERIFY(!(base == contentOf({{"a", "b"}, {"a", "b"}, {"c", std::nullopt}}))); // another twice
        QVERIFY(!(base == contentOf({{"a", "b"}, {"c", ""}, {"c", std::nullopt}})));  // null is not empty
        QVERIFY(!(base == contentOf({{"ab", ""}, {"c", std::nullopt}, {"c", std::nullopt}})));
        QCOMPARE(base.toString().size(), 64);
    }

    void parentsComeFirst()
    {
        const QStringList ordered =
            parentsFirst({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                         {{QStringLiteral("a"), {}, QStringLiteral("c"), {}},
                          {QStringLiteral("c"), {}, QStringLiteral("b"), {}}});
        QCOMPARE(ordered, QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
    }

    void everythingArrives_data()
    {
        QTest::addColumn<bool>("isInitialised");
        QTest::newRow("an empty database") << false;
        QTest::newRow("one made by init") << true;
    }
    void everythingArrives()
    {
        QFETCH(bool, isInitialised);
        auto from = source();
        QVERIFY(from);
        const QString path = from->location().filePath();
        const DatabaseLocation to = isInitialised ? m_engines.fresh(Engine::Postgres)->location()
                                                  : m_engines.freshLocation(Engine::Postgres);
        const auto expected = CustomerStore(*from).all();
        CHOBA_VERIFY(expected);
        const auto log = from->statement(QStringLiteral("SELECT COUNT(*) FROM audit")).scalar();
        CHOBA_VERIFY(log);
        const DatabaseLocation local = from->location();
        from.reset();
        const QByteArray before = contentsOf(path);

        const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC));
        const auto moved = moveDatabase({local, to}, Actor::owner(QStringLiteral("中野")), clock, m_context);
        CHOBA_VERIFY(moved);
        QVERIFY(moved->check.isGood());
        QCOMPARE(moved->totals.invoices, 2);
        QVERIFY(contentsOf(path) == before);

        const auto target = Database::open(to);
        CHOBA_VERIFY(target);
        const auto arrived = CustomerStore(**target).all();
        CHOBA_VERIFY(arrived);
        QCOMPARE(arrived->size(), expected->size());
        for (std::size_t at = 0; at < expected->size(); ++at) {
            QCOMPARE((*arrived)[at].id, (*expected)[at].id);
            QCOMPARE((*arrived)[at].fields.name, (*expected)[at].fields.name);
        }
        QCOMPARE((*target)->statement(QStringLiteral("SELECT COUNT(*) FROM audit")).scalar().value(),
                 *log + 1);
        SampleMonth sample(**target);
        Desk desk = sample.desk();
        CustomerFields fields;
        fields.name = QStringLiteral("株式会社 その後");
        fields.corporateNumber = nextCorporateNumber();
        fields.corporateNumber = nextCorporateNumber();
        const auto added = addCustomer(desk, fields, newOperation()); // ids go on, the log's chain too
        CHOBA_VERIFY(added);
        QCOMPARE(added->id, 501);
        const auto report = checkDatabase(to, m_context);
        CHOBA_VERIFY(report);
        QVERIFY(report->isGood());
        QVERIFY(!(*target)->exec(
            QStringLiteral("UPDATE invoice SET total_jpy = 0 WHERE id = 1"))); // guarded again

        const auto twice = moveDatabase({local, to}, Actor::owner(QStringLiteral("中野")), clock, m_context);
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
    }

    void aServerInUseIsRefused()
    {
        const auto from = source();
        QVERIFY(from);
        const auto used = m_engines.fresh(Engine::Postgres);
        QVERIFY(used);
        SampleMonth sample(*used);
        CHOBA_VERIFY(sample.setRate(QStringLiteral("150")));
        const auto refused = move(*from, used->location(), m_context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        const auto wrong = move(*used, from->location(), m_context);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().field, QStringLiteral("from"));
    }

    void aStoppedMoveGoesOn()
    {
        const auto from = source();
        QVERIFY(from);
        const DatabaseLocation to = m_engines.freshLocation(Engine::Postgres);
        StoppingContext counting(std::numeric_limits<int>::max());
        CHOBA_VERIFY(checkDatabase(from->location(), counting));
        StoppingContext stopping(counting.heard()); // the first word after the source was checked
        const auto stopped = move(*from, to, stopping);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        const auto other = source();
        QVERIFY(other);
        const auto foreign = move(*other, to, m_context); // half of the first one's
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().kind, ErrorKind::Conflict);
        {
            const auto half = Database::open(to);
            CHOBA_VERIFY(half);
            const auto refused = refuseUnfinishedMove(**half); // nobody works in it meanwhile
            QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
        }
        CHOBA_VERIFY(move(*from, to, m_context));
        const auto whole = Database::open(to);
        CHOBA_VERIFY(whole);
        CHOBA_VERIFY(refuseUnfinishedMove(**whole));
    }

    /// What is wrong is said before anything goes to the server, not when all of it is there.
    void aDamagedSourceStaysWhereItIs()
    {
        const auto from = source();
        QVERIFY(from);
        CHOBA_VERIFY(from->exec(QStringLiteral("DROP TRIGGER audit_no_update")));
        CHOBA_VERIFY(from->exec(QStringLiteral("UPDATE audit SET actor = 'x' WHERE id = 2")));
        const DatabaseLocation to = m_engines.freshLocation(Engine::Postgres);
        const auto refused = move(*from, to, m_context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(QLatin1String("nothing was moved")));
        const auto target = Database::open(to);
        CHOBA_VERIFY(target);
        CHOBA_VERIFY(refuseUnfinishedMove(**target));
    }

    /// Tables that were done before the source changed are copied anew.
    void aChangedSourceBeginsAgain()
    {
        const auto from = source();
        QVERIFY(from);
        const DatabaseLocation to = m_engines.freshLocation(Engine::Postgres);
        {
            // As a run that was killed before its end leaves it.
            CHOBA_VERIFY(move(*from, to, m_context));
            const auto target = Database::open(to);
            CHOBA_VERIFY(target);
            CHOBA_VERIFY((*target)->exec(QStringLiteral("CREATE SCHEMA choba_move")));
            CHOBA_VERIFY((*target)->exec(
                QStringLiteral("CREATE TABLE choba_move.source AS SELECT chain_id FROM audit_head")));
            CHOBA_VERIFY(
                (*target)->exec(QStringLiteral("CREATE TABLE choba_move.done (table_name TEXT PRIMARY KEY, "
                                               "row_count BIGINT NOT NULL, content TEXT NOT NULL)")));
            CHOBA_VERIFY((*target)->exec(
                QStringLiteral("INSERT INTO choba_move.done VALUES ('customer', 1, 'not what it is now')")));
        }
        const auto again = move(*from, to, m_context);
        CHOBA_VERIFY(again);
        for (const MovedTable &table : again->tables)
            QVERIFY2(!table.wasThere, qPrintable(table.name));
        QVERIFY(again->check.isGood());
    }
};

QTEST_MAIN(MoveDatabaseTest)
#include "tst_movedatabase.moc"
