// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/wholeview.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WholeView)
};

// A table is seen whole when a policy lets this person read every row and none takes some away again.
constexpr auto partlySeen = R"(
    WITH mine AS (
        SELECT polrelid, polpermissive, pg_get_expr(polqual, polrelid) = 'true' AS lets_all FROM pg_policy
        WHERE polcmd IN ('r', '*') AND EXISTS (
            SELECT 1 FROM unnest(polroles) AS r (id) WHERE id = 0 OR pg_has_role(id, 'USAGE')))
    SELECT c.relname FROM pg_class c
    WHERE c.relkind IN ('r', 'p') AND row_security_active(c.oid) AND (
        NOT EXISTS (SELECT 1 FROM mine WHERE polrelid = c.oid AND polpermissive AND lets_all)
        OR EXISTS (SELECT 1 FROM mine WHERE polrelid = c.oid AND NOT polpermissive AND NOT lets_all))
    ORDER BY c.relname)";

} // namespace

Result<void> requireWholeView(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return ok();
    CHOBA_TRY_ASSIGN(
        const auto tables,
        database.statement(QString::fromLatin1(partlySeen)).rows([](const Row &row) { return row.text(0); }));
    if (tables.empty())
        return ok();
    return Error::of(
        ErrorKind::NotAllowed,
        //: ja: この接続からは %1 の一部の行が見えません。すべての行を読める人で実行してください
        Words::tr("This connection does not see every row of %1. Use one that may read all of it.")
            .arg(QStringList(tables.begin(), tables.end()).join(QStringLiteral(", "))));
}

} // namespace choba
