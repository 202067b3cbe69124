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
QStringList auditProblems(const InvoiceHead &head, const std::vector<AuditedIssue> &audited);

} // namespace choba
