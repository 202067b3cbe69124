// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicestore.h"

#include "models/billing/ratedmonthjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace choba {

namespace {

/// Ours among the advisory locks of a PostgreSQL database: "drft".
constexpr int draftLock = 0x64726674;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceStore)
};

constexpr auto headColumns =
    "SELECT id, account, usage_month, revision, customer_id, customer_name, project_name, %1, "
    "COALESCE(number, ''), "
    "contract_plan, support_plan, payer, version_id, rate_micros, support_fee_usd, subtotal_jpy, "
    "tax_percent_hundredths, "
    "tax_jpy, total_jpy, issue_date, send_until, due_date, drafted_at, issued_at, COALESCE(issued_by, ''), "
    "COALESCE(pdf_sha256, ''), fingerprint, COALESCE(void_reason, '') FROM invoice ";

/// A spelling the database's own CHECK allows; anything else is another program's doing and reads as the
/// first value.
template <typename T>
T known(const Result<T> &value)
{
    return value.value_or(T());
}

InvoiceHead headOf(const Row &row)
{
    InvoiceHead head;
    head.id = row.int64(0);
    head.account = row.text(1);
    head.month = row.month(2);
    head.revision = row.int32(3);
    head.customerId = row.int64(4);
    head.customerName = row.text(5);
    head.projectName = row.text(6);
    head.state = known(parseInvoiceState(row.text(7), {}));
    head.number = row.text(8);
    head.contract = known(parseContractPlan(row.text(9), {}));
    head.supportPlan = known(parseSupportPlan(row.text(10), {}));
    head.payer = row.text(11);
    head.versionId = row.int64(12);
    head.rate = ExchangeRate::ofMicros(row.int64(13));
    head.supportFee = row.usd(14);
    head.subtotal = row.yen(15);
    head.taxRate = Percent::ofHundredths(row.int32(16));
    head.tax = row.yen(17);
    head.total = row.yen(18);
    head.issueDate = row.date(19);
    head.sendUntil = row.date(20);
    head.dueDate = row.date(21);
    head.draftedAt = row.instant(22);
    head.issuedAt = row.instant(23);
    head.issuedBy = row.text(24);
    head.pdfSha256 = row.text(25);
    head.fingerprint = row.text(26);
    head.voidReason = row.text(27);
    return head;
}

