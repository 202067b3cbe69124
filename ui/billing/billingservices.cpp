// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/billingservices.h"

#include "models/base/sentences.h"

namespace choba {

Job *startDeskJob(const BillingServices &services, const QString &name,
                  std::function<Result<void>(Desk &, const RuleBook &, JobContext &)> work)
{
    return services.jobs.start(name, [rules = services.rules, &clock = services.clock, actor = services.actor,
                                      work = std::move(work)](Database &database, JobContext &context) {
        Desk desk{database, clock, actor};
        return work(desk, rules, context);
    });
}

QString allWords(const Error &error)
{
    QStringList sentences;
    for (const Problem &problem : error.problems)
        sentences.append(problem.message);
    if (sentences.isEmpty())
        sentences.append(error.message);
    sentences.removeDuplicates();
    return joinSentences(sentences);
}

} // namespace choba
