// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace choba {

/// A file of a report, open for reading from several threads. Remembers what it was when opened, so that a
/// change under the reader's hands is noticed.
class ReportFile
{
public:
    enum class Packing { Plain, Gzip, Zip };

    /// NotFound, Unavailable (no permission, a folder), Invalid (empty, or of a kind that cannot be read).
    static Result<std::unique_ptr<ReportFile>> open(const QString &path);
    ~ReportFile();
    ReportFile(const ReportFile &) = delete;
    ReportFile &operator=(const ReportFile &) = delete;

    const QString &path() const { return m_path; }
    QString name() const; ///< without folders, as in messages
    qint64 size() const { return m_state.size; }
    Packing packing() const { return m_packing; }
    int descriptor() const { return m_descriptor; }

    /// Reads up to \a size bytes at \a offset; less only at the end of the file.
    Result<qint64> readAt(qint64 offset, char *out, qint64 size) const;
    /// Conflict when the file is not what it was when opened.
    Result<void> verifyUnchanged() const;

private:
    struct State
    {
        qint64 size = 0;
        qint64 modifiedNs = 0;
        quint64 inode = 0;
        quint64 device = 0;
        bool operator==(const State &) const = default;
    };
    ReportFile(const QString &path, int descriptor);
    Result<void> identify();

    QString m_path;
    int m_descriptor;
    State m_state;
    Packing m_packing = Packing::Plain;
};

/// The unpacked bytes of a packed file, once from beginning to end.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Fills \a out with \a size bytes; fewer only at the end. Invalid when the archive is damaged or cut.
    virtual Result<qint64> read(char *out, qint64 size) = 0;
    /// Bytes of the packed file used so far.
    virtual qint64 consumed() const = 0;
};

/// \a file must outlive the source. \pre the packing is not Plain
Result<std::unique_ptr<ByteSource>> openPacked(const ReportFile &file);

} // namespace choba
