// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QDateTime>

namespace choba {

/// The refusal of a change that was made on a version which is not the stored one any more: who has changed
/// the thing and when, as the audit log tells it. Error::isStale().
Error changedMeanwhile(Database &database, const QString &subjectKind, const QString &subjectId);

/// The same of a row that knows it itself.
Error changedMeanwhile(const QString &by, const QDateTime &at);

} // namespace choba
