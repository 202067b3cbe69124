// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/ruledefinitions.h"

#include "models/base/month.h"
#include "models/rulebook/spelling.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleDefinitions)
};

constexpr int longestTargetMinutes = 60 * 24 * 60;

Result<Treatment> parseTreatment(QStringView text, const QString &field)
{
    return parseSpelled(text, allTreatments, field);
}

Percent percentValue(RuleFields &value)
{
    return value.percent(QStringLiteral("percent"));
}

Treatment treatmentValue(RuleFields &value)
{
    return value.spelledAs(QStringLiteral("treatment"), parseTreatment);
}

ChargeClassRule chargeClassValue(RuleFields &value)
{
    ChargeClassRule rule;
    rule.serviceClass = value.optionalSpelled(QStringLiteral("class"), parseServiceClass);
    rule.treatment = value.optionalSpelled(QStringLiteral("treatment"), parseTreatment);
    if (rule.serviceClass.has_value() == rule.treatment.has_value())
        value.complain(QStringLiteral("class"), Words::tr("give either a class or a treatment"));
    return rule;
}

ProductRule productValue(RuleFields &value)
{
    ProductRule rule;
    rule.productClass = value.spelledAs(QStringLiteral("class"), parseProductClass);
    rule.implies = value.optionalSpelled(QStringLiteral("implies"), parseSupportPlan);
    if (rule.implies && rule.productClass != ProductClass::Support)
        value.complain(QStringLiteral("implies"), Words::tr("only a support product implies a plan"));
    return rule;
}

QStringList bundleValue(RuleFields &value)
{
    return value.texts(QStringLiteral("usage_type_contains"));
}

QStringList regionsValue(RuleFields &value)
{
    return value.texts(QStringLiteral("regions"));
}

std::vector<FeeTier> tiersValue(RuleFields &value)
{
    const QString upTo = QStringLiteral("up_to_usd");
    std::vector<FeeTier> tiers;
    std::vector<RuleFields> objects = value.objects(QStringLiteral("tiers"));
    for (std::size_t at = 0; at < objects.size(); ++at) {
        FeeTier tier;
        tier.upTo = objects[at].optionalUsd(upTo);
        tier.percent = objects[at].percent(QStringLiteral("percent"));
        objects[at].finish();
        const bool isLast = at + 1 == objects.size();
        if (isLast == tier.upTo.has_value())
            objects[at].complain(upTo, Words::tr("only the last tier is without end"));
        if (tier.upTo && !tiers.empty() && tiers.back().upTo && *tier.upTo <= *tiers.back().upTo)
            objects[at].complain(upTo, Words::tr("tiers must ascend"));
        tiers.push_back(tier);
    }
    return tiers;
}

SupportPlanRule supportPlanValue(RuleFields &value)
{
    SupportPlanRule rule;
    rule.level = value.integer(QStringLiteral("level"), 0, 99);
    rule.byHand = value.boolean(QStringLiteral("by_hand"));
    rule.minimum = value.usd(QStringLiteral("minimum_usd"));
    rule.tiers = tiersValue(value);
    rule.firstDay = value.optionalDate(QStringLiteral("first_day"));
    rule.lastDay = value.optionalDate(QStringLiteral("last_day"));
    rule.lastRequestDay = value.optionalDate(QStringLiteral("last_request_day"));
    return rule;
}

int planChangeValue(RuleFields &value)
{
    return value.integer(QStringLiteral("business_days"), 1, 60);
}

int publicationValue(RuleFields &value)
{
    return value.integer(QStringLiteral("day_of_month"), 1, 28);
}

InvoiceTerms invoiceTermsValue(RuleFields &value)
{
    InvoiceTerms terms;
    terms.issueMonthsAfter = value.integer(QStringLiteral("issue_months_after"), 1, 12);
    terms.sendUntilBusinessDay = value.integer(QStringLiteral("send_until_business_day"), 1, 15);
    terms.dueMonthsAfter = value.integer(QStringLiteral("due_months_after"), 1, 12);
    terms.lateDueMonthsAfter = value.integer(QStringLiteral("late_due_months_after"), 1, 12);
    return terms;
}

std::vector<TrayRule> trayRulesValue(RuleFields &value)
{
    const QString decision = QStringLiteral("decision");
    std::vector<TrayRule> rules;
    for (RuleFields &object : value.objects(QStringLiteral("rules"))) {
        TrayRule rule;
        rule.descriptionContains = object.text(QStringLiteral("description_contains"));
        const QString decided = object.text(decision);
        rule.keep = decided == QLatin1String("keep");
        if (!rule.keep && decided != QLatin1String("bill"))
            object.complain(decision, Words::tr("must be keep or bill"));
        const auto billAs = object.optionalSpelled(QStringLiteral("class"), parseServiceClass);
        if (rule.keep == billAs.has_value())
            object.complain(QStringLiteral("class"), Words::tr("a class goes with bill, and only with bill"));
        rule.billAs = billAs.value_or(rule.billAs);
        object.finish();
        rules.push_back(rule);
    }
    return rules;
}

CompanyDays companyDaysValue(RuleFields &value)
{
    const QString name = QStringLiteral("days");
    CompanyDays days;
    const QStringList texts = value.texts(name);
    for (const QString &text : texts) {
        const auto date = parseDate(QStringLiteral("2024-") + text, name); // a leap year
        if (date)
            days.days.insert(date->month() * 100 + date->day());
        else
            value.complain(name, Words::tr("“%1” is not a month and day like 12-29").arg(text));
    }
    return days;
}

