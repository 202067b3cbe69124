// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/percent.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace choba {

/// Reads the members of one JSON object of a rule file. Every problem is collected, with \a place in front; a
/// member that nobody asked for is one too (finish()).
class RuleFields
{
public:
    RuleFields(const QJsonObject &object, const QString &place, std::vector<Problem> &problems);

    QString text(const QString &name);
    std::optional<QString> optionalText(const QString &name); ///< missing or null = none
    QStringList texts(const QString &name);
    int integer(const QString &name, int lowest, int highest);
    std::vector<int> integers(const QString &name, int lowest, int highest);
    qint64 yen(const QString &name);
    bool boolean(const QString &name);
    QTime time(const QString &name); ///< "09:00"
    Percent percent(const QString &name);
    Usd usd(const QString &name);
    std::optional<Usd> optionalUsd(const QString &name);
    std::optional<QDate> optionalDate(const QString &name);
    std::vector<RuleFields> objects(const QString &name);
    QJsonValue value(const QString &name) { return take(name); } ///< as it stands

    /// A member spelled as one of an enum's values; \a parse is its parse function.
    template <typename Enum>
    std::optional<Enum> optionalSpelled(const QString &name,
                                        Result<Enum> (*parse)(QStringView, const QString &))
    {
        const std::optional<QString> spelling = optionalText(name);
        if (!spelling)
            return std::nullopt;
        const Result<Enum> value = parse(*spelling, name);
        if (value)
            return *value;
        complain(name, value.error().message);
        return std::nullopt;
    }
    template <typename Enum>
    Enum spelledAs(const QString &name, Result<Enum> (*parse)(QStringView, const QString &))
    {
        const auto before = m_problems->size();
        const std::optional<Enum> value = optionalSpelled(name, parse);
        if (!value && m_problems->size() == before)
            missing(name);
        return value.value_or(Enum{});
    }

    void complain(const QString &name, const QString &what);
    void finish();

private:
    QJsonValue take(const QString &name);
    void missing(const QString &name);
    qint64 wholeNumber(const QJsonValue &value, const QString &name, qint64 lowest, qint64 highest);

    QJsonObject m_object;
    QString m_place;
    std::vector<Problem> *m_problems;
    QSet<QString> m_taken;
};

} // namespace choba
