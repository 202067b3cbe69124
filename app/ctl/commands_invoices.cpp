// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/invoicejson.h"
#include "app/ctl/session.h"
#include "models/base/ids.h"
#include "models/billing/invoicestore.h"
#include "models/billing/marksent.h"
#include "models/billing/sendinvoices.h"
#include "models/billing/whyrules.h"
#include "models/customers/customerstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InvoicesCommands)
};

QJsonObject headJson(const InvoiceHead &head)
{
    return {{QStringLiteral("id"), head.id},
            {QStringLiteral("number"), textOrNull(head.number)},
            {QStringLiteral("account"), head.account},
            {QStringLiteral("month"), head.month.toString()},
            {QStringLiteral("revision"), head.revision},
            {QStringLiteral("status"), spelled(head.state)},
            {QStringLiteral("customer"), head.customerName},
            {QStringLiteral("issue_date"), dateJson(head.issueDate)},
            {QStringLiteral("send_until"), dateJson(head.sendUntil)},
            {QStringLiteral("due_date"), dateJson(head.dueDate)},
            {QStringLiteral("subtotal_jpy"), head.subtotal.amount()},
            {QStringLiteral("tax_jpy"), head.tax.amount()},
            {QStringLiteral("total_jpy"), head.total.amount()},
            {QStringLiteral("pdf_sha256"), textOrNull(head.pdfSha256)}};
}

/// The options that choose invoices.
struct TypedFilter
{
    TypedOption month;
    TypedOption account;
    TypedOption customer;
    TypedOption state;

    explicit TypedFilter(const Command &command)
        : month(command.option(QStringLiteral("--month"), QStringLiteral("MONTH"), Words::tr("usage month")))
        , account(command.option(QStringLiteral("--account"), QStringLiteral("ID"), Words::tr("AWS account")))
        , customer(command.option(QStringLiteral("--customer"), QStringLiteral("CUSTOMER"),
                                  Words::tr("id, corporate number or exact name")))
        , state(command.option(QStringLiteral("--status"), QStringLiteral("STATUS"),
                               Words::tr("draft, held, negative, issued (not sent yet), sent or void")))
    {}

    Result<InvoiceFilter> read(Database &database) const
    {
        InvoiceFilter filter;
        if (*month) {
            CHOBA_TRY_ASSIGN(filter.month, Month::parse(**month, QStringLiteral("month")));
        }
        if (*account) {
            CHOBA_TRY_ASSIGN(const AwsAccountId id,
                             AwsAccountId::parse(**account, QStringLiteral("account")));
            filter.account = id.digits();
        }
        if (*customer) {
            CHOBA_TRY_ASSIGN(const Customer meant, CustomerStore(database).meant(**customer));
            filter.customerId = meant.id;
        }
        if (*state) {
            CHOBA_TRY_ASSIGN(filter.state, parseInvoiceState(**state, QStringLiteral("status")));
        }
        return filter;
    }
};

Result<Answer> list(Session &session, const TypedFilter &typed, const std::optional<QString> &limitText)
{
    CHOBA_TRY_ASSIGN(const int limit, parseLimit(limitText));
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const InvoiceFilter filter, typed.read(*database));
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> heads, InvoiceStore(*database).heads(filter));
    QJsonArray items;
    for (const InvoiceHead &head : heads) {
        if (items.size() == limit)
            break;
        items += headJson(head);
    }
    return Answer::list(items,
                        {{QStringLiteral("number"), Words::tr("Number")},
                         {QStringLiteral("month"), Words::tr("Month")},
                         {QStringLiteral("account"), Words::tr("Account")},
                         {QStringLiteral("customer"), Words::tr("Customer")},
                         {QStringLiteral("status"), Words::tr("Status")},
                         {QStringLiteral("issue_date"), Words::tr("Issued")},
                         {QStringLiteral("due_date"), Words::tr("Due")},
                         {QStringLiteral("total_jpy"), Words::tr("Total (¥)"), ShownField::Kind::Yen}});
}

/// The one invoice a person means: by number, or the latest of an account's month.
Result<InvoiceHead> meant(Database &database, const std::optional<QString> &number, const TypedFilter &typed)
{
    CHOBA_TRY_ASSIGN(InvoiceFilter filter, typed.read(database));
    filter.number = number;
    if (!number && !(filter.account && filter.month))
        return Error::invalid(QStringLiteral("number"),
                              Words::tr("Name an invoice by its number, or by --account and --month."));
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> heads, InvoiceStore(database).heads(filter));
    if (heads.empty())
        return Error::of(ErrorKind::NotFound, Words::tr("There is no such invoice."));
    return *std::max_element(heads.begin(), heads.end(), [](const InvoiceHead &a, const InvoiceHead &b) {
        return a.revision < b.revision;
    });
}

