// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlprocess.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

/// Two people at the command line: what was not seen is refused, what is replaced is told.
class CtlStaleTest : public QObject
{
    Q_OBJECT
    CtlProcess m_ctl;
    Engines m_engines;
    QString m_db;

    CtlRun run(const QStringList &words)
    {
        return m_ctl.run(words + QStringList{u"--db"_s, m_db, u"--json"_s});
    }
    bool begin(Engine engine)
    {
        m_db = m_engines.freshLocation(engine).text();
        return run({u"init"_s}).code == 0;
    }

private slots:
    void changesTakeAVersion_data() { Engines::addRows(); }
    void changesTakeAVersion()
    {
        QFETCH(Engine, engine);
        QVERIFY(begin(engine));
        QVERIFY(run({u"customers"_s, u"add"_s, u"--name"_s, u"株式会社 見本"_s, u"--corporate-number"_s,
                     u"3430001027574"_s})
                    .code == 0);
        QVERIFY(run({u"adjust"_s, u"add-line"_s, u"100000000001"_s, u"2026-10"_s, u"--description"_s,
                     u"値引"_s, u"--reason"_s, u"約束"_s, u"100"_s})
                    .code == 0);
        // Each changes something again and again; %1 makes it another value.
        const std::vector<std::pair<QStringList, int>> changes{
            {{u"fx"_s, u"set"_s, u"2026-10"_s, u"150.%1"_s}, 0},
            {{u"fx"_s, u"aws-total"_s, u"2026-10"_s, u"1%1"_s, u"--payer"_s, u"999999999999"_s}, 0},
            {{u"adjust"_s, u"support"_s, u"100000000001"_s, u"2026-10"_s, u"--add-on"_s, u"1%1"_s,
              u"--reason"_s, u"約束"_s},
             0},
            {{u"adjust"_s, u"edit-line"_s, u"1"_s, u"1%1"_s, u"--description"_s, u"値引"_s, u"--reason"_s,
              u"約束"_s},
             1},
            {{u"customers"_s, u"edit"_s, u"株式会社 見本"_s, u"--phone"_s, u"03-%1"_s}, 1},
            {{u"mail"_s, u"settings"_s, u"set"_s, u"server=mail.example.jp"_s, u"from_address=a@example.jp"_s,
              u"signature=%1"_s},
             0}};
        for (const auto &[words, first] : changes) {
            const auto change = [&](int value, const QStringList &more) {
                QStringList typed = words;
                for (QString &word : typed)
                    word.replace(u"%1"_s, QString::number(value));
                return run(typed + more);
            };
            const QString name = words.join(u' ');
            const CtlRun once = change(1, {u"--if-version"_s, QString::number(first)});
            QVERIFY2(once.code == 0, qPrintable(name + once.err + once.out));
            const CtlRun stale = change(2, {u"--if-version"_s, QString::number(first)});
            QCOMPARE(stale.code, 1);
            QCOMPARE(stale.errorKind(), u"conflict"_s);
            QCOMPARE(stale.errorField(), u"row_version"_s);
            const CtlRun seen = change(3, {u"--if-version"_s, QString::number(first + 1)});
            QVERIFY2(seen.code == 0, qPrintable(name + seen.err));
            const CtlRun last = change(4, {});
            QVERIFY2(last.code == 0, qPrintable(name + last.err));
            const bool tells = words.front() == u"fx"_s || words.front() == u"adjust"_s;
            if (tells)
                QVERIFY2(!last.json().value(u"replaced"_s).toObject().isEmpty(), qPrintable(last.out));
        }
        QCOMPARE(run({u"fx"_s, u"set"_s, u"2026-10"_s, u"150"_s, u"--if-version"_s, u"x"_s}).errorField(),
                 u"if_version"_s);
        const CtlRun inWords = m_ctl.run({u"fx"_s, u"set"_s, u"2026-10"_s, u"152"_s, u"--db"_s, m_db});
        QVERIFY2(inWords.out.contains(u"150.4"_s), qPrintable(inWords.out)); // what it replaced
    }

