// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mailsettings.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

namespace choba {

/// How handing a mail to the server ended.
struct SmtpOutcome
{
    enum class Kind {
        Accepted, ///< by the server, for the recipients that are not refused or deferred
        Deferred, ///< "not now" for this mail (4xx), or the connection broke before it was handed over
        Refused,  ///< "never" for this mail (5xx)
        Trouble,  ///< the server was not reached, its certificate or our login did not hold: no mail can go
        Unsure,   ///< handed over, but the answer never came
        Stopped,  ///< cancelled, or the hand-over was not allowed
    };
    Kind kind = Kind::Trouble;
    QString answer; ///< the server's last words, or libcurl's
    struct Recipient
    {
        int code = 0; ///< 0: not asked
        QString answer;
    };
    std::vector<Recipient> recipients; ///< in the order of the envelope
};

/// One connection to a mail server, kept open from mail to mail. Belongs to one thread. TLS is verified
/// always and never older than 1.2; a password never travels without it.
class SmtpSession
{
public:
    SmtpSession(MailSettings settings, QString password);
    ~SmtpSession();
    SmtpSession(const SmtpSession &) = delete;
    SmtpSession &operator=(const SmtpSession &) = delete;

    struct Mail
    {
        QString from;
        QStringList recipients;
        QByteArray message;
        /// Called once, after the whole message but before the mark that ends it: from then on the server
        /// may have the mail. False stops.
        std::function<bool()> handOver = {};
        std::function<bool()> isCancelled = {}; ///< polled until the hand-over
    };
    SmtpOutcome send(const Mail &mail);

private:
    class Connection;
    std::unique_ptr<Connection> m_connection;
};

} // namespace choba
