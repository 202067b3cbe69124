// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>

#include <vector>

namespace choba {

/// Which row of the rule book decided, kept beside every figure it made ("why this amount").
struct RuleRef
{
    QString id;     ///< key@from, e.g. "discount.prime.commitment@2023-09-29"; "@start" when open to the past
    QString key;    ///< "discount.prime.commitment"
    QString source; ///< the paragraph it stands on: "Prime 4-2"
    QDate from;     ///< first day in force; invalid = always before
    QDate to;       ///< last day in force; invalid = until further notice

    bool covers(QDate on) const { return (!from.isValid() || from <= on) && (!to.isValid() || on <= to); }
    bool operator==(const RuleRef &) const = default;
};

/// A typed value and the row it was read from.
template <typename T>
struct Ruled
{
    T value;
    RuleRef rule;
};

/// All rows of one key, ordered, without overlap or gap.
template <typename T>
using Dated = std::vector<Ruled<T>>;

template <typename T>
const Ruled<T> *inForce(const Dated<T> &rows, QDate on)
{
    for (const Ruled<T> &row : rows) {
        if (row.rule.covers(on))
            return &row;
    }
    return nullptr;
}

/// A row as written, for showing and exporting.
struct RuleRow
{
    RuleRef rule;
    QString file; ///< "discounts.json"; of an override: "database"
    bool overridden = false;
    QJsonObject value;
};

/// One key replaced for one database: \a rowsJson is the JSON array that stands for it in a rule file.
struct RuleOverride
{
    QString key;
    QByteArray rowsJson;
};

} // namespace choba
