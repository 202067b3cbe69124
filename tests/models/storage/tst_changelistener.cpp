// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changelistener.h"
#include "models/storage/transaction.h"
#include "tests/support/engines.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class TestChangeListener : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;

    /// As another program would send it: with another sender.
    static QString foreign(const Change &change)
    {
        QString text = ChangeListener::payload(change);
        return u"other"_s + text.sliced(text.indexOf(u' '));
    }

    static qint64 listeners(Database &database)
    {
        return database.statement(u"SELECT COUNT(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"_s)
            .scalar()
            .value_or(0);
    }

private slots:
    void waitsLongerEachTime()
    {
        for (int attempt = 1; attempt < 12; ++attempt) {
            const int pause = ChangeListener::pauseMs(attempt);
            QVERIFY(pause >= 500 && pause <= 15'000);
        }
        QVERIFY(ChangeListener::pauseMs(9) >= 7'500);
    }

    void aChangeTravels()
    {
        const auto back = ChangeListener::changeOf(foreign({u"invoice"_s, {7, 8}}));
        QVERIFY(back);
        QCOMPARE(back->subject, u"invoice"_s);
        QCOMPARE(back->ids, (std::vector<qint64>{7, 8}));
        QVERIFY(ChangeListener::changeOf(foreign({u"usage"_s, {}}))->ids.empty());
        QVERIFY(!ChangeListener::changeOf(ChangeListener::payload({u"invoice"_s, {7}}))); // our own
        QVERIFY(!ChangeListener::changeOf(u"nonsense"_s));
        const Change many{u"invoice"_s, std::vector<qint64>(5000, 1'000'000)};
        QVERIFY(ChangeListener::payload(many).size() < 8000);
        QVERIFY(ChangeListener::changeOf(foreign(many))->ids.empty());
    }

    void anotherDeskIsHeardAfterItsCommit()
    {
        const auto database = m_engines.fresh(Engine::Postgres);
        if (!database)
            QSKIP("PostgreSQL is not installed");
        ChangeHub hub;
        QSignalSpy heard(&hub, &ChangeHub::changed);
        ChangeListener listener(database->location(), hub);
        listener.start();
        QTRY_VERIFY(listeners(*database) > 0);
        const auto say = [&](const QString &text) {
            return database->statement(u"SELECT pg_notify('choba_change', ?)"_s).bind(text).exec();
        };
        CHOBA_VERIFY(database->exec(u"BEGIN"_s));
        CHOBA_VERIFY(say(foreign({u"customer"_s, {3}})));
        QTest::qWait(200);
        QCOMPARE(heard.count(), 0); // not yet stored
        CHOBA_VERIFY(database->exec(u"COMMIT"_s));
        QTRY_COMPARE(heard.count(), 1);
        QCOMPARE(heard.front().front().value<Change>().subject, u"customer"_s);

        // What this program commits itself is told by the hub of the transaction, not once more.
        auto transaction = Transaction::begin(*database, newOperation());
        CHOBA_VERIFY(transaction);
        transaction->announce({u"customer"_s, {4}});
        CHOBA_VERIFY(transaction->commit());
        CHOBA_VERIFY(say(foreign({u"usage"_s, {}})));
        QTRY_COMPARE(heard.count(), 2);
        QCOMPARE(heard.back().front().value<Change>().subject, u"usage"_s);
    }

    void afterALostConnectionEverythingIsReadAgain()
    {
        const auto database = m_engines.fresh(Engine::Postgres);
        if (!database)
            QSKIP("PostgreSQL is not installed");
        ChangeHub hub;
        QSignalSpy heard(&hub, &ChangeHub::changed);
        ChangeListener listener(database->location(), hub);
        QSignalSpy connection(&listener, &ChangeListener::connectedChanged);
        listener.start();
        QTRY_VERIFY(listeners(*database) > 0);
        QVERIFY(listener.isConnected());
        m_engines.cluster().stopHard();
        QTRY_VERIFY_WITH_TIMEOUT(!listener.isConnected(), 15000);
        QVERIFY(m_engines.cluster().start());
        QTRY_VERIFY_WITH_TIMEOUT(listener.isConnected(), 15000);
        QStringList subjects;
        for (const QList<QVariant> &one : heard)
            subjects += one.front().value<Change>().subject;
        QVERIFY(subjects.contains(u"invoice"_s));
        QVERIFY(subjects.contains(u"usage"_s));
    }
};

QTEST_GUILESS_MAIN(TestChangeListener)
#include "tst_changelistener.moc"
