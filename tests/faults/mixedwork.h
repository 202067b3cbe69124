// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/databaselocation.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace choba {

/// What happened at one desk.
struct DeskTally
{
    qint64 done = 0;
    qint64 conflicts = 0; ///< somebody else was first, said in words of the use case
    QStringList errors;   ///< what a person would have been shown besides
    std::vector<qint64> savesUs;

    void add(const DeskTally &other);
    QJsonObject toJson() const;
    static DeskTally fromJson(const QJsonObject &json);
    double savesMs(double quantile) const; ///< of all saves, sorted; 0 without any
};

/// Accounts, customers, a report with credits for the tray, and a rate: what the desks work on.
Result<void> prepareMixedWork(const DatabaseLocation &location);

/// One person's day in fast motion for so long: lists, edits of customers, decisions about the tray, imports
/// of small reports, drafts of a month, usage reports, each through its use case with a connection of its
/// own.
DeskTally workAtDesk(const DatabaseLocation &location, quint32 seed, qint64 milliseconds);

} // namespace choba
