// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/closemonth.h"
#include "models/billing/issueinvoices.h"
#include "tests/sample/samplemonth.h"

namespace choba {

inline const QString firstAccount = QStringLiteral("100000000001");
inline const QString secondAccount = QStringLiteral("100000000002");
inline const QString heldAccount = QStringLiteral("100000000003");

inline SampleLine usageOf(const QString &account, const QString &cost)
{
    SampleLine line;
    line.account = account;
    line.cost = cost;
    return line;
}

/// Two issued invoices, one draft that is held.
inline Result<void> prepareIssuedMonth(SampleMonth &sample)
{
    CHOBA_TRY(sample.saveIssuer());
    CHOBA_TRY(sample.setRate(QStringLiteral("149.873")));
    CHOBA_TRY(sample.addAccount(firstAccount, ContractPlan::Prime, SupportPlan::BusinessPlus));
    CHOBA_TRY(sample.addAccount(secondAccount, ContractPlan::PrimeLite));
    CHOBA_TRY(sample.addAccount(heldAccount));
    SampleLine credit = usageOf(heldAccount, QStringLiteral("-20"));
    credit.type = QStringLiteral("Credit");
    credit.description = QStringLiteral("AWS_Activate");
    CHOBA_TRY(sample.import({usageOf(firstAccount, QStringLiteral("100.0000000001")),
                             usageOf(secondAccount, QStringLiteral("33.35")),
                             usageOf(heldAccount, QStringLiteral("50")), credit}));
    Desk desk = sample.desk();
    CHOBA_TRY(closeMonth(desk, sample.rules(), {SampleMonth::month(), false, {}}, sample.job()));
    CHOBA_TRY(issueInvoices(desk, sample.rules(), {SampleMonth::month(), {}}, sample.job()));
    return ok();
}

} // namespace choba
