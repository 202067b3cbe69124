// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QJsonObject>

namespace choba {

/// A named setting of this database (issuer profile, first invoice number, …) as a JSON object.
struct Setting
{
    QJsonObject value;
    int rowVersion = 0; ///< 0 when it was never stored
};

/// Reads and writes settings. A write names the version it was based on; another's write in between is
/// Conflict.
class SettingStore
{
public:
    explicit SettingStore(Database &database)
        : m_database(database)
    {}
    Result<Setting> read(const QString &name) const;
    Result<void> write(const QString &name, const QJsonObject &value, int basedOnVersion);

private:
    Database &m_database;
};

} // namespace choba
