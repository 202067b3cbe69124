// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/base/ids.h"
#include "models/billing/issuerprofile.h"
#include "models/billing/readstatement.h"
#include "models/billing/saveissuerprofile.h"
#include "models/customers/accountstore.h"
#include "models/documents/statementcsv.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatementsCommands)
};

QJsonValue yenJson(const std::optional<Yen> &yen)
{
    return yen ? QJsonValue(yen->amount()) : QJsonValue(QJsonValue::Null);
}

QJsonObject rowJson(const StatementRow &row)
{
    return {{QStringLiteral("name"), row.name},
            {QStringLiteral("before_usd"), row.before.toString()},
            {QStringLiteral("discount_usd"), row.discount.toString()},
            {QStringLiteral("after_usd"), row.after.toString()},
            {QStringLiteral("before_jpy"), yenJson(row.beforeYen)},
            {QStringLiteral("discount_jpy"), yenJson(row.discountYen)},
            {QStringLiteral("after_jpy"), yenJson(row.afterYen)}};
}

Result<AccountStatement> read(Session &session, const QString &monthText, const QString &accountText)
{
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(const AwsAccountId account, AwsAccountId::parse(accountText, QStringLiteral("account")));
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    return readStatement(*database, rules, account.digits(), month);
}

Result<Answer> show(Session &session, const QString &monthText, const QString &accountText)
{
    CHOBA_TRY_ASSIGN(const AccountStatement found, read(session, monthText, accountText));
    const Statement &statement = found.statement;
    QJsonArray rows;
    for (const StatementRow &row : statement.rows)
        rows += rowJson(row);
    QJsonObject json{{QStringLiteral("account"), statement.account},
                     {QStringLiteral("account_name"), found.accountName},
                     {QStringLiteral("customer"), found.customer.fields.name},
                     {QStringLiteral("month"), statement.month.toString()},
                     {QStringLiteral("published_on"), dateJson(statement.publishedOn)},
                     {QStringLiteral("rows"), rows},
                     {QStringLiteral("subtotal_jpy"), yenJson(statement.subtotal)}};
    json.insert(QStringLiteral("fx_rate"),
                statement.rate ? QJsonValue(statement.rate->toString()) : QJsonValue(QJsonValue::Null));
    const QString head =
        factLines(json, {{QStringLiteral("account"), Words::tr("Account")},
                         {QStringLiteral("customer"), Words::tr("Customer")},
                         {QStringLiteral("month"), Words::tr("Month")},
                         {QStringLiteral("fx_rate"), Words::tr("Yen per dollar")},
                         {QStringLiteral("published_on"), Words::tr("Published")},
                         {QStringLiteral("subtotal_jpy"), Words::tr("Subtotal (¥)"), ShownField::Kind::Yen}});
    const ShownField::Kind number = ShownField::Kind::Number;
    const ShownField::Kind yen = ShownField::Kind::Yen;
    return Answer{json, head + QStringLiteral("\n\n") +
                            table(rows, {{QStringLiteral("name"), Words::tr("Product")},
                                         {QStringLiteral("before_usd"), Words::tr("USD before"), number},
                                         {QStringLiteral("discount_usd"), Words::tr("Discount"), number},
                                         {QStringLiteral("after_usd"), Words::tr("USD after"), number},
                                         {QStringLiteral("after_jpy"), Words::tr("¥ after"), yen}})};
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error::of(ErrorKind::Unavailable,
                         Words::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return ok();
}

Result<QByteArray> rendered(const StatementDocument &document, const QString &format)
{
    if (format == QLatin1String("pdf"))
        return renderStatementPdf(document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CHOBA_TRY(writeStatementCsv(document, buffer, CsvEncoding::Utf8WithBom));
    return buffer.data();
}

/// The accounts of the month: the one named, or all with a contract.
Result<QStringList> accountsOf(Database &database, Month month, const std::optional<QString> &account)
{
    if (account) {
        CHOBA_TRY_ASSIGN(const AwsAccountId id, AwsAccountId::parse(*account, QStringLiteral("account")));
        return QStringList{id.digits()};
    }
    QStringList ids;
    CHOBA_TRY_ASSIGN(const auto contracted, AccountStore(database).contractsOf(month));
    for (const ContractedAccount &each : contracted)
        ids += each.account.accountId.digits();
    return ids;
}

struct TypedExport
{
    TypedWord month;
    TypedOption account;
    TypedOption format;
    TypedOption folder;
};

Result<Answer> exportAll(Session &session, const TypedExport &typed)
{
    const QString format = typed.format->value_or(QStringLiteral("pdf"));
    if (format != QLatin1String("pdf") && format != QLatin1String("csv"))
        return Error::invalid(QStringLiteral("format"),
                              Words::tr("“%1” is neither pdf nor csv.").arg(format));
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(*typed.month, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const StoredIssuerProfile issuer, readIssuerProfile(*database));
    CHOBA_TRY_ASSIGN(const QStringList accounts, accountsOf(*database, month, *typed.account));
    const QDir folder(typed.folder->value_or(QStringLiteral(".")));
    if (!QDir().mkpath(folder.path()))
        return Error::of(ErrorKind::Unavailable,
                         Words::tr("The folder %1 cannot be made.").arg(folder.path()));
    QJsonArray items;
    for (const QString &account : accounts) {
        if (session.context().isCancelled())
            return Error::of(ErrorKind::Cancelled, Words::tr("Cancelled."));
        session.context().setProgress({items.size(), accounts.size(), Words::tr("Writing statements")});
        CHOBA_TRY_ASSIGN(const AccountStatement statement, readStatement(*database, rules, account, month));
        CHOBA_TRY_ASSIGN(
            const QByteArray bytes,
            rendered(statementDocument(statement, issuer.profile, session.clock().now()), format));
        const QString path =
            folder.filePath(QStringLiteral("statement_%1_%2.%3").arg(account, month.toString(), format));
        CHOBA_TRY(save(path, bytes));
        items += QJsonObject{{QStringLiteral("account"), account}, {QStringLiteral("file"), path}};
    }
    return Answer::list(items, {{QStringLiteral("account"), Words::tr("Account")},
                                {QStringLiteral("file"), Words::tr("File")}});
}

} // namespace

void addStatementsCommands(const Command &root)
{
    const Command statements =
        root.command(QStringLiteral("statements"), Words::tr("what a month's usage was, by product"));
    const Command showing = statements.command(QStringLiteral("show"), Words::tr("one account's month"));
    const TypedWord month = showing.argument(QStringLiteral("MONTH"), Words::tr("usage month"));
    const TypedWord account = showing.argument(QStringLiteral("ACCOUNT"), Words::tr("AWS account id"));
    showing.run([month, account](Session &session) { return show(session, *month, *account); });

    const Command exporting =
        statements.command(QStringLiteral("export"), Words::tr("save statements as PDF or CSV"));
    TypedExport typed;
    typed.month = exporting.argument(QStringLiteral("MONTH"), Words::tr("usage month"));
    typed.account =
        exporting.option(QStringLiteral("--account"), QStringLiteral("ID"), Words::tr("only this account"));
    typed.format = exporting.option(QStringLiteral("--format"), QStringLiteral("pdf|csv"), Words::tr("pdf"));
    typed.folder =
        exporting.option(QStringLiteral("--out"), QStringLiteral("FOLDER"), Words::tr("where to (here)"));
    exporting.run([typed](Session &session) { return exportAll(session, typed); });
}

} // namespace choba
