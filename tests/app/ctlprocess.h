// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace choba {

/// What one run of chobactl said.
struct CtlRun
{
    int code = -1; ///< -1: it crashed or did not end in time
    QString out;
    QString err;

    QJsonObject json() const; ///< empty when the output is no JSON object
    QJsonArray items() const { return json().value(QStringLiteral("items")).toArray(); }
    QString errorKind() const;
    QString errorField() const;
};

/// Runs the built program with a home of its own, in English unless told otherwise.
class CtlProcess
{
public:
    CtlProcess();
    CtlRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    QString program() const { return m_program; }
    const QProcessEnvironment &environment() const { return m_environment; }
    QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
    QString m_program;
    QProcessEnvironment m_environment;
};

/// A file of tests/data/golden.
QJsonArray golden(const QString &name);

} // namespace choba
