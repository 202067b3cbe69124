// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/databaselocation.h"
#include "models/storage/usecase.h"

#include <QTemporaryDir>

namespace choba {

/// The demo as it is on 2026-11-22, built once for all pictures: October is closed and waits to be issued,
/// November is running.
class DemoBooks
{
public:
    static DemoBooks &shared();
    DatabaseLocation location() const;
    const Clock &clock() const { return m_clock; }
    const RuleBook &rules() const { return m_rules; }
    static Month openMonth() { return Month(2026, 10); }

private:
    DemoBooks();
    Result<void> build();
    /// A line by hand on one draft.
    Result<void> adjust(Desk &desk);

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC)};
    RuleBook m_rules;
};

} // namespace choba
