// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/askcredentials.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AskSecret)
};

/// Turns the terminal's echo off while it lives.
class NoEcho
{
public:
    NoEcho()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_changed)
            m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~NoEcho()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputs("\n", stderr);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

Result<QString> firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::NotFound, Words::tr("%1 cannot be read.").arg(path), file.errorString());
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    return line;
}

} // namespace

Result<QString> askSecret(const char *variable, const QString &field, const QString &prompt)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    const QByteArray fileVariable = QByteArray(variable) + "_FILE";
    if (qEnvironmentVariableIsSet(fileVariable.constData()))
        return firstLine(qEnvironmentVariable(fileVariable.constData()));
    if (isatty(STDIN_FILENO) == 0)
        return Error::invalid(field,
                              Words::tr("%1: set %2 or %3, or type it at a terminal.")
                                  .arg(prompt, QLatin1String(variable), QString::fromLatin1(fileVariable)));
    std::fputs(qPrintable(prompt + QStringLiteral(": ")), stderr);
    const NoEcho silence;
    return QTextStream(stdin).readLine();
}

} // namespace choba
