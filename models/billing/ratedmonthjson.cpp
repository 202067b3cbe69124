// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/ratedmonthjson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RatedMonthJson)
};

constexpr std::array allStandings{Standing::Billed,        Standing::Kept,    Standing::Tray,
                                  Standing::Moved,         Standing::Tax,     Standing::Margin,
                                  Standing::SupportCharge, Standing::Foreign, Standing::Unclassified,
                                  Standing::NotUnderstood};

QString exact(int128 units)
{
    return decimalString(units, 0);
}

QJsonObject ruleJson(const RuleRef &rule)
{
    return {{QStringLiteral("id"), rule.id},
            {QStringLiteral("key"), rule.key},
            {QStringLiteral("source"), rule.source},
            {QStringLiteral("from"), rule.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), rule.to.toString(Qt::ISODate)}};
}

QJsonObject itemJson(const TrayItem &item)
{
    QJsonObject object{{QStringLiteral("kind"), spelled(item.kind)},
                       {QStringLiteral("key"), item.key},
                       {QStringLiteral("month"), item.month.index()},
                       {QStringLiteral("product_code"), item.productCode},
                       {QStringLiteral("description"), item.description},
                       {QStringLiteral("class"), item.serviceClass ? spelled(*item.serviceClass) : QString()},
                       {QStringLiteral("amount"), exact(item.amount.units())}};
    if (item.decision) {
        object.insert(QStringLiteral("decision"),
                      QJsonObject{{QStringLiteral("choice"), spelled(item.decision->choice)},
                                  {QStringLiteral("bill_as"), spelled(item.decision->billAs)},
                                  {QStringLiteral("month"), item.decision->month.index()},
                                  {QStringLiteral("by"), item.decision->by},
                                  {QStringLiteral("reason"), item.decision->reason}});
    }
    return object;
}

QJsonObject supportJson(const SupportFee &support)
{
    QJsonArray steps;
    for (const FeeStep &step : support.steps)
        steps.append(QJsonArray{exact(step.slice.units()), step.percent.hundredths()});
    return {{QStringLiteral("plan"), spelled(support.plan)},
            {QStringLiteral("base"), exact(support.base.units())},
            {QStringLiteral("fee"), exact(support.fee.units())},
            {QStringLiteral("minimum"), support.isMinimum},
            {QStringLiteral("add_on"), exact(support.addOn.units())},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("rule"), support.rule.id}};
}

QJsonObject invoiceJson(const InvoiceAmounts &invoice)
{
    QJsonArray lines;
    for (const InvoiceLine &line : invoice.lines) {
        lines.append(QJsonObject{{QStringLiteral("kind"), static_cast<int>(line.kind)},
                                 {QStringLiteral("percent"), line.discount.hundredths()},
                                 {QStringLiteral("description"), line.description},
                                 {QStringLiteral("amount"), exact(line.amount.amount())},
                                 {QStringLiteral("usd"), exact(line.usd.units())},
                                 {QStringLiteral("before_cut"), exact(line.beforeCut.amount())},
                                 {QStringLiteral("subject"), line.subject}});
    }
    return {{QStringLiteral("lines"), lines},
            {QStringLiteral("subtotal"), exact(invoice.subtotal.amount())},
            {QStringLiteral("tax_percent"), invoice.taxRate.hundredths()},
            {QStringLiteral("tax"), exact(invoice.tax.amount())},
            {QStringLiteral("total"), exact(invoice.total.amount())},
            {QStringLiteral("tax_rule"), invoice.taxRule.id}};
}

template <typename List, typename Make>
QJsonArray arrayOf(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &value : list)
        array.append(make(value));
    return array;
}

/// Reads an object that toJson wrote. The first thing that does not fit is kept as the error; the rest reads
/// as empty.
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
    {
        for (const QJsonValue &value : object.value(QLatin1String("rules")).toArray())
            addRule(value.toObject());
    }

    Result<void> checked() const { return m_error ? Result<void>(*m_error) : ok(); }
    std::map<QString, RuleRef> rules() const { return m_rules; }

    int128 units(const QJsonObject &object, const char *name) const
    {
        return integerOf(object.value(QLatin1String(name)).toString());
    }
    UsdSum usd(const QJsonObject &object, const char *name) const
    {
        return UsdSum::ofUnits(units(object, name));
    }
    Yen yen(const QJsonObject &object, const char *name) const
    {
        return Yen(static_cast<qint64>(units(object, name)));
    }
    QString text(const QJsonObject &object, const char *name) const
    {
        return object.value(QLatin1String(name)).toString();
    }
    Percent percent(const QJsonObject &object, const char *name) const
    {
        return Percent::ofHundredths(object.value(QLatin1String(name)).toInt());
    }
    Month month(const QJsonObject &object, const char *name) const
    {
        return Month::ofIndex(object.value(QLatin1String(name)).toInt());
    }
    RuleRef rule(const QJsonObject &object, const char *name) const
    {
        const auto found = m_rules.find(text(object, name));
        return found == m_rules.end() ? RuleRef() : found->second;
    }
    template <typename T>
    T take(const Result<T> &value)
    {
        if (value)
            return *value;
        m_error = value.error();
        return T();
    }
    ServiceClass serviceClass(const QString &spelling)
    {
        return take(parseServiceClass(spelling, QStringLiteral("class")));
    }

    ClassSum classSum(const QJsonObject &object)
    {
        return {serviceClass(text(object, "class")), percent(object, "percent"), usd(object, "usd"),
                object.value(QLatin1String("groups")).toInteger(), rule(object, "rule")};
    }
    LateAmount late(const QJsonObject &object)
    {
        return {month(object, "month"),     serviceClass(text(object, "class")),
                percent(object, "percent"), usd(object, "usd"),
                text(object, "key"),        rule(object, "rule")};
    }
    TrayItem item(const QJsonObject &object, const QString &account);
    SupportFee support(const QJsonObject &object);
    InvoiceAmounts invoice(const QJsonObject &object);

