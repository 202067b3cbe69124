// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/billing/classifyproduct.h"
#include "models/billing/exchangeratestore.h"
#include "models/billing/productclassstore.h"
#include "models/billing/saveissuerprofile.h"
#include "models/billing/setexchangerate.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingsCommands)
};

std::vector<ShownField> rateColumns()
{
    return {{QStringLiteral("month"), Words::tr("Month")},
            {QStringLiteral("payer"), Words::tr("Payer")},
            {QStringLiteral("fx_rate"), Words::tr("Yen per dollar"), ShownField::Kind::Number},
            {QStringLiteral("entered_by"), Words::tr("Entered by")}};
}

QJsonObject toJson(const MonthRate &rate)
{
    return {{QStringLiteral("month"), rate.month.toString()},
            {QStringLiteral("payer"), textOrNull(rate.payer)},
            {QStringLiteral("fx_rate"), rate.rate.toString()},
            {QStringLiteral("entered_by"), rate.enteredBy},
            {QStringLiteral("entered_at"), tokyoString(rate.enteredAt)}};
}

Result<Answer> setRate(Session &session, const QString &monthText, const QString &rateText,
                       const std::optional<QString> &payer)
{
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(const ExchangeRate rate, ExchangeRate::parse(rateText, QStringLiteral("fx_rate")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const MonthRate stored, setExchangeRate(desk, month, rate, payer.value_or(QString())));
    return Answer::facts(toJson(stored), rateColumns());
}

Result<Answer> listRates(Session &session)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const std::vector<MonthRate> rates, ExchangeRateStore(*database).all());
    QJsonArray items;
    for (const MonthRate &rate : rates)
        items += toJson(rate);
    return Answer::list(items, rateColumns());
}

Result<Answer> setAwsTotal(Session &session, const QString &monthText, const QString &yenText,
                           const QString &payer)
{
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(const Yen total, Yen::parse(yenText, QStringLiteral("aws_total_jpy")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY(setAwsInvoiceTotal(desk, month, payer, total));
    return Answer::facts(
        {{QStringLiteral("month"), month.toString()},
         {QStringLiteral("payer"), payer},
         {QStringLiteral("aws_total_jpy"), total.amount()}},
        {{QStringLiteral("month"), Words::tr("Month")},
         {QStringLiteral("payer"), Words::tr("Payer")},
         {QStringLiteral("aws_total_jpy"), Words::tr("AWS's total (¥)"), ShownField::Kind::Yen}});
}

std::vector<ShownField> productColumns()
{
    return {{QStringLiteral("product_code"), Words::tr("Product code")},
            {QStringLiteral("class"), Words::tr("Class")}};
}

QJsonObject productJson(const QString &code, ProductClass productClass)
{
    return {{QStringLiteral("product_code"), code}, {QStringLiteral("class"), spelled(productClass)}};
}

Result<Answer> classify(Session &session, const QString &code, const QString &classText)
{
    CHOBA_TRY_ASSIGN(const ProductClass productClass, parseProductClass(classText, QStringLiteral("class")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY(classifyProduct(desk, code, productClass));
    return Answer::facts(productJson(code, productClass), productColumns());
}

Result<Answer> listProducts(Session &session)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const auto classes, ProductClassStore(*database).all());
    QJsonArray items;
    for (const auto &[code, productClass] : classes)
        items += productJson(code, productClass);
    return Answer::list(items, productColumns());
}

Answer issuerAnswer(const IssuerProfile &profile)
{
    return Answer::facts(toJson(profile),
                         {{QStringLiteral("name"), Words::tr("Name")},
                          {QStringLiteral("registration_number"), Words::tr("Registration number")},
                          {QStringLiteral("postal_code"), Words::tr("Postal code")},
                          {QStringLiteral("address_lines"), Words::tr("Address")},
                          {QStringLiteral("phone"), Words::tr("Phone")},
                          {QStringLiteral("bank_accounts"), Words::tr("Bank accounts")},
                          {QStringLiteral("account_holder_kana"), Words::tr("Account holder")},
                          {QStringLiteral("remarks"), Words::tr("Remarks")},
                          {QStringLiteral("first_number"), Words::tr("First invoice number")}});
}

Result<Answer> showIssuer(Session &session)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const StoredIssuerProfile stored, readIssuerProfile(*database));
    return issuerAnswer(stored.profile);
}

