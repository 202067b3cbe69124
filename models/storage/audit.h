// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/usecase.h"

#include <QJsonObject>

namespace choba {

/// One change of business data: what was done to which thing, and what it was before and after.
struct AuditEntry
{
    QString action;      ///< the use case, snake_case: "issue_invoice"
    QString subjectKind; ///< the table's word: "invoice"
    QString subjectId;
    QJsonObject before; ///< empty when the thing is new
    QJsonObject after;  ///< empty when it is gone
};

/// Adds \a entry to the append-only, chained audit log in the caller's transaction (section 19). Never a
/// secret in it. On PostgreSQL the commit binds it into the chain.
Result<void> appendAudit(Desk &desk, const AuditEntry &entry);

/// An audit row as shown.
struct AuditRow
{
    qint64 id = 0;
    QDateTime at;
    QString actor;
    AuditEntry entry;
};

/// What happened to one thing, oldest first.
Result<std::vector<AuditRow>> auditOf(Database &database, const QString &subjectKind,
                                      const QString &subjectId);

} // namespace choba
