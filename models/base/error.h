// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace choba {

/// What went wrong, as a caller can act on it. The words are spelled in JSON as in kindName().
enum class ErrorKind { Invalid, NotFound, Conflict, NotAllowed, Unavailable, Cancelled, Storage };

/// One thing a person has to mend: a field of the input (snake_case, "" = the whole) and words for the user.
struct Problem
{
    QString field;
    QString message;
    bool operator==(const Problem &) const = default;
};

/// The failure of a use case. Validation carries every problem found; the first is also field and message.
struct Error
{
    ErrorKind kind = ErrorKind::Invalid;
    QString field;
    QString message; ///< for the user, translated
    QString detail;  ///< for the log: the driver's or parser's own words
    std::vector<Problem> problems;
    /// The engine made this work give way to somebody else's (deadlock, busy file): nothing was stored, and
    /// the same work done again may succeed.
    bool isPassing = false;

    static Error invalid(const QString &field, const QString &message);
    static Error invalid(std::vector<Problem> problems); ///< \pre at least one problem
    static Error of(ErrorKind kind, const QString &message, const QString &detail = {});
    /// A failure of another kind that one field of the input is to blame for.
    static Error at(ErrorKind kind, const QString &field, const QString &message);
    /// Conflict at "row_version": what was changed is not what is stored any more. \a message: by whom, when.
    static Error stale(const QString &message);
    bool isStale() const;
};

/// "invalid", "not_found", "conflict", "not_allowed", "unavailable", "cancelled", "storage".
QString kindName(ErrorKind kind);

} // namespace choba