AddedHolidays addedHolidaysValue(RuleFields &value)
{
    const QString name = QStringLiteral("days");
    AddedHolidays added;
    for (const int year : value.integers(QStringLiteral("years"), 1955, 2999))
        added.years.insert(year);
    const QStringList texts = value.texts(name);
    for (const QString &text : texts) {
        const auto date = parseDate(text, name);
        if (date && added.years.contains(date->year()))
            added.days.insert(*date);
        else
            value.complain(name, Words::tr("“%1” is not a date in one of the years").arg(text));
    }
    return added;
}

DeskHours deskHoursValue(RuleFields &value)
{
    DeskHours hours;
    hours.opens = value.time(QStringLiteral("opens"));
    hours.closes = value.time(QStringLiteral("closes"));
    if (hours.opens >= hours.closes)
        value.complain(QStringLiteral("closes"), Words::tr("must be later than opens"));
    return hours;
}

std::vector<SlaTarget> slaTargetsValue(RuleFields &value)
{
    const QString clock = QStringLiteral("clock");
    const QString plan = QStringLiteral("plan");
    std::vector<SlaTarget> targets;
    for (RuleFields &object : value.objects(QStringLiteral("targets"))) {
        SlaTarget target;
        target.plan = object.spelledAs(plan, parseSupportPlan);
        target.minutes = object.integer(QStringLiteral("minutes"), 1, longestTargetMinutes);
        const QString runs = object.text(clock);
        target.aroundTheClock = runs == QLatin1String("always");
        if (!target.aroundTheClock && runs != QLatin1String("business_hours"))
            object.complain(clock, Words::tr("must be always or business_hours"));
        for (const SlaTarget &other : targets) {
            if (other.plan == target.plan)
                object.complain(plan, Words::tr("stands twice"));
        }
        object.finish();
        targets.push_back(target);
    }
    return targets;
}

RankRule rankValue(RuleFields &value)
{
    RankRule rule;
    rule.dealingsFrom = Yen(value.yen(QStringLiteral("dealings_from_jpy")));
    rule.proposalCycles = value.integer(QStringLiteral("proposal_cycles"), 0, 365);
    rule.tickets = value.integer(QStringLiteral("tickets"), 0, 100'000);
    return rule;
}

template <auto valueOf>
void read(RuleFields &value, const RuleRef &rule, RuleData &into)
{
    using Value = decltype(valueOf(value));
    into.shelf<Value>()[rule.key].push_back({valueOf(value), rule});
}

std::vector<RuleDefinition> allDefinitions()
{
    std::vector<RuleDefinition> all{
        {QStringLiteral("line_item."), true, read<treatmentValue>},
        {QStringLiteral("product."), true, read<productValue>},
        {QStringLiteral("charge_class.purchase"), false, read<chargeClassValue>},
        {QStringLiteral("charge_class.marketplace"), false, read<chargeClassValue>},
        {QStringLiteral("charge_class.foreign"), false, read<chargeClassValue>},
        {QStringLiteral("commitment.bundles"), false, read<bundleValue>},
        {QStringLiteral("region.out_of_scope"), false, read<regionsValue>},
        {QStringLiteral("consumption_tax.standard"), false, read<percentValue>},
        {QStringLiteral("plan_change.deadline"), false, read<planChangeValue>},
        {QStringLiteral("statement.publication"), false, read<publicationValue>},
        {QStringLiteral("invoice.terms"), false, read<invoiceTermsValue>},
        {QStringLiteral("tray.decide_in_advance"), false, read<trayRulesValue>},
        {QStringLiteral("calendar.company_days"), false, read<companyDaysValue>},
        {QStringLiteral("calendar.added_holidays"), false, read<addedHolidaysValue>},
        {QStringLiteral("desk.prime"), false, read<deskHoursValue>},
        {QStringLiteral("desk.payment"), false, read<deskHoursValue>},
        {QStringLiteral("desk.plus"), false, read<deskHoursValue>},
    };
    for (const ContractPlan plan : allContractPlans) {
        for (const ServiceClass serviceClass : allServiceClasses) {
            const QString key = QStringLiteral("discount.%1.%2").arg(spelled(plan), spelled(serviceClass));
            all.push_back({key, false, read<percentValue>});
        }
    }
    for (const SupportPlan plan : allSupportPlans)
        all.push_back({QStringLiteral("support_plan.") + spelled(plan), false, read<supportPlanValue>});
    for (const Priority priority : allPriorities)
        all.push_back({QStringLiteral("sla.") + spelled(priority), false, read<slaTargetsValue>});
    for (const Rank rank : allRanks)
        all.push_back({QStringLiteral("rank.") + spelled(rank), false, read<rankValue>});
    return all;
}

} // namespace

const std::vector<RuleDefinition> &ruleDefinitions()
{
    static const std::vector<RuleDefinition> all = allDefinitions();
    return all;
}

const RuleDefinition *definitionOf(const QString &key)
{
    for (const RuleDefinition &definition : ruleDefinitions()) {
        const bool isMember =
            definition.isFamily && key.startsWith(definition.key) && key.size() > definition.key.size();
        if (isMember || (!definition.isFamily && key == definition.key))
            return &definition;
    }
    return nullptr;
}

} // namespace choba
