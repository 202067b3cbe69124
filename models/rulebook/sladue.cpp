// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/sladue.h"

#include "models/base/clock.h"

namespace choba {

namespace {

const SlaTarget *targetOf(SupportPlan plan, Priority priority, QDate on, const RuleBook &rules)
{
    if (rules.supportPlan(plan, on).value.isOver(on))
        return nullptr;
    for (const SlaTarget &target : rules.slaTargets(priority, on).value) {
        if (target.plan == plan)
            return &target;
    }
    return nullptr;
}

QDateTime tokyoTime(QDate date, QTime time)
{
    return tokyoMidnight(date).addMSecs(time.msecsSinceStartOfDay());
}

/// \a left milliseconds of desk time after \a opened.
Result<QDateTime> afterDeskTime(const QDateTime &opened, qint64 left, const RuleBook &rules)
{
    QDate day = toTokyo(opened).date();
    for (;; day = day.addDays(1)) {
        CHOBA_TRY_ASSIGN(const bool isOpen, rules.calendar().isBusinessDay(day));
        if (!isOpen)
            continue;
        const DeskHours &hours = rules.deskHours(RuleBook::Desk::Prime, day).value;
        const QDateTime from = qMax(opened, tokyoTime(day, hours.opens));
        const qint64 today = from.msecsTo(tokyoTime(day, hours.closes));
        if (left <= today)
            return from.addMSecs(left);
        left -= qMax<qint64>(today, 0);
    }
}

} // namespace

Result<std::optional<QDateTime>> slaDue(SupportPlan plan, Priority priority, const QDateTime &opened,
                                        const RuleBook &rules)
{
    const QDate on = toTokyo(opened).date();
    const SlaTarget *target = targetOf(plan, priority, on, rules);
    if (!target)
        return std::optional<QDateTime>();
    const qint64 targetMs = qint64(target->minutes) * 60 * 1000;
    if (target->aroundTheClock)
        return std::optional(opened.toUTC().addMSecs(targetMs));
    CHOBA_TRY_ASSIGN(const QDateTime due, afterDeskTime(opened.toUTC(), targetMs, rules));
    return std::optional(due);
}

std::vector<Priority> prioritiesOf(SupportPlan plan, QDate on, const RuleBook &rules)
{
    std::vector<Priority> priorities;
    for (const Priority priority : allPriorities) {
        if (targetOf(plan, priority, on, rules))
            priorities.push_back(priority);
    }
    if (priorities.empty())
        priorities.assign(allPriorities.begin(), allPriorities.end());
    return priorities;
}

} // namespace choba
