// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlprocess.h"
#include "tests/support/engines.h"
#include "tests/support/mailserver.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

/// Mail through the real program and a real server, on both engines.
class TestCtlMail : public QObject
{
    Q_OBJECT
    Engines m_engines;
    CtlProcess m_ctl;
    QString m_db;

    CtlRun run(const QStringList &arguments) const
    {
        return m_ctl.run(QStringList{u"--db"_s, m_db, u"--json"_s} + arguments);
    }
    CtlRun settings(const MailServer &server)
    {
        return run({u"mail"_s, u"settings"_s, u"set"_s, u"server=localhost"_s,
                    u"port=%1"_s.arg(server.port()), u"security=starttls"_s, u"ca_file="_s + server.caFile(),
                    u"user=choba"_s, u"from_name=株式会社帳場"_s, u"from_address=billing@example.jp"_s});
    }
    void issueAMonth()
    {
        QFile issuer(m_ctl.home() + u"/issuer.json"_s);
        QVERIFY(issuer.open(QIODevice::WriteOnly));
        issuer.write(R"({"name": "株式会社帳場", "postal_code": "104-0099", "address_lines": ["東京都中央区"],
            "registration_number": "T6993759668446", "bank_accounts": ["そろばん銀行"],
            "account_holder_kana": "カ）チヨウバ"})");
        issuer.close();
        QFile customers(m_ctl.home() + u"/customers.csv"_s);
        QVERIFY(customers.open(QIODevice::WriteOnly));
        customers.write(
            "顧客名,法人番号,請求先メール\n株式会社サンプル,3430001027574,keiri@example.jp; it@example.jp\n"
            "株式会社宛先なし,5559797114710,\n");
        customers.close();
        const QString report =
            qEnvironmentVariable("CHOBA_SOURCE_DIR") + u"/tests/data/usage/dev-5k-legacy/20261001-20261101"_s;
        const QList<QStringList> steps{{u"init"_s},
                                       {u"issuer"_s, u"set"_s, issuer.fileName()},
                                       {u"customers"_s, u"import"_s, customers.fileName()},
                                       {u"import"_s, report},
                                       {u"fx"_s, u"set"_s, u"2026-10"_s, u"150.5"_s}};
        for (const QStringList &step : steps) {
            const CtlRun done = run(step);
            QVERIFY2(done.code == 0, qPrintable(step.join(u' ') + done.out + done.err));
        }
        QStringList accounts;
        const CtlRun totals =
            run({u"usage"_s, u"totals"_s, u"--month"_s, u"2026-10"_s, u"--by"_s, u"account"_s});
        for (const QJsonValue item : totals.items())
            accounts.append(item[u"account"_s].toString());
        QVERIFY(accounts.size() >= 2);
        for (qsizetype i = 0; i < accounts.size(); ++i) {
            const CtlRun assigned = run({u"accounts"_s, u"assign"_s, accounts[i], u"--customer"_s,
                                         i % 2 == 0 ? u"株式会社サンプル"_s : u"株式会社宛先なし"_s,
                                         u"--plan"_s, u"prime"_s, u"--from"_s, u"2026-01"_s});
            QVERIFY2(assigned.code == 0, qPrintable(assigned.out + assigned.err));
        }
        const CtlRun closed = run({u"close"_s, u"2026-10"_s, u"--declare-final"_s, u"test"_s});
        QVERIFY2(closed.code == 0, qPrintable(closed.out + closed.err));
    }

