// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QtTest>

namespace choba::samples {

/// Reads finished documents with poppler's tools, as a stranger's program would.
class PdfReader
{
public:
    explicit PdfReader(const QByteArray &pdf)
    {
        QFile file(m_dir.filePath(QStringLiteral("document.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        m_path = file.fileName();
    }

    QString text() const
    {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), m_path, dash()});
    }
    QString text(int page) const
    {
        const auto number = QString::number(page);
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-f"), number,
                                                 QStringLiteral("-l"), number, m_path, dash()});
    }
    /// XHTML with the box of every word.
    QString boxes() const
    {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), m_path, dash()});
    }
    QStringList fonts() const
    {
        return run(QStringLiteral("pdffonts"), {m_path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    }
    QString info() const { return run(QStringLiteral("pdfinfo"), {m_path}); }
    int pages() const
    {
        static const QRegularExpression line(QStringLiteral("Pages:\\s+(\\d+)"));
        return line.match(info()).captured(1).toInt();
    }

private:
    static QString dash() { return QStringLiteral("-"); }
    static QString run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        const auto complaint = process.readAllStandardError();
        if (!complaint.isEmpty())
            qFatal("%s complains: %s", qPrintable(program), complaint.constData());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_dir;
    QString m_path;
};

inline QStringList naughtyStrings()
{
    QFile file(qEnvironmentVariable("CHOBA_SOURCE_DIR") +
               QStringLiteral("/tests/data/naughty-strings/blns.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QStringList strings;
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).array())
        strings.append(value.toString());
    return strings;
}

} // namespace choba::samples
