// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/progressline.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/usecase.h"

#include <memory>
#include <optional>

namespace choba {

/// The options that stand before or after any command.
struct GlobalOptions
{
    std::optional<QString> db;
    std::optional<QString> asOf;
    std::optional<QString> actor;
    bool json = false;
    bool progress = false; ///< asked for although standard error is no terminal
};

/// What one run of the program works with. Opens the database only for commands that ask for it, and never
/// makes one by itself.
class Session
{
public:
    /// Invalid when --as-of is no time.
    static Result<std::unique_ptr<Session>> begin(GlobalOptions options);

    const GlobalOptions &options() const { return m_options; }
    const Clock &clock() const { return *m_clock; }
    /// Progress for people and the cancel of Ctrl-C.
    JobContext &context() { return m_progress; }
    /// Ends the progress line, so that what follows stands on a line of its own.
    void endProgress() { m_progress.end(); }

    /// --db, else the file in the user's data folder.
    Result<DatabaseLocation> location() const;
    bool namesDatabase() const { return m_options.db.has_value(); }
    /// The open connection with a current schema; says how to make one otherwise.
    Result<Database *> database();
    /// The program's rules, with those of the database laid over them where one is named or open.
    Result<RuleBook> rules();
    /// The database with the clock and the acting person, for a use case.
    Result<Desk> desk();
    /// After a command: the hourly checkpoint of the audit log, where a database is open.
    void keepCheckpoint();
    /// Who acts where no database can be asked.
    Actor actor() const;
    /// Lets go of the connection, for work that must be alone with the database.
    void close() { m_database.reset(); }

private:
    explicit Session(GlobalOptions options, std::unique_ptr<Clock> clock);

    GlobalOptions m_options;
    std::unique_ptr<Clock> m_clock;
    ProgressLine m_progress;
    std::unique_ptr<Database> m_database;
};

} // namespace choba
