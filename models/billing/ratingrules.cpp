// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/ratingrules.h"

#include <algorithm>

namespace choba {

namespace {

/// What was decided about one charge, before people's tray decisions.
struct Verdict
{
    Standing standing = Standing::NotUnderstood;
    std::optional<ServiceClass> serviceClass;
    RuleRef standingRule;
    RuleRef classRule;
};

ServiceClass classOf(ProductClass productClass)
{
    switch (productClass) {
    case ProductClass::Standard:
        return ServiceClass::Standard;
    case ProductClass::Commitment:
        return ServiceClass::Commitment;
    case ProductClass::Undiscounted:
        return ServiceClass::Undiscounted;
    case ProductClass::Unsupported:
    case ProductClass::Support:
        return ServiceClass::Unsupported;
    }
    Q_UNREACHABLE();
}

/// One run of rateMonth(): the steps of section 5 in their fixed order.
class Rating
{
public:
    Rating(const RatingInput &input, const RuleBook &rules)
        : m_input(input)
        , m_rules(rules)
        , m_day(input.month.firstDay())
    {}

    Result<RatedMonth> run();

private:
    void rateCharge(const ChargeSeries &series);
    Verdict verdictOn(const ChargeSeries &series);
    Verdict classVerdict(const ChargeSeries &series, const RuleRef &typeRule);
    std::optional<Ruled<ProductRule>> productRule(const QString &code) const;
    void decideTray();
    std::optional<TrayDecision> decisionOf(const TrayItem &item) const;
    void applyDecision(const TrayItem &item, RatedCharge &charge);
    void takeIncoming();
    void addToClass(ServiceClass serviceClass, UsdSum usd);
    void sumUp();
    void checkImpliedPlan();
    void chargeSupport();
    Result<void> makeInvoice();
    void hold(HoldReason reason, const QString &subject, UsdSum amount);
    QString noted(const RuleRef &rule);

