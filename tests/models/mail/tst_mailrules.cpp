// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/headerrules.h"
#include "models/mail/mailrules.h"
#include "models/mail/mailsettings.h"
#include "models/mail/mimemessage.h"
#include "models/mail/smtpdialogue.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

using Kind = SmtpOutcome::Kind;
Q_DECLARE_METATYPE(Kind)

class TestMailRules : public QObject
{
    Q_OBJECT
private slots:
    void refusesWhatCouldBeginAHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("refused");
        QTest::newRow("plain") << u"Invoice 1000000001"_s << false;
        QTest::newRow("Japanese") << u"ご請求書 2026年10月利用分"_s << false;
        QTest::newRow("𠮷") << u"𠮷野家"_s << false;
        QTest::newRow("CRLF") << u"a\r\nBcc: b@x.jp"_s << true;
        QTest::newRow("LF") << u"a\nBcc: b@x.jp"_s << true;
        QTest::newRow("CR") << u"a\rBcc: b@x.jp"_s << true;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(0)) << true;
        QTest::newRow("tab") << u"a\tb"_s << true;
        QTest::newRow("DEL") << QString(u"a"_s + QChar(0x7f)) << true;
        QTest::newRow("NEL") << QString(u"a"_s + QChar(0x85)) << true;
        QTest::newRow("line separator") << QString(u"a"_s + QChar(0x2028)) << true;
        QTest::newRow("half a character") << QString(u"a"_s + QChar(0xD842)) << true;
        QTest::newRow("encoded CRLF, B") << u"=?UTF-8?B?YQ0KQmNjOiBi?="_s << true;
        QTest::newRow("encoded CRLF, Q") << u"x =?utf-8?q?a=0D=0ABcc:_b?= y"_s << true;
        QTest::newRow("encoded NUL") << u"=?us-ascii?Q?a=00b?="_s << true;
        QTest::newRow("with a language") << u"=?UTF-8*ja?Q?a=0Ab?="_s << true;
        QTest::newRow("in two words") << u"=?UTF-8?Q?a=0D?= =?UTF-8?Q?=0Ab?="_s << true;
        QTest::newRow("encoded twice")
            << u"=?UTF-8?B?PT9VVEYtOD9RP2E9MEFiPz0=?="_s << true; // "=?UTF-8?Q?a=0Ab?="
        QTest::newRow("unknown charset") << u"=?x-nothing?Q?a=0Ab?="_s << true;
        QTest::newRow("harmless word") << u"=?UTF-8?B?44GC?="_s << false;
    }
    void refusesWhatCouldBeginAHeader()
    {
        QFETCH(QString, text);
        QFETCH(bool, refused);
        QCOMPARE(headerProblem(text, u"subject"_s).has_value(), refused);
        MailDraft draft;
        draft.recipients = {{RecipientKind::To, {refused ? text : u"name"_s, u"a@x.jp"_s}}};
        draft.subject = u"s"_s;
        draft.attachments = {{text, u"application/pdf"_s, "x"}};
        const auto checked = checkedDraft(draft);
        QCOMPARE(!checked, refused);
        if (refused)
            QCOMPARE(checked.error().problems.size(), std::size_t(2)); // the name and the file
    }

    void refusesAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("refused");
        QTest::newRow("plain") << u"a.b+c@x-y.example.jp"_s << false;
        QTest::newRow("old phone") << u"a..b.@docomo.ne.jp"_s << false;
        QTest::newRow("localhost") << u"root@localhost"_s << false;
        QTest::newRow("two") << u"a@x.jp,b@x.jp"_s << true;
        QTest::newRow("second command") << u"a@x.jp>\r\nRCPT TO:<b@x.jp"_s << true;
        QTest::newRow("line end last") << u"a@x.jp\n"_s << true;
        QTest::newRow("blank") << u"a b@x.jp"_s << true;
        QTest::newRow("brackets") << u"<a@x.jp>"_s << true;
        QTest::newRow("Japanese") << u"請求@x.jp"_s << true;
        QTest::newRow("no domain") << u"a@"_s << true;
        QTest::newRow("dots") << u"a@x..jp"_s << true;
    }
    void refusesAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, refused);
        QCOMPARE(addressProblem(address, {}).has_value(), refused);
    }

    void waitsLongerEachTime_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("seconds");
        QTest::newRow("first") << 1 << 60;
        QTest::newRow("second") << 2 << 120;
        QTest::newRow("ninth") << 9 << 15'360;
        QTest::newRow("tenth") << 10 << 21'600;
        QTest::newRow("last") << mostTries << 21'600;
    }
    void waitsLongerEachTime()
    {
        QFETCH(int, attempts);
        QTEST(retryDelaySeconds(attempts), "seconds");
    }

    void neverCutsACharacter_data()
    {
        QTest::addColumn<int>("charset");
        QTest::addColumn<QString>("text");
        const QString full = u"請求書のご案内 ABC 〒104-0028 "_s.repeated(20);
        QTest::newRow("UTF-8") << int(MailCharset::Utf8) << full;
        QTest::newRow("pairs") << int(MailCharset::Utf8) << u"𠮷🍣a"_s.repeated(60);
        QTest::newRow("ISO-2022-JP") << int(MailCharset::Iso2022Jp) << full;
        QTest::newRow("not in ISO-2022-JP") << int(MailCharset::Iso2022Jp) << u"①株式会社髙橋"_s.repeated(12);
    }
    void neverCutsACharacter()
    {
        QFETCH(int, charset);
        QFETCH(QString, text);
        const QByteArray header = textHeader("Subject", text, static_cast<MailCharset>(charset));
        QVERIFY(header.startsWith("Subject: =?") && header.endsWith("?=\r\n"));
        QString decoded;
        for (const QByteArray &line : header.mid(9).trimmed().split('\n')) {
            const QByteArray word = line.trimmed();
            QVERIFY(word.size() <= 75);
            const QString one = decodedHeader(QString::fromLatin1(word));
            QVERIFY(!one.contains(QChar(QChar::ReplacementCharacter)) && one.isValidUtf16());
            decoded += one; // each word on its own, as RFC 2047 5 demands
        }
        QCOMPARE(decoded, text);
        for (const QByteArray &line : header.split('\n'))
            QVERIFY(line.size() <= 78);
        const bool japanese = header.contains("=?ISO-2022-JP?B?");
        QCOMPARE(japanese, QByteArray(QTest::currentDataTag()) == "ISO-2022-JP");
    }

    void writesFileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("ASCII") << u"invoice-1.pdf"_s << QByteArray("invoice-1.pdf");
        QTest::newRow("Japanese") << u"請求書.pdf"_s << QByteArray("attachment.pdf");
        QTest::newRow("mixed") << u"請求書 1000000001 (株)あ.pdf"_s << QByteArray("1000000001_.pdf");
        QTest::newRow("path") << u"../../etc/passwd.pdf"_s << QByteArray("etc_passwd.pdf");
        QTest::newRow("no name") << u""_s << QByteArray("attachment");
        QTest::newRow("quote") << u"a\"b.txt"_s << QByteArray("a_b.txt");
    }
    void writesFileNames()
    {
        QFETCH(QString, name);
        QTEST(plainFileName(name), "plain");
        for (const QByteArray &line : parameter("filename", name.repeated(10)).split('\n'))
            QVERIFY(line.size() <= 78);
    }

    void judgesServers_data()
    {
        QTest::addColumn<QByteArrayList>("talk"); // "<" ours, ">" theirs, "." the message is over
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const QByteArrayList &talk, Kind kind) {
            QTest::newRow(name) << talk << kind;
        };
        row("nobody there", {}, Kind::Trouble);
        row("not today", {">421 closing"}, Kind::Trouble);
        row("bad password", {">220 hi", "<AUTH PLAIN", ">535 no"}, Kind::Trouble);
        row("sender refused", {"<MAIL FROM:<a>", ">550 no"}, Kind::Refused);
        row("sender deferred", {"<MAIL FROM:<a>", ">451 later"}, Kind::Deferred);
        row("login first", {"<MAIL FROM:<a>", ">530 log in"}, Kind::Trouble);
        row("closing", {"<MAIL FROM:<a>", ">421 bye"}, Kind::Trouble);
        row("both never", {"<MAIL FROM:<a>", ">250 ok", "<RCPT TO:<b>", ">550 no", "<RCPT TO:<c>", ">551 no"},
            Kind::Refused);
        row("one later", {"<MAIL FROM:<a>", ">250 ok", "<RCPT TO:<b>", ">550 no", "<RCPT TO:<c>", ">450 no"},
            Kind::Deferred);
        row("cut between", {"<MAIL FROM:<a>", ">250 ok", "<RCPT TO:<b>", ">550 no"}, Kind::Deferred);
        row("no data", {"<RCPT TO:<b>", ">250 ok", "<DATA", ">554 no"}, Kind::Refused);
        row("cut in data", {"<RCPT TO:<b>", ">250 ok", "<DATA", ">354 go"}, Kind::Deferred);
        row("cut after data", {"<RCPT TO:<b>", ">250 ok", "<DATA", ">354 go", "."}, Kind::Unsure);
        row("cut in the answer", {"<RCPT TO:<b>", ">250 ok", "<DATA", ">354 go", ".", ">554-no"},
            Kind::Unsure);
        row("spam", {"<RCPT TO:<b>", ">250 ok", "<DATA", ">354 go", ".", ">554-no", ">554 spam"},
            Kind::Refused);
        row("full", {"<RCPT TO:<b>", ">250 ok", "<DATA", ">354 go", ".", ">452 full"}, Kind::Deferred);
    }
    void judgesServers()
    {
        QFETCH(QByteArrayList, talk);
        SmtpDialogue dialogue;
        for (const QByteArray &line : talk) {
            if (line == ".")
                dialogue.messageEnded();
            else if (line.startsWith('<'))
                dialogue.said(line.mid(1) + "\r\n");
            else
                dialogue.heard(line.mid(1) + "\r\n");
        }
        const SmtpOutcome outcome = dialogue.outcome(false, u"trouble"_s, 2);
        QTEST(outcome.kind, "kind");
        QCOMPARE(outcome.recipients.size(), std::size_t(2));
        QVERIFY(!outcome.answer.isEmpty());
    }

    void checksSettings()
    {
        MailSettings settings;
        settings.server = u"ｍａｉｌ.example.jp "_s;
        settings.from = {u"請求担当"_s, u"billing@example.jp"_s};
        const auto good = checkedMailSettings(settings);
        QVERIFY(good);
        QCOMPARE(good->server, u"mail.example.jp"_s);
        QVERIFY(mailSettingsOf(toJson(*good)) == *good);
        settings.server = u"mail.example.jp/?x"_s;
        settings.port = 0;
        settings.security = MailSecurity::None;
        settings.user = u"choba"_s;
        settings.from.address = u"billing"_s;
        settings.replyTo = u"a@x.jp, b@x.jp"_s;
        const auto bad = checkedMailSettings(settings);
        QVERIFY(!bad);
        QStringList fields;
        for (const Problem &problem : bad.error().problems)
            fields.append(problem.field);
        QCOMPARE(fields,
                 (QStringList{u"server"_s, u"port"_s, u"security"_s, u"from_address"_s, u"reply_to"_s}));
    }
};

QTEST_GUILESS_MAIN(TestMailRules)
#include "tst_mailrules.moc"
