// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/smtpdialogue.h"

namespace choba {

namespace {

using Kind = SmtpOutcome::Kind;

constexpr qsizetype longestAnswer = 500; ///< kept of what a server says
constexpr int serviceClosing = 421;
constexpr int loginNeeded = 530;

/// A server's words as a log can show them: one line, no control characters.
QString cleaned(const QByteArray &reply)
{
    QString text = QString::fromUtf8(reply.left(longestAnswer)).simplified();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.isSurrogate(); });
    return text;
}

} // namespace

void SmtpDialogue::said(const QByteArray &command)
{
    if (command.startsWith("MAIL FROM"))
        m_phase = Phase::Sender;
    else if (command.startsWith("RCPT TO")) {
        m_phase = Phase::Recipients;
        m_recipients.emplace_back();
    } else if (command.startsWith("DATA"))
        m_phase = Phase::Message;
    else
        return;
    m_code = 0;
    m_reply.clear();
}

void SmtpDialogue::heard(const QByteArray &reply)
{
    const int code = reply.left(3).toInt();
    if (code < 200)
        return;
    if (m_reply.size() < longestAnswer)
        m_reply += reply;
    if (reply.size() > 3 && reply[3] == '-') // more lines follow
        return;
    m_code = code;
    if (m_phase == Phase::Recipients && !m_recipients.empty() && m_recipients.back().code == 0)
        m_recipients.back() = {code, cleaned(m_reply)};
    if (m_phase == Phase::Login) // only the last reply tells what went wrong
        m_reply = reply;
}

void SmtpDialogue::messageEnded()
{
    m_phase = Phase::Ended;
    m_code = 0;
    m_reply.clear();
}

SmtpOutcome SmtpDialogue::judged(const QString &trouble, qsizetype recipients) const
{
    const QString answer = m_code >= 400 ? cleaned(m_reply) : trouble;
    const bool never = m_code >= 500;
    switch (m_phase) {
    case Phase::Login:
        return {Kind::Trouble, m_code >= 400 ? trouble + QStringLiteral(": ") + answer : trouble, {}};
    case Phase::Sender:
        if (m_code == loginNeeded || m_code == serviceClosing)
            return {Kind::Trouble, answer, {}};
        return {never ? Kind::Refused : Kind::Deferred, answer, {}};
    case Phase::Recipients: {
        const bool allNever = static_cast<qsizetype>(m_recipients.size()) == recipients &&
                              std::all_of(m_recipients.begin(), m_recipients.end(),
                                          [](const auto &recipient) { return recipient.code >= 500; });
        return {allNever ? Kind::Refused : Kind::Deferred, answer, m_recipients};
    }
    case Phase::Message:
        return {never ? Kind::Refused : Kind::Deferred, answer, m_recipients};
    case Phase::Ended:
        if (m_code == 0)
            return {Kind::Unsure, trouble, m_recipients};
        return {never ? Kind::Refused : Kind::Deferred, answer, m_recipients};
    }
    Q_UNREACHABLE();
}

SmtpOutcome SmtpDialogue::outcome(bool succeeded, const QString &trouble, qsizetype recipients) const
{
    SmtpOutcome outcome =
        succeeded ? SmtpOutcome{Kind::Accepted, cleaned(m_reply), m_recipients} : judged(trouble, recipients);
    outcome.recipients.resize(static_cast<std::size_t>(recipients));
    return outcome;
}

} // namespace choba
