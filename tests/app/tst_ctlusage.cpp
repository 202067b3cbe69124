// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace choba;

namespace {

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// What a shell sees: exit codes, which stream says what, and that nothing is made by asking.
class TestCtlUsage : public QObject
{
    Q_OBJECT
private slots:
    void exitCodes_data();
    void exitCodes();
    void errorsAreJsonOnStandardOutput();
    void errorsAreWordsOnStandardError();
    void globalOptionsStandAnywhere_data();
    void globalOptionsStandAnywhere();
    void helpOnEveryLevel();
    void helpHasNoEnglishHeadings();
    void pureCommandsMakeNoDatabase();
    void defaultDatabaseIsInTheDataFolder();
    void fullOutputIsAFailure();
    void closedOutputIsAFailure();
    void needsNoLocale();
    void completionScriptsAreSound_data();
    void completionScriptsAreSound();
    void theHelpNamesRealCommands_data();
    void theHelpNamesRealCommands();

private:
    CtlProcess m_ctl;
};

void TestCtlUsage::exitCodes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("help") << "--help" << 0;
    QTest::newRow("version") << "--version" << 0;
    QTest::newRow("nothing") << "" << 2;
    QTest::newRow("no such command") << "nonsense" << 2;
    QTest::newRow("no such command below") << "calendar nonsense" << 2;
    QTest::newRow("group alone") << "calendar" << 2;
    QTest::newRow("no such option") << "init --nonsense" << 2;
    QTest::newRow("argument missing") << "calendar add-business-days 2026-04-28" << 2;
    QTest::newRow("option missing") << "sla due --plan business" << 2;
    QTest::newRow("one word too many") << "init extra" << 2;
    QTest::newRow("no such language") << "--lang fr rules validate" << 2;
    QTest::newRow("no such date") << "calendar add-business-days 2026-02-30 1" << 1;
    QTest::newRow("beyond the holidays") << "calendar add-business-days 2099-12-01 1" << 1;
    QTest::newRow("no such plan") << "sla due --plan gold --priority low --opened 2026-04-28" << 1;
    QTest::newRow("no time") << "--as-of noon rules validate" << 1;
    QTest::newRow("no database URL") << "--db mysql:x init" << 1;
    QTest::newRow("done") << "calendar add-business-days 2026-04-28 5" << 0;
}

void TestCtlUsage::exitCodes()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    const CtlRun run = m_ctl.run(words(line));
    QVERIFY2(run.code == code, qPrintable(QString::number(run.code) + run.out + run.err));
    if (code == 0)
        QCOMPARE(run.err, QString());
    else
        QVERIFY(!run.err.isEmpty());
}

void TestCtlUsage::errorsAreJsonOnStandardOutput()
{
    const CtlRun refused = m_ctl.run(words(QStringLiteral("calendar add-business-days 2026-02-30 1 --json")));
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.errorKind(), QStringLiteral("invalid"));
    QCOMPARE(refused.errorField(), QStringLiteral("date"));
    QCOMPARE(refused.err, QString());
    const CtlRun wrong = m_ctl.run(words(QStringLiteral("--json nonsense")));
    QCOMPARE(wrong.code, 2);
    QCOMPARE(wrong.errorKind(), QStringLiteral("usage"));
    QCOMPARE(wrong.err, QString());
}

void TestCtlUsage::errorsAreWordsOnStandardError()
{
    const CtlRun refused = m_ctl.run(words(QStringLiteral("calendar add-business-days 2026-02-30 1")));
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.out, QString());
    QVERIFY(refused.err.contains(QStringLiteral("2026-02-30")));
}

void TestCtlUsage::globalOptionsStandAnywhere_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("before") << "--json calendar add-business-days 2026-04-28 5";
    QTest::newRow("between") << "calendar --json add-business-days 2026-04-28 5";
    QTest::newRow("among") << "calendar add-business-days 2026-04-28 --json 5";
    QTest::newRow("after") << "calendar add-business-days 2026-04-28 5 --json";
}

void TestCtlUsage::globalOptionsStandAnywhere()
{
    QFETCH(QString, line);
    const CtlRun run = m_ctl.run(words(line));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json(), (QJsonObject{{QStringLiteral("date"), QStringLiteral("2026-05-11")}}));
}

void TestCtlUsage::helpHasNoEnglishHeadings()
{
    static const QRegularExpression english(QStringLiteral("^[A-Za-z]+:"),
                                            QRegularExpression::MultilineOption);
    for (const char *level : {"", "customers", "customers add", "invoices", "adjust support"}) {
        const CtlRun run = m_ctl.run(words(QStringLiteral("--lang ja ") + QString::fromLatin1(level)) +
                                     QStringList{QStringLiteral("--help")});
        QCOMPARE(run.code, 0);
        const auto found = english.match(run.out);
        QVERIFY2(!found.hasMatch(), qPrintable(QString::fromLatin1(level) + found.captured()));
        QVERIFY(run.out.contains(QStringLiteral("オプション:")));
    }
}

