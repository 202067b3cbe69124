// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/accounttable.h"

#include "models/base/ids.h"
#include "models/rulebook/contractplan.h"
#include "models/rulebook/supportplan.h"
#include "models/storage/partialmatch.h"

namespace choba {

namespace {

// 0, 1, 2 are AccountStanding. The support plan is "done>asked for", either may be empty.
const QString accountRows = QStringLiteral(
    "(SELECT a.id AS id, a.account_id AS account_id, a.name AS name, a.project_name AS project_name, "
    "COALESCE(k.name, '') AS customer_name, COALESCE(k.id, 0) AS customer_id, COALESCE(c.plan, '') AS plan, "
    "COALESCE((SELECT s.plan FROM support_plan_change s WHERE s.aws_account_id = a.id AND s.done_on IS NOT "
    "NULL "
    "ORDER BY s.requested_on DESC, s.id DESC LIMIT 1), '') || '>' || "
    "COALESCE((SELECT s.plan FROM support_plan_change s WHERE s.aws_account_id = a.id AND s.done_on IS NULL "
    "ORDER BY s.requested_on DESC, s.id DESC LIMIT 1), '') AS support, "
    "CASE WHEN EXISTS (SELECT 1 FROM account_seen u WHERE u.account_id = a.account_id AND NOT EXISTS "
    "(SELECT 1 FROM contract o WHERE o.aws_account_id = a.id AND o.from_month <= u.usage_month "
    "AND (o.to_month IS NULL OR o.to_month >= u.usage_month))) THEN 0 "
    "WHEN a.state = 'cancelled' THEN 2 ELSE 1 END AS standing "
    "FROM aws_account a LEFT JOIN contract c ON c.aws_account_id = a.id AND c.from_month = "
    "(SELECT MAX(o.from_month) FROM contract o WHERE o.aws_account_id = a.id) "
    "LEFT JOIN customer k ON k.id = c.customer_id "
    "UNION ALL "
    "SELECT -CAST(u.account_id AS BIGINT), u.account_id, '', '', '', 0, '', '>', 0 "
    "FROM (SELECT DISTINCT account_id FROM account_seen) u "
    "WHERE NOT EXISTS (SELECT 1 FROM aws_account a WHERE a.account_id = u.account_id)) t");

std::vector<PageColumn> accountPageColumns()
{
    return {{QStringLiteral("account_id"), QStringLiteral("t.account_id")},
            {QStringLiteral("state"), QStringLiteral("t.standing")},
            {QStringLiteral("name"), QStringLiteral("t.name")},
            {QStringLiteral("customer"), QStringLiteral("t.customer_name")},
            {QStringLiteral("plan"), QStringLiteral("t.plan")},
            {QStringLiteral("support_plan"), QStringLiteral("t.support")},
            {QStringLiteral("project_name"), QStringLiteral("t.project_name")}};
}

QString grouped(const QString &digits)
{
    const auto id = AwsAccountId::parse(digits, {});
    return id ? id->grouped() : digits;
}

QString supportWords(const QString &plan)
{
    const auto known = parseSupportPlan(plan, {});
    return known ? displayName(*known) : QString();
}

/// "Basic", or "Basic → Business Plus" while a request is open.
QString supportText(const QString &stored)
{
    const QString done = supportWords(stored.section(QLatin1Char('>'), 0, 0));
    const QString asked = supportWords(stored.section(QLatin1Char('>'), 1, 1));
    return asked.isEmpty() ? done : done + QStringLiteral(" → ") + asked;
}

QString shown(int column, const QVariant &value)
{
    const QString text = value.toString();
    switch (column) {
    case AccountTable::AccountId:
        return grouped(text);
    case AccountTable::Plan: {
        const auto plan = parseContractPlan(text, {});
        return plan ? displayName(*plan) : QString();
    }
    case AccountTable::Support:
        return supportText(text);
    case AccountTable::Standing:
        return chipOf(static_cast<AccountStanding>(value.toInt())).text;
    default:
        return text;
    }
}

} // namespace

Chip chipOf(AccountStanding standing)
{
    switch (standing) {
    case AccountStanding::Unassigned:
        //: ja: 未割当
        return {QStringLiteral("triangle-alert"), AccountTable::tr("Unassigned"), Tone::Warn, true};
    case AccountStanding::Active:
        //: ja: 契約中
        return {QStringLiteral("circle-check"), AccountTable::tr("Active"), Tone::Ok, false};
    case AccountStanding::Cancelled:
        //: ja: 解約済
        return {QStringLiteral("ban"), AccountTable::tr("Cancelled"), Tone::Faint, false};
    }
    Q_UNREACHABLE();
}

AccountTable::AccountTable(const DatabaseLocation &location, QObject *parent)
    : PagedModel(location, accountPageColumns(), parent)
{
    setFilter({});
}

namespace {

PageQuery queryOf(const AccountFilter &filter)
{
    // An id is also found as it is shown, in groups.
    const QString typed = filter.text.trimmed();
    const auto id = AwsAccountId::parse(typed, {});
    const PartialMatch match = PartialMatch::of(
        id ? id->digits() : typed, {QStringLiteral("t.account_id"), QStringLiteral("t.name"),
                                    QStringLiteral("t.project_name"), QStringLiteral("t.customer_name")});
    QStringList conditions;
    PageQuery query{accountRows, {}, match.values, QStringLiteral("t.id"), {}};
    if (!match.sql.isEmpty())
        conditions.append(match.sql);
    if (filter.customerId) {
        conditions.append(QStringLiteral("t.customer_id = ?"));
        query.values.append(*filter.customerId);
    }
    QStringList standings;
    for (const AccountStanding standing : filter.standings)
        standings.append(QString::number(static_cast<int>(standing)));
    standings.sort();
    if (!standings.isEmpty())
        conditions.append(QStringLiteral("t.standing IN (%1)").arg(standings.join(QStringLiteral(", "))));
    query.where = conditions.join(QStringLiteral(" AND "));
    return query;
}

} // namespace

void AccountTable::setFilter(const AccountFilter &filter)
{
    setQuery(queryOf(filter));
}

QString AccountTable::textOf(int column, const QVariant &value)
{
    return shown(column, value);
}

Result<std::map<AccountStanding, qint64>> countAccounts(Database &database, AccountFilter filter)
{
    filter.standings.clear();
    const PageQuery query = queryOf(filter);
    const QString where = query.where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + query.where;
    SqlStatement statement = database.statement(QStringLiteral("SELECT t.standing, COUNT(*) FROM ") +
                                                query.from + where + QStringLiteral(" GROUP BY t.standing"));
    for (const QVariant &value : query.values)
        statement.bindValue(value);
    std::map<AccountStanding, qint64> counts;
    CHOBA_TRY(statement.forEach(
        [&](const Row &row) { counts[static_cast<AccountStanding>(row.int32(0))] = row.int64(1); }));
    return counts;
}

qint64 AccountTable::rowIdOf(const QString &accountId)
{
    return -accountId.toLongLong();
}

QVariant AccountTable::cell(const PageRow &row, int column, int role) const
{
    if (role == AccountIdRole)
        return row.values[AccountId];
    const QVariant &standing = row.values[Standing];
    if (role == StandingRole)
        return QVariant::fromValue(static_cast<AccountStanding>(standing.toInt()));
    if (role == ChipRole && column == Standing)
        return QVariant::fromValue(chipOf(static_cast<AccountStanding>(standing.toInt())));
    const QString text = shown(column, row.values[static_cast<std::size_t>(column)]);
    if (role == Qt::DisplayRole)
        return text.isEmpty() ? QStringLiteral("–") : text;
    if (role == CopyRole && column == AccountId)
        return row.values[AccountId];
    if (role == ToneRole && text.isEmpty())
        return QVariant::fromValue(Tone::Faint);
    if (role == ToneRole && column == AccountId)
        return QVariant::fromValue(Tone::Muted);
    return {};
}

QVariant AccountTable::heading(int column, int role) const
{
    static constexpr int widths[] = {124, 124, 92, 152, 84, 156, 140};
    if (role == ColumnWidthRole)
        return widths[column];
    if (role == ColumnHiddenRole)
        return column == Project;
    if (role == ColumnGrowsRole)
        return column == Name || column == Customer || column == Project;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case AccountId:
        //: ja: アカウントID
        return tr("Account id");
    case Name:
        //: ja: 名称
        return tr("Name");
    case Customer:
        //: ja: 顧客
        return tr("Customer");
    case Plan:
        //: ja: 契約
        return tr("Contract");
    case Support:
        //: ja: 有償サポート
        return tr("Support plan");
    case Standing:
        //: ja: 状態
        return tr("State");
    default:
        //: ja: 案件
        return tr("Project");
    }
}

} // namespace choba
