// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/demo/democompany.h"

namespace choba {

/// What makes a month of the demo different from the others.
struct DemoMonth
{
    Month month;
    int index = 0;          ///< from the first month of the demo
    int days = 0;           ///< days that have usage: the whole month, or up to yesterday
    bool isInvoiced = true; ///< AWS has invoiced it; the running month has not
    bool hasOpenQuestions =
        false; ///< an unknown product, an undecided credit, an account nobody has, an odd support charge
    bool hasLateUsage = false; ///< as reported again after its invoices were issued
};

/// A legacy Cost and Usage Report of the month for all accounts, daily lines with one tag column: usage,
/// Savings Plan and reserved-instance fees, a Marketplace seller, credits, tax and the reseller's own
/// discounts.
QByteArray demoReport(const std::vector<DemoCustomer> &customers, const DemoMonth &month);

} // namespace choba
