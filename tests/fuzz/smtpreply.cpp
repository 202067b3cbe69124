// SPDX-License-Identifier: GPL-3.0-or-later
// What a mail server answers, line by line; ">" begins a command of ours, "." ends the message. Each
// recipient that was named has its own answer, whatever the server says.
#include "models/mail/smtpdialogue.h"
#include "tests/fuzz/fuzz.h"

using namespace choba;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    SmtpDialogue dialogue;
    for (const QByteArray &line : bytesOf(data, size).split('\n')) {
        if (line.startsWith('>'))
            dialogue.said(line.sliced(1));
        else if (line == ".")
            dialogue.messageEnded();
        else
            dialogue.heard(line);
    }
    for (const bool succeeded : {false, true}) {
        const SmtpOutcome outcome = dialogue.outcome(succeeded, QStringLiteral("trouble"), 2);
        promise(outcome.answer.size() < 2000, "an answer is kept short");
        for (const QChar c : outcome.answer)
            promise(c.category() != QChar::Other_Control, "an answer is one line");
        promise(outcome.recipients.size() == 2, "each recipient of the envelope has a place");
    }
    return 0;
}
