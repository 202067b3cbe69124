// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/smtpsession.h"

namespace choba {

/// Follows what we and a mail server say to each other and judges how it ended. Keeps no line of ours, so no
/// password.
class SmtpDialogue
{
public:
    void said(const QByteArray &command);
    void heard(const QByteArray &reply);
    void messageEnded(); ///< the whole message is with the connection

    SmtpOutcome outcome(bool succeeded, const QString &trouble, qsizetype recipients) const;

private:
    enum class Phase { Login, Sender, Recipients, Message, Ended };
    SmtpOutcome judged(const QString &trouble, qsizetype recipients) const;

    Phase m_phase = Phase::Login;
    int m_code = 0; ///< of the last reply in this phase, 0: none yet
    QByteArray m_reply;
    std::vector<SmtpOutcome::Recipient> m_recipients;
};

} // namespace choba
