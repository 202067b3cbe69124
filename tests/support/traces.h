// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QString>

#include <atomic>
#include <thread>

namespace choba {

/// The forms in which a text may lie somewhere: as it is, in UTF-16, in hexadecimal digits, in Base64 at each
/// of its three beginnings, percent-encoded.
inline QByteArrayList formsOf(const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    const QByteArray little(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    QByteArrayList forms{text, little, big, text.toHex(), text.toHex().toUpper(), text.toPercentEncoding()};
    for (int before = 0; before < 3; ++before) {
        const QByteArray coded = (QByteArray(before, 'x') + text).toBase64();
        forms += coded.mid(before == 0 ? 0 : 4, coded.size() - 8); // without what its neighbours decide
    }
    return forms;
}

/// All bytes of the files in and below a folder.
inline QByteArray bytesBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    return all;
}

/// What the machine's other users could see of our processes while it lives: their command lines.
class CommandLines
{
public:
    CommandLines()
        : m_thread([this] { watch(); })
    {}
    ~CommandLines() { end(); }
    CommandLines(const CommandLines &) = delete;
    CommandLines &operator=(const CommandLines &) = delete;
    QByteArray end()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_seen;
    }

private:
    void watch()
    {
        QSet<QByteArray> seen;
        while (!m_stop) {
            QDirIterator processes(QStringLiteral("/proc"), QDir::Dirs | QDir::NoDotAndDotDot);
            while (processes.hasNext()) {
                QFile line(processes.next() + QStringLiteral("/cmdline"));
                if (line.open(QIODevice::ReadOnly))
                    seen.insert(line.readAll().replace('\0', ' '));
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        for (const QByteArray &line : seen)
            m_seen += line + '\n';
    }

    std::atomic<bool> m_stop = false;
    QByteArray m_seen;
    std::thread m_thread;
};

} // namespace choba
