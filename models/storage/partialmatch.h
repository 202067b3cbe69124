// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantList>

namespace choba {

/// Rows in which one of some text columns contains what a person typed, regardless of the case of Latin
/// letters. An empty text matches everything.
struct PartialMatch
{
    QString sql; ///< a condition with one "?" per column; "" for an empty text
    QVariantList values;

    static PartialMatch of(const QString &typed, const QStringList &columns);
};

} // namespace choba
