// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <array>

namespace choba {

/// \a text is none of \a accepted.
Error notSpelled(QStringView text, const QStringList &accepted, const QString &field);

/// The one of \a all whose spelled() is \a text; invalid names what would have been accepted.
template <typename Enum, std::size_t count>
Result<Enum> parseSpelled(QStringView text, const std::array<Enum, count> &all, const QString &field)
{
    QStringList accepted;
    for (const Enum value : all) {
        const QString spelling = spelled(value);
        if (text == spelling)
            return value;
        accepted += spelling;
    }
    return notSpelled(text, accepted, field);
}

} // namespace choba
