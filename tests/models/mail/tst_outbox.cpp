// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailstore.h"
#include "models/mail/queuemail.h"
#include "models/mail/savemailsettings.h"
#include "models/storage/transaction.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

/// What the database itself holds to, with no server near.
class TestOutbox : public QObject
{
    Q_OBJECT
    Engines m_engines;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 30), QTime(3, 0), Qt::UTC)};

    Desk desk(Database &database) { return {database, m_clock, Actor::owner(u"中野"_s)}; }

    static MailDraft draft(const QString &onceKey = {})
    {
        MailDraft draft;
        draft.recipients = {{RecipientKind::To, {u"経理"_s, u"a@x.jp"_s}},
                            {RecipientKind::Bcc, {{}, u"b@x.jp"_s}},
                            {RecipientKind::Cc, {{}, u"A@X.jp"_s}}};
        draft.subject = u"ご請求書"_s;
        draft.body = u"本文"_s;
        draft.attachments = {{u"請求書.pdf"_s, u"application/pdf"_s, QByteArray("%PDF\0x", 6)}};
        draft.about = {u"invoice"_s, u"7"_s, u"1000000001"_s};
        draft.onceKey = onceKey;
        return draft;
    }
    Result<qint64> queued(Database &database, const MailDraft &mail)
    {
        Desk here = desk(database);
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(database, newOperation()));
        CHOBA_TRY_ASSIGN(const qint64 id, queueMail(here, mail));
        CHOBA_TRY(transaction.commit());
        return id;
    }
    std::unique_ptr<Database> office(Engine engine)
    {
        auto database = m_engines.fresh(engine);
        if (!database)
            return nullptr;
        MailSettings settings;
        settings.server = u"localhost"_s;
        settings.from = {{}, u"billing@example.jp"_s};
        Desk here = desk(*database);
        return saveMailSettings(here, settings, 0) ? std::move(database) : nullptr;
    }

