// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/ratedmonth.h"

namespace choba {

enum class StatementRowKind { Product, Late, Support, Manual, Rounding };

/// One row of ご利用明細. Yen are given when the month has a rate; before + discount = after in each row.
struct StatementRow
{
    StatementRowKind kind = StatementRowKind::Product;
    QString name; ///< product code, or what the row is
    UsdSum before;
    ExactUsd discount; ///< negative or zero
    ExactUsd after;
    std::optional<Yen> beforeYen;
    std::optional<Yen> discountYen;
    std::optional<Yen> afterYen;
    std::vector<std::size_t> charges; ///< indexes into RatedMonth::charges
};

struct Statement
{
    QString account;
    Month month;
    std::optional<ExchangeRate> rate;
    std::vector<StatementRow> rows; ///< products by name, then the rest, then 端数調整
    std::optional<Yen> subtotal;    ///< of the invoice; the rows add up to it
    QDate publishedOn;              ///< open to the customer from this day (Prime 5-1)
};

/// The statement of one rated month. Invalid when an amount does not fit.
Result<Statement> statementOf(const RatedMonth &rated, const RuleBook &rules);

} // namespace choba