QString selectHeads(const QString &where)
{
    return QString::fromLatin1(headColumns).arg(invoiceStateSql(QStringLiteral("invoice"))) + where;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString invoiceStateSql(const QString &alias)
{
    return QStringLiteral("CASE WHEN %1.state = 'issued' AND EXISTS (SELECT 1 FROM invoice_sent "
                          "WHERE invoice_id = %1.id) THEN 'sent' ELSE %1.state END")
        .arg(alias);
}

/// The inserts of a draft, prepared once for a whole month.
class DraftStatements
{
public:
    explicit DraftStatements(Database &database)
        : head(database,
               QStringLiteral(
                   "INSERT INTO invoice (account, usage_month, revision, customer_id, customer_name, "
                   "project_name, state, contract_plan, support_plan, payer, version_id, rate_micros, "
                   "support_fee_usd, subtotal_jpy, tax_percent_hundredths, tax_jpy, total_jpy, "
                   "drafted_at, fingerprint, rating_json) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
        , hold(database,
               QStringLiteral(
                   "INSERT INTO invoice_hold (invoice_id, position, reason, subject) VALUES (?, ?, ?, ?)"))
        , line(database, QStringLiteral(
                             "INSERT INTO invoice_line (invoice_id, position, kind, description, amount_jpy) "
                             "VALUES (?, ?, ?, ?, ?)"))
        , input(
              database,
              QStringLiteral("INSERT INTO invoice_input (invoice_id, position, payer, version_id, series_id, "
                             "product_code, region, line_item_type, usage_type, charge_class, detail, "
                             "usage_amount, lines, cost_usd, on_demand_usd, standing, service_class, "
                             "percent_hundredths, standing_rule, class_rule, tray_key) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    {}
    Result<void> insertInput(qint64 id, int position, const RatedCharge &charge)
    {
        const ChargeSeries &series = charge.series;
        return input.bind(id)
            .bind(position)
            .bind(series.payer)
            .bind(series.versionId)
            .bind(series.id)
            .bind(series.key.productCode)
            .bind(series.key.region)
            .bind(series.key.lineItemType)
            .bind(series.key.usageType)
            .bind(chargeClassName(series.key.chargeClass))
            .bind(series.key.detail)
            .bind(series.usageAmount)
            .bind(series.lines)
            .bind(series.cost)
            .bind(series.onDemand)
            .bind(spelled(charge.standing))
            .bind(charge.serviceClass ? spelled(*charge.serviceClass) : QString())
            .bind(charge.discount.hundredths())
            .bind(charge.standingRuleId)
            .bind(charge.classRuleId)
            .bind(charge.trayKey)
            .exec();
    }

    SqlStatement head;
    SqlStatement hold;
    SqlStatement line;
    SqlStatement input;
};

Result<void> InvoiceStore::lockDrafts(Month month)
{
    if (m_database.engine() == Engine::Sqlite)
        return ok();
    return m_database.statement(QStringLiteral("SELECT pg_advisory_xact_lock(%1, ?)").arg(draftLock))
        .bind(month.index())
        .exec();
}

Result<void> InvoiceStore::replaceDrafts(Month month, const std::vector<Invoice> &drafts)
{
    CHOBA_TRY(
        m_database.statement(QStringLiteral("DELETE FROM invoice WHERE usage_month = ? AND number IS NULL"))
            .bind(month)
            .exec());
    DraftStatements statements(m_database);
    for (const Invoice &draft : drafts)
        CHOBA_TRY(insertDraft(statements, draft));
    return ok();
}

Result<void> InvoiceStore::replaceDraft(const QString &account, Month month,
                                        const std::vector<Invoice> &draft)
{
    CHOBA_TRY(m_database
                  .statement(QStringLiteral(
                      "DELETE FROM invoice WHERE account = ? AND usage_month = ? AND number IS NULL"))
                  .bind(account)
                  .bind(month)
                  .exec());
    DraftStatements statements(m_database);
    for (const Invoice &one : draft)
        CHOBA_TRY(insertDraft(statements, one));
    return ok();
}

Result<void> InvoiceStore::insertDraft(DraftStatements &statements, const Invoice &draft)
{
    const InvoiceHead &head = draft.head;
    CHOBA_TRY_ASSIGN(const qint64 id, statements.head.bind(head.account)
                                          .bind(head.month)
                                          .bind(head.revision)
                                          .bind(head.customerId)
                                          .bind(head.customerName)
                                          .bind(head.projectName)
                                          .bind(spelled(head.state))
                                          .bind(spelled(head.contract))
                                          .bind(spelled(head.supportPlan))
                                          .bind(head.payer)
                                          .bind(head.versionId)
                                          .bind(head.rate.micros())
                                          .bind(head.supportFee)
                                          .bind(head.subtotal)
                                          .bind(head.taxRate.hundredths())
                                          .bind(head.tax)
                                          .bind(head.total)
                                          .bind(head.draftedAt)
                                          .bind(head.fingerprint)
                                          .bind(compact(toJson(draft.rated)))
                                          .scalar());
    int position = 0;
    for (const DraftHold &hold : draft.holds)
        CHOBA_TRY(statements.hold.bind(id).bind(position++).bind(hold.reason).bind(hold.subject).exec());
    position = 0;
    if (draft.rated.invoice) {
        for (const InvoiceLine &line : draft.rated.invoice->lines) {
            CHOBA_TRY(statements.line.bind(id)
                          .bind(position++)
                          .bind(spelledKind(line))
                          .bind(line.description)
                          .bind(line.amount)
                          .exec());
        }
    }
    position = 0;
    for (const RatedCharge &charge : draft.rated.charges)
        CHOBA_TRY(statements.insertInput(id, position++, charge));
    return ok();
}

Result<void> InvoiceStore::markIssued(const Issue &issue)
{
    CHOBA_TRY_ASSIGN(
        const qint64 changed,
        m_database
            .statement(QStringLiteral("UPDATE invoice SET state = 'issued', number = ?, issue_date = ?, "
                                      "send_until = ?, due_date = ?, issued_at = ?, issued_by = ?, "
                                      "pdf_sha256 = ?, document_json = ? WHERE id = ? AND state = 'draft'"))
            .bind(issue.number)
            .bind(issue.issueDate)
            .bind(issue.sendUntil)
            .bind(issue.dueDate)
            .bind(issue.issuedAt)
            .bind(issue.issuedBy)
            .bind(issue.pdfSha256)
            .bind(compact(issue.document))
            .bind(issue.invoiceId)
            .execCounting());
    if (changed != 1)
        return Error::of(ErrorKind::Conflict, Words::tr("An invoice is no draft any more."), issue.number);
    return m_database.statement(QStringLiteral("INSERT INTO invoice_pdf (invoice_id, bytes) VALUES (?, ?)"))
        .bind(issue.invoiceId)
        .bind(issue.pdf)
        .exec();
}

Result<std::vector<InvoiceHead>> InvoiceStore::heads(const InvoiceFilter &filter)
{
    QStringList conditions{QStringLiteral("1 = 1")};
    QVariantList values;
    const auto require = [&](const QString &condition, const QVariant &value) {
        conditions.append(condition + QStringLiteral(" = ?"));
        values.append(value);
    };
    if (filter.month)
        require(QStringLiteral("usage_month"), filter.month->index());
    if (filter.account)
        require(QStringLiteral("account"), *filter.account);
    if (filter.customerId)
        require(QStringLiteral("customer_id"), QVariant::fromValue(*filter.customerId));
    if (filter.state)
        require(invoiceStateSql(QStringLiteral("invoice")), spelled(*filter.state));
    if (filter.isIssued)
        conditions.append(QStringLiteral("state = 'issued'"));
    if (filter.number)
        require(QStringLiteral("number"), *filter.number);
    if (filter.id)
        require(QStringLiteral("id"), QVariant::fromValue(*filter.id));
    SqlStatement statement =
        m_database.statement(selectHeads(QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND ")) +
                                         QStringLiteral(" ORDER BY usage_month DESC, account, revision")));
    for (const QVariant &value : values)
        statement.bindValue(value);
    return statement.rows(headOf);
}

Result<std::vector<RatedCharge>> InvoiceStore::charges(qint64 id, const QString &account,
                                                       std::vector<std::size_t> &positions)
{
    std::optional<Error> unreadable;
    CHOBA_TRY_ASSIGN(
        std::vector<RatedCharge> charges,
        m_database
            .statement(QStringLiteral(
                "SELECT payer, version_id, series_id, product_code, region, line_item_type, usage_type, "
                "charge_class, detail, usage_amount, lines, cost_usd, on_demand_usd, standing, "
                "service_class, percent_hundredths, standing_rule, class_rule, tray_key, position "
                "FROM invoice_input WHERE invoice_id = ? ORDER BY position"))
            .bind(id)
            .rows([&](const Row &row) {
                positions.push_back(static_cast<std::size_t>(row.int32(19)));
                RatedCharge charge;
                charge.series = {row.int64(2),
                                 row.int64(1),
                                 row.text(0),
                                 {account, row.text(3), row.text(4), row.text(5), row.text(6),
                                  chargeClassOf(row.text(7)), row.text(8)},
                                 row.usd(11),
                                 row.text(9),
                                 row.int64(10),
                                 row.usd(12)};
                const auto standing = standingOf(row.text(13));
                if (!standing)
                    unreadable = standing.error();
                charge.standing = standing.value_or(Standing::NotUnderstood);
                if (!row.text(14).isEmpty())
                    charge.serviceClass = known(parseServiceClass(row.text(14), {}));
                charge.discount = Percent::ofHundredths(row.int32(15));
                charge.standingRuleId = row.text(16);
                charge.classRuleId = row.text(17);
                charge.trayKey = row.text(18);
                return charge;
            }));
    if (unreadable)
        return *unreadable;
    return charges;
}

Result<Invoice> InvoiceStore::read(qint64 id)
{
    CHOBA_TRY_ASSIGN(
        const std::optional<InvoiceHead> head,
        m_database.statement(selectHeads(QStringLiteral("WHERE id = ?"))).bind(id).first(headOf));
    if (!head)
        return Error::of(ErrorKind::NotFound, Words::tr("There is no such invoice."));
    Invoice invoice;
    invoice.head = *head;
    std::vector<std::size_t> positions;
    CHOBA_TRY_ASSIGN(std::vector<RatedCharge> rows, charges(id, head->account, positions));
    CHOBA_TRY_ASSIGN(const std::optional<QString> rating,
                     m_database.statement(QStringLiteral("SELECT rating_json FROM invoice WHERE id = ?"))
                         .bind(id)
                         .first([](const Row &row) { return row.text(0); }));
    const QJsonObject object = QJsonDocument::fromJson(rating.value_or(QString()).toUtf8()).object();
    CHOBA_TRY_ASSIGN(invoice.rated, ratedMonthOf(object, std::move(rows)));
    // A server keeps the margin from some people: then charges are missing between those that are pointed at.
    for (std::vector<std::size_t> *indexes : {&invoice.rated.coveredByOther, &invoice.rated.unsupported}) {
        for (std::size_t &index : *indexes)
            index = static_cast<std::size_t>(std::lower_bound(positions.begin(), positions.end(), index) -
                                             positions.begin());
    }
    CHOBA_TRY_ASSIGN(
        invoice.holds,
        m_database
            .statement(QStringLiteral(
                "SELECT reason, subject FROM invoice_hold WHERE invoice_id = ? ORDER BY position"))
            .bind(id)
            .rows([](const Row &row) {
                return DraftHold{row.text(0), row.text(1)};
            }));
    return invoice;
}

Result<std::vector<RatedMonth>> InvoiceStore::issuedWithoutCharges(Month month)
{
    CHOBA_TRY_ASSIGN(const std::vector<QString> texts,
                     m_database
                         .statement(QStringLiteral("SELECT rating_json FROM invoice WHERE usage_month = ? "
                                                   "AND state = 'issued' ORDER BY account"))
                         .bind(month)
                         .rows([](const Row &row) { return row.text(0); }));
    std::vector<RatedMonth> result;
    for (const QString &text : texts) {
        CHOBA_TRY_ASSIGN(RatedMonth rated, ratedMonthOf(QJsonDocument::fromJson(text.toUtf8()).object(), {}));
        result.push_back(std::move(rated));
    }
    return result;
}

Result<QByteArray> InvoiceStore::pdf(qint64 id)
{
    CHOBA_TRY_ASSIGN(
        const std::optional<QByteArray> bytes,
        m_database.statement(QStringLiteral("SELECT bytes FROM invoice_pdf WHERE invoice_id = ?"))
            .bind(id)
            .first([](const Row &row) { return row.bytes(0); }));
    if (!bytes)
        return Error::of(ErrorKind::NotFound, Words::tr("This invoice has no PDF because it is not issued."));
    return *bytes;
}

Result<QJsonObject> InvoiceStore::document(qint64 id)
{
    CHOBA_TRY_ASSIGN(
        const std::optional<QString> text,
        m_database.statement(QStringLiteral("SELECT COALESCE(document_json, '') FROM invoice WHERE id = ?"))
            .bind(id)
            .first([](const Row &row) { return row.text(0); }));
    return QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
}

Result<std::set<QString>> InvoiceStore::issuedAccounts(Month month)
{
    std::set<QString> accounts;
    CHOBA_TRY(m_database
                  .statement(QStringLiteral(
                      "SELECT account FROM invoice WHERE usage_month = ? AND state = 'issued'"))
                  .bind(month)
                  .forEach([&](const Row &row) { accounts.insert(row.text(0)); }));
    return accounts;
}

Result<std::vector<Month>> InvoiceStore::issuedMonthsBefore(Month month)
{
    return m_database
        .statement(QStringLiteral(
            "SELECT DISTINCT usage_month FROM invoice WHERE usage_month < ? AND state = 'issued' "
            "ORDER BY usage_month"))
        .bind(month)
        .rows([](const Row &row) { return row.month(0); });
}

Result<std::map<QString, int>> InvoiceStore::nextRevisions(Month month)
{
    std::map<QString, int> revisions;
    CHOBA_TRY(
        m_database
            .statement(QStringLiteral("SELECT account, MAX(revision) FROM invoice WHERE usage_month = ? "
                                      "AND number IS NOT NULL GROUP BY account"))
            .bind(month)
            .forEach([&](const Row &row) { revisions.emplace(row.text(0), row.int32(1) + 1); }));
    return revisions;
}

} // namespace choba
