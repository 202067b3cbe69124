// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace choba {

/// A file of tests/data/golden, as it is. Empty when it cannot be read: callers verify that it is not.
inline QJsonDocument goldenFile(const QString &name)
{
    QFile file(qEnvironmentVariable("CHOBA_SOURCE_DIR") + QStringLiteral("/tests/data/golden/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

} // namespace choba
