// SPDX-License-Identifier: GPL-3.0-or-later
// bench_table make FILE ROWS · bench_table ours FILE · bench_table peer FILE
// A list of ROWS rows in SQLite: first paint, jump to the end, page down, memory. "peer" is QSqlTableModel,
// the model Qt itself offers for a table of a database. One run measures one of the two, so that memory is
// told apart.
#include "models/storage/pagedmodel.h"
#include "ui/kit/appearance.h"
#include "ui/kit/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTableView>
#include <QTextStream>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>

using namespace choba;

namespace {

class BenchTable : public PagedModel
{
public:
    explicit BenchTable(const DatabaseLocation &location)
        : PagedModel(location, {{QStringLiteral("account"), QStringLiteral("c.account")},
                                {QStringLiteral("id"), QStringLiteral("c.id")},
                                {QStringLiteral("product"), QStringLiteral("c.product")},
                                {QStringLiteral("region"), QStringLiteral("c.region")},
                                {QStringLiteral("type"), QStringLiteral("c.type")},
                                {QStringLiteral("day"), QStringLiteral("c.day")},
                                {QStringLiteral("cost"), QStringLiteral("c.cost")}})
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

qint64 residentKiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).replace("kB", "").trimmed().toLongLong();
    }
    return 0;
}

int make(const QString &path, qint64 rows)
{
    QFile::remove(path);
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database,
                 "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; CREATE TABLE charge (id INTEGER PRIMARY "
                 "KEY, account TEXT NOT NULL,"
                 " product TEXT NOT NULL, region TEXT NOT NULL, type TEXT NOT NULL, day INTEGER NOT NULL, "
                 "cost BIGINT NOT NULL); BEGIN",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(
        database,
        "INSERT INTO charge VALUES (?, printf('%012d', ?), 'AmazonEC2', 'ap-northeast-1', 'Usage', ?, ?)", -1,
        &insert, nullptr);
    for (qint64 row = 0; row < rows; ++row) {
        sqlite3_bind_int64(insert, 1, row);
        sqlite3_bind_int64(insert, 2, 100'000'000'000 + row * 7919 % 500);
        sqlite3_bind_int64(insert, 3, 20'261'001 + row % 31);
        sqlite3_bind_int64(insert, 4, row * 104'729 % 1'000'000'007);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(database,
                 "COMMIT; CREATE INDEX charge_account ON charge (account, id); PRAGMA journal_mode=WAL;",
                 nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return 0;
}

template <typename Ready>
double waitMs(QElapsedTimer &timer, Ready ready)
{
    while (!ready())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void report(const char *what, double ms)
{
    QTextStream(stdout) << what << ": " << QString::number(ms, 'f', 1) << " ms\n";
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measurePages(QTableView &view, const std::function<bool(int)> &isThere)
{
    std::vector<double> pages;
    for (int page = 0; page < 60; ++page) {
        QElapsedTimer timer;
        timer.start();
        const int top = view.rowAt(0) + view.viewport()->height() / 28;
        view.scrollTo(view.model()->index(top, 0), QAbstractItemView::PositionAtTop);
        waitMs(timer,
               [&] { return isThere(top) && isThere(std::min(top + 27, view.model()->rowCount() - 1)); });
        view.viewport()->grab();
        pages.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    report("page down (median of 60)", median(pages));
}

int ours(const QString &path)
{
    TableView view;
    view.resize(1280, 800);
    const qint64 before = residentKiB();
    QElapsedTimer timer;
    timer.start();
    BenchTable model(DatabaseLocation::sqliteFile(path));
    model.setSort({{0, Qt::AscendingOrder}});
    model.setQuery({QStringLiteral("charge c"), {}, {}, QStringLiteral("c.id"), {}});
    view.setModel(&model);
    view.show();
    const auto isThere = [&](int row) {
        return row >= 0 && row < model.rowCount() && model.row(row) != nullptr;
    };
    waitMs(timer, [&] { return isThere(0); });
    view.viewport()->grab();
    report("first paint", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    report("exact count after", waitMs(timer, [&] { return model.isCountExact(); }));
    timer.restart();
    view.scrollToBottom();
    waitMs(timer, [&] { return isThere(model.rowCount() - 1); });
    view.viewport()->grab();
    report("jump to the end", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    view.scrollToTop();
    measurePages(view, isThere);
    QTextStream(stdout) << "rows: " << model.rowCount()
                        << ", extra memory: " << (residentKiB() - before) / 1024 << " MB\n";
    return 0;
}

int peer(const QString &path)
{
    QTableView view;
    view.resize(1280, 800);
    const qint64 before = residentKiB();
    QElapsedTimer timer;
    timer.start();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    database.open();
    QSqlTableModel model(nullptr, database);
    model.setTable(QStringLiteral("charge"));
    model.setSort(1, Qt::AscendingOrder);
    model.select();
    view.setModel(&model);
    view.show();
    QCoreApplication::processEvents();
    view.viewport()->grab();
    report("first paint", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    timer.restart();
    while (model.canFetchMore())
        model.fetchMore();
    view.scrollToBottom();
    QCoreApplication::processEvents();
    view.viewport()->grab();
    report("jump to the end", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    view.scrollToTop();
    measurePages(view, [](int) { return true; });
    QTextStream(stdout) << "rows: " << model.rowCount()
                        << ", extra memory: " << (residentKiB() - before) / 1024 << " MB\n";
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication application(argc, argv);
    const Appearance appearance(application);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("make"))
        return make(arguments[2], arguments[3].toLongLong());
    if (arguments.size() == 3 && arguments[1] == QLatin1String("ours"))
        return ours(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == QLatin1String("peer"))
        return peer(arguments[2]);
    QTextStream(stderr) << "bench_table make FILE ROWS | ours FILE | peer FILE\n";
    return 2;
}
