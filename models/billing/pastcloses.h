// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/base/result.h"

#include <QDateTime>

namespace choba {

class Database;

/// One run of closing a month, as the audit log keeps it, and what became of the month since.
struct PastClose
{
    Month month;
    QDateTime at;
    QString by;
    qint64 drafts = 0; ///< made by this run
    qint64 held = 0;
    qint64 issued = 0;  ///< of the month as of now
    QDateTime issuedAt; ///< the last of them; invalid while there is none
};

/// Newest month first, and within a month the last run first.
Result<std::vector<PastClose>> pastCloses(Database &database);

} // namespace choba