private:
    void addRule(const QJsonObject &object)
    {
        const RuleRef rule{text(object, "id"), text(object, "key"), text(object, "source"),
                           QDate::fromString(text(object, "from"), Qt::ISODate),
                           QDate::fromString(text(object, "to"), Qt::ISODate)};
        m_rules.emplace(rule.id, rule);
    }

    std::map<QString, RuleRef> m_rules;
    std::optional<Error> m_error;
};

TrayItem Reader::item(const QJsonObject &object, const QString &account)
{
    TrayItem item;
    item.kind = text(object, "kind") == spelled(TrayKind::Credit) ? TrayKind::Credit : TrayKind::LateUsage;
    item.key = text(object, "key");
    item.account = account;
    item.month = month(object, "month");
    item.productCode = text(object, "product_code");
    item.description = text(object, "description");
    if (const QString spelling = text(object, "class"); !spelling.isEmpty())
        item.serviceClass = serviceClass(spelling);
    item.amount = usd(object, "amount");
    const QJsonObject decision = object.value(QLatin1String("decision")).toObject();
    if (!decision.isEmpty()) {
        item.decision =
            TrayDecision{take(parseTrayChoice(text(decision, "choice"), QStringLiteral("choice"))),
                         serviceClass(text(decision, "bill_as")), month(decision, "month"),
                         text(decision, "by"), text(decision, "reason")};
    }
    return item;
}

SupportFee Reader::support(const QJsonObject &object)
{
    SupportFee support;
    support.plan = take(parseSupportPlan(text(object, "plan"), QStringLiteral("plan")));
    support.base = ExactUsd::ofUnits(units(object, "base"));
    support.fee = Usd::ofUnits(static_cast<qint64>(units(object, "fee")));
    support.isMinimum = object.value(QLatin1String("minimum")).toBool();
    support.addOn = Usd::ofUnits(static_cast<qint64>(units(object, "add_on")));
    support.rule = rule(object, "rule");
    for (const QJsonValue &value : object.value(QLatin1String("steps")).toArray()) {
        const QJsonArray step = value.toArray();
        support.steps.push_back(
            {ExactUsd::ofUnits(integerOf(step.at(0).toString())), Percent::ofHundredths(step.at(1).toInt())});
    }
    return support;
}

InvoiceAmounts Reader::invoice(const QJsonObject &object)
{
    InvoiceAmounts invoice;
    for (const QJsonValue &value : object.value(QLatin1String("lines")).toArray()) {
        const QJsonObject line = value.toObject();
        invoice.lines.push_back({static_cast<LineKind>(line.value(QLatin1String("kind")).toInt()),
                                 percent(line, "percent"), text(line, "description"), yen(line, "amount"),
                                 usd(line, "usd"), yen(line, "before_cut"), text(line, "subject")});
    }
    invoice.subtotal = yen(object, "subtotal");
    invoice.taxRate = percent(object, "tax_percent");
    invoice.tax = yen(object, "tax");
    invoice.total = yen(object, "total");
    invoice.taxRule = rule(object, "tax_rule");
    return invoice;
}

/// The rules of charges are kept by the rating; those of sums, fee and tax are added, so that one list holds
/// all.
std::map<QString, RuleRef> allRules(const RatedMonth &rated)
{
    std::map<QString, RuleRef> rules = rated.rules;
    const auto add = [&rules](const RuleRef &rule) { rules.emplace(rule.id, rule); };
    for (const ClassSum &sum : rated.classes)
        add(sum.discountRule);
    for (const LateAmount &late : rated.late)
        add(late.discountRule);
    add(rated.support.rule);
    if (rated.invoice)
        add(rated.invoice->taxRule);
    return rules;
}

} // namespace

