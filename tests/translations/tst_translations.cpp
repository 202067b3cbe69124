// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/wordsfile.h"
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace choba;

namespace {

const QDir &root()
{
    static const QDir folder(qEnvironmentVariable("CHOBA_SOURCE_DIR"));
    return folder;
}

QString pathOf(const QString &code)
{
    return root().filePath(QStringLiteral("translations/choba_%1.ts").arg(code));
}

bool hasJapanese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2E80; });
}

/// Names, keys and units are the same in Japanese.
bool needsNoJapanese(const QString &source)
{
    static const QStringList same{QStringLiteral("Id"),    QStringLiteral("Enter"), QStringLiteral("Prime"),
                                  QStringLiteral("Lite"),  QStringLiteral("USD"),   QStringLiteral("JPY"),
                                  QStringLiteral("CSV"),   QStringLiteral("PDF"),   QStringLiteral("pdf"),
                                  QStringLiteral("UTF"),   QStringLiteral("JIS"),   QStringLiteral("XLSX"),
                                  QStringLiteral("Shift"), QStringLiteral("Excel"), QStringLiteral("SHA"),
                                  QStringLiteral("CSM"),   QStringLiteral("CDN")};
    static const QRegularExpression pattern(QStringLiteral("[A-Za-z]{2,}"));
    auto words = pattern.globalMatch(source);
    while (words.hasNext()) {
        if (!same.contains(words.next().captured()))
            return false;
    }
    return true;
}

QStringList problemsOf(const Wording &wording)
{
    QStringList problems;
    const auto complain = [&](const char *what) {
        problems += wording.name() + QStringLiteral(" → ") + QString::fromLatin1(what);
    };
    if (wording.isUnfinished)
        complain("unfinished");
    for (const QString &form : wording.forms) {
        if (form.trimmed().isEmpty())
            complain("empty");
        if (form.contains(QStringLiteral("ja:")))
            complain("the remark for translators");
        if (placeholders(form) != placeholders(wording.source))
            complain("other placeholders");
        if (form.count(QLatin1Char('\n')) != wording.source.count(QLatin1Char('\n')))
            complain("other line breaks");
    }
    return problems;
}

QString translated(const char *context, const char *source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

/// lupdate over the sources into a copy of \a code's file; its own complaints in \a complaints.
WordsFile updated(const QString &code, const QStringList &options, QString &complaints)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("choba_%1.ts").arg(code));
    if (!QFile::copy(pathOf(code), copy))
        return {{}, QStringLiteral("no copy")};
    QProcess lupdate;
    lupdate.setWorkingDirectory(root().path());
    lupdate.start(qEnvironmentVariable("CHOBA_LUPDATE"),
                  QStringList{QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-no-obsolete"),
                              QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("models"),
                              QStringLiteral("ui"), QStringLiteral("app")} +
                      options + QStringList{QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        return {{}, QString::fromLocal8Bit(lupdate.readAllStandardError())};
    static const QRegularExpression wrong(QStringLiteral("[^\n]*(lacks Q_OBJECT|unknown namespace)[^\n]*"));
    complaints = wrong.match(QString::fromLocal8Bit(lupdate.readAllStandardError())).captured();
    return WordsFile::read(copy);
}

/// The topics that pages name, as `helpTopic() const override { return QStringLiteral("invoices"); }`.
QStringList topicsOfPages()
{
    static const QRegularExpression pattern(
        QStringLiteral("helpTopic\\(\\) const override\\s*\\{\\s*return [^\"]*\"([^\"]+)\""));
    QStringList topics;
    QDirIterator walk(root().filePath(QStringLiteral("ui")), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                      QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(file.readAll()));
        if (match.hasMatch())
            topics += match.captured(1);
    }
    return topics;
}

QString helpOf(const QString &code, const QString &topic)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(code, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Every word the program says is there in both languages, and the program finds it.
class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void placeholdersAreFound();
    void everyWordIsTranslated_data();
    void everyWordIsTranslated();
    void japaneseIsJapanese();
    void englishCounts();
    void nothingIsNew_data();
    void nothingIsNew();
    void programSpeaksBoth();
    void everyPageHasHelp();
    void helpLinksLead();
};

void TestTranslations::placeholdersAreFound()
{
    QCOMPARE(placeholders(QStringLiteral("%2 of %L1, %n left, 5 % more")),
             (QStringList{QStringLiteral("%2"), QStringLiteral("%L1"), QStringLiteral("%n")}));
    Wording wording{QStringLiteral("A"), QStringLiteral("%1 is here"), {QStringLiteral("ここにある")}};
    QCOMPARE(problemsOf(wording).size(), 1);
    wording.forms = {QString()};
    QCOMPARE(problemsOf(wording).size(), 2);
}

