// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/awsaccount.h"
#include "models/customers/contract.h"
#include "models/customers/customer.h"
#include "models/customers/supportplanchange.h"
#include "models/storage/sqlstatement.h"

#include <iterator>

namespace choba {

/// How the stores of this area read a thing from the columns they select for it: "c.id, c.name, …" of \a
/// table, and the thing from the first of them. The database checks every id and plan it stores, so that
/// reading one back cannot fail.
QString customerColumns(const QString &table);
constexpr int customerColumnCount =
    4 + std::size(customerTexts) + std::size(customerLists) + std::size(customerFlags);
Customer customerOf(const Row &row, int first = 0);

QString accountColumns(const QString &table);
constexpr int accountColumnCount = 9;
AwsAccount accountOf(const Row &row, int first = 0);

QString contractColumns(const QString &table);
constexpr int contractColumnCount = 6;
Contract contractOf(const Row &row, int first = 0);

QString supportPlanColumns(const QString &table);
SupportPlanChange supportPlanOf(const Row &row, int first = 0);

/// A list of texts in one column, and back.
QString listText(const QStringList &texts);
QStringList listOf(const QString &stored);

} // namespace choba