Result<Answer> show(Session &session, const std::optional<QString> &number, const TypedFilter &typed)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const InvoiceHead head, meant(*database, number, typed));
    CHOBA_TRY_ASSIGN(const Invoice invoice, InvoiceStore(*database).read(head.id));
    QJsonObject json = headJson(head);
    if (invoice.rated.invoice) {
        const QJsonObject amounts =
            amountsJson(*invoice.rated.invoice, invoice.rated.rate, head.supportPlan, head.supportFee);
        for (auto field = amounts.constBegin(); field != amounts.constEnd(); ++field)
            json.insert(field.key(), field.value());
    }
    CHOBA_TRY_ASSIGN(const InvoiceSending sending, sendingOf(*database, head.id));
    CHOBA_TRY_ASSIGN(const std::optional<InvoiceSent> sent, sentOf(*database, head.id));
    json.insert(QStringLiteral("sent_at"), sent ? QJsonValue(tokyoString(sent->at)) : QJsonValue());
    if (sent && sent->mailId == 0)
        json.insert(QStringLiteral("sent_by_hand"), sent->reason);
    json.insert(QStringLiteral("mail"),
                sending.mailId == 0 ? QJsonValue() : QJsonValue(spelled(sending.state)));
    QJsonArray holds;
    for (const DraftHold &hold : invoice.holds)
        holds +=
            QJsonObject{{QStringLiteral("reason"), hold.reason}, {QStringLiteral("subject"), hold.subject}};
    if (!holds.isEmpty())
        json.insert(QStringLiteral("holds"), holds);
    return invoiceAnswer(json);
}

Result<QString> savePdf(InvoiceStore &store, const InvoiceHead &head, const QString &path)
{
    CHOBA_TRY_ASSIGN(const QByteArray pdf, store.pdf(head.id));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return Error::of(ErrorKind::Unavailable,
                         Words::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return path;
}

Result<Answer> pdf(Session &session, const std::optional<QString> &number, const TypedFilter &typed,
                   const QString &folder)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(InvoiceFilter filter, typed.read(*database));
    filter.number = number;
    InvoiceStore store(*database);
    CHOBA_TRY_ASSIGN(std::vector<InvoiceHead> heads, store.heads(filter));
    std::erase_if(heads, [](const InvoiceHead &head) { return head.number.isEmpty(); });
    if (heads.empty())
        return Error::of(ErrorKind::NotFound, Words::tr("There is no such issued invoice."));
    if (!QDir().mkpath(folder))
        return Error::of(ErrorKind::Unavailable, Words::tr("The folder %1 cannot be made.").arg(folder));
    QJsonArray items;
    for (const InvoiceHead &head : heads) {
        const QString name =
            QStringLiteral("%1_%2_%3.pdf").arg(head.number, head.account, head.month.toString());
        CHOBA_TRY_ASSIGN(const QString path, savePdf(store, head, QDir(folder).filePath(name)));
        items += QJsonObject{{QStringLiteral("number"), head.number},
                             {QStringLiteral("file"), path},
                             {QStringLiteral("sha256"), head.pdfSha256}};
    }
    return Answer::list(items, {{QStringLiteral("number"), Words::tr("Number")},
                                {QStringLiteral("file"), Words::tr("File")}});
}

/// Posted or handed over: sent without our mail.
Result<Answer> markAsSent(Session &session, const std::optional<QString> &number, const TypedFilter &typed,
                          const std::optional<QString> &day, const std::optional<QString> &reason)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY(require(desk, Permission::SendInvoices)); // before anything is said of the number
    CHOBA_TRY_ASSIGN(const InvoiceHead head, meant(desk.database, number, typed));
    QDate sentOn = desk.clock.today();
    if (day) {
        CHOBA_TRY_ASSIGN(sentOn, parseDate(*day, QStringLiteral("sent_on")));
    }
    CHOBA_TRY(markSent(desk, {{}, std::set<qint64>{head.id}, {}}, sentOn, reason.value_or(QString())));
    return show(session, head.number, typed);
}

