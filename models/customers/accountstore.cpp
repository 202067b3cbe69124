// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/accountstore.h"

#include "models/customers/storedrows.h"
#include "models/storage/partialmatch.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountStore)
};

const QString inMonth = QStringLiteral("c.from_month <= ? AND (c.to_month IS NULL OR c.to_month >= ?)");

Error noSuchAccount(const QString &name)
{
    return Error::at(ErrorKind::NotFound, QStringLiteral("account"),
                     Words::tr("There is no account %1 here.").arg(name));
}

} // namespace

Result<AwsAccount> AccountStore::byId(qint64 id) const
{
    CHOBA_TRY_ASSIGN(const std::optional<AwsAccount> found,
                     m_database
                         .statement(QStringLiteral("SELECT ") + accountColumns(QStringLiteral("a")) +
                                    QStringLiteral(" FROM aws_account a WHERE id = ?"))
                         .bind(id)
                         .first([](const Row &row) { return accountOf(row); }));
    if (!found)
        return noSuchAccount(QString::number(id));
    return *found;
}

Result<std::optional<AwsAccount>> AccountStore::byAccountId(const AwsAccountId &accountId) const
{
    return m_database
        .statement(QStringLiteral("SELECT ") + accountColumns(QStringLiteral("a")) +
                   QStringLiteral(" FROM aws_account a WHERE account_id = ?"))
        .bind(accountId.digits())
        .first([](const Row &row) { return accountOf(row); });
}

Result<AwsAccount> AccountStore::meant(const QString &accountId) const
{
    CHOBA_TRY_ASSIGN(const AwsAccountId id, AwsAccountId::parse(accountId, QStringLiteral("account")));
    CHOBA_TRY_ASSIGN(const std::optional<AwsAccount> found, byAccountId(id));
    if (!found)
        return noSuchAccount(id.grouped());
    return *found;
}

Result<std::vector<AwsAccount>> AccountStore::all() const
{
    return m_database
        .statement(QStringLiteral("SELECT ") + accountColumns(QStringLiteral("a")) +
                   QStringLiteral(" FROM aws_account a ORDER BY account_id"))
        .rows([](const Row &row) { return accountOf(row); });
}

Result<std::vector<AccountHit>> AccountStore::like(const QString &text, int limit) const
{
    QString digits = normalisedId(text);
    digits.remove(u'-');
    const bool isId = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(),
                                                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    const PartialMatch match = PartialMatch::of(
        isId ? digits : text,
        isId ? QStringList{QStringLiteral("a.account_id"), QStringLiteral("a.name")}
             : QStringList{QStringLiteral("a.name"), QStringLiteral("a.project_name"),
                           QStringLiteral("COALESCE(k.name, '')"), QStringLiteral("COALESCE(k.kana, '')")});
    SqlStatement statement = m_database.statement(
        QStringLiteral("SELECT a.account_id, a.name, COALESCE(k.name, '') FROM aws_account a "
                       "LEFT JOIN contract c ON c.aws_account_id = a.id AND c.from_month = (SELECT "
                       "MAX(l.from_month) FROM contract l WHERE l.aws_account_id = a.id) "
                       "LEFT JOIN customer k ON k.id = c.customer_id %1 ORDER BY a.account_id LIMIT ?")
            .arg(match.sql.isEmpty() ? QString() : QStringLiteral("WHERE ") + match.sql));
    for (const QVariant &value : match.values)
        statement.bindValue(value);
    return statement.bind(limit).rows([](const Row &row) {
        return AccountHit{AwsAccountId::parse(row.text(0), {}).value_or(AwsAccountId()), row.text(1),
                          row.text(2)};
    });
}

Result<std::vector<ContractedAccount>> AccountStore::contractsOf(Month month) const
{
    const QString columns =
        QStringList{accountColumns(QStringLiteral("a")), contractColumns(QStringLiteral("c")),
                    customerColumns(QStringLiteral("k"))}
            .join(QStringLiteral(", "));
    CHOBA_TRY_ASSIGN(
        std::vector<ContractedAccount> accounts,
        m_database
            .statement(QStringLiteral("SELECT ") + columns +
                       QStringLiteral(" FROM contract c JOIN aws_account a ON a.id = c.aws_account_id "
                                      "JOIN customer k ON k.id = c.customer_id WHERE ") +
                       inMonth + QStringLiteral(" ORDER BY a.account_id"))
            .bind(month)
            .bind(month)
            .rows([](const Row &row) {
                return ContractedAccount{accountOf(row),
                                         contractOf(row, accountColumnCount),
                                         customerOf(row, accountColumnCount + contractColumnCount),
                                         {}};
            }));
    QHash<qint64, std::size_t> places;
    for (std::size_t at = 0; at < accounts.size(); ++at)
        places.insert(accounts[at].account.id, at);
    CHOBA_TRY(
        m_database
            .statement(QStringLiteral("SELECT ") + supportPlanColumns(QStringLiteral("s")) +
                       QStringLiteral(" FROM contract c JOIN support_plan_change s ON s.aws_account_id = "
                                      "c.aws_account_id WHERE ") +
                       inMonth + QStringLiteral(" ORDER BY s.requested_on, s.id"))
            .bind(month)
            .bind(month)
            .forEach([&](const Row &row) {
                const SupportPlanChange change = supportPlanOf(row);
                const auto place = places.constFind(change.accountRowId);
                // A contract written between the two reads: its account is not in this answer.
                if (place != places.constEnd())
                    accounts[*place].supportPlans.push_back(change);
            }));
    return accounts;
}

