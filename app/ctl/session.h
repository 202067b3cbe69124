// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/progressline.h"
#include "models/rulebook/rulebook.h"
#include "models/staff/signin.h"
#include "models/storage/reportsconnection.h"

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

/// The operating system's user: the acting person while there is no login (section 19).
QString systemUser();

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

    /// --db, else the file in the user's data folder. On PostgreSQL --as names the connection's role, with
    /// the password of the environment or a prompt.
    Result<DatabaseLocation> location();
    bool namesDatabase() const { return m_options.db.has_value(); }
    /// The open connection with a current schema, once the person has signed in where staff has to; says how
    /// to make a database otherwise.
    Result<Database *> database();
    /// The same for what only reads: from the replica that the address names, or says on standard error why
    /// not.
    Result<Database *> reports();
    /// The program's rules, with those of the database laid over them where one is named or open.
    Result<RuleBook> rules();
    /// Who has signed in. \pre database(), reports() or desk() has answered
    const Actor &signedIn() const { return m_actor; }
    /// The database with the clock and the acting person, for a use case.
    Result<Desk> desk();
    /// After a command: the hourly checkpoint of the audit log, where a database is open.
    void keepCheckpoint();
    /// Who acts on \a where, which may be missing or damaged: it is asked where it can be, and let go of
    /// again.
    Result<Actor> actor(const DatabaseLocation &where);
    /// Lets go of the connection, for work that must be alone with the database.
    void close() { m_database.reset(); }
    /// The same for what people do about their own sign-in: also with a temporary password, with which desk()
    /// and database() refuse.
    Result<Desk> ownDesk();
    /// Also where the authenticator that is asked for is still missing.
    Result<Desk> totpDesk();
    /// What was typed to sign in; empty where nobody had to.
    const Credentials &credentials() const { return m_credentials; }

private:
    explicit Session(GlobalOptions options, std::unique_ptr<Clock> clock);
    Result<void> openDatabase();
    Result<void> identify(Database &database);
    Result<void> refuseTemporary() const;
    Result<void> askPassword(const QString &name); ///< once
    Result<SignedIn> signInAs(Database &database, const QString &name);

    GlobalOptions m_options;
    std::unique_ptr<Clock> m_clock;
    ProgressLine m_progress;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ReportsConnection> m_reports;
    Actor m_actor;
    Credentials m_credentials;
    bool m_passwordIsTemporary = false;
    bool m_mustSetUpTotp = false;
};

} // namespace choba