QJsonObject stepJson(const WhyStep &step)
{
    QJsonArray rules;
    for (const RuleRef &rule : step.rules)
        rules += QJsonObject{{QStringLiteral("id"), rule.id},
                             {QStringLiteral("source"), rule.source},
                             {QStringLiteral("from"), dateJson(rule.from)},
                             {QStringLiteral("to"), dateJson(rule.to)}};
    return {{QStringLiteral("title"), step.title},
            {QStringLiteral("value"), step.value},
            {QStringLiteral("detail"), step.detail},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("charge_groups"), static_cast<qint64>(step.seriesIds.size())}};
}

/// The chain behind every line and the tax.
Result<Answer> why(Session &session, const std::optional<QString> &number, const TypedFilter &typed)
{
    CHOBA_TRY_ASSIGN(const Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const InvoiceHead head, meant(desk.database, number, typed));
    CHOBA_TRY_ASSIGN(Invoice invoice, InvoiceStore(desk.database).read(head.id));
    if (!desk.actor.may.has(Permission::SeeMargin))
        invoice.rated = withoutMargin(std::move(invoice.rated));
    if (!invoice.rated.invoice)
        return Error::of(ErrorKind::Conflict, Words::tr("The month has no exchange rate yet."));
    QJsonArray items;
    QStringList said;
    const auto add = [&](const QString &description, Yen amount, const std::vector<WhyStep> &steps) {
        QJsonArray chain;
        for (const WhyStep &step : steps)
            chain += stepJson(step);
        items += QJsonObject{{QStringLiteral("description"), description},
                             {QStringLiteral("amount_jpy"), amount.amount()},
                             {QStringLiteral("steps"), chain}};
        said +=
            QStringLiteral("%1  ¥%2\n%3")
                .arg(printable(description), amount.grouped(),
                     table(chain, {{QStringLiteral("title"), Words::tr("Step")},
                                   {QStringLiteral("value"), Words::tr("Value"), ShownField::Kind::Number},
                                   {QStringLiteral("detail"), Words::tr("Detail")}}));
    };
    const InvoiceAmounts &amounts = *invoice.rated.invoice;
    for (std::size_t i = 0; i < amounts.lines.size(); ++i)
        add(amounts.lines[i].description, amounts.lines[i].amount, whyLine(invoice.rated, i, {}));
    add(Words::tr("Consumption tax"), amounts.tax, whyTax(invoice.rated));
    return Answer{{{QStringLiteral("items"), items}}, said.join(QStringLiteral("\n\n"))};
}

} // namespace

void addInvoicesCommands(const Command &root)
{
    const Command invoices =
        root.command(QStringLiteral("invoices"), Words::tr("drafts and issued invoices"));
    const Command listing =
        invoices.command(QStringLiteral("list"), Words::tr("invoices, newest month first"));
    const TypedFilter listed(listing);
    const TypedOption limit = addLimit(listing);
    listing.run([listed, limit](Session &session) { return list(session, listed, *limit); });

    const auto one = [&invoices](const char *name, const QString &description, const auto &handler) {
        const Command command = invoices.command(QString::fromLatin1(name), description);
        const TypedOption number =
            command.optionalArgument(QStringLiteral("NUMBER"), Words::tr("invoice number"));
        const TypedFilter filter(command);
        command.run(
            [number, filter, handler](Session &session) { return handler(session, *number, filter); });
    };
    one("show", Words::tr("one invoice with its lines"), show);
    one("why", Words::tr("how each amount of an invoice came about"), why);

    const Command marking = invoices.command(QStringLiteral("mark-sent"),
                                             Words::tr("an invoice was posted or handed over, not mailed"));
    const TypedOption marked =
        marking.optionalArgument(QStringLiteral("NUMBER"), Words::tr("invoice number"));
    const TypedFilter markedBy(marking);
    const TypedOption day =
        marking.option(QStringLiteral("--on"), QStringLiteral("DATE"), Words::tr("when (today)"));
    const TypedOption how =
        marking.option(QStringLiteral("--reason"), QStringLiteral("TEXT"), Words::tr("how it was sent"));
    marking.run([marked, markedBy, day, how](Session &session) {
        return markAsSent(session, *marked, markedBy, *day, *how);
    });

    const Command printing =
        invoices.command(QStringLiteral("pdf"), Words::tr("save the PDFs of issued invoices"));
    const TypedOption number =
        printing.optionalArgument(QStringLiteral("NUMBER"), Words::tr("invoice number"));
    const TypedFilter printed(printing);
    const TypedOption folder =
        printing.option(QStringLiteral("--out"), QStringLiteral("FOLDER"), Words::tr("where to (here)"));
    printing.run([number, printed, folder](Session &session) {
        return pdf(session, *number, printed, folder->value_or(QStringLiteral(".")));
    });
}

} // namespace choba
