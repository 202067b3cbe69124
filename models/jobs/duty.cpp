// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/duty.h"

namespace choba {

DutyRound runDuties(Desk &desk, const std::vector<Duty> &duties, JobContext &context)
{
    DutyRound round;
    for (const Duty &duty : duties) {
        if (context.isCancelled())
            break;
        const Result<DutyReport> report = duty.run(desk, context);
        if (!report) {
            round.errors.push_back(report.error());
            continue;
        }
        round.done += report->done;
        round.facts.insert(duty.name, report->facts);
        if (!report->words.isEmpty())
            round.words.append(report->words);
    }
    return round;
}

std::optional<QDateTime> nextDutyAt(Desk &desk, const std::vector<Duty> &duties)
{
    std::optional<QDateTime> earliest;
    for (const Duty &duty : duties) {
        const auto next = duty.nextAt(desk.database);
        const std::optional<QDateTime> at = next ? *next : desk.clock.now();
        if (at && (!earliest || *at < *earliest))
            earliest = at;
    }
    return earliest;
}

} // namespace choba
