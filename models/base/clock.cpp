// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include "models/base/month.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Clock)
};

} // namespace

QDate Clock::today() const
{
    return toTokyo(now()).date();
}

QDateTime toTokyo(const QDateTime &instant)
{
    return instant.toOffsetFromUtc(tokyoOffsetSeconds);
}

QDateTime tokyoMidnight(const QDate &date)
{
    return QDateTime(date, QTime(0, 0), Qt::OffsetFromUTC, tokyoOffsetSeconds).toUTC();
}

QString tokyoString(const QDateTime &instant)
{
    return toTokyo(instant).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("+09:00");
}

Result<QDateTime> parseTime(QStringView text, const QString &field)
{
    if (const auto date = parseDate(text, field))
        return tokyoMidnight(*date);
    static const QRegularExpression form(QStringLiteral(
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:?[0-9]{2})?\\z"));
    QString iso = text.toString().replace(QLatin1Char(' '), QLatin1Char('T'));
    if (!form.match(text).hasMatch()) {
        return Error::invalid(field, Words::tr("“%1” is not a time like "
                                               "2026-04-28T17:00:00+09:00.")
                                         .arg(text));
    }
    const bool hasZone = iso.endsWith(QLatin1Char('Z')) || iso.indexOf(QLatin1Char('+')) > 0 ||
                         iso.lastIndexOf(QLatin1Char('-')) > 9;
    if (!hasZone)
        iso += QStringLiteral("+09:00");
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    if (!time.isValid()) {
        return Error::invalid(field, Words::tr("“%1” does not exist.").arg(text));
    }
    return time.toUTC();
}

} // namespace choba
