// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace choba {

/// A real mail server (aiosmtpd) on loopback, started with the object and ended with it. Its modes stand in
/// mailserver.py.
class MailServer
{
public:
    explicit MailServer(const QString &mode, const QString &password = {});
    ~MailServer();
    MailServer(const MailServer &) = delete;
    MailServer &operator=(const MailServer &) = delete;

    int port() const { return m_port; } ///< 0: it does not run, see problem()
    QString problem() const { return m_problem; }
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    /// What it took so far, oldest first.
    QList<QJsonObject> mails() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_problem;
    int m_port = 0;
};

} // namespace choba
