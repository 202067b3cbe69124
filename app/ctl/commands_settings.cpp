// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/base/moneytext.h"
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
            {QStringLiteral("entered_at"), tokyoString(rate.enteredAt)},
            {QStringLiteral("row_version"), rate.rowVersion}};
}

/// "149.873 · 中野 · 2026-11-23 10:00": what stood before a change.
QString told(const QString &value, const QString &by, const QDateTime &at)
{
    return QStringList{value, by, tokyoString(at)}.join(QStringLiteral(" · "));
}

Result<Answer> setRate(Session &session, const QString &monthText, const QString &rateText,
                       const std::optional<QString> &payer, const std::optional<QString> &versionText)
{
    CHOBA_TRY_ASSIGN(const std::optional<int> version, parseVersion(versionText));
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(const ExchangeRate rate,
                     ExchangeRate::parse(plainNumber(rateText), QStringLiteral("fx_rate")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const RateEntered entered,
                     setExchangeRate(desk, month, rate, payer.value_or(QString()), version));
    const std::optional<MonthRate> &old = entered.replaced;
    return withReplaced(Answer::facts(toJson(entered.rate), rateColumns()),
                        old ? toJson(*old) : QJsonObject(),
                        old ? told(old->rate.toString(), old->enteredBy, old->enteredAt) : QString());
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
                           const QString &payer, const std::optional<QString> &versionText)
{
    CHOBA_TRY_ASSIGN(const std::optional<int> version, parseVersion(versionText));
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(const Yen total, Yen::parse(plainNumber(yenText), QStringLiteral("aws_total_jpy")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const std::optional<AwsTotal> old,
                     setAwsInvoiceTotal(desk, month, payer, total, version));
    const auto json = [&](Yen yen, int rowVersion) {
        return QJsonObject{{QStringLiteral("month"), month.toString()},
                           {QStringLiteral("payer"), payer},
                           {QStringLiteral("aws_total_jpy"), yen.amount()},
                           {QStringLiteral("row_version"), rowVersion}};
    };
    const Answer answer = Answer::facts(
        json(total, old ? old->rowVersion + 1 : 1),
        {{QStringLiteral("month"), Words::tr("Month")},
         {QStringLiteral("payer"), Words::tr("Payer")},
         {QStringLiteral("aws_total_jpy"), Words::tr("AWS's total (¥)"), ShownField::Kind::Yen}});
    return withReplaced(answer, old ? json(old->total, old->rowVersion) : QJsonObject(),
                        old ? choba::yenText(old->total) : QString());
}

std::vector<ShownField> productColumns()
{
    return {{QStringLiteral("product_code"), Words::tr("Product code")},
            {QStringLiteral("class"), Words::tr("Class")}};
}

QJsonObject productJson(const QString &code, const DecidedClass &decided)
{
    return {{QStringLiteral("product_code"), code},
            {QStringLiteral("class"), spelled(decided.productClass)},
            {QStringLiteral("decided_by"), decided.decidedBy},
            {QStringLiteral("decided_at"), tokyoString(decided.decidedAt)},
            {QStringLiteral("row_version"), decided.rowVersion}};
}

Result<Answer> classify(Session &session, const QString &code, const QString &classText,
                        const std::optional<QString> &versionText)
{
    CHOBA_TRY_ASSIGN(const std::optional<int> version, parseVersion(versionText));
    CHOBA_TRY_ASSIGN(const ProductClass productClass, parseProductClass(classText, QStringLiteral("class")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const ProductClassified done, classifyProduct(desk, code, productClass, version));
    const std::optional<DecidedClass> &old = done.replaced;
    return withReplaced(Answer::facts(productJson(code, done.decided), productColumns()),
                        old ? productJson(code, *old) : QJsonObject(),
                        old ? told(spelled(old->productClass), old->decidedBy, old->decidedAt) : QString());
}

Result<Answer> listProducts(Session &session)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const auto classes, ProductClassStore(*database).decided());
    QJsonArray items;
    for (const auto &[code, decided] : classes)
        items += productJson(code, decided);
    return Answer::list(items, productColumns());
}

Answer issuerAnswer(const StoredIssuerProfile &stored)
{
    QJsonObject json = toJson(stored.profile);
    json.insert(QStringLiteral("row_version"), stored.rowVersion);
    return Answer::facts(json, {{QStringLiteral("name"), Words::tr("Name")},
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
    return issuerAnswer(stored);
}

/// What the file does not name stays as it is. A "row_version" in it, as `issuer show` prints it, is the one
/// that is replaced.
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
    QJsonObject given = document.object();
    const int version = given.take(QStringLiteral("row_version")).toInt(stored.rowVersion);
    for (auto field = given.constBegin(); field != given.constEnd(); ++field) {
        if (!fields.contains(field.key()))
            return Error::invalid(
                field.key(),
                Words::tr("%1 names “%2”, which an issuer profile does not have.").arg(path, field.key()));
        fields.insert(field.key(), field.value());
    }
    CHOBA_TRY_ASSIGN(const StoredIssuerProfile saved,
                     saveIssuerProfile(desk, issuerProfileOf(fields), version));
    return issuerAnswer(saved);
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
    const TypedOption version = addIfVersion(set);
    set.run([month, rate, payer, version](Session &session) {
        return setRate(session, *month, *rate, *payer, *version);
    });
    fx.command(QStringLiteral("list"), Words::tr("the rates entered")).run(listRates);
    const Command total = fx.command(QStringLiteral("aws-total"),
                                     Words::tr("enter AWS's own invoice total in yen, for the tie-out"));
    const TypedWord totalMonth = total.argument(QStringLiteral("MONTH"), Words::tr("usage month"));
    const TypedWord yen = total.argument(QStringLiteral("YEN"), Words::tr("whole yen"));
    const TypedWord totalPayer =
        total.required(QStringLiteral("--payer"), QStringLiteral("ID"), Words::tr("the payer account"));
    const TypedOption totalVersion = addIfVersion(total);
    total.run([totalMonth, yen, totalPayer, totalVersion](Session &session) {
        return setAwsTotal(session, *totalMonth, *yen, *totalPayer, *totalVersion);
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
    const TypedOption version = addIfVersion(set);
    set.run([code, productClass, version](Session &session) {
        return classify(session, *code, *productClass, *version);
    });
    products.command(QStringLiteral("list"), Words::tr("the codes classified by people")).run(listProducts);

    const Command issuer = root.command(QStringLiteral("issuer"), Words::tr("who issues the invoices"));
    issuer.command(QStringLiteral("show"), Words::tr("the profile printed on invoices")).run(showIssuer);
    const Command write = issuer.command(QStringLiteral("set"), Words::tr("change the profile"));
    const TypedWord file = write.argument(QStringLiteral("FILE"),
                                          Words::tr("JSON with the fields that `issuer show --json` prints"));
    write.run([file](Session &session) { return setIssuer(session, *file); });
}

} // namespace choba
