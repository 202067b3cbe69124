// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/session.h"
#include "app/ctl/storedsecrets.h"
#include "models/jobs/duty.h"
#include "models/mail/mailduty.h"
#include "models/upkeep/backupschedule.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkCommand)
};

constexpr int napMs = 250;             ///< how soon Ctrl-C is heard
constexpr int longestPauseMs = 2'000;  ///< new work of another desk is seen this soon
constexpr int troublePauseMs = 30'000; ///< after a failure of the database

/// What a worker does; a new duty is one more line.
std::vector<Duty> allDuties(Session &session)
{
    return {mailDuty(storedSecrets(session)), backupDuty(QCoreApplication::applicationVersion())};
}

void say(Session &session, const DutyRound &round)
{
    session.endProgress();
    for (const QString &line : round.words)
        std::fprintf(stderr, "%s %s\n", qPrintable(tokyoString(session.clock().now())),
                     printable(line).toUtf8().constData());
    for (const Error &error : round.errors)
        std::fprintf(stderr, "chobactl: %s\n", printable(error.message).toUtf8().constData());
}

void pause(Session &session, int ms)
{
    for (int waited = 0; waited < ms && !session.context().isCancelled(); waited += napMs)
        QThread::msleep(napMs);
}

Result<Answer> work(Session &session, bool once)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    const std::vector<Duty> duties = allDuties(session);
    int done = 0;
    for (;;) {
        const DutyRound round = runDuties(desk, duties, session.context());
        done += round.done;
        if (once) {
            if (!round.errors.empty())
                return round.errors.front();
            //: ja: 送信するものはありません。
            return Answer{round.facts, round.words.isEmpty() ? Words::tr("Nothing is due.")
                                                             : round.words.join(QLatin1Char('\n'))};
        }
        say(session, round);
        if (!round.errors.empty())
            pause(session, troublePauseMs);
        else
            while (!session.context().isCancelled()) {
                pause(session, longestPauseMs);
                const std::optional<QDateTime> next = nextDutyAt(desk, duties);
                if (next && *next <= desk.clock.now())
                    break;
            }
        if (session.context().isCancelled())
            break;
    }
    //: ja: 停止しました。
    return Answer{{{QStringLiteral("done"), done}}, Words::tr("Stopped.")};
}

} // namespace

void addWorkCommand(const Command &root)
{
    const Command command =
        root.command(QStringLiteral("work"),
                     Words::tr("do what comes by itself: send the mail that is due, make the daily backup"));
    //: ja: 一巡して終わる
    const TypedFlag once = command.flag(QStringLiteral("--once"), Words::tr("one round, then end"));
    command.run([once](Session &session) { return work(session, *once); });
}

} // namespace choba
