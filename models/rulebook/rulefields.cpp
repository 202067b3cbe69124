// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/rulefields.h"

#include "models/base/month.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleFields)
};

} // namespace

RuleFields::RuleFields(const QJsonObject &object, const QString &place, std::vector<Problem> &problems)
    : m_object(object)
    , m_place(place)
    , m_problems(&problems)
{}

QJsonValue RuleFields::take(const QString &name)
{
    m_taken.insert(name);
    return m_object.value(name);
}

void RuleFields::complain(const QString &name, const QString &what)
{
    m_problems->push_back({name, QStringLiteral("%1: %2: %3").arg(m_place, name, what)});
}

void RuleFields::missing(const QString &name)
{
    complain(name, Words::tr("missing"));
}

std::optional<QString> RuleFields::optionalText(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString() || value.toString().isEmpty())
        complain(name, Words::tr("must be a text"));
    return value.toString();
}

QString RuleFields::text(const QString &name)
{
    const auto before = m_problems->size();
    const std::optional<QString> value = optionalText(name);
    if (!value && m_problems->size() == before)
        missing(name);
    return value.value_or(QString());
}

QStringList RuleFields::texts(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isArray())
        complain(name, Words::tr("must be a list of texts"));
    QStringList result;
    for (const QJsonValue &one : value.toArray()) {
        if (!one.isString() || one.toString().isEmpty())
            complain(name, Words::tr("must be a list of texts"));
        result += one.toString();
    }
    return result;
}

qint64 RuleFields::wholeNumber(const QJsonValue &value, const QString &name, qint64 lowest, qint64 highest)
{
    // JSON numbers are doubles in Qt: whole ones of this size are exact, anything else is refused.
    const double number = value.toDouble(std::nan(""));
    if (!std::isfinite(number) || std::floor(number) != number || number < static_cast<double>(lowest) ||
        number > static_cast<double>(highest)) {
        complain(name, Words::tr("must be a whole number from %1 to %2").arg(lowest).arg(highest));
        return lowest;
    }
    return static_cast<qint64>(number);
}

int RuleFields::integer(const QString &name, int lowest, int highest)
{
    return static_cast<int>(wholeNumber(take(name), name, lowest, highest));
}

std::vector<int> RuleFields::integers(const QString &name, int lowest, int highest)
{
    const QJsonValue value = take(name);
    if (!value.isArray())
        complain(name, Words::tr("must be a list of whole numbers"));
    std::vector<int> result;
    for (const QJsonValue &one : value.toArray())
        result.push_back(static_cast<int>(wholeNumber(one, name, lowest, highest)));
    return result;
}

qint64 RuleFields::yen(const QString &name)
{
    return wholeNumber(take(name), name, 0, 1'000'000'000'000'000);
}

bool RuleFields::boolean(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isBool())
        complain(name, Words::tr("must be true or false"));
    return value.toBool();
}

QTime RuleFields::time(const QString &name)
{
    const QString value = text(name);
    const QTime time = QTime::fromString(value, QStringLiteral("HH:mm"));
    if (!value.isEmpty() && !time.isValid())
        complain(name, Words::tr("“%1” is not a time like 09:00").arg(value));
    return time;
}

Percent RuleFields::percent(const QString &name)
{
    const QString value = text(name);
    const auto percent = Percent::parse(value, name);
    if (!percent && !value.isEmpty())
        complain(name, percent.error().message);
    return percent.value_or(Percent());
}

std::optional<Usd> RuleFields::optionalUsd(const QString &name)
{
    const std::optional<QString> value = optionalText(name);
    if (!value || value->isEmpty())
        return std::nullopt;
    const auto usd = Usd::parse(*value, name);
    if (!usd || usd->isNegative())
        complain(name, Words::tr("“%1” is not an amount of dollars").arg(*value));
    return usd.value_or(Usd());
}

Usd RuleFields::usd(const QString &name)
{
    const auto before = m_problems->size();
    const std::optional<Usd> value = optionalUsd(name);
    if (!value && m_problems->size() == before)
        missing(name);
    return value.value_or(Usd());
}

std::optional<QDate> RuleFields::optionalDate(const QString &name)
{
    const std::optional<QString> value = optionalText(name);
    if (!value || value->isEmpty())
        return std::nullopt;
    const auto date = parseDate(*value, name);
    if (date)
        return *date;
    complain(name, date.error().message);
    return std::nullopt;
}

std::vector<RuleFields> RuleFields::objects(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isArray())
        complain(name, Words::tr("must be a list of objects"));
    std::vector<RuleFields> result;
    for (const QJsonValue &one : value.toArray()) {
        if (!one.isObject())
            complain(name, Words::tr("must be a list of objects"));
        result.emplace_back(one.toObject(), m_place + QStringLiteral(", ") + name, *m_problems);
    }
    return result;
}

void RuleFields::finish()
{
    const QStringList names = m_object.keys();
    for (const QString &name : names) {
        if (!m_taken.contains(name))
            complain(name, Words::tr("unknown key"));
    }
}

} // namespace choba
