// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/backuparchive.h"

#include "models/upkeep/durablefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

#include <archive.h>
#include <archive_entry.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BackupArchive)
};

constexpr qint64 blockBytes = 512; ///< of a tar
constexpr qint64 pieceBytes = 1024 * 1024;
constexpr qint64 manifestLimit = 16 * 1024 * 1024;
constexpr auto manifestName = "manifest.json";

Error damaged(const QString &path, const QString &detail)
{
    Error error =
        Error::invalid(QStringLiteral("file"),
                       //: ja: %1 は壊れているか、Choba のバックアップではありません
                       Words::tr("%1 is damaged, or no backup of Choba.").arg(QFileInfo(path).fileName()));
    error.detail = detail;
    return error;
}

Error cancelled()
{
    //: ja: 中止しました。何も変更していません
    return Error::of(ErrorKind::Cancelled, Words::tr("Cancelled. Nothing was changed."));
}

QByteArray seal(const QByteArray &sha256)
{
    return ("choba backup sha256 " + sha256.toHex() + '\n').leftJustified(blockBytes, '\0');
}

/// Where libarchive's bytes go: the file, and the hash of the whole.
struct Output
{
    QFile file;
    QCryptographicHash hash{QCryptographicHash::Sha256};

    static la_ssize_t write(archive *, void *self, const void *bytes, size_t size)
    {
        auto *output = static_cast<Output *>(self);
        const QByteArrayView view(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
        output->hash.addData(view);
        return output->file.write(view.data(), view.size()) == view.size() ? static_cast<la_ssize_t>(size)
                                                                           : -1;
    }
};

struct EndWriting
{
    void operator()(archive *tar) const { archive_write_free(tar); }
};
struct EndReading
{
    void operator()(archive *tar) const { archive_read_free(tar); }
};
using Writer = std::unique_ptr<archive, EndWriting>;
using Reader = std::unique_ptr<archive, EndReading>;

bool writeHeader(archive *tar, const QByteArray &name, qint64 size, const QDateTime &time)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.constData());
    archive_entry_set_size(entry.get(), size);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_mtime(entry.get(), time.toSecsSinceEpoch(), 0);
    return archive_write_header(tar, entry.get()) == ARCHIVE_OK;
}

bool writeBytes(archive *tar, const QByteArray &bytes)
{
    return archive_write_data(tar, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size();
}

Result<QByteArray> hashOfFile(QFile &file, qint64 bytes, JobContext &context)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = bytes; left > 0;) {
        if (context.isCancelled())
            return cancelled();
        const QByteArray piece = file.read(std::min(left, pieceBytes));
        if (piece.isEmpty())
            return damaged(file.fileName(), file.errorString());
        hash.addData(piece);
        left -= piece.size();
    }
    return hash.result();
}

/// The whole file against the block at its end.
Result<void> checkSeal(const QString &path, JobContext &context)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        //: ja: バックアップ %1 を開けません
        return Error::at(ErrorKind::NotFound, QStringLiteral("file"),
                         Words::tr("The backup %1 cannot be opened.").arg(path));
    const qint64 body = file.size() - blockBytes;
    if (body < blockBytes)
        return damaged(path, QStringLiteral("too short"));
    //: ja: バックアップを検証しています
    context.setProgress({0, 0, Words::tr("Verifying the backup")});
    CHOBA_TRY_ASSIGN(const QByteArray sha256, hashOfFile(file, body, context));
    if (file.readAll() != seal(sha256))
        return damaged(path, QStringLiteral("the hash of the whole differs"));
    return ok();
}

Result<BackupManifest> readManifest(archive *tar, const QString &path)
{
    archive_entry *entry = nullptr;
    if (archive_read_next_header(tar, &entry) != ARCHIVE_OK ||
        qstrcmp(archive_entry_pathname(entry), manifestName) != 0 ||
        archive_entry_size(entry) > manifestLimit)
        return damaged(path, QStringLiteral("no manifest"));
    QByteArray json(static_cast<qsizetype>(archive_entry_size(entry)), '\0');
    if (archive_read_data(tar, json.data(), static_cast<size_t>(json.size())) != json.size())
        return damaged(path, QString::fromUtf8(archive_error_string(tar)));
    return backupManifestOf(QJsonDocument::fromJson(json).object());
}

