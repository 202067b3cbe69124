// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/dutyrunner.h"
#include "models/jobs/jobqueue.h"
#include "models/mail/sessionsecrets.h"
#include "models/rulebook/rulebook.h"
#include "models/staff/signin.h"
#include "models/storage/changelistener.h"
#include "models/storage/usecase.h"
#include "ui/audit/auditpages.h"
#include "ui/billing/billingpages.h"
#include "ui/customers/customerpages.h"
#include "ui/kit/appearance.h"
#include "ui/mail/mailpages.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/staff/staffservices.h"
#include "ui/upkeep/upkeeppages.h"
#include "ui/usage/usageservices.h"

#include <memory>
#include <optional>

namespace choba {

class LockGuard;
class SignInWindow;
class StartWindow;
struct SignInResult;

/// One open database with everything the pages are handed. Destroyed as a whole when another database is
/// opened.
struct OpenBooks
{
    DatabaseLocation location;
    std::unique_ptr<Database> database;
    RuleBook rules;
    ChangeHub changes = {};
    std::unique_ptr<JobQueue> jobs = {};
    std::unique_ptr<ChangeListener> others = {}; ///< what other desks change
    ReportsWatch reports = {};
    std::optional<UsageServices> usage = {};
    std::optional<StaffServices> staff = {};
    std::unique_ptr<BillingPages> billing = {};
    std::unique_ptr<AuditPages> audit = {};
    std::unique_ptr<CustomerPages> customers = {};
    SessionSecrets secrets = {};
    std::unique_ptr<MailPages> mail = {};
    std::unique_ptr<UpkeepPages> upkeep = {};
    std::unique_ptr<DutyRunner> duties = {}; ///< none until the window is open for good
    std::unique_ptr<MainWindow> window = {};
};

/// The program from start to end: finds the database, asks on the first start, opens the window.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(Appearance &appearance, Language &language, const Clock &clock);
    ~Desktop() override;

    /// Opens \a location, or without one what was open last; asks where there is none or it cannot be opened.
    void start(const std::optional<DatabaseLocation> &location);

private:
    void ask(const std::optional<Error> &error);
    void openInstead(const DatabaseLocation &location);
    void open(const DatabaseLocation &location, Database::Mode mode);
    void openDemo();
    void askWho(const DatabaseLocation &location, const std::optional<Error> &error);
    void enter(const SignInResult &result);
    void showWindow(std::unique_ptr<OpenBooks> books, const Actor &actor);
    void guard(const SignedIn &signedIn);

    Appearance &m_appearance;
    Language &m_language;
    const Clock &m_clock;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<SignInWindow> m_signIn;
    std::unique_ptr<JobQueue> m_demoJobs;
    std::unique_ptr<OpenBooks> m_books;
    std::unique_ptr<LockGuard> m_lock;
};

/// Opens a database and brings its schema up to date. The books have no window yet.
Result<std::unique_ptr<OpenBooks>> openBooks(const DatabaseLocation &location, Database::Mode mode);
/// What the pages are handed. \a clock outlives the books.
void handServices(OpenBooks &books, const Clock &clock, const Actor &actor);
/// Gives \a books their window with all pages.
void makeWindow(OpenBooks &books, Appearance &appearance, Language &language, const Clock &clock,
                const Actor &actor);

/// The pages of this program, in the order of the navigation. \pre handServices()
QList<PageDescriptor> desktopPages(OpenBooks &books);

/// The operating system's user: the acting person while no login is set up (section 19).
QString systemUser();

} // namespace choba