    const RatingInput &m_input;
    const RuleBook &m_rules;
    QDate m_day;
    RatedMonth m_rated;
    std::map<ServiceClass, ClassSum> m_classes;
    std::map<QString, std::size_t> m_trayIndex;
    std::map<QString, UsdSum> m_supportCharges; ///< AWS's own support charges by product code
};

QString Rating::noted(const RuleRef &rule)
{
    if (!rule.id.isEmpty())
        m_rated.rules.try_emplace(rule.id, rule);
    return rule.id;
}

void Rating::hold(HoldReason reason, const QString &subject, UsdSum amount)
{
    const auto same = std::find_if(m_rated.holds.begin(), m_rated.holds.end(), [&](const Hold &other) {
        return other.reason == reason && other.subject == subject;
    });
    if (same == m_rated.holds.end())
        m_rated.holds.push_back({reason, subject, amount});
    else
        same->amount += amount;
}

std::optional<Ruled<ProductRule>> Rating::productRule(const QString &code) const
{
    const auto said = m_input.classifications.constFind(code);
    if (said != m_input.classifications.constEnd()) {
        const QString id = QStringLiteral("classification.") + code;
        return Ruled<ProductRule>{{*said, {}}, {id, id, QStringLiteral("database"), {}, {}}};
    }
    const Ruled<ProductRule> *row = m_rules.product(code, m_day);
    return row ? std::optional(*row) : std::nullopt;
}

Verdict Rating::verdictOn(const ChargeSeries &series)
{
    if (series.key.chargeClass == ChargeClass::Foreign) {
        const auto *foreign = m_rules.chargeClass(QStringLiteral("foreign"), m_day);
        return {Standing::Foreign, {}, foreign->rule, {}};
    }
    const Ruled<Treatment> *type = m_rules.lineItemTreatment(series.key.lineItemType, m_day);
    if (!type)
        return {};
    switch (type->value) {
    case Treatment::Tax:
        return {Standing::Tax, {}, type->rule, {}};
    case Treatment::Margin:
        return {Standing::Margin, {}, type->rule, {}};
    case Treatment::Foreign:
        return {Standing::Foreign, {}, type->rule, {}};
    case Treatment::Tray:
        return {Standing::Tray, {}, type->rule, {}};
    case Treatment::InClass:
    case Treatment::Commitment:
    case Treatment::Neutral:
        break;
    }
    const auto product = productRule(series.key.productCode);
    if (product && product->value.productClass == ProductClass::Support)
        return {Standing::SupportCharge, {}, product->rule, {}};
    if (type->value == Treatment::Neutral)
        return {Standing::Billed, ServiceClass::Neutral, type->rule, type->rule};
    if (type->value == Treatment::Commitment)
        return {Standing::Billed, ServiceClass::Commitment, type->rule, type->rule};
    return classVerdict(series, type->rule);
}

Verdict Rating::classVerdict(const ChargeSeries &series, const RuleRef &typeRule)
{
    const ChargeKey &key = series.key;
    const Ruled<ChargeClassRule> *fact = key.chargeClass == ChargeClass::Marketplace
                                             ? m_rules.chargeClass(QStringLiteral("marketplace"), m_day)
                                         : key.chargeClass == ChargeClass::Purchase
                                             ? m_rules.chargeClass(QStringLiteral("purchase"), m_day)
                                             : nullptr;
    if (fact && fact->value.serviceClass)
        return {Standing::Billed, fact->value.serviceClass, typeRule, fact->rule};
    const Ruled<QStringList> &bundles = m_rules.commitmentBundles(m_day);
    for (const QString &part : bundles.value) {
        if (key.usageType.contains(part, Qt::CaseInsensitive))
            return {Standing::Billed, ServiceClass::Commitment, typeRule, bundles.rule};
    }
    const auto product = productRule(key.productCode);
    if (!product)
        return {Standing::Unclassified, {}, typeRule, {}};
    const Ruled<QStringList> &outside = m_rules.regionsOutOfScope(m_day);
    if (outside.value.contains(key.region))
        return {Standing::Billed, ServiceClass::Unsupported, typeRule, outside.rule};
    return {Standing::Billed, classOf(product->value.productClass), typeRule, product->rule};
}

void Rating::rateCharge(const ChargeSeries &series)
{
    const Verdict verdict = verdictOn(series);
    RatedCharge charge;
    charge.series = series;
    charge.standing = verdict.standing;
    charge.serviceClass = verdict.serviceClass;
    charge.standingRuleId = noted(verdict.standingRule);
    charge.classRuleId = noted(verdict.classRule);
    const std::size_t index = m_rated.charges.size();
    const ChargeKey &key = series.key;
    if (charge.standing == Standing::Unclassified)
        hold(HoldReason::UnknownProduct, key.productCode, series.cost);
    if (charge.standing == Standing::NotUnderstood)
        hold(HoldReason::UnknownType, key.lineItemType, series.cost);
    if (charge.standing == Standing::Margin)
        m_rated.margin[key.lineItemType] += series.cost;
    if (charge.standing == Standing::SupportCharge)
        m_supportCharges[key.productCode] += series.cost;
    if (charge.standing == Standing::Billed && charge.serviceClass == ServiceClass::Unsupported)
        m_rated.unsupported.push_back(index);
    if (key.chargeClass == ChargeClass::CoveredOther)
        m_rated.coveredByOther.push_back(index);
    if (charge.standing == Standing::Tray) {
        charge.trayKey =
            QStringLiteral("credit/%1/%2/%3").arg(m_input.month.toString(), key.productCode, key.detail);
        const auto [found, isNew] = m_trayIndex.try_emplace(charge.trayKey, m_rated.tray.size());
        if (isNew) {
            TrayItem item;
            item.key = charge.trayKey;
            item.account = m_input.account;
            item.month = m_input.month;
            item.productCode = key.productCode;
            item.description = key.detail;
            m_rated.tray.push_back(item);
        }
        TrayItem &item = m_rated.tray[found->second];
        item.amount += series.cost;
        item.seriesIds.push_back(series.id);
    }
    m_rated.charges.push_back(std::move(charge));
}

std::optional<TrayDecision> Rating::decisionOf(const TrayItem &item) const
{
    const auto decided = m_input.decisions.find(item.key);
    if (decided != m_input.decisions.end())
        return decided->second;
    const Ruled<std::vector<TrayRule>> &rules = m_rules.trayRules(m_day);
    for (const TrayRule &rule : rules.value) {
        if (item.description.contains(rule.descriptionContains, Qt::CaseInsensitive)) {
            const TrayChoice choice = rule.keep ? TrayChoice::Keep : TrayChoice::Bill;
            return TrayDecision{choice, rule.billAs, m_input.month, rules.rule.id, rule.descriptionContains};
        }
    }
    return std::nullopt;
}

void Rating::applyDecision(const TrayItem &item, RatedCharge &charge)
{
    if (!item.decision)
        return;
    switch (item.decision->choice) {
    case TrayChoice::Keep:
        charge.standing = Standing::Kept;
        break;
    case TrayChoice::Move:
        charge.standing = Standing::Moved;
        break;
    case TrayChoice::Bill:
        charge.standing = Standing::Billed;
        charge.serviceClass = item.decision->billAs;
        break;
    }
}

void Rating::decideTray()
{
    for (TrayItem &item : m_rated.tray) {
        item.decision = decisionOf(item);
        if (!item.decision)
            hold(HoldReason::TrayUndecided, item.key, item.amount);
    }
    for (RatedCharge &charge : m_rated.charges) {
        if (!charge.trayKey.isEmpty())
            applyDecision(m_rated.tray[m_trayIndex.at(charge.trayKey)], charge);
    }
}

void Rating::addToClass(ServiceClass serviceClass, UsdSum usd)
{
    const auto [sum, isNew] = m_classes.try_emplace(serviceClass);
    if (isNew) {
        const Ruled<Percent> &discount = m_rules.discount(m_input.contract, serviceClass, m_day);
        sum->second = {serviceClass, discount.value, {}, 0, discount.rule};
        noted(discount.rule);
    }
    sum->second.usd += usd;
    ++sum->second.groups;
}

void Rating::takeIncoming()
{
    m_rated.incoming = m_input.incoming;
    for (const TrayItem &item : m_rated.incoming) {
        if (!item.decision) {
            hold(HoldReason::TrayUndecided, item.key, item.amount);
            continue;
        }
        const TrayDecision &decision = *item.decision;
        if (decision.choice == TrayChoice::Keep || decision.month != m_input.month)
            continue;
        if (item.kind == TrayKind::Credit) {
            addToClass(decision.billAs, item.amount);
            continue;
        }
        // Late usage bears its class's discount as it was in its own month, and this month's rate.
        const ServiceClass serviceClass = item.serviceClass.value_or(decision.billAs);
        const Ruled<Percent> &discount =
            m_rules.discount(m_input.contract, serviceClass, item.month.firstDay());
        noted(discount.rule);
        m_rated.late.push_back(
            {item.month, serviceClass, discount.value, item.amount, item.key, discount.rule});
    }
}

void Rating::sumUp()
{
    for (RatedCharge &charge : m_rated.charges) {
        m_rated.standings[charge.standing] += charge.series.cost;
        if (charge.standing != Standing::Billed)
            continue;
        addToClass(*charge.serviceClass, charge.series.cost);
        charge.discount = m_classes.at(*charge.serviceClass).discount;
    }
}

void Rating::checkImpliedPlan()
{
    if (m_input.support.impliedPlanDismissed)
        return;
    const SupportPlan recorded = m_input.support.plan;
    for (const auto &[code, amount] : m_supportCharges) {
        if (amount.isZero())
            continue;
        const auto product = productRule(code);
        const bool fits = product->value.implies ? *product->value.implies == recorded
                                                 : m_rules.supportPlan(recorded, m_day).value.isPaid();
        if (!fits)
            hold(HoldReason::SupportPlanUnclear, code, amount);
    }
}

void Rating::chargeSupport()
{
    ExactUsd base;
    for (const auto &[serviceClass, sum] : m_classes)
        base += ExactUsd::discounted(sum.usd, sum.discount);
    for (const LateAmount &late : m_rated.late)
        base += ExactUsd::discounted(late.usd, late.discount);
    auto fee = supportFee(m_input.support, base, m_day, m_rules);
    if (fee) {
        m_rated.support = *std::move(fee);
        noted(m_rated.support.rule);
        return;
    }
    const SupportPlanRule &plan = m_rules.supportPlan(m_input.support.plan, m_day).value;
    const bool handFeeMissing = plan.byHand && !plan.isOver(m_day);
    m_rated.support.plan = m_input.support.plan;
    hold(handFeeMissing ? HoldReason::HandFeeMissing : HoldReason::SupportPlanUnclear,
         spelled(m_input.support.plan), {});
}

Result<void> Rating::makeInvoice()
{
    if (!m_input.rate)
        return ok();
    const InvoiceInput input{.classes = m_rated.classes,
                             .supportPlan = m_rated.support.plan,
                             .supportFee = m_rated.support.fee,
                             .late = m_rated.late,
                             .manual = m_input.manual,
                             .rate = *m_input.rate,
                             .tax = m_rules.consumptionTax(m_input.month.lastDay())};
    CHOBA_TRY_ASSIGN(m_rated.invoice, invoiceAmounts(input));
    noted(m_rated.invoice->taxRule);
    return ok();
}

Result<RatedMonth> Rating::run()
{
    m_rated.account = m_input.account;
    m_rated.month = m_input.month;
    m_rated.contract = m_input.contract;
    m_rated.rate = m_input.rate;
    m_rated.charges.reserve(m_input.charges.size());
    for (const ChargeSeries &series : m_input.charges)
        rateCharge(series);
    decideTray();
    sumUp();
    takeIncoming();
    for (const auto &[serviceClass, sum] : m_classes)
        m_rated.classes.push_back(sum);
    checkImpliedPlan();
    chargeSupport();
    CHOBA_TRY(makeInvoice());
    return std::move(m_rated);
}

} // namespace

Result<RatedMonth> rateMonth(const RatingInput &input, const RuleBook &rules)
{
    return Rating(input, rules).run();
}

} // namespace choba
