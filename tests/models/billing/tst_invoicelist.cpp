// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicetable.h"
#include "models/billing/invoiceview.h"
#include "models/billing/issueinvoices.h"
#include "models/billing/issueplan.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/engines.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace choba;

namespace {

QString account(int number)
{
    return QStringLiteral("10000000000%1").arg(number);
}

SampleLine use(int number, const QString &cost, const QString &product = QStringLiteral("AmazonEC2"))
{
    SampleLine line;
    line.account = account(number);
    line.cost = cost;
    line.product = product;
    return line;
}

/// Account 1 issued, 2 a draft, 3 held.
Result<void> prepare(SampleMonth &sample)
{
    CHOBA_TRY(sample.saveIssuer());
    for (const int number : {1, 2, 3})
        CHOBA_TRY(sample.addAccount(account(number)));
    CHOBA_TRY(sample.setRate(QStringLiteral("150")));
    CHOBA_TRY(sample.import({use(1, QStringLiteral("100")), use(2, QStringLiteral("200")),
                             use(3, QStringLiteral("5"), QStringLiteral("AmazonNeverHeardOf"))}));
    Desk desk = sample.desk();
    CHOBA_TRY(closeMonth(desk, sample.rules(), {SampleMonth::month(), false, {}}, sample.job()));
    IssueRequest request;
    request.month = SampleMonth::month();
    request.accounts = {account(1)};
    CHOBA_TRY(issueInvoices(desk, sample.rules(), request, sample.job()));
    return ok();
}

} // namespace

class InvoiceListTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    std::map<Engine, std::unique_ptr<Database>> m_databases; ///< kept over the rows of searches()
    std::map<Engine, std::unique_ptr<SampleMonth>> m_samples;

