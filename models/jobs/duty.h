// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/storage/usecase.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace choba {

/// What one run of a duty did.
struct DutyReport
{
    int done = 0;      ///< 0: there was nothing to do
    QJsonObject facts; ///< for machines: {"sent": 3, …}
    QString words;     ///< for people; "" when there was nothing to do
};

/// Work that comes by itself and needs nobody: sending mail, probing monitors, reminding. `chobactl work` and
/// the open desktop do it; many may at once, so a duty claims what it does.
struct Duty
{
    QString name; ///< "mail"; a key of the answer of `work --once`
    std::function<Result<DutyReport>(Desk &, JobContext &)> run;
    /// When there is next something to do; nothing when not before something else happens. Cheap.
    std::function<Result<std::optional<QDateTime>>(Database &)> nextAt;
};

/// One round through all duties.
struct DutyRound
{
    int done = 0;
    QJsonObject facts; ///< by duty
    QStringList words;
    std::vector<Error> errors; ///< of duties that failed; the others were done nevertheless
};
DutyRound runDuties(Desk &desk, const std::vector<Duty> &duties, JobContext &context);

/// The earliest of all; an error counts as now, so that the round shows it.
std::optional<QDateTime> nextDutyAt(Desk &desk, const std::vector<Duty> &duties);

} // namespace choba