void TestCtlUsage::helpOnEveryLevel()
{
    // The completion script names every command there is.
    const QString script = m_ctl.run(words(QStringLiteral("completion fish"))).out;
    QVERIFY(script.contains(QStringLiteral("add-business-days")));
    for (const char *level : {"", "calendar", "calendar add-business-days", "sla", "init", "rules show"}) {
        const CtlRun run =
            m_ctl.run(words(QString::fromLatin1(level)) + QStringList{QStringLiteral("--help")});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains(QStringLiteral("--help")), level);
        QCOMPARE(run.err, QString());
    }
}

void TestCtlUsage::pureCommandsMakeNoDatabase()
{
    CtlProcess fresh;
    QCOMPARE(fresh.run(words(QStringLiteral("calendar add-business-days 2026-04-28 5"))).code, 0);
    QCOMPARE(fresh.run(words(QStringLiteral("rules show"))).code, 0);
    QCOMPARE(QDir(fresh.home()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void TestCtlUsage::defaultDatabaseIsInTheDataFolder()
{
    const CtlProcess fresh;
    QCOMPARE(fresh.run(words(QStringLiteral("init"))).code, 0);
    QVERIFY(QFileInfo::exists(fresh.home() + QStringLiteral("/data/choba/choba.db")));
    const CtlRun again = fresh.run(words(QStringLiteral("init --json")));
    QCOMPARE(again.json().value(QStringLiteral("changed")), QJsonValue(false));
}

void TestCtlUsage::fullOutputIsAFailure()
{
    QProcess process;
    process.setProcessEnvironment(m_ctl.environment());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(m_ctl.program(), words(QStringLiteral("rules validate")));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
}

void TestCtlUsage::closedOutputIsAFailure()
{
    QProcess shell;
    shell.setProcessEnvironment(m_ctl.environment());
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"),
                 QStringLiteral("set -o pipefail; { sleep 0.2; \"$CHOBACTL\" rules show; } | true")});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 1); // not 141, the signal
}

void TestCtlUsage::needsNoLocale()
{
    CtlProcess bare;
    bare.setEnvironment(QStringLiteral("LANG"), QStringLiteral("C"));
    bare.setEnvironment(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    const CtlRun run = bare.run({QStringLiteral("calendar"), QStringLiteral("add-business-days"),
                                 QStringLiteral("帳場"), QStringLiteral("1"), QStringLiteral("--json")});
    QCOMPARE(run.err, QString());
    QVERIFY(run.out.contains(QStringLiteral("帳場")));
}

void TestCtlUsage::completionScriptsAreSound_data()
{
    QTest::addColumn<QString>("shell");
    QTest::newRow("bash") << "bash";
    QTest::newRow("zsh") << "zsh";
    QTest::newRow("fish") << "fish";
}

void TestCtlUsage::completionScriptsAreSound()
{
    QFETCH(QString, shell);
    const CtlRun script = m_ctl.run({QStringLiteral("completion"), shell});
    QCOMPARE(script.code, 0);
    QVERIFY(script.out.contains(QStringLiteral("add-business-days")));
    if (shell != QLatin1String("bash"))
        return; // the others need not be installed
    QProcess bash;
    bash.start(shell,
               {QStringLiteral("-c"),
                script.out + QStringLiteral("\nCOMP_WORDS=(chobactl --json calendar add); COMP_CWORD=3; "
                                            "_chobactl; echo \"${COMPREPLY[@]}\"")});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()), QStringLiteral("add-business-days\n"));
}

void TestCtlUsage::theHelpNamesRealCommands_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("English") << "resources/help/en/commandline.md";
    QTest::newRow("Japanese") << "resources/help/ja/commandline.md";
    QTest::newRow("README") << "README.md";
}

void TestCtlUsage::theHelpNamesRealCommands()
{
    QFETCH(QString, file);
    QFile text(qEnvironmentVariable("CHOBA_SOURCE_DIR") + QLatin1Char('/') + file);
    QVERIFY(text.open(QIODevice::ReadOnly));
    int seen = 0;
    for (const QString &line : QString::fromUtf8(text.readAll()).split(QLatin1Char('\n'))) {
        if (!line.trimmed().startsWith(QLatin1String("chobactl ")))
            continue;
        ++seen;
        // A wrong time is looked at after the whole line was understood, and before anything is done.
        const CtlRun run = m_ctl.run(QProcess::splitCommand(line.trimmed()).sliced(1) +
                                     words(QStringLiteral("--json --as-of never")));
        QVERIFY2(run.code == 1, qPrintable(line + run.out));
        QCOMPARE(run.errorField(), QStringLiteral("as_of"));
    }
    QVERIFY(seen >= 7);
}

QTEST_GUILESS_MAIN(TestCtlUsage)
#include "tst_ctlusage.moc"
