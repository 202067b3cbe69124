// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace choba {

/// One field of an entry, in words. Empty where the thing had no such field then.
struct AuditChange
{
    QString field;
    QString before;
    QString after;
    bool isChanged = false;
};

/// What an entry says field by field: changed fields first, each group in the order of the keys. Lists and
/// objects inside are opened: "Contracts 1 · Plan".
std::vector<AuditChange> auditChanges(const QJsonObject &before, const QJsonObject &after);

/// The changes in one line for a list: "Name: A → B, Phone: – → 03-…", at most \a fields of them.
QString auditSummary(const QJsonObject &before, const QJsonObject &after, int fields = 3);

} // namespace choba
