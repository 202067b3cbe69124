// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/adjustinvoice.h"
#include "models/billing/classifyproduct.h"
#include "models/billing/decidetray.h"
#include "models/billing/invoicemail.h"
#include "models/billing/saveissuerprofile.h"
#include "models/billing/setexchangerate.h"
#include "models/customers/accountstore.h"
#include "models/customers/customerstore.h"
#include "models/customers/editaccount.h"
#include "models/customers/editcustomer.h"
#include "models/mail/savemailsettings.h"
#include "models/staff/managestaff.h"
#include "models/storage/transaction.h"
#include "models/upkeep/backupschedule.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/engines.h"

#include <QTest>

#include <barrier>
#include <thread>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"100000000001"_s;

/// A thing that two people edit: each call changes it to something else, based on the version named. Nothing
/// named: on whatever stands, where the use case knows that.
struct Editing
{
    const char *name;
    /// Makes the thing and returns its version; 0 where nothing is stored before the first edit.
    std::function<Result<int>(SampleMonth &, Desk &)> make;
    std::function<Result<void>(SampleMonth &, Desk &, std::optional<int>, int value)> edit;
    bool knowsLastWriter = true;
};

template <typename T>
Result<void> plain(const Result<T> &result)
{
    return result ? ok() : Result<void>(result.error());
}

Result<int> nothingYet(SampleMonth &, Desk &)
{
    return 0;
}

