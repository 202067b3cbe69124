// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditlist.h"

#include "models/storage/partialmatch.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditList)
};

const QString rowColumns = QStringLiteral(
    "a.id, a.at, a.actor, a.action, a.subject_kind, a.subject_id, a.before_json, a.after_json");

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

AuditRow rowOf(const Row &row)
{
    return {row.int64(0),
            row.instant(1),
            row.text(2),
            {row.text(3), row.text(4), row.text(5), objectOf(row.text(6)), objectOf(row.text(7))}};
}

QString instantText(const QDate &tokyoDay)
{
    return tokyoMidnight(tokyoDay).toUTC().toString(Qt::ISODateWithMs);
}

Result<QStringList> distinct(Database &database, const QString &column)
{
    // One step of the index for each value instead of all rows: there are few values and many rows.
    CHOBA_TRY_ASSIGN(
        const std::vector<QString> values,
        database
            .statement(QStringLiteral("WITH RECURSIVE one(v) AS (SELECT MIN(%1) FROM audit UNION ALL "
                                      "SELECT (SELECT MIN(%1) FROM audit WHERE %1 > one.v) FROM one "
                                      "WHERE one.v IS NOT NULL) SELECT v FROM one WHERE v IS NOT NULL")
                           .arg(column))
            .rows([](const Row &row) { return row.text(0); }));
    return QStringList(values.begin(), values.end());
}

} // namespace

std::vector<PageColumn> auditColumns()
{
    return {{QStringLiteral("at"), QStringLiteral("a.at")},
            {QStringLiteral("actor"), QStringLiteral("a.actor")},
            {QStringLiteral("action"), QStringLiteral("a.action")},
            {QStringLiteral("subject"), QStringLiteral("a.subject_kind || '/' || a.subject_id")},
            {QStringLiteral("changes"), QStringLiteral("'[' || a.before_json || ',' || a.after_json || ']'"),
             false}};
}

PageQuery auditQuery(const AuditSearch &search)
{
    QStringList conditions;
    QVariantList values;
    const auto equal = [&](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        conditions.append(column + QStringLiteral(" = ?"));
        values.append(value);
    };
    equal(QStringLiteral("a.actor"), search.actor);
    equal(QStringLiteral("a.action"), search.action);
    equal(QStringLiteral("a.subject_kind"), search.subjectKind);
    equal(QStringLiteral("a.subject_id"), search.subjectId);
    if (search.from) {
        conditions.append(QStringLiteral("a.at >= ?"));
        values.append(instantText(*search.from));
    }
    if (search.to) {
        conditions.append(QStringLiteral("a.at < ?"));
        values.append(instantText(search.to->addDays(1)));
    }
    const PartialMatch match = PartialMatch::of(
        search.text.trimmed(), {QStringLiteral("a.actor"), QStringLiteral("a.subject_id"),
                                QStringLiteral("a.before_json"), QStringLiteral("a.after_json")});
    if (!match.sql.isEmpty()) {
        conditions.append(QLatin1Char('(') + match.sql + QLatin1Char(')'));
        values.append(match.values);
    }
    return {QStringLiteral("audit a"),
            conditions.join(QStringLiteral(" AND ")),
            values,
            QStringLiteral("a.id"),
            {}};
}

Result<void> forEachAudit(Database &database, const AuditSearch &search,
                          const std::function<void(const AuditRow &)> &use, int limit)
{
    const PageQuery query = auditQuery(search);
    QString sql = QStringLiteral("SELECT ") + rowColumns + QStringLiteral(" FROM ") + query.from;
    if (!query.where.isEmpty())
        sql += QStringLiteral(" WHERE ") + query.where;
    sql += QStringLiteral(" ORDER BY a.id DESC");
    if (limit >= 0)
        sql += QStringLiteral(" LIMIT %1").arg(limit);
    SqlStatement statement = database.statement(sql);
    for (const QVariant &value : query.values)
        statement.bindValue(value);
    return statement.forEach([&](const Row &row) { use(rowOf(row)); });
}

Result<std::vector<AuditRow>> readAudit(Database &database, const AuditSearch &search, int limit)
{
    std::vector<AuditRow> rows;
    CHOBA_TRY(forEachAudit(
        database, search, [&](const AuditRow &row) { rows.push_back(row); }, limit));
    return rows;
}

Result<AuditRow> auditEntry(Database &database, qint64 id)
{
    CHOBA_TRY_ASSIGN(const std::optional<AuditRow> found,
                     database
                         .statement(QStringLiteral("SELECT ") + rowColumns +
                                    QStringLiteral(" FROM audit a WHERE a.id = ?"))
                         .bind(id)
                         .first(rowOf));
    if (!found)
        //: ja: 監査ログに %1 番の記録はありません。
        return Error::of(ErrorKind::NotFound, Words::tr("The audit log has no entry %1.").arg(id));
    return *found;
}

Result<AuditFacets> auditFacets(Database &database)
{
    AuditFacets facets;
    CHOBA_TRY_ASSIGN(facets.actors, distinct(database, QStringLiteral("actor")));
    CHOBA_TRY_ASSIGN(facets.actions, distinct(database, QStringLiteral("action")));
    CHOBA_TRY_ASSIGN(facets.subjectKinds, distinct(database, QStringLiteral("subject_kind")));
    return facets;
}

QJsonObject toJson(const AuditRow &row)
{
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("at"), tokyoString(row.at)},
            {QStringLiteral("actor"), row.actor},
            {QStringLiteral("action"), row.entry.action},
            {QStringLiteral("subject_kind"), row.entry.subjectKind},
            {QStringLiteral("subject_id"), row.entry.subjectId},
            {QStringLiteral("before"), row.entry.before},
            {QStringLiteral("after"), row.entry.after}};
}

} // namespace choba
