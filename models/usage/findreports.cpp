// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/reportmanifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FindReports)
};

constexpr qint64 largestManifest = 64 * 1024 * 1024;

/// The report's name when no manifest gives one: the file's, without its endings.
QString nameOfFile(const QString &path)
{
    static const QRegularExpression endings(QStringLiteral("(\\.(csv|gz|zip|txt))+$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return QFileInfo(path).fileName().remove(endings);
}

/// Where the part with \a key lies: the key's own path, or as much of its end as was kept, below the
/// manifest's folder, one of its parents, or beside a folder "metadata".
std::optional<QString> findPart(const QString &manifestFolder, const QString &key)
{
    const QStringList parts = key.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    constexpr int mostParents = 8;
    for (qsizetype first = 0; first < parts.size(); ++first) {
        const QString tail = parts.mid(first).join(QLatin1Char('/'));
        QDir folder(manifestFolder);
        for (int up = 0; up < mostParents; ++up) {
            // A bare file name is looked for beside the manifest only: elsewhere it may be another month's.
            if (up > 0 && first + 1 == parts.size())
                break;
            for (const QString &base : {folder.path(), folder.filePath(QStringLiteral("data"))}) {
                const QString candidate = base + QLatin1Char('/') + tail;
                if (QFileInfo(candidate).isFile())
                    return QDir::cleanPath(candidate);
            }
            if (!folder.cdUp())
                break;
        }
    }
    return std::nullopt;
}

Result<ReportInput> inputOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::Unavailable, Words::tr("The file %1 cannot be opened.").arg(path),
                         file.errorString());
    if (file.size() > largestManifest)
        return Error::invalid(QStringLiteral("path"), Words::tr("%1 is too large for a manifest.").arg(path));
    const QFileInfo info(path);
    CHOBA_TRY_ASSIGN(const ReportManifest manifest, ReportManifest::parse(file.readAll(), info.fileName()));
    ReportInput input;
    input.name = manifest.reportName;
    input.assemblyId = manifest.assemblyId;
    input.manifestTime = info.lastModified().toUTC();
    input.known.payer = manifest.account.toStdString();
    input.known.period = manifest.period;
    for (const QString &key : manifest.keys) {
        const std::optional<QString> part = findPart(info.absolutePath(), key);
        if (!part)
            return Error::of(ErrorKind::NotFound,
                             Words::tr("%1 lists the file %2, which is missing.").arg(info.fileName(), key));
        input.files += *part;
    }
    return input;
}

struct FoundManifest
{
    QString path;
    qsizetype depth;
};

/// The manifests below \a folder, the topmost first.
std::vector<FoundManifest> manifestsIn(const QString &folder)
{
    std::vector<FoundManifest> found;
    QDirIterator files(folder, {QStringLiteral("*manifest*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        found.push_back({path, path.count(QLatin1Char('/'))});
    }
    std::sort(found.begin(), found.end(), [](const FoundManifest &left, const FoundManifest &right) {
        return std::tie(left.depth, left.path) < std::tie(right.depth, right.path);
    });
    return found;
}

Result<std::vector<ReportInput>> inFolder(const QString &path)
{
    std::vector<ReportInput> inputs;
    QSet<QString> seen;
    for (const FoundManifest &manifest : manifestsIn(path)) {
        QFile file(manifest.path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestManifest)
            return Error::of(ErrorKind::Unavailable,
                             Words::tr("The file %1 cannot be opened.").arg(manifest.path),
                             file.errorString());
        CHOBA_TRY_ASSIGN(const ReportManifest parsed,
                         ReportManifest::parse(file.readAll(), QFileInfo(manifest.path).fileName()));
        // Of a period's manifests the topmost counts; copies beside older assemblies do not.
        const QString key = parsed.reportName + QLatin1Char('\n') + parsed.account + QLatin1Char('\n') +
                            (parsed.period ? parsed.period->toString() : parsed.assemblyId);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        CHOBA_TRY_ASSIGN(ReportInput input, inputOf(manifest.path));
        inputs.push_back(std::move(input));
    }
    if (inputs.empty())
        return Error::of(ErrorKind::NotFound,
                         Words::tr("The folder %1 holds no manifest of a report.").arg(path));
    return inputs;
}

} // namespace

Result<std::vector<ReportInput>> findReports(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error::of(ErrorKind::NotFound, Words::tr("There is no file or folder %1.").arg(path));
    if (info.isDir())
        return inFolder(path);
    // A pipe would be waited for, and cannot be read twice.
    if (!info.isFile())
        //: ja: %1 は通常のファイルでもフォルダーでもありません。
        return Error::of(ErrorKind::Invalid, Words::tr("%1 is neither a file nor a folder.").arg(path));
    if (info.suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0) {
        CHOBA_TRY_ASSIGN(ReportInput input, inputOf(path));
        return std::vector<ReportInput>{std::move(input)};
    }
    ReportInput input;
    input.name = nameOfFile(path);
    input.files = {path};
    input.manifestTime = info.lastModified().toUTC();
    return std::vector<ReportInput>{std::move(input)};
}

} // namespace choba
