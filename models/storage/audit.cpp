// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/audit.h"

#include "models/storage/auditchainstore.h"

#include <QJsonDocument>

namespace choba {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

Result<void> appendAudit(Desk &desk, const AuditEntry &entry)
{
    Database &database = desk.database;
    CHOBA_TRY_ASSIGN(
        const qint64 id,
        database
            .statement(QStringLiteral(
                "INSERT INTO audit (at, actor, action, subject_kind, subject_id, before_json, after_json) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"))
            .bind(desk.clock.now())
            .bind(desk.actor.name)
            .bind(entry.action)
            .bind(entry.subjectKind)
            .bind(entry.subjectId)
            .bind(compact(entry.before))
            .bind(compact(entry.after))
            .scalar());
    if (database.engine() == Engine::Postgres)
        return ok();
    // The machine's own clock, whatever time the work is done as of: a step back of it must show.
    return AuditChainStore(database).bindRow(id, QDateTime::currentDateTimeUtc());
}

Result<std::vector<AuditRow>> auditOf(Database &database, const QString &subjectKind,
                                      const QString &subjectId)
{
    return database
        .statement(QStringLiteral("SELECT id, at, actor, action, before_json, after_json FROM audit "
                                  "WHERE subject_kind = ? AND subject_id = ? ORDER BY id"))
        .bind(subjectKind)
        .bind(subjectId)
        .rows([&](const Row &row) {
            return AuditRow{row.int64(0),
                            row.instant(1),
                            row.text(2),
                            {row.text(3), subjectKind, subjectId, object(row.text(4)), object(row.text(5))}};
        });
}

} // namespace choba
