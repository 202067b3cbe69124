// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace choba {

namespace {

constexpr int longestHeader = 250;
constexpr int longestSource = 500;
constexpr int widestLine = 110;
constexpr int widestTestLine = 130; ///< raw text of a case cannot be broken

const QStringList &sources()
{
    static const QStringList patterns{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
    return patterns;
}

/// "models/usage/x.h" of `#include "models/usage/x.h"`, "QWidget" of `#include <QWidget>`, else nothing.
QString included(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    return pattern.match(line).captured(1);
}

QString folderOf(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, 1);
}

QString at(const QString &file, qsizetype index, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(file).arg(index + 1).arg(what);
}

} // namespace

Arrows Arrows::parse(const QString &text)
{
    QHash<QString, QString> folderOfTarget;
    QHash<QString, QStringList> targets;
    QString folder;
    for (const QString &element : text.trimmed().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QStringList parts = element.split(QLatin1Char(':'));
        if (parts.size() == 3) {
            folder = parts[0];
            folderOfTarget.insert(parts[1], folder);
            targets[folder];
        }
        if (!parts.back().isEmpty())
            targets[folder] += parts.back();
    }
    Arrows arrows;
    for (auto area = targets.cbegin(); area != targets.cend(); ++area) {
        arrows.m_direct[area.key()];
        for (const QString &target : area.value())
            arrows.m_direct[area.key()] += folderOfTarget.value(target);
    }
    return arrows;
}

QSet<QString> Arrows::reachable(const QString &folder) const
{
    QSet<QString> seen;
    QStringList open{folder};
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        open += m_direct.value(next);
    }
    return seen;
}

bool Arrows::isCyclic() const
{
    for (auto area = m_direct.cbegin(); area != m_direct.cend(); ++area) {
        for (const QString &other : area.value()) {
            if (reachable(other).contains(area.key()))
                return true;
        }
    }
    return false;
}

QStringList SourceTree::files(const QStringList &folders, const QStringList &patterns) const
{
    const QDir root(m_root);
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found += root.relativeFilePath(walk.next());
    }
    found.sort();
    return found;
}

QStringList SourceTree::lines(const QString &file) const
{
    QFile source(QDir(m_root).filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QStringList all = QString::fromUtf8(source.readAll()).split(QLatin1Char('\n'));
    if (all.back().isEmpty())
        all.removeLast();
    return all;
}

QStringList SourceTree::brokenArrows(const Arrows &arrows) const
{
    QStringList problems;
    for (const QString &file : files({QStringLiteral("models"), QStringLiteral("ui")}, sources())) {
        const QString area = folderOf(file);
        const QSet<QString> allowed = arrows.reachable(area);
        if (!arrows.folders().contains(area))
            problems += at(file, 0, QStringLiteral("its folder is no area"));
        const QStringList all = lines(file);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString path = included(all[i]);
            const bool ours =
                path.startsWith(QLatin1String("models/")) || path.startsWith(QLatin1String("ui/")) ||
                path.startsWith(QLatin1String("app/")) || path.startsWith(QLatin1String("tests/"));
            if (ours && !allowed.contains(folderOf(path)))
                problems += at(file, i, QStringLiteral("%1 may not use %2").arg(area, folderOf(path)));
        }
    }
    return problems;
}

QStringList SourceTree::widgetsInModels() const
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QStringList problems;
    for (const QString &file : files({QStringLiteral("models")}, sources())) {
        const QStringList all = lines(file);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString path = included(all[i]);
            if (path.isEmpty())
                continue;
            for (const char *module : {"QtWidgets", "QtPrintSupport"}) {
                const QString name = QString::fromLatin1(module);
                if (path.startsWith(name) || headers.exists(name + QLatin1Char('/') + path))
                    problems += at(file, i, QStringLiteral("%1 is of %2").arg(path, name));
            }
        }
    }
    return problems;
}

QStringList SourceTree::sqlOutsideModels() const
{
    static const QRegularExpression sql(QStringLiteral(
        "\\bQSql\\w+|\"\\s*(SELECT\\s|INSERT\\s+INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE\\s+FROM\\s)"));
    QStringList problems;
    for (const QString &file : files({QStringLiteral("ui"), QStringLiteral("app")}, sources())) {
        const QStringList all = lines(file);
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (sql.match(all[i]).hasMatch())
                problems += at(file, i, QStringLiteral("SQL belongs to a store of models"));
        }
    }
    return problems;
}

QStringList SourceTree::plotOutsidePlot() const
{
    QStringList problems;
    for (const QString &file :
         files({QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("models")}, sources())) {
        const QStringList all = lines(file);
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (included(all[i]).endsWith(QLatin1String("qcustomplot.h")) &&
                folderOf(file) != QLatin1String("ui/plot"))
                problems += at(file, i, QStringLiteral("only ui/plot includes qcustomplot.h"));
        }
    }
    return problems;
}

QStringList SourceTree::tooLong() const
{
    QStringList problems;
    for (const QString &file : files(
             {QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")},
             sources())) {
        const QStringList all = lines(file);
        const int widest = file.startsWith(QLatin1String("tests/")) ? widestTestLine : widestLine;
        const int longest = file.endsWith(QLatin1String(".h")) ? longestHeader : longestSource;
        if (all.size() > longest)
            problems += at(file, longest, QStringLiteral("longer than %1 lines").arg(longest));
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].size() > widest)
                problems += at(file, i, QStringLiteral("wider than %1 columns").arg(widest));
        }
    }
    return problems;
}

QStringList SourceTree::withoutLicence() const
{
    const QStringList patterns =
        sources() + QStringList{QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake"),
                                QStringLiteral("*.sql"), QStringLiteral("run"), QStringLiteral("setup")};
    QStringList problems;
    for (const QString &file : files({QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app"),
                                      QStringLiteral("cmake"), QStringLiteral("tests"),
                                      QStringLiteral("resources/migrations"), QStringLiteral(".ci")},
                                     patterns)) {
        const QStringList all = lines(file);
        const int first = all.value(0).startsWith(QLatin1String("#!")) ? 1 : 0;
        if (!all.value(first).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
            problems += at(file, first, QStringLiteral("the licence is missing"));
    }
    return problems;
}

} // namespace choba
