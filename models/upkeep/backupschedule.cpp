// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/backupschedule.h"

#include "models/storage/audit.h"
#include "models/storage/settingstore.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BackupSchedule)
};

constexpr auto settingName = "backup_schedule";
constexpr int secondsBetweenTries = 3600;
constexpr int mostKept = 10'000;

QJsonObject toJson(const BackupSchedule &schedule)
{
    return {{QStringLiteral("folder"), schedule.folder},
            {QStringLiteral("keep"), schedule.keep},
            {QStringLiteral("hour"), schedule.hour},
            {QStringLiteral("machine"), schedule.machine},
            {QStringLiteral("tried_at"),
             schedule.triedAt.isValid() ? schedule.triedAt.toUTC().toString(Qt::ISODateWithMs) : QString()}};
}

std::vector<Problem> problemsOf(const BackupSchedule &schedule)
{
    std::vector<Problem> problems;
    if (schedule.isSet() && !QFileInfo(schedule.folder).isDir())
        problems.push_back({QStringLiteral("folder"),
                            //: ja: このパソコンにそのフォルダーはありません
                            Words::tr("There is no such folder on this machine.")});
    if (schedule.keep < 1 || schedule.keep > mostKept)
        problems.push_back({QStringLiteral("keep"),
                            //: ja: 1 以上 %1 以下の数を入力してください
                            Words::tr("A number from 1 to %1.").arg(mostKept)});
    if (schedule.hour < 0 || schedule.hour > 23)
        //: ja: 0 から 23 の時刻を入力してください
        problems.push_back({QStringLiteral("hour"), Words::tr("An hour from 0 to 23.")});
    return problems;
}

/// The latest passage of the hour.
QDateTime lastDue(int hour, const QDateTime &now)
{
    const QDateTime today = tokyoMidnight(toTokyo(now).date()).addSecs(hour * 3600);
    return today <= now ? today : today.addDays(-1);
}

/// Only one of those who see that it is due gets past this.
Result<bool> claim(Desk &desk, BackupSchedule &schedule)
{
    schedule.triedAt = desk.clock.now();
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database));
    const auto written =
        SettingStore(desk.database).write(QLatin1String(settingName), toJson(schedule), schedule.rowVersion);
    if (!written && written.error().kind == ErrorKind::Conflict)
        return false;
    CHOBA_TRY(written);
    CHOBA_TRY(transaction.commit());
    return true;
}

Result<DutyReport> backUpWhenDue(Desk &desk, const QString &program, JobContext &context)
{
    CHOBA_TRY_ASSIGN(BackupSchedule schedule, readBackupSchedule(desk.database));
    CHOBA_TRY_ASSIGN(const LastBackup last, readLastBackup(desk.database));
    const auto due = nextBackupAt(schedule, last.at, thisMachine(), desk.clock.now());
    if (!due || *due > desk.clock.now())
        return DutyReport();
    CHOBA_TRY_ASSIGN(const bool mine, claim(desk, schedule));
    if (!mine)
        return DutyReport();
    const BackupRequest request{schedule.folder, schedule.keep, false, program};
    CHOBA_TRY_ASSIGN(const BackupResult made, backUpDatabase(desk, request, context));
    if (!made.check.isGood())
        return Error::of(ErrorKind::Conflict,
                         //: ja: 毎日のバックアップで %n 件の問題が見つかりました（%1）
                         Words::tr("The daily backup found %n problem(s): %1.", nullptr,
                                   static_cast<int>(made.check.wrongCount()))
                             .arg(made.file));
    //: ja: %1 にバックアップしました
    return DutyReport{1,
                      {{QStringLiteral("file"), made.file}, {QStringLiteral("bytes"), made.bytes}},
                      Words::tr("Backed up to %1.").arg(made.file)};
}

} // namespace

QString thisMachine()
{
    return QSysInfo::machineHostName();
}

Result<BackupSchedule> readBackupSchedule(Database &database)
{
    CHOBA_TRY_ASSIGN(const Setting setting, SettingStore(database).read(QLatin1String(settingName)));
    BackupSchedule schedule;
    schedule.rowVersion = setting.rowVersion;
    if (setting.rowVersion == 0)
        return schedule;
    schedule.folder = setting.value.value(QLatin1String("folder")).toString();
    schedule.keep = setting.value.value(QLatin1String("keep")).toInt(schedule.keep);
    schedule.hour = setting.value.value(QLatin1String("hour")).toInt(schedule.hour);
    schedule.machine = setting.value.value(QLatin1String("machine")).toString();
    schedule.triedAt =
        QDateTime::fromString(setting.value.value(QLatin1String("tried_at")).toString(), Qt::ISODateWithMs);
    return schedule;
}

Result<void> saveBackupSchedule(Desk &desk, const BackupSchedule &schedule)
{
    CHOBA_TRY(require(desk, Permission::BackUp));
    if (const std::vector<Problem> problems = problemsOf(schedule); !problems.empty())
        return Error::invalid(problems);
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
    CHOBA_TRY_ASSIGN(const BackupSchedule before, readBackupSchedule(desk.database));
    BackupSchedule stored = schedule;
    stored.machine = thisMachine();
    stored.triedAt = {};
    CHOBA_TRY(
        SettingStore(desk.database).write(QLatin1String(settingName), toJson(stored), schedule.rowVersion));
    CHOBA_TRY(
        appendAudit(desk, {QStringLiteral("schedule_backup"), QStringLiteral("database"), stored.machine,
                           before.rowVersion == 0 ? QJsonObject() : toJson(before), toJson(stored)}));
    transaction.announce({QStringLiteral("backup"), {}});
    return transaction.commit();
}

std::optional<QDateTime> nextBackupAt(const BackupSchedule &schedule, const QDateTime &lastGood,
                                      const QString &machine, const QDateTime &now)
{
    if (!schedule.isSet() || schedule.machine != machine)
        return std::nullopt;
    const QDateTime due = lastDue(schedule.hour, now);
    if (lastGood.isValid() && lastGood >= due)
        return due.addDays(1);
    const QDateTime again =
        schedule.triedAt.isValid() ? schedule.triedAt.addSecs(secondsBetweenTries) : QDateTime();
    return again.isValid() && again > now ? again : due;
}

Duty backupDuty(const QString &program)
{
    return {QStringLiteral("backup"),
            [program](Desk &desk, JobContext &context) { return backUpWhenDue(desk, program, context); },
            [](Database &database) -> Result<std::optional<QDateTime>> {
                CHOBA_TRY_ASSIGN(const BackupSchedule schedule, readBackupSchedule(database));
                CHOBA_TRY_ASSIGN(const LastBackup last, readLastBackup(database));
                return nextBackupAt(schedule, last.at, thisMachine(), QDateTime::currentDateTimeUtc());
            }};
}

} // namespace choba
