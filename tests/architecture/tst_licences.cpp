// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QDir &root()
{
    static const QDir folder(qEnvironmentVariable("CHOBA_SOURCE_DIR"));
    return folder;
}

QStringList shippedFiles()
{
    QStringList files;
    for (const char *folder : {"resources", "tests/data"}) {
        QDirIterator walk(root().filePath(QString::fromLatin1(folder)), QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += root().relativeFilePath(walk.next());
    }
    return files;
}

/// The patterns of resources/LICENSES.md, in order. "*" stands for anything, folders too.
QStringList licensedPatterns()
{
    QFile list(root().filePath(QStringLiteral("resources/LICENSES.md")));
    if (!list.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression row(QStringLiteral("^\\| `([^`]+)` \\| [^|]+ \\| [^|]+ \\|$"),
                                        QRegularExpression::MultilineOption);
    QStringList patterns;
    auto rows = row.globalMatch(QString::fromUtf8(list.readAll()));
    while (rows.hasNext())
        patterns += rows.next().captured(1);
    return patterns;
}

bool fits(const QString &file, const QString &pattern)
{
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QStringLiteral("\\*"), QStringLiteral(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(file).hasMatch();
}

} // namespace

/// Nothing is shipped whose licence is not written down.
class TestLicences : public QObject
{
    Q_OBJECT
private slots:
    void everyFileHasALicence();
    void everyPatternHasAFile();
    void patternsFit();
};

void TestLicences::everyFileHasALicence()
{
    const QStringList patterns = licensedPatterns();
    QVERIFY(!patterns.isEmpty());
    QStringList missing;
    for (const QString &file : shippedFiles()) {
        const bool known = std::any_of(patterns.begin(), patterns.end(),
                                       [&file](const QString &pattern) { return fits(file, pattern); });
        if (!known)
            missing += file;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("no line in resources/LICENSES.md for ") +
                                           missing.join(QStringLiteral(", "))));
}

void TestLicences::everyPatternHasAFile()
{
    const QStringList files = shippedFiles();
    for (const QString &pattern : licensedPatterns()) {
        const bool used = std::any_of(files.begin(), files.end(),
                                      [&pattern](const QString &file) { return fits(file, pattern); });
        QVERIFY2(used, qPrintable(pattern));
    }
}

void TestLicences::patternsFit()
{
    QVERIFY(fits(QStringLiteral("resources/icons/x.svg"), QStringLiteral("resources/icons/*")));
    QVERIFY(!fits(QStringLiteral("resources/icons2/x.svg"), QStringLiteral("resources/icons/*")));
    QVERIFY(!fits(QStringLiteral("resources/rules/a.csv"), QStringLiteral("resources/rules/*.json")));
}

QTEST_GUILESS_MAIN(TestLicences)
#include "tst_licences.moc"