private slots:
    void writesOnceAndTakesBack_data() { Engines::addRows(); }
    void writesOnceAndTakesBack()
    {
        QFETCH(Engine, engine);
        const auto database = office(engine);
        QVERIFY(database);
        const auto id = queued(*database, draft(u"invoice:7"_s));
        CHOBA_VERIFY(id);
        MailStore store(*database);
        const auto mail = store.read(*id);
        CHOBA_VERIFY(mail);
        QCOMPARE(mail->state, MailState::Waiting);
        QCOMPARE(mail->recipients.size(), std::size_t(2)); // one address is written once
        QVERIFY(mail->messageId.endsWith(u"@example.jp>"_s));
        QCOMPARE(mail->files.front().bytes, 6);
        QCOMPARE(store.attachments(*id)->front().content, QByteArray("%PDF\0x", 6));
        const auto again = queued(*database, draft(u"invoice:7"_s));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        CHOBA_VERIFY(queued(*database, draft())); // the same content, kept once
        QCOMPARE(database->statement(u"SELECT COUNT(*) FROM mail_content"_s).scalar().value_or(-1), 1);

        Desk reader{*database, m_clock, {u"閲覧"_s, {}, {}}};
        QCOMPARE(undoMail(reader, *id).error().kind, ErrorKind::NotAllowed);
        QCOMPARE(saveMailSettings(reader, {}, 1).error().kind, ErrorKind::NotAllowed);
        Desk here = desk(*database);
        CHOBA_VERIFY(undoMail(here, *id));
        QCOMPARE(undoMail(here, *id).error().kind, ErrorKind::Conflict);
        CHOBA_VERIFY(queued(*database, draft(u"invoice:7"_s))); // undone, so it may be sent
    }

    void writesNothingUnlessTheCallerCommits_data() { Engines::addRows(); }
    void writesNothingUnlessTheCallerCommits()
    {
        QFETCH(Engine, engine);
        const auto database = office(engine);
        QVERIFY(database);
        {
            Desk here = desk(*database);
            auto transaction = Transaction::begin(*database, newOperation());
            CHOBA_VERIFY(transaction);
            CHOBA_VERIFY(queueMail(here, draft()));
        }
        QVERIFY(!MailStore(*database).firstDue(m_clock.now())->has_value());
        auto fresh = m_engines.fresh(engine);
        QVERIFY(fresh);
        const auto refused = queued(*fresh, draft());
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"mail_settings"_s);
    }

    void oneWorkerHoldsAMail_data() { Engines::addRows(); }
    void oneWorkerHoldsAMail()
    {
        QFETCH(Engine, engine);
        const auto database = office(engine);
        QVERIFY(database);
        MailDraft held = draft();
        const QDateTime now = m_clock.now();
        held.heldUntil = now.addSecs(10);
        const auto id = queued(*database, held);
        CHOBA_VERIFY(id);
        MailStore store(*database);
        QVERIFY(!store.firstDue(now.addMSecs(9'999))->has_value());
        QCOMPARE(*store.nextDueAt(), std::optional(held.heldUntil));
        QCOMPARE(*store.firstDue(held.heldUntil), std::optional(*id));

        const QDateTime lease = held.heldUntil.addSecs(600);
        QVERIFY(!*store.claim(*id, u"early"_s, now, lease)); // still held back
        QVERIFY(*store.claim(*id, u"one"_s, held.heldUntil, lease));
        QVERIFY(!*store.claim(*id, u"two"_s, held.heldUntil, lease));
        QVERIFY(!*store.undo(*id)); // it may be on its way
        QVERIFY(!*store.noteHandOver(*id, u"two"_s, now));

        // The worker dies before the hand-over: the mail waits again, and the dead one's hand has no power.
        QVERIFY(store.releaseExpired(lease)->empty());
        QCOMPARE(store.releaseExpired(lease.addMSecs(1))->size(), std::size_t(1));
        QCOMPARE(store.read(*id)->state, MailState::Waiting);
        QVERIFY(!*store.noteHandOver(*id, u"one"_s, now));

        // It dies after it: perhaps sent, and nothing sends it again by itself.
        const QDateTime later = lease.addSecs(60);
        QVERIFY(*store.claim(*id, u"three"_s, later, later.addSecs(600)));
        QVERIFY(*store.noteHandOver(*id, u"three"_s, later));
        QCOMPARE(store.releaseExpired(later.addSecs(601))->size(), std::size_t(1));
        QCOMPARE(store.read(*id)->state, MailState::Unsure);
        QVERIFY(!store.firstDue(later.addYears(1))->has_value());
        MailNote late;
        late.mailId = *id;
        late.claim = u"three"_s;
        late.state = MailState::Failed;
        late.outcome = u"refused"_s;
        QVERIFY(!*store.note(late));
        Desk here = desk(*database);
        CHOBA_VERIFY(settleMail(here, *id));
        QCOMPARE(store.read(*id)->sentAt, later);
        const auto attempts = store.attempts(*id);
        QCOMPARE(attempts->size(), std::size_t(3));
        QCOMPARE(attempts->back().outcome, u"settled"_s);
    }

    void keepsWhatWasSent_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("sql");
        const QStringList statements{u"UPDATE outbox_mail SET body = 'x'"_s,
                                     u"UPDATE outbox_mail SET once_key = NULL"_s,
                                     u"DELETE FROM outbox_mail"_s,
                                     u"UPDATE outbox_recipient SET address = 'x@x.jp'"_s,
                                     u"DELETE FROM outbox_recipient"_s,
                                     u"UPDATE outbox_attachment SET file_name = 'x'"_s,
                                     u"DELETE FROM outbox_attachment"_s,
                                     u"UPDATE mail_content SET bytes = ''"_s,
                                     u"DELETE FROM mail_content"_s,
                                     u"UPDATE mail_attempt SET answer = 'x'"_s,
                                     u"DELETE FROM mail_attempt"_s,
                                     u"UPDATE outbox_mail SET state = 'sent'"_s,
                                     u"UPDATE outbox_mail SET state = 'sending'"_s};
        for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
            for (const QString &sql : statements)
                QTest::addRow("%s %s", engine == Engine::Sqlite ? "SQLite" : "PostgreSQL", qPrintable(sql))
                    << engine << sql;
        }
    }
    void keepsWhatWasSent()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, sql);
        if (engine == Engine::Postgres && !m_engines.cluster().isRunning())
            QSKIP(qPrintable(m_engines.cluster().problem()));
        static std::map<Engine, std::unique_ptr<Database>> offices;
        auto &database = offices[engine];
        if (!database) {
            database = office(engine);
            QVERIFY(database);
            const auto id = queued(*database, draft(u"k"_s));
            CHOBA_VERIFY(id);
            CHOBA_VERIFY(MailStore(*database).addAttempt(*id, {m_clock.now(), {}, u"deferred"_s, {}}));
        }
        QVERIFY(!database->exec(sql));
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
