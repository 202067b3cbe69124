// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/command.h"
#include "models/base/month.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <utility>

namespace choba {

/// "LEFT=RIGHT" as typed for \a field; invalid without "=" or with an empty side.
Result<std::pair<QString, QString>> parsePair(const QString &text, const QString &field);
/// A whole number from \a least to \a most.
Result<int> parseCount(const QString &text, const QString &field, int least, int most);

/// An option that takes yes or no; and \a target as it was typed, or left as it is.
TypedOption addYesNo(const Command &command, const char *option, const QString &description);
Result<void> putYesNo(const std::optional<QString> &typed, const QString &field, bool &target);

/// --limit N of a list, and its value; -1 for the whole list.
TypedOption addLimit(const Command &list);
Result<int> parseLimit(const std::optional<QString> &text);

/// --if-version N of a change: the version that was seen, for who does not want to overwrite another's.
TypedOption addIfVersion(const Command &change);
/// Nothing where none was given; 0: nothing was stored yet.
Result<std::optional<int>> parseVersion(const std::optional<QString> &text);
/// \a given where one was, so that a stale one is refused; else what is stored.
Result<int> versionToReplace(const std::optional<QString> &given, int stored);
/// A change's answer with what it replaced: "replaced" (null when nothing), and a line in words.
Answer withReplaced(Answer answer, const QJsonObject &replaced, const QString &words);

/// "2026-03-31", or null for no day.
QJsonValue dateJson(const QDate &date);
/// Null for an empty text.
QJsonValue textOrNull(const QString &text);

} // namespace choba
