// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/databaselocation.h"

#include <QStringList>

namespace choba {

/// The statements of a script, one by one: splits at ";" outside quotes, comments, dollar quotes and the
/// BEGIN … END of a SQLite trigger (QSQLITE runs one statement per exec).
QStringList sqlStatements(const QString &script);

/// Fills the two words in which the dialects differ inside otherwise common scripts:
/// {id} = automatic integer primary key, {blob} = bytes.
QString forEngine(QString script, Engine engine);

} // namespace choba
