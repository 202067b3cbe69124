// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace choba {

class Database;

/// Where drafts of \a table are kept: apart for each database, whose password must not get into the settings.
QString draftGroup(const Database &database, const QString &table);

} // namespace choba
