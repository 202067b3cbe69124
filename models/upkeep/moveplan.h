// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/upkeep/schemastore.h"

namespace choba {

/// What there is to move.
struct MovePlan
{
    QString chainId;                ///< of the audit log: which database it is
    QStringList tables;             ///< parents before children
    std::map<QString, qint64> rows; ///< by table
    qint64 total = 0;
};

/// \a tables with every parent before its children. Pure; a circle is broken anywhere.
QStringList parentsFirst(const QStringList &tables, const std::vector<ForeignKey> &keys);

/// How \a column of the server's \a table is read from the local one, as SQL.
QString sourceColumn(const QString &table, const QString &column);

/// Every table but the list of schema steps, which both sides make. Conflict: an older or newer schema.
Result<MovePlan> planMove(Database &source);

/// Gives \a target the schema and notes whose move it is. Conflict: it holds data, or another's move.
Result<void> prepareTarget(Database &source, Database &target, const MovePlan &plan);

} // namespace choba
