// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/addcustomer.h"
#include "models/customers/customerstore.h"
#include "models/storage/changelistener.h"
#include "models/storage/transaction.h"
#include "tests/faults/cuttingproxy.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"
#include "ui/customers/customerform.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/textarea.h"
#include "ui/shell/shellstatus.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

/// The longest time the window did not answer.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setInterval(10);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longestMs = std::max(m_longestMs, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }
    qint64 longestMs() const { return std::max(m_longestMs, m_since.elapsed()); }
    void restart()
    {
        m_longestMs = 0;
        m_since.restart();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longestMs = 0;
};

} // namespace

/// The line to PostgreSQL goes while a person types: the window says so and goes on, what was typed stays,
/// and saving works as soon as the line is back.
class LostLineTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    static bool says(const QWidget &window, const QString &text)
    {
        const auto labels = window.findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const Label *label) { return label->text() == text; });
    }

private slots:
    void typedTextSurvives_data()
    {
        QTest::addColumn<bool>("silent");
        QTest::addColumn<qint64>("freezeMs");
        QTest::newRow("refused") << false << qint64(1500);
        QTest::newRow("silent") << true << qint64(6000);
    }
    void typedTextSurvives()
    {
        QFETCH(bool, silent);
        QFETCH(qint64, freezeMs);
        const auto database = m_engines.fresh(Engine::Postgres);
        if (!database)
            QSKIP("PostgreSQL is not installed");
        CuttingProxy proxy(database->location());
        const auto through = Database::open(proxy.location());
        CHOBA_VERIFY(through);
        SampleMonth sample(**through);
        Desk desk = sample.desk();
        CustomerFields fields;
        fields.name = u"株式会社 見本"_s;
        fields.corporateNumber = nextCorporateNumber();
        const auto customer = addCustomer(desk, fields, newOperation());
        CHOBA_VERIFY(customer);

        ChangeHub hub;
        QSignalSpy changes(&hub, &ChangeHub::changed);
        ChangeListener listener(proxy.location(), hub);
        ShellStatus status(nullptr);
        status.setDatabase(u"PostgreSQL"_s);
        connect(&listener, &ChangeListener::connectedChanged, &status, &ShellStatus::setConnected);
        listener.start();
        const auto listens = [&] {
            return database->statement(u"SELECT COUNT(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"_s)
                .scalar()
                .value_or(0);
        };
        QTRY_VERIFY(listens() > 0);

        CustomerForm form(desk);
        form.showCustomer(*customer);
        form.show();
        auto *const notes = form.findChild<TextArea *>(u"notes"_s);
        QVERIFY(notes != nullptr);
        Button *const save = form.findChild<Button *>(u"save"_s);
        QVERIFY(save != nullptr);
        notes->setFocus();
        QTest::keyClicks(notes, u"call back"_s);

        Heartbeat heart;
        proxy.setNetwork(silent ? CuttingProxy::Network::Silent : CuttingProxy::Network::Refuses);
        QTRY_VERIFY_WITH_TIMEOUT(says(status, u"No connection"_s), 15000);
        QVERIFY2(heart.longestMs() < 1500, qPrintable(QString::number(heart.longestMs())));
        QTest::keyClicks(notes, u" on Monday"_s);
        QSignalSpy saved(&form, &CustomerForm::saved);
        for (int press = 0; press < 3; ++press) // impatience
            save->click();
        QCOMPARE(saved.count(), 0);
        QVERIFY2(heart.longestMs() < freezeMs, qPrintable(QString::number(heart.longestMs())));
        QCOMPARE(notes->toPlainText(), u"call back on Monday"_s);
        QVERIFY(form.isChanged());
        form.keepDraft(); // what a crash would leave

        heart.restart();
        proxy.setNetwork(CuttingProxy::Network::Up);
        QTRY_VERIFY_WITH_TIMEOUT(says(status, u"Connected"_s), 25000);
        QVERIFY2(heart.longestMs() < 1500, qPrintable(QString::number(heart.longestMs())));
        QTRY_VERIFY(changes.count() > 5); // everything is read again
        QCOMPARE(notes->toPlainText(), u"call back on Monday"_s);
        QTRY_VERIFY_WITH_TIMEOUT((save->click(), saved.count() == 1), 10000);
        const auto stored = CustomerStore(*database).byId(customer->id);
        CHOBA_VERIFY(stored);
        QCOMPARE(stored->fields.notes, u"call back on Monday"_s);
        QCOMPARE(stored->rowVersion, customer->rowVersion + 1);
        QVERIFY(!form.isChanged());

        // It listens again, too.
        changes.clear();
        const auto told =
            database->statement(u"SELECT pg_notify('choba_change', 'other customer 7')"_s).exec();
        CHOBA_VERIFY(told);
        QTRY_COMPARE(changes.count(), 1);
    }

    /// A COMMIT whose answer was lost, with nobody there to ask: saving a new customer again makes no second.
    void aSaveOfUnknownFateIsDoneOnce()
    {
        const auto database = m_engines.fresh(Engine::Postgres);
        if (!database)
            QSKIP("PostgreSQL is not installed");
        CuttingProxy proxy(database->location());
        int steps = 0; // of an untroubled save
        int unknown = 0;
        for (int trial = 0; trial < 4; ++trial) {
            const auto through = Database::open(proxy.location());
            CHOBA_VERIFY(through);
            SampleMonth sample(**through);
            CustomerForm form(sample.desk());
            form.showNew();
            form.show();
            auto *const name = form.findChild<QLineEdit *>(u"name"_s);
            name->setText(u"株式会社 見本 %1"_s.arg(trial));
            form.findChild<QLineEdit *>(u"corporate_number"_s)->setText(nextCorporateNumber());
            Button *const save = form.findChild<Button *>(u"save"_s);
            // the COMMIT is among the last steps
            proxy.cutAt(trial == 0 ? 0 : steps + 1 - trial, CuttingProxy::Cut::ThenRefuse);
            save->click();
            const auto named = [&] {
                const auto all = CustomerStore(*database).named(name->text());
                return all ? static_cast<int>(all->size()) : -1;
            };
            if (trial == 0) {
                steps = proxy.messages();
                QCOMPARE(named(), 1);
                continue;
            }
            QTest::qWait(200); // the server does what it still was sent
            unknown += named();
            QCOMPARE(name->text(), u"株式会社 見本 %1"_s.arg(trial));
            proxy.setNetwork(CuttingProxy::Network::Up);
            save->click();
            QCOMPARE(named(), 1);
        }
        QVERIFY(unknown > 0);
    }

    void cleanup() { QSettings().clear(); }
};

QTEST_MAIN(LostLineTest)
#include "tst_lostline.moc"
