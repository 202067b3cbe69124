// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/smtpsession.h"

#include "models/mail/headerrules.h"
#include "models/mail/smtpdialogue.h"

#include <curl/curl.h>

#include <cstring>

namespace choba {

namespace {

constexpr long connectTimeoutS = 30;
constexpr long sendTimeoutS = 300; ///< shorter than the lease of deliverMail, which relies on it

struct Transfer
{
    const SmtpSession::Mail *mail = nullptr;
    SmtpDialogue dialogue;
    qsizetype sent = 0;
    bool handedOver = false;
    bool stopped = false;
};

std::size_t readMessage(char *buffer, std::size_t size, std::size_t count, void *user)
{
    auto &transfer = *static_cast<Transfer *>(user);
    const QByteArray &message = transfer.mail->message;
    const auto room = static_cast<qsizetype>(size * count);
    const qsizetype part = std::min(room, message.size() - transfer.sent);
    if (part > 0) {
        std::memcpy(buffer, message.constData() + transfer.sent, static_cast<std::size_t>(part));
        transfer.sent += part;
        return static_cast<std::size_t>(part);
    }
    // libcurl sends the end mark after this answer, never before: the last moment to write it down.
    if (!transfer.handedOver) {
        if (transfer.mail->handOver && !transfer.mail->handOver()) {
            transfer.stopped = true;
            return CURL_READFUNC_ABORT;
        }
        transfer.handedOver = true;
        transfer.dialogue.messageEnded();
    }
    return 0;
}

int listen(CURL *, curl_infotype type, char *data, std::size_t size, void *user)
{
    auto &transfer = *static_cast<Transfer *>(user);
    const QByteArray line(data, static_cast<qsizetype>(size)); // its own bytes: the buffer is used again
    if (type == CURLINFO_HEADER_OUT)
        transfer.dialogue.said(line);
    else if (type == CURLINFO_HEADER_IN)
        transfer.dialogue.heard(line);
    return 0;
}

int poll(void *user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto &transfer = *static_cast<Transfer *>(user);
    if (transfer.handedOver || !transfer.mail->isCancelled || !transfer.mail->isCancelled())
        return 0;
    transfer.stopped = true;
    return 1;
}

/// Once a program; never undone, as other users of libcurl may live longer.
bool isCurlReady()
{
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return ready;
}

} // namespace

class SmtpSession::Connection
{
public:
    Connection(MailSettings settings, QString password)
        : m_settings(std::move(settings))
        , m_password(std::move(password))
        , m_handle(isCurlReady() ? curl_easy_init() : nullptr)
    {}
    ~Connection() { curl_easy_cleanup(m_handle); }
    Q_DISABLE_COPY_MOVE(Connection)

    SmtpOutcome send(const Mail &mail);

private:
    template <typename Value>
    void set(CURLoption option, Value value)
    {
        m_isSet = m_isSet && curl_easy_setopt(m_handle, option, value) == CURLE_OK;
    }
    QByteArray url() const;
    void setServer();
    void setCallbacks(Transfer &transfer);

    MailSettings m_settings;
    QString m_password;
    CURL *m_handle;
    bool m_isSet = true;
};

QByteArray SmtpSession::Connection::url() const
{
    const bool tls = m_settings.security == MailSecurity::Tls;
    const QString host = m_settings.server.contains(QLatin1Char(':'))
                             ? QLatin1Char('[') + m_settings.server + QLatin1Char(']')
                             : m_settings.server;
    return QStringLiteral("%1://%2:%3")
        .arg(tls ? QStringLiteral("smtps") : QStringLiteral("smtp"), host)
        .arg(m_settings.port)
        .toLatin1();
}

void SmtpSession::Connection::setServer()
{
    set(CURLOPT_URL, url().constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, ""); // none from the environment
    set(CURLOPT_USE_SSL,
        m_settings.security == MailSecurity::None ? long(CURLUSESSL_NONE) : long(CURLUSESSL_ALL));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!m_settings.caFile.isEmpty())
        set(CURLOPT_CAINFO, m_settings.caFile.toLocal8Bit().constData());
    if (!m_settings.user.isEmpty()) {
        set(CURLOPT_USERNAME, m_settings.user.toUtf8().constData());
        set(CURLOPT_PASSWORD, m_password.toUtf8().constData());
    }
    set(CURLOPT_CONNECTTIMEOUT, connectTimeoutS);
    set(CURLOPT_TIMEOUT, sendTimeoutS);
    set(CURLOPT_NOSIGNAL, 1L); // timeouts without signals, as this is no main thread
}

void SmtpSession::Connection::setCallbacks(Transfer &transfer)
{
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &readMessage);
    set(CURLOPT_READDATA, static_cast<void *>(&transfer));
    set(CURLOPT_VERBOSE, 1L); // only to hear the answers: see listen()
    set(CURLOPT_DEBUGFUNCTION, &listen);
    set(CURLOPT_DEBUGDATA, static_cast<void *>(&transfer));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &poll);
    set(CURLOPT_XFERINFODATA, static_cast<void *>(&transfer));
}

SmtpOutcome SmtpSession::Connection::send(const Mail &mail)
{
    Transfer transfer;
    transfer.mail = &mail;
    if (m_handle == nullptr)
        return {SmtpOutcome::Kind::Trouble, QStringLiteral("libcurl does not start"), {}};
    curl_easy_reset(m_handle); // keeps the open connection
    m_isSet = true;
    char trouble[CURL_ERROR_SIZE] = {};
    set(CURLOPT_ERRORBUFFER, &trouble[0]);
    setServer();
    setCallbacks(transfer);
    const QByteArray sender = '<' + commandAddress(mail.from) + '>';
    set(CURLOPT_MAIL_FROM, sender.constData());
    curl_slist *recipients = nullptr;
    for (const QString &address : mail.recipients)
        recipients = curl_slist_append(recipients, ('<' + commandAddress(address) + '>').constData());
    set(CURLOPT_MAIL_RCPT, recipients);
    set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L); // one dead address does not keep the mail from the others
    const CURLcode code = m_isSet ? curl_easy_perform(m_handle) : CURLE_FAILED_INIT;
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, nullptr);
    curl_slist_free_all(recipients);
    if (transfer.stopped)
        return {SmtpOutcome::Kind::Stopped, {}, {}};
    const QString words = QString::fromUtf8(trouble[0] != '\0' ? &trouble[0] : curl_easy_strerror(code));
    return transfer.dialogue.outcome(code == CURLE_OK, words, mail.recipients.size());
}

SmtpSession::SmtpSession(MailSettings settings, QString password)
    : m_connection(std::make_unique<Connection>(std::move(settings), std::move(password)))
{}

SmtpSession::~SmtpSession() = default;

SmtpOutcome SmtpSession::send(const Mail &mail)
{
    return m_connection->send(mail);
}

} // namespace choba