private slots:
    void invoicesGoByMail_data() { Engines::addRows(); }
    void invoicesGoByMail()
    {
        QFETCH(Engine, engine);
        m_db = m_engines.freshLocation(engine).text();
        m_ctl.setEnvironment(u"CHOBA_SMTP_PASSWORD"_s, u"geheim"_s);
        const MailServer server(u"starttls"_s, u"geheim"_s);
        QVERIFY2(server.port() != 0, qPrintable(server.problem()));
        issueAMonth();
        const QStringList issue{u"issue"_s, u"2026-10"_s, u"--send"_s};
        const CtlRun early = m_ctl.run(QStringList{u"--db"_s, m_db, u"--json"_s} + issue);
        QCOMPARE(early.code, 1);
        QCOMPARE(early.errorField(), u"mail_settings"_s);
        QCOMPARE(run({u"invoices"_s, u"list"_s, u"--status"_s, u"issued"_s}).items().size(), 0);

        const CtlRun set = settings(server);
        QVERIFY2(set.code == 0, qPrintable(set.out));
        const CtlRun tested = run({u"mail"_s, u"test"_s, u"me@example.jp"_s});
        QVERIFY2(tested.code == 0, qPrintable(tested.out));
        const QStringList before{u"--as-of"_s, u"2026-11-20"_s};
        const CtlRun issued = run(before + issue);
        QVERIFY2(issued.code == 0, qPrintable(issued.out));
        const QJsonObject mail = issued.json()[u"mail"_s].toObject();
        const int queued = mail[u"queued"_s].toInt();
        QVERIFY2(queued >= 1, qPrintable(issued.out));
        QVERIFY(!mail[u"no_address"_s].toArray().isEmpty());
        QCOMPARE(run({u"mail"_s, u"list"_s, u"--status"_s, u"waiting"_s}).items().size(), queued);

        // Not before the issue date, 2026-11-30 in Tokyo; then once.
        const auto sent = [&](const QString &time) {
            return run({u"--as-of"_s, time, u"work"_s, u"--once"_s}).json()[u"mail"_s][u"sent"_s].toInt(-1);
        };
        QCOMPARE(sent(u"2026-11-29T23:59:59"_s), 0);
        QCOMPARE(sent(u"2026-11-30"_s), queued);
        QCOMPARE(sent(u"2026-12-30"_s), 0);
        QCOMPARE(run(before + issue).json()[u"mail"_s][u"sent"_s].toInt(), queued);
        QCOMPARE(server.mails().size(), queued + 1);
        const QJsonObject got = server.mails().back();
        QCOMPARE(got[u"rcpt_to"_s].toArray(), (QJsonArray{u"keiri@example.jp"_s, u"it@example.jp"_s}));
        QVERIFY(got[u"subject"_s].toString().contains(u"2026年10月利用分"_s));
        const QString number = run({u"mail"_s, u"list"_s, u"--status"_s, u"sent"_s})
                                   .items()[0][u"subject"_s]
                                   .toString()
                                   .section(u'(', 1)
                                   .left(10);
        const CtlRun shown = run({u"invoices"_s, u"show"_s, number});
        QCOMPARE(shown.json()[u"sent_at"_s].toString(), u"2026-11-30T00:00:00+09:00"_s);
        QCOMPARE(got[u"files"_s].toArray()[0].toObject()[u"sha256"_s].toString(),
                 shown.json()[u"pdf_sha256"_s].toString());
    }

    void aKilledWorkerIsToldHonestly_data() { Engines::addRows(); }
    void aKilledWorkerIsToldHonestly()
    {
        QFETCH(Engine, engine);
        m_db = m_engines.freshLocation(engine).text();
        const MailServer server(u"hang"_s);
        QVERIFY2(server.port() != 0, qPrintable(server.problem()));
        issueAMonth();
        const CtlRun set =
            run({u"mail"_s, u"settings"_s, u"set"_s, u"server=127.0.0.1"_s, u"port=%1"_s.arg(server.port()),
                 u"security=none"_s, u"from_address=billing@example.jp"_s});
        QVERIFY2(set.code == 0, qPrintable(set.out));
        const auto at = [](const QString &time) { return QStringList{u"--as-of"_s, time}; };
        const CtlRun issued = run(at(u"2026-11-20"_s) + QStringList{u"issue"_s, u"2026-10"_s, u"--send"_s});
        QVERIFY2(issued.code == 0, qPrintable(issued.out));
        const qsizetype all = run({u"mail"_s, u"list"_s}).items().size();
        QVERIFY(all >= 1);

        QProcess worker;
        worker.setProcessEnvironment(m_ctl.environment());
        worker.start(m_ctl.program(), QStringList{u"--db"_s, m_db} + at(u"2026-12-01T10:00"_s) +
                                          QStringList{u"work"_s, u"--once"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, 20'000); // the server has it, the worker waits
        worker.kill();
        QVERIFY(worker.waitForFinished());

        // While the lease lasts it is on its way; after that nobody knows, and nobody sends it again.
        QCOMPARE(run({u"mail"_s, u"list"_s, u"--status"_s, u"sending"_s}).items().size(), 1);
        for (const QJsonValue waiting : run({u"mail"_s, u"list"_s, u"--status"_s, u"waiting"_s}).items())
            (void)run({u"mail"_s, u"undo"_s, QString::number(waiting[u"id"_s].toInt())});
        QCOMPARE(run(at(u"2026-12-01T10:09"_s) + QStringList{u"work"_s, u"--once"_s}).code, 0);
        QCOMPARE(run({u"mail"_s, u"list"_s, u"--status"_s, u"sending"_s}).items().size(), 1);
        QCOMPARE(run(at(u"2026-12-01T10:11"_s) + QStringList{u"work"_s, u"--once"_s}).code, 0);
        const CtlRun unsure = run({u"mail"_s, u"list"_s, u"--status"_s, u"unsure"_s});
        QCOMPARE(unsure.items().size(), 1);
        QCOMPARE(run(at(u"2027-01-01"_s) + QStringList{u"work"_s, u"--once"_s}).code, 0);
        QCOMPARE(server.mails().size(), 1);
        const QString id = QString::number(unsure.items()[0][u"id"_s].toInt());
        QCOMPARE(run({u"mail"_s, u"settle"_s, id}).json()[u"status"_s].toString(), u"sent"_s);
    }

    void aMailIsTakenBack()
    {
        m_db = m_engines.freshLocation(Engine::Sqlite).text();
        const MailServer server(u"refuse"_s);
        QCOMPARE(run({u"init"_s}).code, 0);
        QCOMPARE(run({u"mail"_s, u"settings"_s, u"set"_s, u"serber=x"_s}).errorField(), u"serber"_s);
        QCOMPARE(run({u"mail"_s, u"settings"_s, u"set"_s, u"security=ssl"_s}).errorField(), u"security"_s);
        QCOMPARE(run({u"mail"_s, u"undo"_s, u"1"_s}).errorKind(), u"not_found"_s);
        QCOMPARE(run({u"mail"_s, u"list"_s, u"--status"_s, u"gone"_s}).errorField(), u"status"_s);
        QCOMPARE(run({u"mail"_s, u"test"_s, u"a@x.jp"_s}).code, 1);
        QCOMPARE(run({u"work"_s, u"--once"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlMail)
#include "tst_ctlmail.moc"
