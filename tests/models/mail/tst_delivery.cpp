// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/delivermail.h"
#include "models/mail/mailstore.h"
#include "models/mail/queuemail.h"
#include "models/mail/savemailsettings.h"
#include "models/storage/transaction.h"
#include "tests/support/engines.h"
#include "tests/support/mailserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace choba;
using namespace Qt::StringLiterals;

/// The outbox against a real mail server; what it took is read by Python's e-mail parser.
class TestDelivery : public QObject
{
    Q_OBJECT
    Engines m_engines;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 30), QTime(3, 0), Qt::UTC)};
    std::unique_ptr<Database> m_database;
    QString m_password = u"pass=word+日本 \"x"_s;

    Desk desk() { return {*m_database, m_clock, Actor::owner(u"中野"_s)}; }
    MailStore store() { return MailStore(*m_database); }

    MailSettings settings(const MailServer &server, MailSecurity security = MailSecurity::None) const
    {
        MailSettings settings;
        settings.server = security == MailSecurity::None ? u"127.0.0.1"_s : u"localhost"_s;
        settings.port = server.port();
        settings.security = security;
        if (security != MailSecurity::None) {
            settings.user = u"choba"_s;
            settings.caFile = server.caFile();
        }
        settings.from = {u"株式会社帳場 請求担当"_s, u"billing@example.jp"_s};
        settings.replyTo = u"desk@example.jp"_s;
        return settings;
    }
    void use(const MailSettings &settings)
    {
        m_database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(m_database);
        Desk here = desk();
        CHOBA_VERIFY(saveMailSettings(here, settings, 0));
    }
    static MailDraft draft()
    {
        MailDraft draft;
        draft.recipients = {{RecipientKind::To, {u"株式会社サンプル 経理部 御中"_s, u"keiri@example.jp"_s}},
                            {RecipientKind::To, {u"O'Neil, \"Bob\""_s, u"a..b.@docomo.ne.jp"_s}},
                            {RecipientKind::Cc, {{}, u"cc@example.jp"_s}},
                            {RecipientKind::Bcc, {{}, u"secret@example.jp"_s}}};
        draft.subject =
            u"【株式会社帳場】2026年10月利用分 AWSクラウドサービス月額費用 請求書 1000000001 のご送付"_s;
        draft.body =
            u"株式会社サンプル 御中\n\n.\n請求書をお送りします。\n"_s + u"長い行"_s.repeated(400) + u"\n"_s;
        draft.attachments = {{u"請求書_1000000001_株式会社サンプル①_2026年10月利用分.pdf"_s,
                              u"application/pdf"_s,
                              QByteArray("%PDF-1.7\n\0\xff\r\n.\r\n", 17).repeated(3'000)},
                             {u"plain.csv"_s, u"text/csv"_s, "a,b\n"}};
        return draft;
    }
    qint64 queue(const MailDraft &mail)
    {
        Desk here = desk();
        auto transaction = Transaction::begin(*m_database, newOperation());
        const auto id = queueMail(here, mail);
        const bool stored = id && transaction->commit();
        return stored ? *id : 0;
    }
    Result<DeliveryReport> deliver()
    {
        Desk here = desk();
        JobContext context;
        return deliverMail(
            here, [this](const QString &) { return Result<QString>(m_password); }, context);
    }
    void laterBy(int seconds) { m_clock.set(m_clock.now().addSecs(seconds)); }

private slots:
    void arrivesAsWritten_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("security");
        QTest::addColumn<int>("charset");
        QTest::newRow("plain") << u"plain"_s << int(MailSecurity::None) << int(MailCharset::Utf8);
        QTest::newRow("ISO-2022-JP") << u"plain"_s << int(MailSecurity::None) << int(MailCharset::Iso2022Jp);
        QTest::newRow("STARTTLS") << u"starttls"_s << int(MailSecurity::StartTls) << int(MailCharset::Utf8);
        QTest::newRow("TLS") << u"tls"_s << int(MailSecurity::Tls) << int(MailCharset::Utf8);
    }
    void arrivesAsWritten()
    {
        QFETCH(QString, mode);
        QFETCH(int, security);
        QFETCH(int, charset);
        const MailServer server(mode, m_password);
        QVERIFY2(server.port() != 0, qPrintable(server.problem()));
        MailSettings how = settings(server, static_cast<MailSecurity>(security));
        how.charset = static_cast<MailCharset>(charset);
        use(how);
        const MailDraft mail = draft();
        const qint64 id = queue(mail);
        QVERIFY(id != 0);
        const auto report = deliver();
        CHOBA_VERIFY(report);
        QVERIFY2(report->sent == 1, qPrintable(report->trouble + store().read(id)->lastError));

        const auto mails = server.mails();
        QCOMPARE(mails.size(), 1);
        const QJsonObject got = mails.front();
        QCOMPARE(got[u"mail_from"_s].toString(), u"billing@example.jp"_s);
        QCOMPARE(got[u"rcpt_to"_s].toArray(),
                 (QJsonArray{u"keiri@example.jp"_s, got[u"rcpt_to"_s].toArray()[1], u"cc@example.jp"_s,
                             u"secret@example.jp"_s}));
        QVERIFY(got[u"rcpt_to"_s].toArray()[1].toString().endsWith(u"@docomo.ne.jp"_s));
        QCOMPARE(got[u"subject"_s].toString(), mail.subject);
        QCOMPARE(got[u"subject_words"_s].toString(), mail.subject);
        QCOMPARE(got[u"subject_charset"_s].toString(),
                 how.charset == MailCharset::Utf8 ? u"utf-8"_s : u"iso-2022-jp"_s);
        QCOMPARE(got[u"body_charset"_s].toString(), got[u"subject_charset"_s].toString());
        QCOMPARE(got[u"body"_s].toString().replace(u"\r\n"_s, u"\n"_s), mail.body);
        QCOMPARE(got[u"from"_s].toArray()[0].toArray(),
                 (QJsonArray{u"株式会社帳場 請求担当"_s, u"billing@example.jp"_s}));
        QCOMPARE(got[u"to"_s].toArray()[0].toArray()[0].toString(), mail.recipients[0].who.name);
        QCOMPARE(got[u"to"_s].toArray()[1].toArray()[0].toString(), mail.recipients[1].who.name);
        const QJsonObject headers = got[u"headers"_s].toObject();
        QCOMPARE(headers[u"Reply-To"_s].toString(), u"desk@example.jp"_s);
        QCOMPARE(headers[u"Message-ID"_s].toString(), store().read(id)->messageId);
        QCOMPARE(headers[u"Date"_s].toString(), u"Mon, 30 Nov 2026 12:00:00 +0900"_s);
        QVERIFY(!QJsonDocument(headers).toJson().contains("secret@"));
        checkFiles(got, mail);
        QCOMPARE(got[u"defects"_s].toArray(), QJsonArray());
        QVERIFY(got[u"longest_header_line"_s].toInt() <= 78);
        QVERIFY(got[u"longest_line"_s].toInt() <= 998);
        QCOMPARE(got[u"bare_line_ends"_s].toInt(), 0);
        QVERIFY(got[u"only_ascii"_s].toBool());
    }
    void checkFiles(const QJsonObject &got, const MailDraft &mail)
    {
        const QJsonArray files = got[u"files"_s].toArray();
        QCOMPARE(files.size(), qsizetype(mail.attachments.size()));
        for (qsizetype i = 0; i < files.size(); ++i) {
            const MailAttachment &sent = mail.attachments[static_cast<std::size_t>(i)];
            const QJsonObject file = files[i].toObject();
            QCOMPARE(file[u"name"_s].toString(), sent.fileName);
            QCOMPARE(file[u"type"_s].toString(), sent.mediaType);
            QCOMPARE(file[u"sha256"_s].toString().toLatin1(),
                     QCryptographicHash::hash(sent.content, QCryptographicHash::Sha256).toHex());
        }
    }

    void trustsNoStrangeCertificate()
    {
        const MailServer server(u"starttls"_s, m_password);
        QVERIFY2(server.port() != 0, qPrintable(server.problem()));
        MailSettings how = settings(server, MailSecurity::StartTls);
        how.caFile.clear();
        use(how);
        const qint64 id = queue(draft());
        const auto report = deliver();
        CHOBA_VERIFY(report);
        QVERIFY(report->trouble.contains(u"certificate"_s));
        QCOMPARE(store().read(id)->state, MailState::Waiting);
        // Another name than the certificate's is a stranger too.
        how = settings(server, MailSecurity::StartTls);
        how.server = u"127.0.0.1"_s;
        Desk here = desk();
        QVERIFY(!sendTestMail(here, how, m_password, u"a@x.jp"_s));
        how.server = u"localhost"_s;
        CHOBA_VERIFY(sendTestMail(here, how, m_password, u"a@x.jp"_s));
        QCOMPARE(sendTestMail(here, how, u"wrong"_s, u"a@x.jp"_s).error().kind, ErrorKind::Unavailable);
        QCOMPARE(server.mails().size(), 1);
    }

    void neverSendsInTheClearWhenTlsIsWanted()
    {
        const MailServer server(u"plain"_s);
        MailSettings how = settings(server);
        how.security = MailSecurity::StartTls;
        use(how);
        queue(draft());
        const auto report = deliver();
        CHOBA_VERIFY(report);
        QVERIFY(!report->trouble.isEmpty());
        QVERIFY(server.mails().isEmpty());
    }

    void waitsAndTriesAgain()
    {
        const MailServer server(u"defer"_s);
        use(settings(server));
        const qint64 id = queue(draft());
        QCOMPARE(deliver()->deferred, 1);
        const auto waiting = store().read(id);
        QCOMPARE(waiting->state, MailState::Waiting);
        QCOMPARE(waiting->lastError, u"451 4.3.0 try again later"_s);
        QCOMPARE(waiting->nextTryAt, m_clock.now().addSecs(60));
        laterBy(59);
        QCOMPARE(deliver()->tried(), 0);
        laterBy(1);
        QCOMPARE(deliver()->sent, 1);
        QCOMPARE(deliver()->tried(), 0);
        QCOMPARE(server.mails().size(), 1);
        const auto sent = store().read(id);
        QCOMPARE(sent->sentAt, m_clock.now());
        QCOMPARE(sent->attempts, 2);
        QCOMPARE(store().attempts(id)->size(), std::size_t(2));
        QCOMPARE(store().attempts(id)->front().outcome, u"deferred"_s);
    }

    void failsAtOnceForNever()
    {
        const MailServer server(u"refuse"_s);
        use(settings(server));
        const qint64 id = queue(draft());
        QCOMPARE(deliver()->failed, 1);
        QCOMPARE(store().read(id)->state, MailState::Failed);
        QCOMPARE(store().read(id)->lastError, u"554 5.7.1 we do not want this"_s);
        laterBy(86'400);
        QCOMPARE(deliver()->tried(), 0);
        Desk here = desk();
        CHOBA_VERIFY(retryMail(here, id));
        QCOMPARE(deliver()->failed, 1);
    }

    void givesUpInTheEnd()
    {
        MailServer server(u"plain"_s);
        MailSettings nobody = settings(server);
        nobody.port = 1; // nothing listens there
        use(nobody);
        const qint64 first = queue(draft());
        const qint64 second = queue(draft());
        const auto report = deliver();
        CHOBA_VERIFY(report);
        QVERIFY(!report->trouble.isEmpty());
        QCOMPARE(store().read(second)->attempts, 0); // the server's fault, so it is not counted for others
        QCOMPARE(store().read(second)->nextTryAt, m_clock.now().addSecs(60));
        for (int attempt = 1; attempt < 24; ++attempt) {
            laterBy(21'600);
            (void)deliver();
        }
        QCOMPARE(store().read(first)->state, MailState::Failed);
        QCOMPARE(store().read(first)->attempts, 24);
        // Mended settings send what waits at once.
        Desk here = desk();
        CHOBA_VERIFY(saveMailSettings(here, settings(server), 1));
        QCOMPARE(deliver()->sent, 1);
        QCOMPARE(store().read(second)->state, MailState::Sent);
    }

    void reachesWhoCanBeReached()
    {
        const MailServer server(u"plain"_s);
        use(settings(server));
        MailDraft mail = draft();
        mail.recipients = {{RecipientKind::To, {{}, u"good@example.jp"_s}},
                           {RecipientKind::To, {{}, u"dead@example.jp"_s}},
                           {RecipientKind::To, {{}, u"later@example.jp"_s}}};
        const qint64 id = queue(mail);
        QCOMPARE(deliver()->deferred, 1);
        laterBy(60);
        QCOMPARE(deliver()->sent, 1);
        const auto sent = store().read(id);
        QCOMPARE(sent->state, MailState::Sent);
        QCOMPARE(sent->refusedRecipients(), 1);
        QCOMPARE(sent->recipients[1].answer, u"550 5.1.1 no such mailbox"_s);
        QCOMPARE(server.mails().size(), 2); // nobody got it twice
        QCOMPARE(server.mails()[0][u"rcpt_to"_s].toArray(), QJsonArray{u"good@example.jp"_s});
        QCOMPARE(server.mails()[1][u"rcpt_to"_s].toArray(), QJsonArray{u"later@example.jp"_s});
        mail.recipients = {{RecipientKind::To, {{}, u"dead@example.jp"_s}}};
        QCOMPARE(store().read(queue(mail))->state, MailState::Waiting);
        QCOMPARE(deliver()->failed, 1);
    }

    void isCutInTheMiddle()
    {
        const MailServer server(u"drop"_s);
        use(settings(server));
        MailDraft mail = draft();
        mail.attachments = {{u"big.bin"_s, u"application/pdf"_s, QByteArray(12'000'000, 'x')}};
        const qint64 id = queue(mail);
        QCOMPARE(deliver()->deferred, 1); // cut before its end, so the server cannot have it
        QVERIFY(server.mails().isEmpty());
        laterBy(60);
        QCOMPARE(deliver()->sent, 1);
        QCOMPARE(server.mails().size(), 1);
        QVERIFY(!store().read(id)->handedOverAt.isNull());
    }

    void saysWhenItCannotKnow()
    {
        const MailServer server(u"die"_s);
        use(settings(server));
        const qint64 id = queue(draft());
        QCOMPARE(deliver()->unsure, 1);
        QCOMPARE(store().read(id)->state, MailState::Unsure);
        QCOMPARE(server.mails().size(), 1); // it did arrive, which we cannot know
        laterBy(7 * 86'400);
        QCOMPARE(deliver()->tried(), 0);
        QCOMPARE(server.mails().size(), 1);
        Desk here = desk();
        QVERIFY(!undoMail(here, id));
        CHOBA_VERIFY(settleMail(here, id));
        QCOMPARE(store().read(id)->state, MailState::Sent);
    }

    void manyWorkersSendOnce_data() { Engines::addRows(); }
    void manyWorkersSendOnce()
    {
        QFETCH(Engine, engine);
        constexpr int mails = 40;
        const MailServer server(u"plain"_s);
        m_database = m_engines.fresh(engine);
        QVERIFY(m_database);
        Desk here = desk();
        CHOBA_VERIFY(saveMailSettings(here, settings(server), 0));
        MailDraft mail = draft();
        mail.attachments.clear();
        for (int i = 0; i < mails; ++i)
            QVERIFY(queue(mail) != 0);
        std::atomic<int> sent{0};
        std::atomic<int> errors{0};
        std::vector<std::thread> workers;
        for (int worker = 0; worker < 4; ++worker) {
            workers.emplace_back([&, location = m_database->location()] {
                const auto own = Database::open(location, Database::Mode::Existing, Database::Role::Worker);
                Desk at{**own, m_clock, Actor::owner(u"worker"_s)};
                JobContext context;
                const auto report = deliverMail(
                    at, [](const QString &) { return Result<QString>(QString()); }, context);
                sent += report ? report->sent : 0;
                errors += report ? 0 : 1;
            });
        }
        for (std::thread &worker : workers)
            worker.join();
        QCOMPARE(errors.load(), 0);
        QCOMPARE(sent.load(), mails);
        QSet<QString> ids;
        for (const QJsonObject &got : server.mails())
            ids.insert(got[u"headers"_s].toObject()[u"Message-ID"_s].toString());
        QCOMPARE(server.mails().size(), mails);
        QCOMPARE(ids.size(), mails);
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