private slots:
    void searches_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("states");
        QTest::addColumn<int>("found");
        const std::vector<std::tuple<const char *, QString, QStringList, int>> cases{
            {"all", {}, {}, 3},
            {"number", QStringLiteral("00000001"), {}, 1},
            {"account with hyphens", QStringLiteral("1000-0000-0003"), {}, 1},
            {"full-width account", QStringLiteral("１００００００００００２"), {}, 1},
            {"part of an account", QStringLiteral("10000000"), {}, 3},
            // 100 × 150 = 15,000 − 1,200 = 13,800 + 1,380
            {"exact total", QStringLiteral("¥15,180"), {}, 1},
            {"not quite the total", QStringLiteral("15,181"), {}, 0},
            {"percent is a letter", QStringLiteral("%"), {}, 0},
            {"underscore is a letter", QStringLiteral("_"), {}, 0},
            {"drafts", {}, {QStringLiteral("draft")}, 1},
            {"drafts and held", {}, {QStringLiteral("draft"), QStringLiteral("held")}, 2},
            {"a quote", QStringLiteral("' OR '1'='1"), {}, 0}};
        for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
            for (const auto &[name, text, states, found] : cases) {
                QTest::addRow("%s: %s", engine == Engine::Sqlite ? "sqlite" : "postgres", name)
                    << engine << text << states << found;
            }
        }
    }
    void searches()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, text);
        QFETCH(QStringList, states);
        QFETCH(int, found);
        auto &database = m_databases[engine];
        if (!database) {
            database = m_engines.fresh(engine);
            QVERIFY(database);
            m_samples[engine] = std::make_unique<SampleMonth>(*database);
            CHOBA_VERIFY(prepare(*m_samples[engine]));
        }
        InvoiceSearch search;
        search.text = text;
        for (const QString &state : states)
            search.states.insert(*parseInvoiceState(state, {}));
        InvoiceTable table(database->location(), m_samples[engine]->rules());
        const QAbstractItemModelTester tester(&table);
        table.setSearch(search);
        QTRY_VERIFY(table.isCountExact());
        QCOMPARE(table.rowCount(), found);
        const auto counts = countInvoices(*database, search);
        CHOBA_VERIFY(counts);
        if (text.isEmpty()) {
            QCOMPARE(counts->at(InvoiceState::Issued), 1); // whatever states are asked for
            QCOMPARE(counts->at(InvoiceState::Held), 1);
        }
    }

    void showsRowsInWordsAndSums()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        InvoiceTable table(database->location(), sample.rules());
        table.sortBy({{QStringLiteral("account"), Qt::AscendingOrder}});
        table.setSearch({});
        QTRY_VERIFY(table.isCountExact() && table.idAt(2));
        const auto text = [&](int row, InvoiceColumn column) {
            return table.index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(text(0, InvoiceColumn::Number), QStringLiteral("1000000001"));
        QCOMPARE(text(1, InvoiceColumn::Number), QStringLiteral("–"));
        QCOMPARE(text(0, InvoiceColumn::Account), QStringLiteral("1000-0000-0001"));
        QCOMPARE(text(0, InvoiceColumn::Total), QStringLiteral("¥15,180"));
        QCOMPARE(text(1, InvoiceColumn::DueDate), QStringLiteral("2026-12-31")); // as it would be
        QCOMPARE(text(1, InvoiceColumn::IssueDate), QStringLiteral("–"));
        const Chip held = table.index(2, static_cast<int>(InvoiceColumn::State)).data(ChipRole).value<Chip>();
        QVERIFY(held.filled);
        QCOMPARE(table.totalOfAll(), table.totalAt(0) + table.totalAt(1) + table.totalAt(2));
    }

    void exportsWhatIsFound()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        CHOBA_VERIFY(exportInvoices(*database, {{}, {InvoiceState::Issued}, {}}, sample.rules(), path,
                                    CsvEncoding::Utf8WithBom, sample.job()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("\r\n"), qsizetype(2));
        QVERIFY(bytes.contains("1000000001,"));
        const QString all = folder.filePath(QStringLiteral("all.csv"));
        CHOBA_VERIFY(exportInvoices(*database, {{}, {InvoiceState::Draft}, {}}, sample.rules(), all,
                                    CsvEncoding::Utf8WithBom, sample.job()));
        QFile drafts(all);
        QVERIFY(drafts.open(QIODevice::ReadOnly));
        // The due date of a draft is the one the list shows.
        const auto planned = invoiceDates(SampleMonth::month(), sample.rules());
        QVERIFY(drafts.readAll().contains(planned->dueDate.toString(Qt::ISODate).toUtf8()));
        QVERIFY(bytes.contains(",13800,1380,15180,"));
        const QString sheet = folder.filePath(QStringLiteral("list.xlsx"));
        CHOBA_VERIFY(
            exportInvoices(*database, {}, sample.rules(), sheet, CsvEncoding::Utf8WithBom, sample.job()));
        QVERIFY(QFile::exists(sheet));
        JobContext cancelled;
        cancelled.cancel();
        const QString nothing = folder.filePath(QStringLiteral("nothing.csv"));
        const auto stopped =
            exportInvoices(*database, {}, sample.rules(), nothing, CsvEncoding::Utf8WithBom, cancelled);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(nothing));
    }

    void plansNameWhatWouldBeIssued_data() { Engines::addRows(); }
    void plansNameWhatWouldBeIssued()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        Desk desk = sample.desk();
        const auto plan = readIssuePlan(desk, sample.rules(), SampleMonth::month());
        CHOBA_VERIFY(plan);
        QCOMPARE(plan->accounts, std::set<QString>{account(2)});
        QCOMPARE(plan->firstNumberText(), QStringLiteral("1000000002"));
        QCOMPARE(plan->lastNumberText(), QStringLiteral("1000000002"));
        QCOMPARE(plan->held, 1);
        QCOMPARE(plan->total, Yen(30'360));
        const auto hits = findInvoices(*database, QStringLiteral("000000001"), 10);
        CHOBA_VERIFY(hits);
        QCOMPARE(hits->size(), std::size_t(1));
        const qint64 issued = hits->front().id;
        const auto none = chosenDrafts(*database, {}, std::set<qint64>{issued});
        CHOBA_VERIFY(none);
        QVERIFY(none->empty());
        const auto all = chosenDrafts(*database, {}, std::nullopt);
        CHOBA_VERIFY(all);
        QCOMPARE(all->at(SampleMonth::month()), std::set<QString>{account(2)});

        const auto view = readInvoiceView(*database, issued, sample.rules());
        CHOBA_VERIFY(view);
        QVERIFY(view->facts.report.contains(QStringLiteral("final")));
        QVERIFY(view->facts.rateSource.contains(QStringLiteral("中野")));
        QVERIFY(view->history.back().what.contains(QStringLiteral("1000000001")));
        QVERIFY(!view->usageReplaced);
        CHOBA_VERIFY(sample.import({use(1, QStringLiteral("101")), use(2, QStringLiteral("200"))}));
        const auto later = readInvoiceView(*database, issued, sample.rules());
        CHOBA_VERIFY(later);
        QVERIFY(later->usageReplaced);
    }
};

QTEST_MAIN(InvoiceListTest)
#include "tst_invoicelist.moc"
