// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/settingstore.h"

#include "models/storage/lastchange.h"

#include <QJsonDocument>

namespace choba {

Result<Setting> SettingStore::read(const QString &name) const
{
    CHOBA_TRY_ASSIGN(
        const std::optional<Setting> setting,
        m_database.statement(QStringLiteral("SELECT value_json, row_version FROM setting WHERE name = ?"))
            .bind(name)
            .first([](const Row &row) {
                return Setting{QJsonDocument::fromJson(row.text(0).toUtf8()).object(), row.int32(1)};
            }));
    return setting.value_or(Setting{});
}

Result<void> SettingStore::write(const QString &name, const QJsonObject &value, int basedOnVersion)
{
    const QString json = QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
    SqlStatement write = m_database.statement(
        basedOnVersion == 0
            ? QStringLiteral(
                  "INSERT INTO setting (value_json, name) VALUES (?, ?) ON CONFLICT (name) DO NOTHING")
            : QStringLiteral("UPDATE setting SET value_json = ?, row_version = row_version + 1 "
                             "WHERE name = ? AND row_version = ?"));
    write.bind(json).bind(name);
    if (basedOnVersion != 0)
        write.bind(basedOnVersion);
    CHOBA_TRY_ASSIGN(const qint64 changed, write.execCounting());
    if (changed == 0)
        return changedMeanwhile(m_database, QStringLiteral("setting"), name);
    return ok();
}

} // namespace choba