Result<QStringList> AccountStore::unassigned(const QStringList &accountIds, Month month) const
{
    QSet<QString> contracted;
    CHOBA_TRY(m_database
                  .statement(QStringLiteral("SELECT a.account_id FROM contract c "
                                            "JOIN aws_account a ON a.id = c.aws_account_id WHERE ") +
                             inMonth)
                  .bind(month)
                  .bind(month)
                  .forEach([&](const Row &row) { contracted.insert(row.text(0)); }));
    QStringList result;
    for (const QString &id : accountIds) {
        if (AwsAccountId::isValid(id) && !contracted.contains(id))
            result.append(id);
    }
    return result;
}

Result<void> AccountStore::recordSeen(const QString &payer, Month month, const QStringList &accountIds)
{
    CHOBA_TRY(
        m_database.statement(QStringLiteral("DELETE FROM account_seen WHERE payer = ? AND usage_month = ?"))
            .bind(payer)
            .bind(month)
            .exec());
    SqlStatement insert = m_database.statement(
        QStringLiteral("INSERT INTO account_seen (payer, usage_month, account_id) VALUES (?, ?, ?)"));
    for (const QString &id : QSet<QString>(accountIds.begin(), accountIds.end())) {
        if (AwsAccountId::isValid(id))
            CHOBA_TRY(insert.bind(payer).bind(month).bind(id).exec());
    }
    return ok();
}

Result<std::vector<UnassignedAccount>>
AccountStore::unassignedSeen(const std::optional<AwsAccountId> &only) const
{
    QString sql = QStringLiteral(
        "SELECT s.account_id, s.payer, MIN(s.usage_month), MAX(s.usage_month) FROM account_seen s "
        "WHERE NOT EXISTS (SELECT 1 FROM aws_account a JOIN contract c ON c.aws_account_id = a.id "
        "WHERE a.account_id = s.account_id AND c.from_month <= s.usage_month "
        "AND (c.to_month IS NULL OR c.to_month >= s.usage_month)) ");
    if (only)
        sql += QStringLiteral("AND s.account_id = ? ");
    sql += QStringLiteral("GROUP BY s.account_id, s.payer ORDER BY s.account_id, s.payer");
    SqlStatement statement = m_database.statement(sql);
    if (only)
        statement.bind(only->digits());
    std::vector<UnassignedAccount> result;
    CHOBA_TRY(statement.forEach([&](const Row &row) {
        const AwsAccountId id = AwsAccountId::parse(row.text(0), {}).value_or(AwsAccountId());
        if (result.empty() || result.back().accountId != id)
            result.push_back({id, row.month(2), row.month(3), {}});
        UnassignedAccount &account = result.back();
        account.payers.append(row.text(1));
        account.first = std::min(account.first, row.month(2));
        account.last = std::max(account.last, row.month(3));
    }));
    return result;
}

Result<qint64> AccountStore::insert(const AwsAccountId &accountId, const AccountFields &fields)
{
    return m_database
        .statement(QStringLiteral("INSERT INTO aws_account (account_id, name, project_name, issued_by_us, "
                                  "root_ours, ops_management) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"))
        .bind(accountId.digits())
        .bind(fields.name)
        .bind(fields.projectName)
        .bind(fields.issuedByUs)
        .bind(fields.rootOurs)
        .bind(fields.opsManagement)
        .scalar();
}

Result<bool> AccountStore::update(const AwsAccount &account, int rowVersion)
{
    CHOBA_TRY_ASSIGN(
        const qint64 changed,
        m_database
            .statement(QStringLiteral("UPDATE aws_account SET name = ?, project_name = ?, issued_by_us = ?, "
                                      "root_ours = ?, ops_management = ?, state = ?, cancelled_on = ?, "
                                      "row_version = row_version + 1 WHERE id = ? AND row_version = ?"))
            .bind(account.fields.name)
            .bind(account.fields.projectName)
            .bind(account.fields.issuedByUs)
            .bind(account.fields.rootOurs)
            .bind(account.fields.opsManagement)
            .bind(spelled(account.state))
            .bind(account.cancelledOn)
            .bind(account.id)
            .bind(rowVersion)
            .execCounting());
    return changed == 1;
}

} // namespace choba