void TestTranslations::everyWordIsTranslated_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("ja") << QStringLiteral("ja");
    QTest::newRow("en") << QStringLiteral("en");
}

void TestTranslations::everyWordIsTranslated()
{
    QFETCH(QString, code);
    const WordsFile words = WordsFile::read(pathOf(code));
    QVERIFY2(words.problem.isEmpty(), qPrintable(words.problem));
    QVERIFY(!words.wordings.isEmpty());
    QStringList problems;
    for (const Wording &wording : words.wordings)
        problems += problemsOf(wording);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

void TestTranslations::japaneseIsJapanese()
{
    QStringList problems;
    for (const Wording &wording : WordsFile::read(pathOf(QStringLiteral("ja"))).wordings) {
        if (wording.forms.size() != 1)
            problems += wording.name() + QStringLiteral(" → Japanese has one form");
        else if (!hasJapanese(wording.forms.front()) && !needsNoJapanese(wording.source))
            problems += wording.name() + QStringLiteral(" → ") + wording.forms.front();
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

void TestTranslations::englishCounts()
{
    QStringList problems;
    for (const Wording &wording : WordsFile::read(pathOf(QStringLiteral("en"))).wordings) {
        if (!wording.isNumerus)
            continue;
        const bool bracketed = wording.forms.join(QLatin1Char(' ')).contains(QLatin1String("(s)"));
        if (wording.forms.size() != 2 || bracketed)
            problems += wording.name();
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

void TestTranslations::nothingIsNew_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("ja") << QStringLiteral("ja") << QStringList();
    QTest::newRow("en") << QStringLiteral("en") << QStringList{QStringLiteral("-pluralonly")};
}

void TestTranslations::nothingIsNew()
{
    QFETCH(QString, code);
    QFETCH(QStringList, options);
    if (!QFile::exists(qEnvironmentVariable("CHOBA_LUPDATE")))
        QSKIP("lupdate (qt6-l10n-tools) is not installed");
    QString complaints;
    const WordsFile now = updated(code, options, complaints);
    QVERIFY2(now.problem.isEmpty(), qPrintable(now.problem));
    // A context lupdate guesses wrong is one the program never asks for.
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    const QStringList before = WordsFile::read(pathOf(code)).names();
    QStringList differences;
    for (const QString &name : now.names()) {
        if (!before.contains(name))
            differences += QStringLiteral("new: ") + name;
    }
    for (const QString &name : before) {
        if (!now.names().contains(name))
            differences += QStringLiteral("gone: ") + name;
    }
    differences += QStringLiteral("Build the target update_translations, then translate what is new.");
    QVERIFY2(differences.size() == 1, qPrintable(differences.join(QLatin1Char('\n'))));
}

void TestTranslations::programSpeaksBoth()
{
    Language language;
    language.setCode(QStringLiteral("ja"));
    QCOMPARE(translated("choba::JobList", "Close"), QStringLiteral("閉じる"));
    QCOMPARE(translated("Invoice", "Draft"), QStringLiteral("下書き"));
    QCOMPARE(translated("choba::SaveBar", "%n problem(s)", 3), QStringLiteral("問題 3件"));
    language.setCode(QStringLiteral("en"));
    QCOMPARE(translated("choba::JobList", "Close"), QStringLiteral("Close"));
    QCOMPARE(translated("choba::SaveBar", "%n problem(s)", 1), QStringLiteral("1 problem"));
    QCOMPARE(translated("choba::SaveBar", "%n problem(s)", 2), QStringLiteral("2 problems"));
}

void TestTranslations::everyPageHasHelp()
{
    QStringList missing;
    for (const QString &topic : topicsOfPages() + QStringList{QStringLiteral("index")}) {
        for (const QString &code : {QStringLiteral("ja"), QStringLiteral("en")}) {
            const QString text = helpOf(code, topic);
            if (!text.startsWith(QLatin1String("# ")) || hasJapanese(text) != (code == QLatin1String("ja")))
                missing += code + QLatin1Char('/') + topic;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

void TestTranslations::helpLinksLead()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\.md\\)"));
    QStringList dead;
    for (const QString &code : {QStringLiteral("ja"), QStringLiteral("en")}) {
        const QStringList files = QDir(QStringLiteral(":/help/") + code).entryList();
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            auto links = link.globalMatch(helpOf(code, file.chopped(3)));
            while (links.hasNext()) {
                const QString topic = links.next().captured(1);
                if (helpOf(code, topic).isEmpty())
                    dead += code + QLatin1Char('/') + file + QStringLiteral(": ") + topic;
            }
        }
    }
    QVERIFY2(dead.isEmpty(), qPrintable(dead.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
