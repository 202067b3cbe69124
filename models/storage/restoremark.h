// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace choba {

/// A restore as the audit log of the restored database tells it. What is written after it belongs to a new
/// epoch: checkpoints of the state it replaced count entries that are gone for good, and say so by theirs.
struct RestoreMark
{
    static constexpr auto action = "restore";

    QString epoch;    ///< a new id for each restore; "" is the time before the first
    QDateTime madeAt; ///< of the backup

    static RestoreMark ofBackupMadeAt(const QDateTime &madeAt);
    /// "epoch", "made_at".
    QJsonObject toJson() const;
};

/// Nothing where \a after, of an audit row "restore", names no epoch.
std::optional<RestoreMark> restoreMarkOf(const QJsonObject &after);

} // namespace choba
