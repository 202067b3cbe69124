// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/audit.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace choba {

// The log keeps names that never change ("issue_invoice"); these are what people read. A name without words
// of its own, of a newer program, is shown with blanks for its underscores.

QString auditActionWords(const QString &action);
QString auditSubjectKindWords(const QString &kind);
QString auditFieldWords(const QString &field);
/// A value as people write it: yen, dollars, yes and no, lists. \a field tells which.
QString auditValueWords(const QString &field, const QJsonValue &value);
/// The thing itself: an account grouped, anything else as it is.
QString auditSubjectWords(const QString &kind, const QString &id);
/// The thing of an entry with its kind, as people know it: by number, name or account where the entry tells
/// it, else by its id.
QString auditThingWords(const AuditEntry &entry);

/// The names that have words, for a check that none is missing.
QStringList knownAuditActions();
QStringList knownAuditSubjectKinds();

} // namespace choba
