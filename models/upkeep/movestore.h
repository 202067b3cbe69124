// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/upkeep/postgrestable.h"
#include "models/upkeep/tablecontent.h"

#include <map>

namespace choba {

/// All SQL a move needs on its target. What is done is kept in a schema of its own, choba_move, which goes
/// with the end of the move: while it is there, the target is a half-moved database and nothing else.
class MoveStore
{
public:
    explicit MoveStore(Database &target)
        : m_target(target)
    {}

    /// Against two moves into one target; held until the connection ends. Conflict when another has it.
    Result<void> lock();
    /// The chain id of the database that is being moved here; nothing when no move has begun.
    Result<std::optional<QString>> movingFrom();
    Result<void> begin(const QString &sourceChain);
    /// The tables that are done, with their content as verified.
    Result<std::map<QString, QString>> doneTables();
    Result<void> noteDone(const QString &table, const TableContent &content);
    Result<void> forgetDone();
    Result<void> end();

    Result<std::vector<PostgresColumn>> columns(const QString &table); ///< by name
    /// Empties \a table and lets it take rows its triggers would refuse, until guard(). \pre in a transaction
    Result<void> unguard(const QString &table);
    Result<void> guard(const QString &table);
    Result<void> clear(const QString &table);
    /// The next id of \a table is above \a last.
    Result<void> continueIds(const QString &table, qint64 last);

private:
    Database &m_target;
};

/// Conflict on a server into which a move has begun and not ended: nobody works there until it is whole.
Result<void> refuseUnfinishedMove(Database &database);

/// The highest id each table of \a source ever gave, also those of rows that are gone.
Result<std::map<QString, qint64>> lastIds(Database &source);

} // namespace choba
