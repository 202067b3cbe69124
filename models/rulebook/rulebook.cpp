// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/rulebook.h"

#include "models/rulebook/ruledata.h"
#include "models/rulebook/ruleloader.h"

#include <QJsonObject>

// A static library's resources are only linked in when somebody names them.
static void initRules()
{
    Q_INIT_RESOURCE(rules);
}

namespace choba {

namespace {

/// A key every loaded book has, on every day.
template <typename T>
const Ruled<T> &always(const RuleData &data, const QString &key, QDate on)
{
    const Ruled<T> *row = data.find<T>(key, on);
    Q_ASSERT_X(row, "RuleBook", qPrintable(key));
    return *row;
}

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

Result<RuleBook> RuleBook::shipped(const std::vector<RuleOverride> &overrides)
{
    initRules();
    return load(QStringLiteral(":/rules"), overrides);
}

Result<RuleBook> RuleBook::load(const QString &folder, const std::vector<RuleOverride> &overrides)
{
    CHOBA_TRY_ASSIGN(auto data, loadRules(folder, overrides));
    return RuleBook(std::move(data));
}

const Ruled<Percent> &RuleBook::discount(ContractPlan contract, ServiceClass serviceClass, QDate on) const
{
    return always<Percent>(
        *m_data, QStringLiteral("discount.%1.%2").arg(spelled(contract), spelled(serviceClass)), on);
}

const Ruled<Treatment> *RuleBook::lineItemTreatment(const QString &type, QDate on) const
{
    return m_data->find<Treatment>(QStringLiteral("line_item.") + type, on);
}

QStringList RuleBook::marginTypes() const
{
    const QString prefix = QStringLiteral("line_item.");
    QStringList types;
    const auto &shelf = std::get<RuleData::Shelf<Treatment>>(m_data->shelves);
    for (auto row = shelf.constBegin(); row != shelf.constEnd(); ++row) {
        const bool isMargin = std::any_of(row->begin(), row->end(), [](const Ruled<Treatment> &ruled) {
            return ruled.value == Treatment::Margin;
        });
        if (isMargin && row.key().startsWith(prefix))
            types += row.key().sliced(prefix.size());
    }
    types.sort();
    return types;
}

const Ruled<ProductRule> *RuleBook::product(const QString &code, QDate on) const
{
    return m_data->find<ProductRule>(QStringLiteral("product.") + code, on);
}

const Ruled<ChargeClassRule> *RuleBook::chargeClass(const QString &chargeClass, QDate on) const
{
    return m_data->find<ChargeClassRule>(QStringLiteral("charge_class.") + chargeClass, on);
}

const Ruled<QStringList> &RuleBook::commitmentBundles(QDate on) const
{
    return always<QStringList>(*m_data, QStringLiteral("commitment.bundles"), on);
}

const Ruled<QStringList> &RuleBook::regionsOutOfScope(QDate on) const
{
    return always<QStringList>(*m_data, QStringLiteral("region.out_of_scope"), on);
}

const Ruled<std::vector<TrayRule>> &RuleBook::trayRules(QDate on) const
{
    return always<std::vector<TrayRule>>(*m_data, QStringLiteral("tray.decide_in_advance"), on);
}

const Ruled<SupportPlanRule> &RuleBook::supportPlan(SupportPlan plan, QDate on) const
{
    return always<SupportPlanRule>(*m_data, QStringLiteral("support_plan.") + spelled(plan), on);
}

int RuleBook::planChangeBusinessDays(QDate on) const
{
    return always<int>(*m_data, QStringLiteral("plan_change.deadline"), on).value;
}

const Ruled<std::vector<SlaTarget>> &RuleBook::slaTargets(Priority priority, QDate on) const
{
    return always<std::vector<SlaTarget>>(*m_data, QStringLiteral("sla.") + spelled(priority), on);
}

const Ruled<Percent> &RuleBook::consumptionTax(QDate on) const
{
    return always<Percent>(*m_data, QStringLiteral("consumption_tax.standard"), on);
}

const Ruled<InvoiceTerms> &RuleBook::invoiceTerms(QDate on) const
{
    return always<InvoiceTerms>(*m_data, QStringLiteral("invoice.terms"), on);
}

int RuleBook::statementPublicationDay(QDate on) const
{
    return always<int>(*m_data, QStringLiteral("statement.publication"), on).value;
}

const BusinessCalendar &RuleBook::calendar() const
{
    return m_data->calendar;
}

const Ruled<DeskHours> &RuleBook::deskHours(Desk desk, QDate on) const
{
    const QString key = desk == Desk::Prime     ? QStringLiteral("desk.prime")
                        : desk == Desk::Payment ? QStringLiteral("desk.payment")
                                                : QStringLiteral("desk.plus");
    return always<DeskHours>(*m_data, key, on);
}

const Ruled<RankRule> &RuleBook::rank(Rank rank, QDate on) const
{
    return always<RankRule>(*m_data, QStringLiteral("rank.") + spelled(rank), on);
}

std::vector<RuleRow> RuleBook::rows() const
{
    std::vector<RuleRow> all;
    for (const auto &[key, rows] : m_data->rows)
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

QJsonArray RuleBook::toJson(std::optional<QDate> on) const
{
    QJsonArray items;
    for (const RuleRow &row : rows()) {
        if (on && !row.rule.covers(*on))
            continue;
        const QJsonObject item{{QStringLiteral("id"), row.rule.id},
                               {QStringLiteral("key"), row.rule.key},
                               {QStringLiteral("source"), row.rule.source},
                               {QStringLiteral("file"), row.file},
                               {QStringLiteral("overridden"), row.overridden},
                               {QStringLiteral("from"), dateOrNull(row.rule.from)},
                               {QStringLiteral("to"), dateOrNull(row.rule.to)},
                               {QStringLiteral("value"), row.value}};
        items.append(item);
    }
    return items;
}

} // namespace choba
