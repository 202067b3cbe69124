// SPDX-License-Identifier: GPL-3.0-or-later
// bench_customers DATABASE make CUSTOMERS ACCOUNTS · bench_customers DATABASE
// A made database (chobactl init) filled with so many customers and accounts; then the list of customers:
// first paint, searches by part of a name, kana and number, and who may be the same customer.
#include "models/customers/customersearch.h"
#include "models/customers/customertable.h"
#include "models/customers/duplicates.h"
#include "models/customers/storedrows.h"
#include "models/storage/transaction.h"
#include "tests/support/corporatenumbers.h"
#include "ui/kit/appearance.h"
#include "ui/kit/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(qint64 at)
{
    static const QStringList parts{u"みどり"_s, u"港町"_s, u"青葉"_s, u"春風"_s,   u"北浜"_s, u"燕"_s,
                                   u"旭"_s,     u"白樺"_s, u"東雲"_s, u"ミナト"_s, u"大空"_s};
    const qint64 count = parts.size();
    return u"株式会社"_s + parts[at % count] + parts[at / count % count] + u"第%1"_s.arg(at);
}

Result<void> fill(Database &database, qint64 customers, qint64 accounts)
{
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(database, newOperation()));
    SqlStatement customer = database.statement(
        u"INSERT INTO customer (name, kana, corporate_number, contact_name, billing_emails, phone, "
        "search_text, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, '2026-04-01T00:00:00Z') RETURNING id"_s);
    std::vector<qint64> ids;
    for (qint64 at = 1; at <= customers; ++at) {
        CustomerFields fields;
        fields.name = nameOf(at);
        fields.kana = u"カブシキガイシャ%1"_s.arg(at);
        fields.corporateNumber = corporateNumberOf(at);
        fields.contactName = u"担当 %1"_s.arg(at % 977);
        fields.billingEmails = {u"keiri@c%1.example.jp"_s.arg(at)};
        CHOBA_TRY_ASSIGN(const qint64 id, customer.bind(fields.name)
                                              .bind(fields.kana)
                                              .bind(fields.corporateNumber)
                                              .bind(fields.contactName)
                                              .bind(listText(fields.billingEmails))
                                              .bind(u"03-%1"_s.arg(10'000'000 + at))
                                              .bind(searchText(fields))
                                              .scalar());
        ids.push_back(id);
    }
    SqlStatement account =
        database.statement(u"INSERT INTO aws_account (account_id) VALUES (?) RETURNING id"_s);
    SqlStatement contract = database.statement(
        u"INSERT INTO contract (aws_account_id, customer_id, plan, from_month) VALUES (?, ?, 'prime', ?)"_s);
    for (qint64 at = 0; at < accounts; ++at) {
        CHOBA_TRY_ASSIGN(const qint64 id, account.bind(QString::number(200'000'000'000 + at)).scalar());
        CHOBA_TRY(contract.bind(id)
                      .bind(ids[static_cast<std::size_t>(at) % ids.size()])
                      .bind(Month(2026, 1))
                      .exec());
    }
    return transaction.commit();
}

template <typename Ready>
double waitMs(const QElapsedTimer &timer, Ready ready)
{
    while (!ready())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void report(const QString &what, double ms)
{
    QTextStream(stdout) << what << ": " << QString::number(ms, 'f', 1) << " ms\n";
}

bool isFirstThere(const CustomerTable &model)
{
    return model.rowCount() == 0 ? model.isCountExact() : model.row(0) != nullptr;
}

void measureList(const DatabaseLocation &location)
{
    TableView view;
    view.resize(1280, 800);
    QElapsedTimer timer;
    timer.start();
    CustomerTable model(location);
    model.sortBy({{u"name"_s, Qt::AscendingOrder}});
    view.setModel(&model);
    view.show();
    waitMs(timer, [&] { return isFirstThere(model); });
    view.viewport()->grab();
    report(u"first paint"_s, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    const std::pair<QString, QStringList> searches[] = {
        {u"part of a name"_s, {u"春風港"_s, u"第4999"_s, u"燕"_s, u"雲白樺第12"_s, u"nobody"_s}},
        {u"part of the kana"_s, {u"ャ4321"_s, u"ガイシャ777"_s, u"シャ9"_s}},
        {u"part of the number"_s, {u"70000000432"_s, u"00012345"_s, u"3430001"_s}}};
    for (const auto &[what, texts] : searches) {
        std::vector<double> times;
        for (int round = 0; round < 5; ++round) {
            for (const QString &text : texts) {
                model.setFilter({});
                QElapsedTimer pause;
                pause.start();
                waitMs(pause, [&] { return model.isCountExact() && isFirstThere(model); });
                timer.restart();
                model.setFilter({text});
                times.push_back(waitMs(timer, [&] { return isFirstThere(model); }));
            }
        }
        report(what + u" (median)"_s, median(times));
        report(what + u" (slowest)"_s, *std::max_element(times.begin(), times.end()));
    }
}

Result<void> measureDuplicates(Database &database)
{
    CustomerFields fields;
    fields.name = u"みどり港町第12345(株)"_s;
    fields.phone = u"０３１００００１２３"_s;
    QElapsedTimer timer;
    timer.start();
    CHOBA_TRY(possibleDuplicates(database, fields, 0));
    report(u"who may be the same (in the background)"_s, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return ok();
}

Result<void> run(const QStringList &arguments)
{
    CHOBA_TRY_ASSIGN(const DatabaseLocation location, DatabaseLocation::parse(arguments.value(1)));
    CHOBA_TRY_ASSIGN(const auto database, Database::open(location));
    if (arguments.value(2) == u"make")
        return fill(*database, arguments.value(3).toLongLong(), arguments.value(4).toLongLong());
    measureList(location);
    return measureDuplicates(*database);
}

} // namespace

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication application(argc, argv);
    Appearance appearance(application);
    const auto done = run(QCoreApplication::arguments());
    if (!done)
        QTextStream(stderr) << done.error().message << ' ' << done.error().detail << '\n';
    return done ? 0 : 1;
}
