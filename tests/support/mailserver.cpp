// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mailserver.h"

#include <QFile>
#include <QJsonDocument>

namespace choba {

namespace {

constexpr int startTimeoutMs = 30'000;

} // namespace

MailServer::MailServer(const QString &mode, const QString &password)
{
    QFile file(m_folder.filePath(QStringLiteral("password")));
    if (file.open(QIODevice::WriteOnly))
        file.write(password.toUtf8());
    file.close();
    // The distribution's Python, which has aiosmtpd; another may stand first in the path.
    m_process.start(QStringLiteral("/usr/bin/python3"), {qEnvironmentVariable("CHOBA_SOURCE_DIR") +
                                                             QStringLiteral("/tests/support/mailserver.py"),
                                                         mode, m_folder.path()});
    if (m_process.waitForStarted(startTimeoutMs) && m_process.waitForReadyRead(startTimeoutMs))
        m_port = m_process.readLine().trimmed().toInt();
    if (m_port == 0)
        m_problem = QString::fromLocal8Bit(m_process.readAllStandardError()) + m_process.errorString();
}

MailServer::~MailServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QList<QJsonObject> MailServer::mails() const
{
    QList<QJsonObject> mails;
    for (int number = 1;; ++number) {
        QFile file(m_folder.filePath(QStringLiteral("%1.json").arg(number)));
        if (!file.open(QIODevice::ReadOnly))
            return mails;
        mails.append(QJsonDocument::fromJson(file.readAll()).object());
    }
}

} // namespace choba
