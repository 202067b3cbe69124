// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/demobooks.h"
#include "tests/screens/screen.h"

#include "models/upkeep/backupdatabase.h"
#include "ui/upkeep/movedialog.h"
#include "ui/upkeep/restoredialog.h"
#include "ui/upkeep/scheduledialog.h"
#include "ui/upkeep/upkeeppages.h"

namespace choba {

namespace {

/// A desk at an empty database, for dialogs that only show what they are given.
struct EmptyDesk
{
    explicit EmptyDesk(const DatabaseLocation &at = DatabaseLocation::sqliteFile(QStringLiteral(":memory:")))
        : database(Database::open(at).value())
    {}
    FixedClock clock{QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC)};
    std::unique_ptr<Database> database;
    ChangeHub changes;
    JobQueue jobs{database->location(), &changes};
    UpkeepServices services{
        database->location(), *database, clock, Actor::owner(QStringLiteral("中野")), jobs, changes};
};

/// A backup of the demo.
class BackedUp
{
public:
    BackedUp()
        : m_file(m_folder.filePath(QStringLiteral("choba-20261122-120000.tar")))
    {
        const auto database = Database::open(location(), Database::Mode::Existing);
        Desk desk{**database, DemoBooks::shared().clock(), Actor::owner(QStringLiteral("中野"))};
        JobContext context;
        if (!backUpDatabase(desk, {m_file, 0, false, QStringLiteral("1.0")}, context))
            qFatal("no backup of the demo");
    }
    static DatabaseLocation location() { return DemoBooks::shared().location(); }
    const QString &file() const { return m_file; }

private:
    QTemporaryDir m_folder;
    QString m_file;
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
    const auto restore = [](Stage &) -> std::unique_ptr<QWidget> {
        static const BackedUp backedUp;
        static EmptyDesk desk(backedUp.location());
        auto dialog = std::make_unique<RestoreDialog>(desk.services, backedUp.file());
        const auto *verb = dialog->findChild<QWidget *>(QStringLiteral("verb"));
        waitUntil([verb] { return verb->isEnabled(); }); // it is read first
        return dialog;
    };
    return {{QStringLiteral("upkeep-restore"), restore, {660, 470}},
            {QStringLiteral("upkeep-move"), move, {600, 330}},
            {QStringLiteral("upkeep-schedule"), schedule, {560, 280}}};
}

const ScreenSet set(screens);

} // namespace

} // namespace choba