    void anIssuerFileHasItsVersion_data() { Engines::addRows(); }
    void anIssuerFileHasItsVersion()
    {
        QFETCH(Engine, engine);
        QVERIFY(begin(engine));
        const auto write = [this](const QJsonObject &profile) {
            QFile file(m_ctl.home() + u"/issuer.json"_s);
            return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(profile).toJson()) > 0
                       ? file.fileName()
                       : QString();
        };
        const QJsonObject profile{{u"name"_s, u"帳場商事株式会社"_s},
                                  {u"postal_code"_s, u"104-0028"_s},
                                  {u"address_lines"_s, QJsonArray{u"東京都中央区八重洲二丁目2番1号"_s}},
                                  {u"phone"_s, u"03-0000-0000"_s},
                                  {u"registration_number"_s, u"T3430001027574"_s},
                                  {u"bank_accounts"_s, QJsonArray{u"見本銀行 八重洲支店 普通預金 1234567"_s}},
                                  {u"account_holder_kana"_s, u"チヨウバシヨウジ(カ"_s}};
        const CtlRun first = run({u"issuer"_s, u"set"_s, write(profile)});
        QVERIFY2(first.code == 0, qPrintable(first.err + first.out));
        const QJsonObject shown = run({u"issuer"_s, u"show"_s}).json();
        QCOMPARE(shown.value(u"row_version"_s).toInt(), 1);
        QVERIFY(run({u"issuer"_s, u"set"_s, write(shown)}).code == 0);
        const CtlRun stale = run({u"issuer"_s, u"set"_s, write(shown)});
        QCOMPARE(stale.errorField(), u"row_version"_s);
    }

    void aRestoreIsTold_data() { Engines::addRows(); }
    void aRestoreIsTold()
    {
        QFETCH(Engine, engine);
        QVERIFY(begin(engine));
        const QString file = m_ctl.home() + u"/told-%1.tar"_s.arg(int(engine));
        QVERIFY(run({u"fx"_s, u"set"_s, u"2026-10"_s, u"150"_s}).code == 0);
        QVERIFY(run({u"backup"_s, file}).code == 0);
        QVERIFY(run({u"fx"_s, u"set"_s, u"2026-11"_s, u"151"_s}).code == 0);
        const QString kept = m_ctl.home() + u"/kept-%1"_s.arg(int(engine));
        QVERIFY(run({u"audit"_s, u"checkpoint"_s, u"--to"_s, kept}).code == 0);
        const CtlRun look = run({u"restore"_s, file, u"--dry-run"_s});
        QVERIFY2(look.code == 0, qPrintable(look.err));
        QVERIFY(look.json().contains(u"last_number"_s));
        m_db = m_engines.freshLocation(engine).text();
        const CtlRun restored = run({u"restore"_s, file});
        QVERIFY2(restored.code == 0, qPrintable(restored.err + restored.out));
        const CtlRun here = run({u"audit"_s, u"verify"_s});
        QCOMPARE(here.code, 0);
        QCOMPARE(here.json().value(u"restores"_s).toArray().size(), 1);
        const CtlRun elsewhere = run({u"audit"_s, u"verify"_s, u"--checkpoints"_s, kept});
        QCOMPARE(elsewhere.code, 1); // nobody there has heard of it
        QCOMPARE(elsewhere.json().value(u"intact"_s), QJsonValue(true));
        QVERIFY(run({u"audit"_s, u"checkpoint"_s, u"--to"_s, kept}).code == 0);
        QCOMPARE(run({u"audit"_s, u"verify"_s, u"--checkpoints"_s, kept}).code, 0);
    }
};

QTEST_GUILESS_MAIN(CtlStaleTest)
#include "tst_ctlstale.moc"
