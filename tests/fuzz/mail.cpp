// SPDX-License-Identifier: GPL-3.0-or-later
// A mail's headers and text as people type them: the lines are subject, recipient's name, address,
// attachment's name and body. No text makes a header of its own, and what is written is read the same.
#include "models/mail/headerrules.h"
#include "models/mail/mailrules.h"
#include "models/mail/mimemessage.h"
#include "tests/fuzz/fuzz.h"

using namespace choba;

namespace {

/// The lines of the head: none that is not ours, none too long, nothing but ASCII.
void checkHead(const QByteArray &message)
{
    const QByteArray head = message.first(message.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n')) {
        promise(line.size() < 998, "a line of the head is not too long");
        const bool folded = line.startsWith(' ');
        bool known = folded;
        for (const char *name : {"Date: ", "From: ", "To: ", "Subject: ", "Message-ID: ", "Auto-Submitted: ",
                                 "MIME-Version: ", "Content-Type: ", "Content-Transfer-Encoding: "})
            known = known || line.startsWith(name);
        promise(known, "no text makes a header of its own");
    }
    for (const char c : message)
        promise(static_cast<signed char>(c) > 0, "a message is 7-bit throughout");
}

void checkSubject(const QString &subject, MailCharset charset)
{
    QByteArray written = textHeader("Subject", subject, charset);
    promise(written.endsWith("\r\n"), "a header is ended");
    written.replace("\r\n ", " ");
    const QString read = decodedHeader(QString::fromLatin1(written.sliced(9).chopped(2)));
    promise(read == subject, "a subject is read as it was written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QList<QByteArray> lines = bytesOf(data, size).split('\n');
    lines.resize(std::max<qsizetype>(5, lines.size()));
    const auto text = [&](qsizetype line) { return QString::fromUtf8(lines[line]); };
    (void)decodedHeader(text(0));
    (void)decodedText(lines[0], lines[1].left(40));
    MailDraft draft;
    draft.subject = text(0);
    draft.recipients = {{RecipientKind::To, {text(1), text(2)}}};
    draft.attachments = {{text(3), QStringLiteral("application/pdf"), lines[4]}};
    draft.body = QString::fromUtf8(lines.mid(4).join('\n'));
    const auto checked = checkedDraft(draft);
    if (!checked)
        return 0;
    for (const MailCharset charset : {MailCharset::Utf8, MailCharset::Iso2022Jp}) {
        checkSubject(checked->subject, charset);
        const MailAddress to = checked->recipients.front().who;
        promise(!commandAddress(to.address).contains('\n'), "an address ends no command");
        const QByteArray message = mimeMessage({to,
                                                {},
                                                {to},
                                                {},
                                                checked->subject,
                                                checked->body,
                                                checked->attachments,
                                                newMessageId(to.address),
                                                QDateTime({2026, 4, 1}, {0, 0}, Qt::UTC),
                                                charset});
        checkHead(message);
    }
    return 0;
}
