// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/listwriter.h"
#include "models/jobs/jobcontext.h"
#include "models/storage/audit.h"
#include "models/storage/pagequery.h"

#include <functional>

namespace choba {

/// Which entries of the audit log a person wants to see.
struct AuditSearch
{
    QString actor;
    QString action;
    QString subjectKind;
    QString subjectId;
    std::optional<QDate> from; ///< days in Tokyo, both included
    std::optional<QDate> to;
    QString text; ///< part of actor, subject or what it was before and after
    bool operator==(const AuditSearch &) const = default;
};

/// When, who, what, "kind/id" of the thing, and the changes as the JSON "[before,after]".
std::vector<PageColumn> auditColumns();
PageQuery auditQuery(const AuditSearch &search);

/// Newest first.
Result<void> forEachAudit(Database &database, const AuditSearch &search,
                          const std::function<void(const AuditRow &)> &use, int limit = -1);
/// The same as a list: at most \a limit of them; -1 for all.
Result<std::vector<AuditRow>> readAudit(Database &database, const AuditSearch &search, int limit);
/// NotFound.
Result<AuditRow> auditEntry(Database &database, qint64 id);

/// What occurs in the log, for filters.
struct AuditFacets
{
    QStringList actors;
    QStringList actions;
    QStringList subjectKinds;
};
Result<AuditFacets> auditFacets(Database &database);

/// {"id", "at", "actor", "action", "subject_kind", "subject_id", "before", "after"}
QJsonObject toJson(const AuditRow &row);

/// Writes what \a search finds, newest first, a line per changed field: ".xlsx" by the ending of \a path,
/// else CSV. Nothing is left behind on failure.
Result<void> exportAudit(Database &database, const AuditSearch &search, const QString &path,
                         CsvEncoding encoding, JobContext &context);

} // namespace choba
