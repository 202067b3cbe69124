// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/draftgroup.h"

#include "models/storage/database.h"

#include <QCryptographicHash>

namespace choba {

QString draftGroup(const Database &database, const QString &table)
{
    const DatabaseLocation &location = database.location();
    const QString name = location.engine() == Engine::Sqlite ? location.filePath() : location.displayName();
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(16)) + QLatin1Char('/') + table;
}

} // namespace choba
