// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicelist.h"

#include "models/base/ids.h"
#include "models/billing/invoicedates.h"
#include "models/billing/invoicestore.h"
#include "models/documents/listfile.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceList)
};

constexpr int pollEvery = 256;

/// "%" and "_" of a search are letters like any other.
QString containing(QString text)
{
    for (const QLatin1Char special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(special, QString(QLatin1Char('\\')) + QChar(special));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

QString statesCondition(const std::set<InvoiceState> &states)
{
    QStringList list;
    for (const InvoiceState state : states)
        list.append(QLatin1Char('\'') + spelled(state) + QLatin1Char('\''));
    // Only who tells sent from issued pays for looking it up.
    const bool isColumn = states.count(InvoiceState::Issued) == states.count(InvoiceState::Sent);
    return QStringLiteral("%1 IN (%2)")
        .arg(isColumn ? QStringLiteral("i.state") : invoiceStateSql(QStringLiteral("i")),
             list.join(QStringLiteral(", ")));
}

/// "¥1,365,013" and "１３６５０１３" as people type a total.
std::optional<Yen> amountIn(const QString &text)
{
    QString digits = normalisedId(text);
    for (const QChar mark : {QChar(u','), QChar(u'¥'), QChar(u'￥'), QChar(u'，')})
        digits.remove(mark);
    const Result<Yen> amount = Yen::parse(digits, {});
    return amount ? std::optional(*amount) : std::nullopt;
}

void matchText(const QString &text, QStringList &conditions, QVariantList &values)
{
    if (text.isEmpty())
        return;
    const QString pattern = containing(text.toLower());
    QStringList any;
    for (const char *column : {"i.number", "i.customer_name", "i.project_name"}) {
        any.append(QStringLiteral("LOWER(%1) LIKE ? ESCAPE '\\'").arg(QLatin1String(column)));
        values.append(pattern);
    }
    QString account = normalisedId(text);
    account.remove(QLatin1Char('-'));
    if (!account.isEmpty()) {
        any.append(QStringLiteral("i.account LIKE ? ESCAPE '\\'"));
        values.append(containing(account));
    }
    if (const std::optional<Yen> amount = amountIn(text)) {
        any.append(QStringLiteral("i.total_jpy = ?"));
        values.append(amount->amount());
    }
    conditions.append(QLatin1Char('(') + any.join(QStringLiteral(" OR ")) + QLatin1Char(')'));
}

} // namespace

std::vector<PageColumn> invoiceColumns()
{
    return {{QStringLiteral("number"), QStringLiteral("COALESCE(i.number, '')")},
            {QStringLiteral("customer"), QStringLiteral("i.customer_name")},
            {QStringLiteral("account"), QStringLiteral("i.account")},
            {QStringLiteral("usage_month"), QStringLiteral("i.usage_month")},
            {QStringLiteral("state"), invoiceStateSql(QStringLiteral("i"))},
            // Drafts are due after everything that is issued.
            {QStringLiteral("due_date"), QStringLiteral("COALESCE(i.due_date, '9999-12-31')")},
            {QStringLiteral("total"), QStringLiteral("i.total_jpy")},
            {QStringLiteral("issue_date"), QStringLiteral("COALESCE(i.issue_date, '9999-12-31')")},
            {QStringLiteral("project"), QStringLiteral("i.project_name")},
            {QStringLiteral("plan"), QStringLiteral("i.contract_plan")},
            {QStringLiteral("subtotal"), QStringLiteral("i.subtotal_jpy")},
            {QStringLiteral("tax"), QStringLiteral("i.tax_jpy")}};
}

PageQuery invoiceQuery(const InvoiceSearch &search)
{
    QStringList conditions;
    QVariantList values;
    matchText(search.text.trimmed(), conditions, values);
    if (!search.states.empty())
        conditions.append(statesCondition(search.states));
    if (search.month) {
        conditions.append(QStringLiteral("i.usage_month = ?"));
        values.append(search.month->index());
    }
    return {QStringLiteral("invoice i"),
            conditions.join(QStringLiteral(" AND ")),
            values,
            QStringLiteral("i.id"),
            {QStringLiteral("CAST(COALESCE(SUM(i.total_jpy), 0) AS BIGINT)")}};
}

namespace {

SqlStatement found(Database &database, const InvoiceSearch &search, const QString &columns,
                   const QString &tail)
{
    const PageQuery query = invoiceQuery(search);
    const QString where = query.where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + query.where;
    SqlStatement statement =
        database.statement(QStringLiteral("SELECT %1 FROM %2%3 %4").arg(columns, query.from, where, tail));
    for (const QVariant &value : query.values)
        statement.bindValue(value);
    return statement;
}

} // namespace

Result<std::map<InvoiceState, qint64>> countInvoices(Database &database, InvoiceSearch search)
{
    search.states.clear();
    SqlStatement statement =
        found(database, search, invoiceStateSql(QStringLiteral("i")) + QStringLiteral(", COUNT(*)"),
              QStringLiteral("GROUP BY 1"));
    std::map<InvoiceState, qint64> counts;
    std::optional<Error> unknown;
    CHOBA_TRY(statement.forEach([&](const Row &row) {
        const Result<InvoiceState> state = parseInvoiceState(row.text(0), {});
        if (state)
            counts[*state] = row.int64(1);
        else
            unknown = state.error();
    }));
    if (unknown)
        return *unknown;
    return counts;
}

Result<std::optional<std::pair<Month, Month>>> invoiceMonths(Database &database, const InvoiceSearch &search)
{
    using Months = std::optional<std::pair<Month, Month>>;
    CHOBA_TRY_ASSIGN(const std::optional<Months> months,
                     found(database, search, QStringLiteral("MIN(i.usage_month), MAX(i.usage_month)"), {})
                         .first([](const Row &row) {
                             return row.isNull(0) ? Months()
                                                  : Months(std::in_place, row.month(0), row.month(1));
                         }));
    return months.value_or(Months());
}

Result<std::vector<qint64>> invoiceIds(Database &database, const InvoiceSearch &search, int limit)
{
    return found(database, search, QStringLiteral("i.id"),
                 QStringLiteral("ORDER BY i.usage_month DESC, COALESCE(i.number, ''), i.account LIMIT %1")
                     .arg(limit))
        .rows([](const Row &row) { return row.int64(0); });
}

Result<std::vector<IssuedMonth>> issuedMonths(Database &database)
{
    return database
        .statement(
            QStringLiteral("SELECT usage_month, SUM(CASE WHEN state = 'issued' THEN 1 ELSE 0 END), "
                           "MAX(issued_at) FROM invoice GROUP BY usage_month ORDER BY usage_month DESC"))
        .rows([](const Row &row) {
            return IssuedMonth{row.month(0), row.int64(1), row.isNull(2) ? QDateTime() : row.instant(2)};
        });
}

Result<std::vector<InvoiceHit>> findInvoices(Database &database, const QString &text, int limit)
{
    const PageQuery query = invoiceQuery({text, {}, {}});
    SqlStatement statement = database.statement(
        QStringLiteral("SELECT i.id, COALESCE(i.number, ''), i.customer_name, i.usage_month FROM %1 WHERE %2 "
                       "ORDER BY i.usage_month DESC, i.id LIMIT %3")
            .arg(query.from, query.where.isEmpty() ? QStringLiteral("1 = 1") : query.where)
            .arg(limit));
    for (const QVariant &value : query.values)
        statement.bindValue(value);
    return statement.rows([](const Row &row) {
        return InvoiceHit{row.int64(0), row.text(1), row.text(2), row.month(3)};
    });
}

QStringList invoiceListHeader()
{
    return {
        //: ja: 番号
        Words::tr("Number"),
        //: ja: 顧客
        Words::tr("Customer"),
        //: ja: アカウント
        Words::tr("Account"),
        //: ja: 利用月
        Words::tr("Usage month"),
        //: ja: 状態
        Words::tr("State"),
        //: ja: 発行日
        Words::tr("Issue date"),
        //: ja: 支払期日
        Words::tr("Due date"),
        //: ja: 小計(税抜)
        Words::tr("Subtotal before tax"),
        //: ja: 消費税
        Words::tr("Consumption tax"),
        //: ja: 税込合計
        Words::tr("Total incl. tax"),
        //: ja: 案件
        Words::tr("Project"),
    };
}

namespace {

/// As issued; of a draft as the list shows it: if it were issued in time.
QDate dueDateOf(const Row &row, const RuleBook &rules)
{
    const QDate stored = row.date(6);
    if (stored.isValid())
        return stored;
    const Result<InvoiceDates> planned = invoiceDates(row.month(3), rules);
    return planned ? planned->dueDate : QDate();
}

} // namespace

Result<qint64> writeInvoices(Database &database, const InvoiceSearch &search, const RuleBook &rules,
                             ListWriter &writer, JobContext &context)
{
    const PageQuery query = invoiceQuery(search);
    const QString where = query.where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + query.where;
    SqlStatement statement = database.statement(
        QStringLiteral("SELECT COALESCE(i.number, ''), i.customer_name, i.account, i.usage_month, %1, "
                       "COALESCE(i.issue_date, ''), COALESCE(i.due_date, ''), i.subtotal_jpy, i.tax_jpy, "
                       "i.total_jpy, i.project_name FROM ")
            .arg(invoiceStateSql(QStringLiteral("i"))) +
        query.from + where + QStringLiteral(" ORDER BY i.usage_month DESC, i.account, i.revision"));
    for (const QVariant &value : query.values)
        statement.bindValue(value);
    const auto dateCell = [](QDate date) { return date.isValid() ? ListCell(date) : ListCell(); };
    qint64 written = 0;
    Result<void> wrote;
    CHOBA_TRY(statement.forEach([&](const Row &row) {
        if (!wrote || context.isCancelled())
            return;
        const Result<InvoiceState> state = parseInvoiceState(row.text(4), {});
        wrote = writer.addRow({row.text(0), row.text(1), row.text(2), row.month(3).toString(),
                               state ? words(*state) : row.text(4), dateCell(row.date(5)),
                               dateCell(dueDateOf(row, rules)), row.yen(7), row.yen(8), row.yen(9),
                               row.text(10)});
        if (wrote && ++written % pollEvery == 0)
            context.setProgress({written, 0, {}});
    }));
    CHOBA_TRY(std::move(wrote));
    if (context.isCancelled())
        return Error::of(ErrorKind::Cancelled, Words::tr("The export was cancelled."));
    return written;
}

Result<void> exportInvoices(Database &database, const InvoiceSearch &search, const RuleBook &rules,
                            const QString &path, CsvEncoding encoding, JobContext &context)
{
    qint64 rows = 0;
    //: ja: 請求書
    const ListFile file{path, Words::tr("Invoices"), invoiceListHeader(), encoding};
    CHOBA_TRY_ASSIGN(const QString lost, writeListFile(file, [&](ListWriter &writer) -> Result<void> {
                         CHOBA_TRY_ASSIGN(rows, writeInvoices(database, search, rules, writer, context));
                         return ok();
                     }));
    context.setProgress({rows, rows, lost});
    return ok();
}

} // namespace choba