std::vector<Editing> decisions()
{
    return {
        {"exchange rate", nothingYet,
         [](SampleMonth &, Desk &desk, std::optional<int> version, int value) {
             return plain(setExchangeRate(desk, SampleMonth::month(),
                                          ExchangeRate::ofMicros(150'000'000 + value), {}, version));
         }},
        {"AWS's total", nothingYet,
         [](SampleMonth &, Desk &desk, std::optional<int> version, int value) {
             return plain(setAwsInvoiceTotal(desk, SampleMonth::month(), SampleMonth::payer(),
                                             Yen(1'000 + value), version));
         }},
        {"product class", nothingYet,
         [](SampleMonth &, Desk &desk, std::optional<int> version, int value) {
             return plain(classifyProduct(
                 desk, u"AmazonNew"_s, value % 2 == 0 ? ProductClass::Standard : ProductClass::Undiscounted,
                 version));
         }},
        {"tray decision",
         [](SampleMonth &sample, Desk &) -> Result<int> {
             CHOBA_TRY(sample.addAccount(account));
             SampleLine credit;
             credit.account = account;
             credit.cost = u"-20"_s;
             credit.type = u"Credit"_s;
             credit.description = u"AWS_Activate"_s;
             SampleLine usage;
             usage.account = account;
             usage.cost = u"50"_s;
             CHOBA_TRY(sample.import({usage, credit}));
             return 0;
         },
         [](SampleMonth &sample, Desk &desk, std::optional<int> version, int value) -> Result<void> {
             CHOBA_TRY_ASSIGN(const auto entries,
                              trayEntries(desk.database, sample.rules(), SampleMonth::month()));
             if (entries.empty())
                 return Error::of(ErrorKind::NotFound, u"tray"_s);
             TrayVerdict verdict;
             verdict.account = account;
             verdict.key = entries.front().item.key;
             verdict.seenIn = SampleMonth::month();
             verdict.choice = value % 2 == 0 ? TrayChoice::Keep : TrayChoice::Bill;
             verdict.reason = QString::number(value);
             verdict.basedOn = version;
             return plain(decideTray(desk, sample.rules(), verdict));
         }},
        {"support by hand", nothingYet,
         [](SampleMonth &, Desk &desk, std::optional<int> version, int value) {
             SupportByHand support;
             support.account = account;
             support.month = SampleMonth::month();
             support.addOn = Usd::ofUnits(value + 1);
             support.reason = QString::number(value);
             return plain(setSupportByHand(desk, support, version));
         }},
        {"manual line",
         [](SampleMonth &, Desk &desk) -> Result<int> {
             CHOBA_TRY_ASSIGN(const StoredManualLine line, addManualLine(desk, account, SampleMonth::month(),
                                                                         u"値引"_s, Yen(-1), u"約束"_s));
             return line.rowVersion;
         },
         [](SampleMonth &, Desk &desk, std::optional<int> version, int value) -> Result<void> {
             CHOBA_TRY_ASSIGN(const auto lines,
                              AdjustmentStore(desk.database).manualLines(SampleMonth::month()));
             return plain(editManualLine(desk, lines.front().line.id, u"値引"_s, Yen(-10 - value), u"約束"_s,
                                         version));
         }},
    };
}

std::vector<Editing> forms()
{
    return {
        {"issuer",
         [](SampleMonth &sample, Desk &) -> Result<int> {
             CHOBA_TRY(sample.saveIssuer());
             return 1;
         },
         [](SampleMonth &, Desk &desk, std::optional<int> version, int value) -> Result<void> {
             CHOBA_TRY_ASSIGN(StoredIssuerProfile stored, readIssuerProfile(desk.database));
             stored.profile.phone = QString::number(value);
             return plain(saveIssuerProfile(desk, stored.profile, version.value_or(stored.rowVersion)));
         }},
        {"mail settings", nothingYet,
         [](SampleMonth &, Desk &desk, std::optional<int> version, int value) -> Result<void> {
             CHOBA_TRY_ASSIGN(StoredMailSettings stored, readMailSettings(desk.database));
             stored.settings.server = u"mail.example"_s;
             stored.settings.from = {u"帳場"_s, u"billing@example.jp"_s};
             stored.settings.signature = QString::number(value);
             return plain(saveMailSettings(desk, stored.settings, version.value_or(stored.rowVersion)));
         }},
        {"invoice mail", nothingYet,
         [](SampleMonth &, Desk &desk, std::optional<int> version, int value) -> Result<void> {
             CHOBA_TRY_ASSIGN(StoredInvoiceMailText stored, readInvoiceMailText(desk.database));
             stored.text.subject = QString::number(value);
             return plain(saveInvoiceMailText(desk, stored.text, version.value_or(stored.rowVersion)));
         }},
        {"backup schedule", nothingYet,
         [](SampleMonth &, Desk &desk, std::optional<int> version, int value) -> Result<void> {
             CHOBA_TRY_ASSIGN(BackupSchedule stored, readBackupSchedule(desk.database));
             stored.folder = QDir::tempPath();
             stored.hour = value % 24;
             stored.rowVersion = version.value_or(stored.rowVersion);
             return saveBackupSchedule(desk, stored);
         }},
        {"customer",
         [](SampleMonth &sample, Desk &) -> Result<int> {
             CHOBA_TRY(sample.addAccount(account));
             return 1;
         },
         [](SampleMonth &, Desk &desk, std::optional<int> version, int value) -> Result<void> {
             CHOBA_TRY_ASSIGN(const auto all, CustomerStore(desk.database).all(1));
             CustomerFields fields = all.front().fields;
             fields.notes = QString::number(value);
             return plain(editCustomer(
                 desk, {all.front().id, version.value_or(all.front().rowVersion), fields}, newOperation()));
         }},
        {"account",
         [](SampleMonth &sample, Desk &) -> Result<int> {
             CHOBA_TRY(sample.addAccount(account));
             return 1;
         },
         [](SampleMonth &, Desk &desk, std::optional<int> version, int value) -> Result<void> {
             CHOBA_TRY_ASSIGN(const auto all, AccountStore(desk.database).all());
             AccountFields fields = all.front().fields;
             fields.name = QString::number(value);
             return plain(editAccount(
                 desk, {all.front().id, version.value_or(all.front().rowVersion), fields}, newOperation()));
         }},
    };
}

std::vector<Editing> editings()
{
    std::vector<Editing> all = decisions();
    for (Editing &one : forms()) {
        one.knowsLastWriter = false;
        all.push_back(one);
    }
    return all;
}

} // namespace

/// Nobody overwrites what they have not seen, whatever is edited.
class StaleEditsTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    static void addEditings()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<int>("at");
        const auto all = editings();
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::addRow("sqlite: %s", all[i].name) << Engine::Sqlite << static_cast<int>(i);
            QTest::addRow("postgres: %s", all[i].name) << Engine::Postgres << static_cast<int>(i);
        }
    }

