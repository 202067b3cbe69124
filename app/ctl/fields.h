// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "models/base/month.h"

#include <QJsonValue>
#include <QString>

#include <utility>

namespace choba {

/// "LEFT=RIGHT" as typed for \a field; invalid without "=" or with an empty side.
Result<std::pair<QString, QString>> parsePair(const QString &text, const QString &field);
/// A whole number from \a least to \a most.
Result<int> parseCount(const QString &text, const QString &field, int least, int most);

/// --limit N of a list, and its value; -1 for the whole list.
TypedOption addLimit(const Command &list);
Result<int> parseLimit(const std::optional<QString> &text);

/// "2026-03-31", or null for no day.
QJsonValue dateJson(const QDate &date);
/// Null for an empty text.
QJsonValue textOrNull(const QString &text);

} // namespace choba
