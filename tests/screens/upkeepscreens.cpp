// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screen.h"

#include "ui/upkeep/movedialog.h"
#include "ui/upkeep/scheduledialog.h"
#include "ui/upkeep/upkeeppages.h"

namespace choba {

namespace {

/// A desk at an empty database, for dialogs that only show what they are given.
struct EmptyDesk
{
    FixedClock clock{QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC)};
    std::unique_ptr<Database> database =
        Database::open(DatabaseLocation::sqliteFile(QStringLiteral(":memory:"))).value();
    ChangeHub changes;
    JobQueue jobs{database->location(), &changes};
    UpkeepServices services{database->location(), *database, clock, {}, jobs, changes};
};

QList<Screen> screens()
{
    const auto move = [](Stage &) -> std::unique_ptr<QWidget> { return std::make_unique<MoveDialog>(); };
    const auto schedule = [](Stage &) -> std::unique_ptr<QWidget> {
        static EmptyDesk desk;
        BackupSchedule daily;
        daily.folder = QStringLiteral("/srv/backup/choba");
        daily.machine = QStringLiteral("desk1");
        daily.rowVersion = 1;
        return std::make_unique<ScheduleDialog>(desk.services, daily);
    };
    return {{QStringLiteral("upkeep-move"), move, {600, 330}},
            {QStringLiteral("upkeep-schedule"), schedule, {560, 280}}};
}

const ScreenSet set(screens);

} // namespace

} // namespace choba
