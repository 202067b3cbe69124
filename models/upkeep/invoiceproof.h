// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoice.h"
#include "models/rulebook/rulebook.h"
#include "models/upkeep/moneystore.h"

#include <QStringList>

namespace choba {

/// What does not hold of one draft or invoice, in words: pure, everything comes in.
QStringList invoiceProblems(const Invoice &invoice, const std::vector<StoredLine> &lines,
                            const RuleBook &rules);

/// What does not hold of an issued invoice's PDF and of what the log says of its issue; none = no such row.
QStringList documentProblems(const InvoiceHead &head, const QByteArray &pdf);
QStringList auditProblems(const InvoiceHead &head, const QJsonObject &document,
                          const std::vector<AuditedIssue> &audited);
/// Decisions and lines that are said to be used by an issued invoice: it has used every one, and as it
/// stands.
QStringList usedProblems(const RatedMonth &rated, const std::vector<UsedRow> &used);

} // namespace choba
