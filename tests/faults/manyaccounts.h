// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/closemonth.h"
#include "models/billing/issueinvoices.h"
#include "tests/sample/samplemonth.h"

namespace choba {

/// The lines of so many accounts, one each.
inline std::vector<SampleLine> linesOf(int accounts)
{
    std::vector<SampleLine> lines;
    for (int account = 0; account < accounts; ++account) {
        SampleLine line;
        line.account = QString::number(100'000'000'000 + account);
        line.cost = QStringLiteral("%1.25").arg(10 + account);
        lines.push_back(line);
    }
    return lines;
}

/// Issuer, rate and contracts of so many accounts; nothing imported.
inline Result<void> prepareAccounts(SampleMonth &sample, int accounts)
{
    CHOBA_TRY(sample.saveIssuer());
    CHOBA_TRY(sample.setRate(QStringLiteral("149.873")));
    for (const SampleLine &line : linesOf(accounts))
        CHOBA_TRY(sample.addAccount(line.account));
    return ok();
}

inline Result<RunResult> closeSample(SampleMonth &sample, JobContext &context)
{
    Desk desk = sample.desk();
    return closeMonth(desk, sample.rules(), {SampleMonth::month(), false, {}}, context);
}

inline Result<RunResult> issueSample(SampleMonth &sample, JobContext &context)
{
    Desk desk = sample.desk();
    return issueInvoices(desk, sample.rules(), {SampleMonth::month(), {}}, context);
}

} // namespace choba
