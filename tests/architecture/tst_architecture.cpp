// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace choba;

namespace {

/// A small project of its own, to see each check fail.
class Scratch
{
public:
    void add(const QString &file, const QByteArray &text)
    {
        const QString path = m_folder.filePath(file);
        QVERIFY(QDir().mkpath(path.section(QLatin1Char('/'), 0, -2)));
        QFile source(path);
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(text);
    }
    SourceTree tree() const { return SourceTree(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

QByteArray all(const QStringList &problems)
{
    return problems.join(QLatin1Char('\n')).toUtf8();
}

Arrows sampleArrows()
{
    return Arrows::parse(QStringLiteral("models/base:choba_base:;models/storage:choba_storage:choba_base;"
                                        "models/rulebook:choba_rulebook:choba_base;"
                                        "models/usage:choba_usage:choba_storage;choba_rulebook"));
}

} // namespace

/// architecture.md as a test: who may include whom, and how long a file may get.
class TestArchitecture : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theProjectKeepsItsArrows();
    void theProjectKeepsItsRooms();
    void theProjectIsShortAndLicensed();

    void arrowsReachThrough();
    void aForbiddenIncludeIsSeen();
    void aCycleIsSeen();
    void forbiddenRoomsAreSeen();
    void lengthAndLicenceAreSeen();

private:
    Arrows m_arrows;
    SourceTree m_tree{qEnvironmentVariable("CHOBA_SOURCE_DIR")};
};

void TestArchitecture::initTestCase()
{
    QFile file(qEnvironmentVariable("CHOBA_ARROWS"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_arrows = Arrows::parse(QString::fromUtf8(file.readAll()));
    QVERIFY(m_arrows.folders().contains(QStringLiteral("models/base")));
    QVERIFY(m_arrows.folders().contains(QStringLiteral("ui/kit")));
}

void TestArchitecture::theProjectKeepsItsArrows()
{
    const QStringList problems = m_tree.brokenArrows(m_arrows);
    QVERIFY2(problems.isEmpty(), all(problems).constData());
    QVERIFY(!m_arrows.isCyclic());
}

void TestArchitecture::theProjectKeepsItsRooms()
{
    const QStringList problems =
        m_tree.widgetsInModels() + m_tree.sqlOutsideModels() + m_tree.plotOutsidePlot();
    QVERIFY2(problems.isEmpty(), all(problems).constData());
}

void TestArchitecture::theProjectIsShortAndLicensed()
{
    const QStringList problems = m_tree.tooLong() + m_tree.withoutLicence();
    QVERIFY2(problems.isEmpty(), all(problems).constData());
}

void TestArchitecture::arrowsReachThrough()
{
    const QSet<QString> usage = sampleArrows().reachable(QStringLiteral("models/usage"));
    QCOMPARE(usage, (QSet<QString>{QStringLiteral("models/usage"), QStringLiteral("models/storage"),
                                   QStringLiteral("models/rulebook"), QStringLiteral("models/base")}));
    QVERIFY(!sampleArrows().isCyclic());
}

void TestArchitecture::aForbiddenIncludeIsSeen()
{
    Scratch scratch;
    scratch.add(QStringLiteral("models/usage/fine.cpp"),
                "#include \"models/base/a.h\"\n#include <QString>\n");
    scratch.add(QStringLiteral("models/storage/down.cpp"), "\n#include \"models/usage/a.h\"\n");
    scratch.add(QStringLiteral("models/rulebook/side.h"), "#  include \"models/storage/a.h\"\n");
    scratch.add(QStringLiteral("models/stray/a.h"), "");
    QCOMPARE(
        scratch.tree().brokenArrows(sampleArrows()),
        (QStringList{QStringLiteral("models/rulebook/side.h:1: models/rulebook may not use models/storage"),
                     QStringLiteral("models/storage/down.cpp:2: models/storage may not use models/usage"),
                     QStringLiteral("models/stray/a.h:1: its folder is no area")}));
}

void TestArchitecture::aCycleIsSeen()
{
    QVERIFY(Arrows::parse(QStringLiteral("models/a:choba_a:choba_b;models/b:choba_b:choba_a")).isCyclic());
}

void TestArchitecture::forbiddenRoomsAreSeen()
{
    Scratch scratch;
    scratch.add(QStringLiteral("models/base/a.h"),
                "#include <QWidget>\n#include <QtWidgets/QLabel>\n#include <QObject>\n");
    QCOMPARE(scratch.tree().widgetsInModels().size(), 2);
    scratch.add(QStringLiteral("ui/kit/a.cpp"),
                "QSqlQuery query;\nauto a = \"SELECT 1\";\ntr(\"Select\");\n");
    QCOMPARE(scratch.tree().sqlOutsideModels().size(), 2);
    scratch.add(QStringLiteral("ui/kit/b.cpp"), "#include <qcustomplot.h>\n");
    scratch.add(QStringLiteral("ui/plot/b.cpp"), "#include <qcustomplot.h>\n");
    QCOMPARE(scratch.tree().plotOutsidePlot().size(), 1);
}

void TestArchitecture::lengthAndLicenceAreSeen()
{
    Scratch scratch;
    scratch.add(QStringLiteral("models/base/a.h"), QByteArray("\n").repeated(251));
    scratch.add(QStringLiteral("models/base/a.cpp"), QByteArray("\n").repeated(500) + "\n");
    scratch.add(QStringLiteral("ui/kit/wide.cpp"), QByteArray("x").repeated(111));
    QCOMPARE(scratch.tree().tooLong().size(), 3);
    scratch.add(QStringLiteral("app/run"), "#!/bin/bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n");
    QCOMPARE(scratch.tree().withoutLicence().size(), 3);
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
