// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/roles.h"
#include "tests/app/commandtable.h"
#include "tests/app/ctlprocess.h"
#include "tests/support/engines.h"
#include "tests/support/faultruns.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const QString good = u"a long enough password"_s;

QString nameOf(StaffRole role)
{
    return u"r-"_s + spelled(role).replace(u'_', u'-');
}

} // namespace

/// Every role types every command that changes something, as a process of its own (section 19). All cells on
/// the server; on a file, where each sign-in costs a tenth of a second by intent, every seventh, and all with
/// CHOBA_FAULTS=long.
class TestCtlRoles : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;
    CtlProcess m_ctl;
    QString m_db;
    QTemporaryDir m_files;

    CtlRun as(const QString &name, const QStringList &arguments, const QByteArray &input = {})
    {
        return m_ctl.run(QStringList{u"--db"_s, m_db, u"--as"_s, name, u"--json"_s} + arguments, input);
    }
    bool add(const QString &name, const QString &role)
    {
        m_ctl.setEnvironment(u"CHOBA_PASSWORD"_s, good);
        const CtlRun added = as(u"boss"_s, {u"staff"_s, u"add"_s, name, u"--role"_s, role});
        m_ctl.setEnvironment(u"CHOBA_PASSWORD"_s, added.json().value(u"temporary_password"_s).toString());
        const CtlRun changed = as(name, {u"staff"_s, u"password"_s});
        m_ctl.setEnvironment(u"CHOBA_PASSWORD"_s, good);
        return added.code == 0 && changed.code == 0;
    }
    bool prepare()
    {
        m_ctl.setEnvironment(u"CHOBA_NEW_PASSWORD"_s, good);
        m_ctl.setEnvironment(u"CHOBA_PASSPHRASE"_s, u"a passphrase of secrets"_s);
        m_ctl.setEnvironment(u"CHOBA_NEW_PASSPHRASE"_s, u"a passphrase of secrets"_s);
        const auto plain = [&](const QStringList &arguments, const QByteArray &input = {}) {
            return m_ctl.run(QStringList{u"--db"_s, m_db, u"--json"_s} + arguments, input);
        };
        bool done = plain({u"init"_s}).code == 0;
        done = done && plain({u"customers"_s, u"add"_s, u"--name"_s, u"株式会社サンプル"_s,
                              u"--corporate-number"_s, u"3430001027574"_s})
                               .code == 0;
        done =
            done &&
            plain(u"accounts add 123456789012 --customer 3430001027574 --plan prime --from 2026-01"_s.split(
                      u' '))
                    .code == 0;
        for (const QString &name : {u"X"_s, u"Y"_s})
            done = done &&
                   plain({u"customers"_s, u"add-contact"_s, u"3430001027574"_s, u"--name"_s, name}).code == 0;
        done = done && plain({u"secrets"_s, u"lock"_s}).code == 0;
        const CtlRun staff = plain({u"init"_s, u"--staff"_s, u"--admin"_s, u"boss"_s});
        m_ctl.setEnvironment(u"CHOBA_PASSWORD"_s, staff.json().value(u"temporary_password"_s).toString());
        return done && as(u"boss"_s, {u"staff"_s, u"password"_s}).code == 0;
    }
    QStringList typed(const CtlCommand &command) const
    {
        QString line = QString::fromLatin1(command.path) + u' ' + QString::fromLatin1(command.arguments);
        line.replace(u"{csv}"_s, m_files.filePath(u"customers.csv"_s));
        line.replace(u"{object}"_s, m_files.filePath(u"object.json"_s));
        line.replace(u"{rows}"_s, m_files.filePath(u"rows.json"_s));
        line.replace(u"{db}"_s, m_db);
        return line.split(u' ', Qt::SkipEmptyParts);
    }

private slots:
    void initTestCase()
    {
        const std::pair<QString, QByteArray> files[] = {
            {u"customers.csv"_s, "name\nX\n"}, {u"object.json"_s, "{}"}, {u"rows.json"_s, "[{}]"}};
        for (const auto &[name, content] : files) {
            QFile file(m_files.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
    }

    void theTableHasEveryCommand()
    {
        const QString script = m_ctl.run({u"completion"_s, u"bash"_s}).out;
        static const QRegularExpression path(u"^    '/([^']+)'\\)"_s, QRegularExpression::MultilineOption);
        QStringList paths;
        for (auto found = path.globalMatch(script); found.hasNext();)
            paths += found.next().captured(1).replace(u'/', u' ');
        QStringList leaves;
        for (const QString &one : paths) {
            const bool isGroup = std::any_of(paths.begin(), paths.end(), [&](const QString &other) {
                return other.startsWith(one + u' ');
            });
            if (!isGroup)
                leaves += one;
        }
        QStringList table;
        for (const CtlCommand &command : ctlCommands())
            table += QString::fromLatin1(command.path);
        const QSet<QString> typed(leaves.begin(), leaves.end());
        const QSet<QString> listed(table.begin(), table.end());
        QCOMPARE((typed - listed).values().join(u", "_s), QString()); // has no entry
        QCOMPARE((listed - typed).values().join(u", "_s), QString()); // is no command
    }

    void everyRoleAndCommand_data() { Engines::addRows(); }
    void everyRoleAndCommand()
    {
        QFETCH(Engine, engine);
        m_db = m_engines.freshLocation(engine).text();
        QVERIFY(prepare());
        for (const StaffRole role : allStaffRoles)
            QVERIFY2(add(nameOf(role), spelled(role)), qPrintable(nameOf(role)));
        QVERIFY(add(u"r-spare"_s, u"viewer"_s));
        const bool all = engine == Engine::Postgres || faultRuns(0, 1) == 1;
        int cell = 0;
        for (const CtlCommand &command : ctlCommands()) {
            if (!command.permission)
                continue;
            for (const StaffRole role : allStaffRoles) {
                if (!all && cell++ % 7 != 0)
                    continue;
                const CtlRun run = as(nameOf(role), typed(command), "value\n");
                const QString cellName = nameOf(role) + u' ' + QLatin1String(command.path) + u": "_s +
                                         QString::number(run.code) + u' ' + run.out + run.err;
                const bool refused = run.errorKind() == u"not_allowed"_s;
                QVERIFY2(run.code == 0 || run.code == 1, qPrintable(cellName));
                QVERIFY2(refused != permissionsOf(role).has(*command.permission), qPrintable(cellName));
                QVERIFY2(!refused || run.code == 1, qPrintable(cellName));
                // What the program allows, the server allows too.
                QVERIFY2(!run.out.contains(u"permission denied"_s), qPrintable(cellName));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCtlRoles)
#include "tst_ctlroles.moc"
