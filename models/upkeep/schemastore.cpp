// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/schemastore.h"

namespace choba {

namespace {

/// What each kind of object looks like; the first column names it, the second defines it.
constexpr std::array postgresQueries{
    "SELECT CASE WHEN c.relkind IN ('v', 'm') THEN 'shape ' ELSE 'table ' END || c.relname, c.relkind::text "
    "|| c.relpersistence::text || c.relrowsecurity::text || "
    "c.relforcerowsecurity::text || COALESCE(pg_get_partkeydef(c.oid), '') FROM pg_class c "
    "WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') "
    "AND NOT c.relispartition",
    "SELECT 'column ' || c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod) || ' ' || "
    "a.attnotnull::text || ' ' || a.attidentity::text || ' ' || a.attgenerated::text || ' ' || "
    "COALESCE(pg_get_expr(d.adbin, d.adrelid), '') FROM pg_attribute a "
    "JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = "
    "a.attnum "
    "WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') "
    "AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped",
    "SELECT 'constraint ' || c.relname || '.' || k.conname, pg_get_constraintdef(k.oid) || "
    "k.convalidated::text FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid "
    "WHERE c.relnamespace = 'public'::regnamespace AND NOT c.relispartition "
    "AND k.contype IN ('c', 'f', 'p', 'u', 'x')",
    "SELECT 'index ' || i.relname, pg_get_indexdef(i.oid) || x.indisvalid::text FROM pg_index x "
    "JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid "
    "WHERE i.relnamespace = 'public'::regnamespace AND NOT c.relispartition",
    "SELECT 'trigger ' || c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid) || t.tgenabled::text "
    "FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
    "WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal AND NOT c.relispartition",
    "SELECT 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', "
    "md5(p.prosrc) || p.prosecdef::text || p.provolatile::text || ' ' || COALESCE(p.proconfig::text, '') "
    "FROM pg_proc p "
    "WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend e "
    "WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e')",
    "SELECT 'policy ' || c.relname || '.' || p.polname, p.polcmd::text || p.polpermissive::text || ' ' || "
    "COALESCE(pg_get_expr(p.polqual, c.oid), '') || ' / ' || "
    "COALESCE(pg_get_expr(p.polwithcheck, c.oid), '') FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid "
    "WHERE c.relnamespace = 'public'::regnamespace AND NOT c.relispartition",
    // Only what is wrong with a part of a table: in reach of others than the owner and administrators, who
    // read all of it for backups, or with rules of its own.
    "SELECT 'part ' || c.oid::regclass, p.relname || ' ' || COALESCE(c.relacl::text, '') FROM pg_class c "
    "JOIN pg_inherits i ON i.inhrelid = c.oid JOIN pg_class p ON p.oid = i.inhparent "
    "WHERE p.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'f') AND "
    "(c.relkind = 'f' OR c.relrowsecurity <> p.relrowsecurity OR "
    "c.relnamespace <> COALESCE(to_regnamespace('usage_month')::oid, 0) OR "
    "EXISTS (SELECT 1 FROM aclexplode(c.relacl) a WHERE a.grantee <> c.relowner AND NOT "
    "(a.privilege_type = 'SELECT' AND a.grantee IN (SELECT oid FROM pg_roles WHERE rolname LIKE '%\\_admin' "
    "AND NOT rolcanlogin))) OR "
    "EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgparentid = 0 AND NOT t.tgisinternal) "
    "OR EXISTS (SELECT 1 FROM pg_namespace n, aclexplode(n.nspacl) a WHERE n.oid = c.relnamespace AND "
    "a.grantee <> n.nspowner AND NOT "
    "(a.privilege_type = 'USAGE' AND a.grantee IN (SELECT oid FROM pg_roles WHERE rolname LIKE '%\\_admin' "
    "AND NOT rolcanlogin))))",
    // Servers from 16 on leave needless table names out.
    "SELECT 'view ' || c.relname, md5(regexp_replace(pg_get_viewdef(c.oid), '\\m\\w+\\.|\\s', '', 'g')) FROM "
    "pg_class c "
    "WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('v', 'm')",
    // What those read who may not see the margin.
    "SELECT 'without_margin ' || c.relname, c.relkind::text || ' ' || COALESCE(c.reloptions::text, '') || ' "
    "' || "
    "md5(regexp_replace(pg_get_viewdef(c.oid), '\\m\\w+\\.|\\s', '', 'g')) FROM pg_class c "
    "WHERE c.relnamespace = COALESCE(to_regnamespace('without_margin')::oid, 0)"};

constexpr auto postgresKeys =
    "SELECT c.relname, p.relname, "
    "(SELECT string_agg(a.attname, ' ' ORDER BY n.at) FROM unnest(k.conkey) WITH ORDINALITY n(number, at) "
    "JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = n.number), "
    "(SELECT string_agg(a.attname, ' ' ORDER BY n.at) FROM unnest(k.confkey) WITH ORDINALITY n(number, at) "
    "JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = n.number) "
    "FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class p ON p.oid = k.confrelid "
    "WHERE k.contype = 'f' AND c.relnamespace = 'public'::regnamespace AND NOT c.relispartition "
    "ORDER BY 1, 3, 2";

QString quoted(const QString &name)
{
    QString copy = name;
    return QLatin1Char('"') + copy.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

/// Counts the rows of the key's table that have no parent; a null in the key means none is wanted.
QString orphanQuery(const ForeignKey &key)
{
    QStringList given;
    QStringList same;
    for (qsizetype at = 0; at < key.columns.size(); ++at) {
        given += QStringLiteral("child.%1 IS NOT NULL").arg(quoted(key.columns[at]));
        same += QStringLiteral("parent.%1 = child.%2")
                    .arg(quoted(key.parentColumns[at]), quoted(key.columns[at]));
    }
    const QString both = QStringLiteral(" AND ");
    return QStringLiteral("SELECT COUNT(*) FROM %1 child WHERE %2 AND NOT EXISTS "
                          "(SELECT 1 FROM %3 parent WHERE %4)")
        .arg(quoted(key.table), given.join(both), quoted(key.parent), same.join(both));
}

} // namespace

Result<SchemaList> SchemaStore::schema()
{
    return m_database.engine() == Engine::Sqlite ? sqliteSchema() : postgresSchema();
}

Result<SchemaList> SchemaStore::sqliteSchema()
{
    SchemaList list;
    CHOBA_TRY(m_database
                  .statement(QStringLiteral("SELECT type || ' ' || name, sql FROM sqlite_master "
                                            "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"))
                  .forEach([&](const Row &row) { list.emplace(row.text(0), row.text(1).simplified()); }));
    return list;
}

Result<SchemaList> SchemaStore::postgresSchema()
{
    // Written before names where this connection reads views of the same names (Database::preparePostgres).
    const QString prefix = QStringLiteral("public.");
    SchemaList list;
    for (const char *query : postgresQueries) {
        CHOBA_TRY(m_database.statement(QLatin1String(query)).forEach([&](const Row &row) {
            list.emplace(row.text(0), row.text(1).remove(prefix).simplified());
        }));
    }
    return list;
}

Result<std::map<int, QString>> SchemaStore::appliedSteps()
{
    std::map<int, QString> steps;
    CHOBA_TRY(m_database.statement(QStringLiteral("SELECT version, checksum FROM schema_migration"))
                  .forEach([&](const Row &row) { steps.emplace(row.int32(0), row.text(1)); }));
    return steps;
}

Result<QStringList> SchemaStore::tables()
{
    CHOBA_TRY_ASSIGN(const SchemaList list, schema());
    QStringList names;
    for (const auto &[name, definition] : list) {
        if (name.startsWith(QLatin1String("table ")))
            names += name.sliced(6);
    }
    return names;
}

Result<qint64> SchemaStore::rowCount(const QString &table)
{
    return m_database.statement(QStringLiteral("SELECT COUNT(*) FROM ") + quoted(table)).scalar();
}

Result<QStringList> SchemaStore::sqliteColumns(const QString &table)
{
    QStringList names;
    CHOBA_TRY(m_database.statement(QStringLiteral("SELECT name FROM pragma_table_info(?)"))
                  .bind(table)
                  .forEach([&](const Row &row) { names += row.text(0); }));
    return names;
}

Result<std::vector<ForeignKey>> SchemaStore::foreignKeys()
{
    return m_database.engine() == Engine::Sqlite ? sqliteForeignKeys() : postgresForeignKeys();
}

Result<std::vector<ForeignKey>> SchemaStore::postgresForeignKeys()
{
    return m_database.statement(QLatin1String(postgresKeys)).rows([](const Row &row) {
        return ForeignKey{row.text(0), row.text(2).split(QLatin1Char(' ')), row.text(1),
                          row.text(3).split(QLatin1Char(' '))};
    });
}

/// A key that names no columns of its parent means the parent's primary key.
Result<std::vector<ForeignKey>> SchemaStore::sqliteForeignKeys()
{
    std::map<std::pair<QString, int>, ForeignKey> keys;
    CHOBA_TRY(m_database
                  .statement(QStringLiteral(
                      "SELECT t.name, k.id, k.\"table\", k.\"from\", COALESCE(k.\"to\", "
                      "(SELECT p.name FROM pragma_table_info(k.\"table\") p WHERE p.pk = k.seq + 1)) "
                      "FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) k "
                      "WHERE t.type = 'table' ORDER BY t.name, k.id, k.seq"))
                  .forEach([&](const Row &row) {
                      ForeignKey &key = keys[{row.text(0), row.int32(1)}];
                      key.table = row.text(0);
                      key.parent = row.text(2);
                      key.columns += row.text(3);
                      key.parentColumns += row.text(4);
                  }));
    std::vector<ForeignKey> list;
    for (auto &[name, key] : keys)
        list.push_back(std::move(key));
    return list;
}

Result<std::vector<Orphans>> SchemaStore::orphans()
{
    CHOBA_TRY_ASSIGN(const std::vector<ForeignKey> keys, foreignKeys());
    std::vector<Orphans> found;
    for (const ForeignKey &key : keys) {
        CHOBA_TRY_ASSIGN(const qint64 rows, m_database.statement(orphanQuery(key)).scalar());
        if (rows > 0)
            found.push_back({key, rows});
    }
    return found;
}

Result<QStringList> SchemaStore::integrityProblems()
{
    QStringList problems;
    if (m_database.engine() == Engine::Postgres)
        return problems;
    CHOBA_TRY(m_database.statement(QStringLiteral("PRAGMA integrity_check")).forEach([&](const Row &row) {
        if (row.text(0) != QLatin1String("ok"))
            problems += row.text(0);
    }));
    return problems;
}

} // namespace choba
