// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"

namespace choba {

namespace {

const QString versionField = QStringLiteral("row_version");

} // namespace

Error Error::invalid(const QString &field, const QString &message)
{
    return invalid(std::vector<Problem>{{field, message}});
}

Error Error::invalid(std::vector<Problem> problems)
{
    Q_ASSERT(!problems.empty());
    Error error;
    error.kind = ErrorKind::Invalid;
    error.field = problems.front().field;
    error.message = problems.front().message;
    error.problems = std::move(problems);
    return error;
}

Error Error::of(ErrorKind kind, const QString &message, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.message = message;
    error.detail = detail;
    return error;
}

Error Error::at(ErrorKind kind, const QString &field, const QString &message)
{
    Error error = invalid(field, message);
    error.kind = kind;
    return error;
}

Error Error::stale(const QString &message)
{
    Error error = of(ErrorKind::Conflict, message);
    error.field = versionField;
    return error;
}

bool Error::isStale() const
{
    return kind == ErrorKind::Conflict && field == versionField;
}

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return QStringLiteral("invalid");
    case ErrorKind::NotFound:
        return QStringLiteral("not_found");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::NotAllowed:
        return QStringLiteral("not_allowed");
    case ErrorKind::Unavailable:
        return QStringLiteral("unavailable");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Storage:
        return QStringLiteral("storage");
    }
    Q_UNREACHABLE();
}

} // namespace choba