Result<Standing> standingOf(const QString &spelling)
{
    const auto found = std::find_if(allStandings.begin(), allStandings.end(),
                                    [&](Standing standing) { return spelled(standing) == spelling; });
    if (found == allStandings.end())
        return Error::of(ErrorKind::Storage, Words::tr("The stored rating cannot be read."), spelling);
    return *found;
}

QJsonObject toJson(const RatedMonth &rated)
{
    QJsonObject margin;
    for (const auto &[type, amount] : rated.margin)
        margin.insert(type, exact(amount.units()));
    const auto index = [](std::size_t value) { return static_cast<qint64>(value); };
    QJsonObject object{
        {QStringLiteral("account"), rated.account},
        {QStringLiteral("month"), rated.month.index()},
        {QStringLiteral("contract"), spelled(rated.contract)},
        {QStringLiteral("classes"), arrayOf(rated.classes,
                                            [](const ClassSum &sum) {
                                                return QJsonObject{
                                                    {QStringLiteral("class"), spelled(sum.serviceClass)},
                                                    {QStringLiteral("percent"), sum.discount.hundredths()},
                                                    {QStringLiteral("usd"), exact(sum.usd.units())},
                                                    {QStringLiteral("groups"), sum.groups},
                                                    {QStringLiteral("rule"), sum.discountRule.id}};
                                            })},
        {QStringLiteral("tray"), arrayOf(rated.tray, itemJson)},
        {QStringLiteral("incoming"), arrayOf(rated.incoming, itemJson)},
        {QStringLiteral("late"), arrayOf(rated.late,
                                         [](const LateAmount &late) {
                                             return QJsonObject{
                                                 {QStringLiteral("month"), late.month.index()},
                                                 {QStringLiteral("class"), spelled(late.serviceClass)},
                                                 {QStringLiteral("percent"), late.discount.hundredths()},
                                                 {QStringLiteral("usd"), exact(late.usd.units())},
                                                 {QStringLiteral("key"), late.trayKey},
                                                 {QStringLiteral("rule"), late.discountRule.id}};
                                         })},
        {QStringLiteral("covered_by_other"), arrayOf(rated.coveredByOther, index)},
        {QStringLiteral("unsupported"), arrayOf(rated.unsupported, index)},
        {QStringLiteral("margin"), margin},
        {QStringLiteral("support"), supportJson(rated.support)},
        {QStringLiteral("rules"),
         arrayOf(allRules(rated), [](const auto &rule) { return ruleJson(rule.second); })}};
    if (rated.rate)
        object.insert(QStringLiteral("rate_micros"), rated.rate->micros());
    if (rated.invoice)
        object.insert(QStringLiteral("invoice"), invoiceJson(*rated.invoice));
    return object;
}

Result<RatedMonth> ratedMonthOf(const QJsonObject &object, std::vector<RatedCharge> charges)
{
    Reader reader(object);
    const auto array = [&](const char *name) { return object.value(QLatin1String(name)).toArray(); };
    RatedMonth rated;
    rated.account = reader.text(object, "account");
    rated.month = reader.month(object, "month");
    rated.contract =
        reader.take(parseContractPlan(reader.text(object, "contract"), QStringLiteral("contract")));
    rated.charges = std::move(charges);
    for (const RatedCharge &charge : rated.charges)
        rated.standings[charge.standing] += charge.series.cost;
    for (const QJsonValue &value : array("classes"))
        rated.classes.push_back(reader.classSum(value.toObject()));
    for (const QJsonValue &value : array("tray"))
        rated.tray.push_back(reader.item(value.toObject(), rated.account));
    for (const QJsonValue &value : array("incoming"))
        rated.incoming.push_back(reader.item(value.toObject(), rated.account));
    for (const QJsonValue &value : array("late"))
        rated.late.push_back(reader.late(value.toObject()));
    for (const QJsonValue &value : array("covered_by_other"))
        rated.coveredByOther.push_back(static_cast<std::size_t>(value.toInteger()));
    for (const QJsonValue &value : array("unsupported"))
        rated.unsupported.push_back(static_cast<std::size_t>(value.toInteger()));
    const QJsonObject margin = object.value(QLatin1String("margin")).toObject();
    for (auto at = margin.begin(); at != margin.end(); ++at)
        rated.margin.emplace(at.key(), UsdSum::ofUnits(integerOf(at.value().toString())));
    rated.support = reader.support(object.value(QLatin1String("support")).toObject());
    if (object.contains(QLatin1String("rate_micros")))
        rated.rate = ExchangeRate::ofMicros(object.value(QLatin1String("rate_micros")).toInteger());
    if (object.contains(QLatin1String("invoice")))
        rated.invoice = reader.invoice(object.value(QLatin1String("invoice")).toObject());
    rated.rules = reader.rules();
    CHOBA_TRY(reader.checked());
    return rated;
}

} // namespace choba
