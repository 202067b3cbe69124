// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connectfailure.h"
#include "models/storage/database.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QTest>
#include <QUrl>

using namespace choba;
using namespace Qt::StringLiterals;

/// Each way not to get into a server is told apart, whatever language the server speaks.
class TestConnectFailure : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;

    static Error failureAt(const QString &address)
    {
        const auto location = DatabaseLocation::parse(address);
        if (!location)
            return location.error();
        const auto opened = Database::open(*location);
        return opened ? Error::of(ErrorKind::Storage, u"it was opened"_s)
                      : connectFailure(*location, opened.error());
    }

private slots:
    void anUnknownHostIsNamed()
    {
        const Error error = failureAt(u"postgresql://u@no-such-host.invalid/choba"_s);
        QCOMPARE(error.kind, ErrorKind::NotFound);
        QVERIFY(error.message.contains(u"no-such-host.invalid"_s));
    }

    void nobodyAnswers()
    {
        const Error error = failureAt(u"postgresql://u@127.0.0.1:1/choba"_s);
        QCOMPARE(error.kind, ErrorKind::Unavailable);
        QVERIFY(error.message.contains(u"No server answers"_s));
    }

    void theServerSaysWhy()
    {
        const auto database = m_engines.fresh(Engine::Postgres);
        if (!database)
            QSKIP("PostgreSQL is not installed");
        const auto names = database->statement(u"SELECT current_database()"_s).rows([](const Row &row) {
            return row.text(0);
        });
        CHOBA_VERIFY(names);
        QString address = database->location().text();
        QVERIFY(address.contains(names->front()));
        const Error noDatabase = failureAt(address.replace(names->front(), u"nowhere"_s));
        QCOMPARE(noDatabase.kind, ErrorKind::NotFound);
        QVERIFY2(noDatabase.message.contains(u"nowhere"_s), qPrintable(noDatabase.message));

        CHOBA_VERIFY(database->exec(u"CREATE ROLE guest LOGIN PASSWORD 'right'"_s));
        const auto rules =
            database->statement(u"SELECT current_setting('hba_file')"_s).rows([](const Row &row) {
                return row.text(0);
            });
        CHOBA_VERIFY(rules);
        QFile file(rules->front());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("local all guest scram-sha-256\n" + before);
        file.close();
        CHOBA_VERIFY(database->exec(u"SELECT pg_reload_conf()"_s));
        const auto as = [&](const QString &password) {
            const DatabaseLocation location = database->location().as(u"guest"_s, password);
            const auto opened = Database::open(location);
            return opened ? Error::of(ErrorKind::Storage, u"it was opened"_s)
                          : connectFailure(location, opened.error());
        };
        QTRY_COMPARE(as(u"wrong"_s).kind, ErrorKind::NotAllowed);
        QVERIFY(as(u"wrong"_s).message.contains(u"password"_s));
        QCOMPARE(as({}).kind, ErrorKind::NotAllowed);
        const Error stranger = as(u"right"_s); // nobody has let the role into this database
        QCOMPARE(stranger.kind, ErrorKind::NotFound);
        QVERIFY(stranger.message.contains(u"guest"_s));
    }
};

QTEST_GUILESS_MAIN(TestConnectFailure)
#include "tst_connectfailure.moc"
