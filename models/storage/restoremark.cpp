// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/restoremark.h"

#include <QUuid>

namespace choba {

namespace {

const QString epochName = QStringLiteral("epoch");
const QString madeAtName = QStringLiteral("made_at");

} // namespace

RestoreMark RestoreMark::ofBackupMadeAt(const QDateTime &madeAt)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), madeAt};
}

QJsonObject RestoreMark::toJson() const
{
    return {{epochName, epoch}, {madeAtName, madeAt.toUTC().toString(Qt::ISODateWithMs)}};
}

std::optional<RestoreMark> restoreMarkOf(const QJsonObject &after)
{
    const QString epoch = after.value(epochName).toString();
    if (epoch.isEmpty())
        return {};
    return RestoreMark{epoch,
                       QDateTime::fromString(after.value(madeAtName).toString(), Qt::ISODateWithMs).toUTC()};
}

} // namespace choba
