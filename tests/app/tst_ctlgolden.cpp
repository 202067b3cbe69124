// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlprocess.h"

#include <QTest>

using namespace choba;

/// Every golden file the command line can answer for, through the real program.
class TestCtlGolden : public QObject
{
    Q_OBJECT
private slots:
    void businessDays();
    void slaDue();

private:
    CtlProcess m_ctl;
};

void TestCtlGolden::businessDays()
{
    const QJsonArray cases = golden(QStringLiteral("business-days.json"));
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &each : cases) {
        const CtlRun run =
            m_ctl.run({QStringLiteral("calendar"), QStringLiteral("add-business-days"),
                       each[QStringLiteral("start")].toString(),
                       QString::number(each[QStringLiteral("days")].toInt()), QStringLiteral("--json")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json(), (QJsonObject{{QStringLiteral("date"), each[QStringLiteral("result")]}}));
    }
}

void TestCtlGolden::slaDue()
{
    const QJsonArray cases = golden(QStringLiteral("sla.json"));
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &each : cases) {
        const CtlRun run =
            m_ctl.run({QStringLiteral("sla"), QStringLiteral("due"), QStringLiteral("--json"),
                       QStringLiteral("--plan"), each[QStringLiteral("plan")].toString(),
                       QStringLiteral("--priority"), each[QStringLiteral("priority")].toString(),
                       QStringLiteral("--opened"), each[QStringLiteral("opened")].toString()});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json(), (QJsonObject{{QStringLiteral("due"), each[QStringLiteral("due")]}}));
    }
}

QTEST_GUILESS_MAIN(TestCtlGolden)
#include "tst_ctlgolden.moc"
