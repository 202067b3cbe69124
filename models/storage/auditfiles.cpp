// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/auditfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditFiles)
};

const QByteArray keyHead = QByteArrayLiteral("choba audit key 1 ");

QString placed(QStandardPaths::StandardLocation folder, const QString &chainId, const QString &suffix)
{
    if (QUuid(chainId).toString(QUuid::WithoutBraces) != chainId)
        return {};
    return QStandardPaths::writableLocation(folder) + QStringLiteral("/choba/audit/") + chainId + suffix;
}

Error cannotWrite(const QString &path, const QString &detail)
{
    //: ja: %1 に書き込めません。
    return Error::of(ErrorKind::Storage, Words::tr("%1 cannot be written.").arg(path), detail);
}

/// A new file's name is only safe once its folder is on the disk too.
void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    (void)::fsync(folder); // not every file system can; the file itself has been synced
    ::close(folder);
}

Result<void> writeSynced(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return cannotWrite(file.fileName(), file.errorString());
    syncFolder(file.fileName());
    return ok();
}

Result<AuditCheckpoint> checkpointOf(const QByteArray &line, const QString &path, int number)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    AuditCheckpoint checkpoint;
    checkpoint.chainId = object.value(QLatin1String("chain")).toString();
    checkpoint.rows = object.value(QLatin1String("rows")).toInteger(-1);
    checkpoint.link = QByteArray::fromHex(object.value(QLatin1String("link")).toString().toLatin1());
    checkpoint.seal = QByteArray::fromHex(object.value(QLatin1String("seal")).toString().toLatin1());
    checkpoint.at =
        QDateTime::fromString(object.value(QLatin1String("at")).toString(), Qt::ISODateWithMs).toUTC();
    checkpoint.epoch = object.value(QLatin1String("epoch")).toString();
    checkpoint.place = object.value(QLatin1String("place")).toString();
    checkpoint.isDeliberate = object.value(QLatin1String("deliberate")).toBool();
    if (checkpoint.chainId.isEmpty() || checkpoint.rows < 1 || checkpoint.link.size() != 32 ||
        checkpoint.seal.size() != 32 || !checkpoint.at.isValid()) {
        return Error::invalid(QStringLiteral("checkpoints"),
                              //: ja: %1 の %2 行目はチェックポイントではありません。
                              Words::tr("%1, line %2, is no checkpoint.").arg(path).arg(number));
    }
    return checkpoint;
}

} // namespace

QString auditKeyPath(const QString &chainId)
{
    return placed(QStandardPaths::GenericConfigLocation, chainId, QStringLiteral(".key"));
}

QString auditCheckpointPath(const QString &chainId)
{
    return placed(QStandardPaths::GenericDataLocation, chainId, QStringLiteral(".checkpoints"));
}

Result<void> writeAuditKey(const QString &chainId, const SealKey &key)
{
    const QString path = auditKeyPath(chainId);
    if (path.isEmpty() || !QDir().mkpath(QFileInfo(path).path()))
        return cannotWrite(path, {});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannotWrite(path, file.errorString());
    return writeSynced(file, keyHead + bytesOf(key.state()).toHex() + '\n');
}

Result<std::optional<SealKey>> readAuditKey(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return std::optional<SealKey>();
    if (!file.open(QIODevice::ReadOnly))
        //: ja: %1 を読めません。
        return Error::of(ErrorKind::Storage, Words::tr("%1 cannot be read.").arg(path), file.errorString());
    const QByteArray text = file.read(256).trimmed();
    const QByteArray key = QByteArray::fromHex(text.mid(keyHead.size()));
    if (!text.startsWith(keyHead) || key.size() != 32)
        //: ja: %1 は監査ログの鍵ではありません。
        return Error::invalid(QStringLiteral("key"), Words::tr("%1 is no key of an audit log.").arg(path));
    return std::optional<SealKey>(SealKey(digestOf(key)));
}

Result<void> appendCheckpoint(const QString &path, const AuditCheckpoint &checkpoint)
{
    if (path.isEmpty() || !QDir().mkpath(QFileInfo(path).absolutePath()))
        return cannotWrite(path, {});
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return cannotWrite(path, file.errorString());
    // A line torn by a crash must not swallow the next one.
    const bool torn = file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n";
    const QJsonObject object{{QStringLiteral("chain"), checkpoint.chainId},
                             {QStringLiteral("rows"), checkpoint.rows},
                             {QStringLiteral("link"), QString::fromLatin1(checkpoint.link.toHex())},
                             {QStringLiteral("seal"), QString::fromLatin1(checkpoint.seal.toHex())},
                             {QStringLiteral("epoch"), checkpoint.epoch},
                             {QStringLiteral("place"), checkpoint.place},
                             {QStringLiteral("deliberate"), checkpoint.isDeliberate},
                             {QStringLiteral("at"), checkpoint.at.toUTC().toString(Qt::ISODateWithMs)}};
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return writeSynced(file, torn ? '\n' + line : line);
}

Result<std::vector<AuditCheckpoint>> readCheckpoints(const QString &path)
{
    std::vector<AuditCheckpoint> checkpoints;
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return checkpoints;
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::Storage, Words::tr("%1 cannot be read.").arg(path), file.errorString());
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine(4096).trimmed();
        if (!line.endsWith('}')) // empty, or torn by a crash
            continue;
        CHOBA_TRY_ASSIGN(AuditCheckpoint checkpoint, checkpointOf(line, path, number));
        checkpoints.push_back(std::move(checkpoint));
    }
    return checkpoints;
}

} // namespace choba
