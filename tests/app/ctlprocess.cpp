// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace choba {

namespace {

constexpr int timeoutMs = 120'000;

} // namespace

QJsonObject CtlRun::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QString CtlRun::errorKind() const
{
    return json().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString();
}

QString CtlRun::errorField() const
{
    return json().value(QStringLiteral("error")).toObject().value(QStringLiteral("field")).toString();
}

CtlProcess::CtlProcess()
    : m_program(qEnvironmentVariable("CHOBACTL"))
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("HOME"), m_home.path());
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
    m_environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    m_environment.remove(QStringLiteral("LC_ALL"));
    m_environment.remove(QStringLiteral("LC_MESSAGES"));
}

CtlRun CtlProcess::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
    process.start(m_program, arguments);
    process.write(input);
    process.closeWriteChannel();
    CtlRun run;
    const bool ended = process.waitForFinished(timeoutMs);
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    return run;
}

QJsonArray golden(const QString &name)
{
    QFile file(qEnvironmentVariable("CHOBA_SOURCE_DIR") + QStringLiteral("/tests/data/golden/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace choba
