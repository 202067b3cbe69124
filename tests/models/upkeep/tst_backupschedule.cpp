// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/backupschedule.h"
#include "models/upkeep/checktable.h"
#include "tests/models/upkeep/issuedmonth.h"
#include "tests/support/engines.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QTest>

using namespace choba;

namespace {

QDateTime tokyo(int day, int hour, int minute = 0)
{
    return tokyoMidnight(QDate(2026, 11, day)).addSecs(hour * 3600 + minute * 60);
}

} // namespace

class BackupScheduleTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

private slots:
    void itIsDueOnceADay_data()
    {
        QTest::addColumn<QDateTime>("lastGood");
        QTest::addColumn<QDateTime>("triedAt");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("due");
        QTest::newRow("never made: at once") << QDateTime() << QDateTime() << tokyo(22, 10) << tokyo(22, 2);
        QTest::newRow("made today") << tokyo(22, 2, 1) << QDateTime() << tokyo(22, 10) << tokyo(23, 2);
        QTest::newRow("made on the minute") << tokyo(22, 2) << QDateTime() << tokyo(22, 2) << tokyo(23, 2);
        QTest::newRow("before the hour")
            << tokyo(21, 2, 1) << QDateTime() << tokyo(22, 1, 59) << tokyo(22, 2);
        QTest::newRow("slept over it") << tokyo(20, 2, 1) << QDateTime() << tokyo(22, 9) << tokyo(22, 2);
        QTest::newRow("failed just now")
            << tokyo(21, 2, 1) << tokyo(22, 2) << tokyo(22, 2, 30) << tokyo(22, 3);
        QTest::newRow("failed an hour ago")
            << tokyo(21, 2, 1) << tokyo(22, 2) << tokyo(22, 3) << tokyo(22, 2);
        QTest::newRow("failed yesterday") << tokyo(20, 3) << tokyo(21, 2) << tokyo(22, 2) << tokyo(22, 2);
    }
    void itIsDueOnceADay()
    {
        QFETCH(QDateTime, lastGood);
        QFETCH(QDateTime, triedAt);
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, due);
        BackupSchedule schedule{QStringLiteral("/backups"), 14, 2, QStringLiteral("desk1"), triedAt, 1};
        QCOMPARE(nextBackupAt(schedule, lastGood, QStringLiteral("desk1"), now), std::optional(due));
        QCOMPARE(nextBackupAt(schedule, lastGood, QStringLiteral("desk2"), now), std::optional<QDateTime>());
        schedule.folder.clear();
        QCOMPARE(nextBackupAt(schedule, lastGood, QStringLiteral("desk1"), now), std::optional<QDateTime>());
    }

    void theDutyBacksUpOnce_data() { Engines::addRows(); }
    void theDutyBacksUpOnce()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepareIssuedMonth(sample));
        const QTemporaryDir folder;
        Desk desk = sample.desk();
        JobContext context;
        const Duty duty = backupDuty(QStringLiteral("1.0"));
        QCOMPARE(duty.run(desk, context)->done, 0); // no schedule

        BackupSchedule schedule;
        schedule.folder = folder.path() + QStringLiteral("/no");
        schedule.keep = 0;
        schedule.hour = 24;
        const auto refused = saveBackupSchedule(desk, schedule);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.size(), std::size_t(3));
        schedule.folder = folder.path();
        schedule.keep = 3;
        schedule.hour = 2;
        CHOBA_VERIFY(saveBackupSchedule(desk, schedule));
        const auto lost = saveBackupSchedule(desk, schedule); // based on what was there before
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::Conflict);

        const auto first = duty.run(desk, context);
        CHOBA_VERIFY(first);
        QCOMPARE(first->done, 1);
        QCOMPARE(duty.run(desk, context)->done, 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        sample.clock().set(sample.clock().now().addDays(1));
        QCOMPARE(duty.run(desk, context)->done, 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void theTableShowsPartsAndFindings()
    {
        CheckTable table;
        const QAbstractItemModelTester tester(&table);
        CheckReport report;
        report.looked(CheckPart::Schema, 64);
        report.looked(CheckPart::Numbers, 3);
        report.wrong(CheckPart::Numbers, QStringLiteral("1000000002"), QStringLiteral("a gap"));
        report.wrong(CheckPart::Numbers, QStringLiteral("1000000007"), QStringLiteral("another"));
        table.setReport(report);
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.index(0, CheckTable::Message).data().toString(), QString());
        QCOMPARE(table.index(2, CheckTable::Subject).data().toString(), QStringLiteral("1000000007"));
        QCOMPARE(table.index(2, CheckTable::Message).data().toString(), QStringLiteral("another"));
    }
};

QTEST_MAIN(BackupScheduleTest)
#include "tst_backupschedule.moc"
