// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/issuerprofile.h"
#include "models/customers/customer.h"
#include "models/rulebook/contractplan.h"
#include "models/rulebook/supportplan.h"

#include <vector>

namespace choba {

/// An account of the demo: whose it is, on what terms, and how much it uses.
struct DemoAccount
{
    QString id;
    QString name;
    QString project;
    ContractPlan plan = ContractPlan::Prime;
    SupportPlan support = SupportPlan::Basic;
    qint64 dollarsPerMonth = 0; ///< about; services share it
    int growthPerMille = 0;     ///< a month
    int serviceMix = 0;         ///< which of the mixes in demousage.cpp
    int firstMonth = 0;         ///< it begins with this month of the demo
};

struct DemoCustomer
{
    CustomerFields fields;
    std::vector<DemoAccount> accounts;
};

/// A fictional reseller and its customers: 40 accounts of 16 companies. Every name is invented.
IssuerProfile demoIssuer();
std::vector<DemoCustomer> demoCustomers();
QString demoPayer();

} // namespace choba
