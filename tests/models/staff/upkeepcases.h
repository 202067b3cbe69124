// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/rulebook.h"
#include "models/upkeep/backupdatabase.h"
#include "models/upkeep/backupschedule.h"
#include "models/upkeep/movedatabase.h"
#include "models/upkeep/restoredatabase.h"

#include <functional>

namespace choba {

/// One use case called with nothing of substance: whoever may not is refused before that matters.
struct UseCase
{
    const char *name;
    Permission permission;
    std::function<std::optional<Error>(Desk &, const RuleBook &)> call;
};

template <typename T>
std::optional<Error> failure(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

inline std::vector<UseCase> upkeepCases()
{
    using P = Permission;
    const QString nowhere = QStringLiteral("/nowhere/x");
    return {
        {"saveBackupSchedule", P::BackUp,
         [nowhere](Desk &d, const RuleBook &) {
             BackupSchedule schedule;
             schedule.folder = nowhere;
             return failure(saveBackupSchedule(d, schedule));
         }},
        {"backUpDatabase", P::BackUp,
         [nowhere](Desk &d, const RuleBook &) {
             JobContext job;
             return failure(backUpDatabase(d, {nowhere, 0, false, {}}, job));
         }},
        {"moveDatabase", P::BackUp,
         [nowhere](Desk &d, const RuleBook &) {
             JobContext job;
             const auto from = DatabaseLocation::sqliteFile(nowhere);
             return failure(moveDatabase({from, from}, d.actor, d.clock, job));
         }},
        {"inspectBackup", P::Restore,
         [nowhere](Desk &d, const RuleBook &) {
             JobContext job;
             return failure(inspectBackup(nowhere, d.actor, job));
         }},
        {"restoreDatabase", P::Restore,
         [nowhere](Desk &d, const RuleBook &) {
             JobContext job;
             return failure(
                 restoreDatabase(nowhere, DatabaseLocation::sqliteFile(nowhere), d.actor, d.clock, job));
         }},
    };
}

} // namespace choba
