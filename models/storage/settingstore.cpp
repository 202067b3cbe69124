// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/settingstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingStore)
};

} // namespace

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
    if (basedOnVersion == 0) {
        return m_database.statement(QStringLiteral("INSERT INTO setting (name, value_json) VALUES (?, ?)"))
            .bind(name)
            .bind(json)
            .exec();
    }
    CHOBA_TRY_ASSIGN(
        const qint64 changed,
        m_database
            .statement(QStringLiteral("UPDATE setting SET value_json = ?, row_version = row_version + 1 "
                                      "WHERE name = ? AND row_version = ?"))
            .bind(json)
            .bind(name)
            .bind(basedOnVersion)
            .execCounting());
    if (changed == 0)
        return Error::of(ErrorKind::Conflict,
                         Words::tr("Somebody else has changed these settings in the meantime."));
    return ok();
}

} // namespace choba