Result<void> readPart(archive *tar, const QString &path, const BackupManifest &manifest, QFile *target,
                      JobContext &context)
{
    archive_entry *entry = nullptr;
    if (archive_read_next_header(tar, &entry) != ARCHIVE_OK ||
        QString::fromUtf8(archive_entry_pathname(entry)) != manifest.part)
        return damaged(path, QStringLiteral("no data"));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceBytes, '\0');
    qint64 done = 0;
    for (;;) {
        if (context.isCancelled())
            return cancelled();
        const la_ssize_t got = archive_read_data(tar, piece.data(), static_cast<size_t>(piece.size()));
        if (got < 0)
            return damaged(path, QString::fromUtf8(archive_error_string(tar)));
        if (got == 0)
            break;
        const QByteArrayView view(piece.constData(), got);
        hash.addData(view);
        if (target != nullptr && target->write(view.data(), view.size()) != view.size())
            return fileError(target->fileName(), target->errorString());
        done += got;
    }
    if (done != manifest.partBytes || QString::fromLatin1(hash.result().toHex()) != manifest.partSha256)
        return damaged(path, QStringLiteral("the hash of the data differs"));
    return target == nullptr ? ok() : flushToDisk(*target);
}

} // namespace

Result<void> writeBackupArchive(const QString &path, BackupManifest &manifest, const QString &part,
                                JobContext &context)
{
    QFile data(part);
    if (!data.open(QIODevice::ReadOnly))
        return fileError(part, data.errorString());
    manifest.part = QFileInfo(part).fileName();
    manifest.partBytes = data.size();
    CHOBA_TRY_ASSIGN(const QByteArray sha256, hashOfFile(data, data.size(), context));
    manifest.partSha256 = QString::fromLatin1(sha256.toHex());
    data.seek(0);

    Output output;
    output.file.setFileName(path);
    // Everything is in it: nobody else is to read it.
    if (!output.file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fileError(path, output.file.errorString());
    const Writer tar(archive_write_new());
    const QByteArray json = QJsonDocument(toJson(manifest)).toJson();
    archive_write_set_format_pax_restricted(tar.get());
    bool written = archive_write_open(tar.get(), &output, nullptr, &Output::write, nullptr) == ARCHIVE_OK &&
                   writeHeader(tar.get(), manifestName, json.size(), manifest.madeAt) &&
                   writeBytes(tar.get(), json) &&
                   writeHeader(tar.get(), manifest.part.toUtf8(), manifest.partBytes, manifest.madeAt);
    while (written && !data.atEnd()) {
        if (context.isCancelled())
            return cancelled();
        //: ja: バックアップを書き込んでいます
        context.setProgress({data.pos(), data.size(), Words::tr("Writing the backup")});
        written = writeBytes(tar.get(), data.read(pieceBytes));
    }
    written = written && archive_write_close(tar.get()) == ARCHIVE_OK;
    const QByteArray block = seal(output.hash.result());
    if (!written || output.file.write(block) != block.size())
        return fileError(path, output.file.errorString());
    return flushToDisk(output.file);
}

Result<BackupManifest> readBackupArchive(const QString &path, JobContext &context, const QString &extractTo)
{
    CHOBA_TRY(checkSeal(path, context));
    const Reader tar(archive_read_new());
    archive_read_support_format_tar(tar.get());
    if (archive_read_open_filename(tar.get(), QFile::encodeName(path).constData(), pieceBytes) != ARCHIVE_OK)
        return damaged(path, QString::fromUtf8(archive_error_string(tar.get())));
    CHOBA_TRY_ASSIGN(BackupManifest manifest, readManifest(tar.get(), path));
    if (extractTo.isEmpty()) {
        CHOBA_TRY(readPart(tar.get(), path, manifest, nullptr, context));
        return manifest;
    }
    QFile target(extractTo);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fileError(extractTo, target.errorString());
    CHOBA_TRY(readPart(tar.get(), path, manifest, &target, context));
    return manifest;
}

} // namespace choba
