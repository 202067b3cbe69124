// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/month.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Month)
};

} // namespace

Result<Month> Month::parse(QStringView text, const QString &field)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})-(0[1-9]|1[0-2])\\z"),
                                         QRegularExpression::DontCaptureOption);
    if (!form.match(text).hasMatch() || text.startsWith(u"0000")) {
        return Error::invalid(field, Words::tr("“%1” is not a month like 2026-03.").arg(text));
    }
    return Month(text.first(4).toInt(), text.last(2).toInt());
}

QString Month::toString() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

Result<QDate> parseDate(QStringView text, const QString &field)
{
    const QDate date = QDate::fromString(text.toString(), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid() || date.toString(Qt::ISODate) != text) {
        return Error::invalid(field, Words::tr("“%1” is not a date like 2026-03-31.").arg(text));
    }
    return date;
}

} // namespace choba