/// What the file does not name stays as it is.
Result<Answer> setIssuer(Session &session, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::NotFound, Words::tr("%1 cannot be read.").arg(path), file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return Error::invalid(QStringLiteral("file"),
                              Words::tr("%1 is no JSON object: %2").arg(path, problem.errorString()));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const StoredIssuerProfile stored, readIssuerProfile(desk.database));
    QJsonObject fields = toJson(stored.profile);
    const QJsonObject given = document.object();
    for (auto field = given.constBegin(); field != given.constEnd(); ++field) {
        if (!fields.contains(field.key()))
            return Error::invalid(
                field.key(),
                Words::tr("%1 names “%2”, which an issuer profile does not have.").arg(path, field.key()));
        fields.insert(field.key(), field.value());
    }
    CHOBA_TRY_ASSIGN(const StoredIssuerProfile saved,
                     saveIssuerProfile(desk, issuerProfileOf(fields), stored.rowVersion));
    return issuerAnswer(saved.profile);
}

void addRates(const Command &root)
{
    const Command fx = root.command(QStringLiteral("fx"), Words::tr("AWS's exchange rates"));
    const Command set = fx.command(QStringLiteral("set"), Words::tr("enter the rate of a month"));
    const TypedWord month = set.argument(QStringLiteral("MONTH"), Words::tr("usage month"));
    const TypedWord rate =
        set.argument(QStringLiteral("RATE"), Words::tr("yen per dollar, as AWS states it"));
    const TypedOption payer =
        set.option(QStringLiteral("--payer"), QStringLiteral("ID"), Words::tr("of this payer only"));
    set.run([month, rate, payer](Session &session) { return setRate(session, *month, *rate, *payer); });
    fx.command(QStringLiteral("list"), Words::tr("the rates entered")).run(listRates);
    const Command total = fx.command(QStringLiteral("aws-total"),
                                     Words::tr("enter AWS's own invoice total in yen, for the tie-out"));
    const TypedWord totalMonth = total.argument(QStringLiteral("MONTH"), Words::tr("usage month"));
    const TypedWord yen = total.argument(QStringLiteral("YEN"), Words::tr("whole yen"));
    const TypedWord totalPayer =
        total.required(QStringLiteral("--payer"), QStringLiteral("ID"), Words::tr("the payer account"));
    total.run([totalMonth, yen, totalPayer](Session &session) {
        return setAwsTotal(session, *totalMonth, *yen, *totalPayer);
    });
}

} // namespace

void addSettingsCommands(const Command &root)
{
    addRates(root);

    const Command products =
        root.command(QStringLiteral("products"), Words::tr("what product codes stand for"));
    const Command set = products.command(QStringLiteral("classify"), Words::tr("say what a product code is"));
    const TypedWord code = set.argument(QStringLiteral("CODE"), Words::tr("AWS product code"));
    const TypedWord productClass = set.argument(
        QStringLiteral("CLASS"), Words::tr("standard, commitment, undiscounted, unsupported, support"));
    set.run([code, productClass](Session &session) { return classify(session, *code, *productClass); });
    products.command(QStringLiteral("list"), Words::tr("the codes classified by people")).run(listProducts);

    const Command issuer = root.command(QStringLiteral("issuer"), Words::tr("who issues the invoices"));
    issuer.command(QStringLiteral("show"), Words::tr("the profile printed on invoices")).run(showIssuer);
    const Command write = issuer.command(QStringLiteral("set"), Words::tr("change the profile"));
    const TypedWord file = write.argument(QStringLiteral("FILE"),
                                          Words::tr("JSON with the fields that `issuer show --json` prints"));
    write.run([file](Session &session) { return setIssuer(session, *file); });
}

} // namespace choba