private slots:
    void anUnseenEditIsNotOverwritten_data() { addEditings(); }
    void anUnseenEditIsNotOverwritten()
    {
        QFETCH(Engine, engine);
        QFETCH(int, at);
        const Editing editing = editings()[static_cast<std::size_t>(at)];
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        Desk desk = sample.desk();
        const auto seen = editing.make(sample, desk);
        CHOBA_VERIFY(seen);
        Desk other = sample.desk();
        other.actor = Actor::owner(u"田中"_s);
        CHOBA_VERIFY(editing.edit(sample, other, *seen, 1));
        const auto refused = editing.edit(sample, desk, *seen, 2);
        QVERIFY(!refused);
        QVERIFY2(refused.error().isStale(), qPrintable(refused.error().message));
        // A backup schedule's own row does not know; all others name who it was.
        QVERIFY2(refused.error().message.contains(u"田中"_s) || at == 9, qPrintable(refused.error().message));
        CHOBA_VERIFY(editing.edit(sample, desk, *seen + 1, 3)); // now it was seen
        if (editing.knowsLastWriter)
            CHOBA_VERIFY(editing.edit(sample, desk, {}, 4));
    }

    void ofTwoAtOnceOneWins_data() { addEditings(); }
    /// Both saw the same version and save in the same moment.
    void ofTwoAtOnceOneWins()
    {
        QFETCH(Engine, engine);
        QFETCH(int, at);
        const Editing editing = editings()[static_cast<std::size_t>(at)];
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        Desk desk = sample.desk();
        const auto made = editing.make(sample, desk);
        CHOBA_VERIFY(made);
        constexpr int rounds = 6;
        std::array<int, 2> won{};
        std::array<QString, 2> trouble;
        std::barrier together(2);
        const auto work = [&](std::size_t me) {
            const auto own = Database::open(database->location());
            SampleMonth mine(**own);
            Desk here = mine.desk();
            for (int round = 0; round < rounds; ++round) {
                together.arrive_and_wait();
                const auto done =
                    editing.edit(mine, here, *made + round, 10 * (round + 1) + static_cast<int>(me));
                won[me] += done.has_value();
                if (!done && !done.error().isStale())
                    trouble[me] = done.error().message + done.error().detail;
            }
        };
        std::thread first(work, 0);
        std::thread second(work, 1);
        first.join();
        second.join();
        QCOMPARE(trouble[0], QString());
        QCOMPARE(trouble[1], QString());
        QCOMPARE(won[0] + won[1], rounds);
    }

    void aReplacedDecisionIsTold_data() { Engines::addRows(); }
    void aReplacedDecisionIsTold()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        Desk desk = sample.desk();
        const auto first =
            setExchangeRate(desk, SampleMonth::month(), ExchangeRate::ofMicros(150'000'000), {});
        CHOBA_VERIFY(first);
        QVERIFY(!first->replaced);
        const auto second =
            setExchangeRate(desk, SampleMonth::month(), ExchangeRate::ofMicros(151'000'000), {});
        CHOBA_VERIFY(second);
        QVERIFY(second->replaced);
        QCOMPARE(second->replaced->rate.micros(), qint64(150'000'000));
        QCOMPARE(second->rate.rowVersion, 2);
        const auto byHand = addManualLine(desk, account, SampleMonth::month(), u"値引"_s, Yen(-1), u"約束"_s);
        CHOBA_VERIFY(byHand);
        CHOBA_VERIFY(editManualLine(desk, byHand->line.id, u"値引"_s, Yen(-2), u"約束"_s));
        const auto gone = removeManualLine(desk, byHand->line.id, 1);
        QVERIFY(!gone);
        QVERIFY(gone.error().isStale());
        const auto removed = removeManualLine(desk, byHand->line.id, 2);
        CHOBA_VERIFY(removed);
        QCOMPARE(removed->line.amount, Yen(-2));
    }
};

QTEST_GUILESS_MAIN(StaleEditsTest)
#include "tst_staleedits.moc"
