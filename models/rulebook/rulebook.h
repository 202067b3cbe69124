// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/businesscalendar.h"
#include "models/rulebook/rulerow.h"
#include "models/rulebook/rulevalues.h"

#include <QJsonArray>

#include <memory>

namespace choba {

struct RuleData;

/// Every rate, tier, count, deadline and calendar, with the days it is in force (section 2). Immutable;
/// copies share. Each question names the day it is asked for; what is returned by reference or pointer lives
/// as long as any copy of the book.
class RuleBook
{
public:
    /// The rules of this program with those of one database laid over them.
    static Result<RuleBook> shipped(const std::vector<RuleOverride> &overrides = {});
    /// The rules of a folder of files like resources/rules. Invalid with every problem, each naming file, key
    /// and date.
    static Result<RuleBook> load(const QString &folder, const std::vector<RuleOverride> &overrides = {});

    // Rating (Prime 4-2, section 5)
    const Ruled<Percent> &discount(ContractPlan contract, ServiceClass serviceClass, QDate on) const;
    /// CUR line item type or FOCUS charge category; nothing for a type the table does not know.
    const Ruled<Treatment> *lineItemTreatment(const QString &type, QDate on) const;
    /// The line item types that are the reseller's own terms with AWS, in any period, by name.
    QStringList marginTypes() const;
    /// Nothing for a code that must be classified by a person first.
    const Ruled<ProductRule> *product(const QString &code, QDate on) const;
    /// "marketplace", "purchase", "foreign"; nothing for the others.
    const Ruled<ChargeClassRule> *chargeClass(const QString &chargeClass, QDate on) const;
    const Ruled<QStringList> &commitmentBundles(QDate on) const; ///< parts of usage types
    const Ruled<QStringList> &regionsOutOfScope(QDate on) const;
    const Ruled<std::vector<TrayRule>> &trayRules(QDate on) const;

    // Support plans (Prime 4-4)
    const Ruled<SupportPlanRule> &supportPlan(SupportPlan plan, QDate on) const;
    int planChangeBusinessDays(QDate on) const;
    const Ruled<std::vector<SlaTarget>> &slaTargets(Priority priority, QDate on) const;

    // Invoices and statements (Prime 3-1, 5-1)
    const Ruled<Percent> &consumptionTax(QDate on) const;
    const Ruled<InvoiceTerms> &invoiceTerms(QDate on) const;
    int statementPublicationDay(QDate on) const; ///< of the month after the usage month

    // Time
    const BusinessCalendar &calendar() const;
    enum class Desk { Prime, Payment, Plus };
    const Ruled<DeskHours> &deskHours(Desk desk, QDate on) const; ///< on business days, Tokyo

    // Plus
    const Ruled<RankRule> &rank(Rank rank, QDate on) const;

    /// All rows by key and date, for the read-only page.
    std::vector<RuleRow> rows() const;
    /// The same as JSON (`rules show`); \a on leaves only what is in force on that day.
    QJsonArray toJson(std::optional<QDate> on = std::nullopt) const;

private:
    explicit RuleBook(std::shared_ptr<const RuleData> data)
        : m_data(std::move(data))
    {}
    std::shared_ptr<const RuleData> m_data;
};

} // namespace choba
