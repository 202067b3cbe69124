// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "models/billing/saveissuerprofile.h"
#include "models/customers/customerstore.h"
#include "models/demo/builddemo.h"
#include "models/mail/mailduty.h"
#include "models/staff/staffstore.h"
#include "models/storage/connectfailure.h"
#include "models/storage/migrator.h"
#include "models/upkeep/backupschedule.h"
#include "models/upkeep/movestore.h"
#include "ui/kit/button.h"
#include "ui/kit/confirmdialog.h"
#include "ui/staff/lockguard.h"
#include "ui/staff/ownlogindialogs.h"
#include "ui/staff/signinwindow.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <pwd.h>
#include <unistd.h>

namespace choba {

namespace {

const QString lastDatabaseKey = QStringLiteral("database/last");
const QString lastPersonKey = QStringLiteral("staff/last");
const QString lockMinutesKey = QStringLiteral("staff/lock_minutes");

/// A connection whose schema is this program's: an older one is brought up to date.
Result<std::unique_ptr<Database>> openCurrent(const DatabaseLocation &location, Database::Mode mode)
{
    CHOBA_TRY_ASSIGN(std::unique_ptr<Database> database, Database::open(location, mode));
    CHOBA_TRY_ASSIGN(const Migrator migrator,
                     Migrator::fromFolder(QStringLiteral(":/migrations"), location.engine()));
    CHOBA_TRY(refuseUnfinishedMove(*database));
    CHOBA_TRY(migrator.migrate(*database));
    return database;
}

DatabaseLocation demoLocation()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return DatabaseLocation::sqliteFile(folder + QStringLiteral("/demo.db"));
}

} // namespace

Result<std::unique_ptr<OpenBooks>> openBooks(const DatabaseLocation &location, Database::Mode mode)
{
    CHOBA_TRY_ASSIGN(std::unique_ptr<Database> database, openCurrent(location, mode));
    CHOBA_TRY_ASSIGN(RuleBook rules, RuleBook::shipped());
    auto books = std::unique_ptr<OpenBooks>(new OpenBooks{location, std::move(database), std::move(rules)});
    books->database->setChangeHub(&books->changes);
    books->jobs = std::make_unique<JobQueue>(location, &books->changes);
    books->others = std::make_unique<ChangeListener>(location, books->changes);
    return books;
}

QString systemUser()
{
    const passwd *user = getpwuid(geteuid());
    if (user == nullptr)
        return QString::number(geteuid());
    const QString fullName = QString::fromLocal8Bit(user->pw_gecos).section(QLatin1Char(','), 0, 0);
    return fullName.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : fullName;
}

Desktop::Desktop(Appearance &appearance, Language &language, const Clock &clock)
    : m_appearance(appearance)
    , m_language(language)
    , m_clock(clock)
{}

Desktop::~Desktop() = default;

void Desktop::start(const std::optional<DatabaseLocation> &location)
{
    const QString last = QSettings().value(lastDatabaseKey).toString();
    if (location)
        open(*location, Database::Mode::Existing);
    else if (const auto remembered = DatabaseLocation::parse(last); remembered && !last.isEmpty())
        open(*remembered, Database::Mode::Existing);
    else
        ask({});
}

void Desktop::ask(const std::optional<Error> &error)
{
    if (!m_start) {
        m_start = std::make_unique<StartWindow>();
        connect(m_start.get(), &StartWindow::demoChosen, this, &Desktop::openDemo);
        connect(m_start.get(), &StartWindow::fileChosen, this, [this](const DatabaseLocation &location) {
            m_isNew = true;
            open(location, Database::Mode::Create);
        });
        connect(m_start.get(), &StartWindow::serverChosen, this, [this](const DatabaseLocation &location) {
            m_isNew = true;
            open(location, Database::Mode::Existing);
        });
    }
    if (error)
        m_start->showError(*error);
    m_start->show();
}

void Desktop::open(const DatabaseLocation &location, Database::Mode mode)
{
    auto books = openBooks(location, mode);
    if (!books) {
        const Error why = connectFailure(location, books.error());
        // A server that asks who is there may know the person: the remembered address has no password.
        const bool mayKnow = location.engine() == Engine::Postgres && why.kind == ErrorKind::NotAllowed;
        if (!mayKnow)
            return ask(why);
        const bool wasRefused = location.option(QStringLiteral("password")).has_value();
        return askWho(location, wasRefused ? std::optional(why) : std::nullopt);
    }
    const auto actor = actingPerson(*(*books)->database, systemUser());
    if (actor)
        showWindow(*std::move(books), *actor, {});
    else if (actor.error().kind == ErrorKind::NotAllowed)
        askWho(location, {});
    else
        ask(actor.error());
}

/// Another database in place of the open one; what is not saved here is said first.
void Desktop::openInstead(const DatabaseLocation &location)
{
    const QString unsaved = m_books->window->unsavedWords();
    if (unsaved.isEmpty()) {
        open(location, Database::Mode::Existing);
        return;
    }
    Confirmation what;
    //: ja: 保存せずに別のデータベースを開きますか?
    what.title = tr("Open another database without saving?");
    what.sentences = unsaved;
    //: ja: 保存せずに開く
    what.verb = tr("Open without saving");
    what.danger = true;
    auto *dialog = new ConfirmDialog(what, m_books->window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, location] { open(location, Database::Mode::Existing); },
        Qt::QueuedConnection);
    dialog->open();
}

void Desktop::askWho(const DatabaseLocation &location, const std::optional<Error> &error)
{
    m_signIn = std::make_unique<SignInWindow>(location, m_clock);
    connect(m_signIn.get(), &SignInWindow::signedIn, this, &Desktop::enter);
    connect(m_signIn.get(), &SignInWindow::otherDatabaseRequested, this, [this] {
        ask({});
        m_signIn->hide();
    });
    if (error)
        m_signIn->form().say(*error);
    m_signIn->form().setName(QSettings().value(lastPersonKey).toString(), false);
    m_signIn->show();
    if (m_start)
        m_start->hide();
}

void Desktop::enter(const SignInResult &result)
{
    auto books = openBooks(result.location, Database::Mode::Existing);
    if (!books) {
        m_signIn->form().say(books.error());
        return;
    }
    QSettings().setValue(lastPersonKey, result.signedIn.actor.name);
    showWindow(*std::move(books), result.signedIn.actor,
               result.hasLogin ? std::optional(result.signedIn) : std::nullopt);
    m_signIn->hide();
}

/// What only people who signed in have: the lock and their own password.
void Desktop::guard(const SignedIn &signedIn)
{
    const DatabaseLocation location = m_books->location;
    MainWindow &window = *m_books->window;
    showPerson();
    connect(&m_language, &Language::changed, &window, [this] { showPerson(); });
    m_lock = std::make_unique<LockGuard>(location, m_clock, signedIn.actor.name);
    m_lock->setIdleMinutes(QSettings().value(lockMinutesKey, 10).toInt());
    connect(m_lock.get(), &LockGuard::leaveRequested, qApp, &QCoreApplication::quit);
    connect(m_lock.get(), &LockGuard::unlocked, m_books->customers.get(), [this](const SignInResult &result) {
        m_books->customers->setSignedInAt(result.signedIn.actor.signedInAt);
    });
    connect(m_books->customers.get(), &CustomerPages::signInRequested, m_lock.get(), [this] {
        //: ja: 秘密情報を表示するには、もう一度サインインしてください。
        m_lock->lock(tr("Sign in again to see a secret."));
    });
    const auto add = [this, &window](const std::function<QString()> &words, const QString &icon) {
        auto *action = new QAction(words(), &window);
        connect(&m_language, &Language::changed, action, [action, words] { action->setText(words()); });
        setActionIcon(action, icon);
        window.addPersonAction(action);
        return action;
    };
    const auto lockWords = [] {
        //: ja: 画面をロック
        return tr("Lock");
    };
    QAction *lock = add(lockWords, QStringLiteral("lock"));
    lock->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L));
    window.addAction(lock);
    connect(lock, &QAction::triggered, m_lock.get(), [this] { m_lock->lock(); });
    const auto show = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    const auto passwordWords = [] {
        //: ja: パスワードの変更…
        return tr("Change password…");
    };
    QAction *password = add(passwordWords, QStringLiteral("pencil"));
    connect(password, &QAction::triggered, &window, [this, location, actor = signedIn.actor, &window, show] {
        show(new ChangePasswordDialog(location, m_clock, actor, {}, &window));
    });
    const auto totpWords = [] {
        //: ja: 2段階認証の設定…
        return tr("Set up the authenticator…");
    };
    QAction *totp = add(totpWords, QStringLiteral("shield-check"));
    connect(totp, &QAction::triggered, &window, [this, location, actor = signedIn.actor, &window, show] {
        show(new TotpDialog(location, m_clock, actor, &window));
    });
    const auto leaveWords = [] {
        //: ja: サインアウト
        return tr("Sign out");
    };
    QAction *leave = add(leaveWords, QStringLiteral("log-out"));
    leave->setObjectName(QStringLiteral("signOut"));
    connect(leave, &QAction::triggered, &window, [this, &window] { window.leave([this] { signOut(); }); });
}

/// Who works here and as what, in the language of the window.
void Desktop::showPerson()
{
    const auto user = StaffStore(*m_books->database).byName(m_person->actor.name);
    QStringList roles;
    if (user) {
        for (const StaffRole role : user->roles)
            roles += words(role);
    }
    m_books->window->setPerson(m_person->fullName, roles.join(tr(", ")));
}

void Desktop::signOut()
{
    // The next person's connection is their own: the remembered address has no password.
    const auto location = DatabaseLocation::parse(m_books->location.textWithoutPassword());
    askWho(location ? *location : m_books->location, {});
    retire();
}

/// Lets go of the window and its database. Work that still runs is cancelled and ends in peace; the widgets
/// go later, as one of them may have asked for this.
void Desktop::retire()
{
    m_lock.reset();
    m_person.reset();
    m_books->window->hide();
    m_books->duties.reset();
    for (Job *job : m_books->jobs->jobs())
        job->cancel();
    m_retired.push_back(std::move(m_books));
    QTimer::singleShot(0, this, [this] { m_retired.clear(); });
}

/// A window that needed no sign-in may do everything: it goes as soon as people sign in, wherever that was
/// turned on.
void Desktop::watchSignIn()
{
    if (m_person)
        return;
    MainWindow *window = m_books->window.get();
    connect(&m_books->changes, &ChangeHub::changed, window, [this](const Change &change) {
        if (change.subject == QLatin1String("staff_user"))
            QTimer::singleShot(0, m_books->window.get(), [this] { askWhoNow(); });
    });
}

void Desktop::askWhoNow()
{
    if (!m_books || m_person || !needsSignIn(*m_books->database).value_or(false))
        return;
    // The temporary password is shown this once: until it is put away nothing behind it can be touched.
    if (QWidget *dialog = QApplication::activeModalWidget();
        dialog != nullptr && dialog->objectName() == QLatin1String("temporaryPassword")) {
        connect(dialog, &QObject::destroyed, m_books->window.get(), [this] { askWhoNow(); });
        return;
    }
    const DatabaseLocation location = m_books->location;
    retire();
    open(location, Database::Mode::Existing);
}

void Desktop::openDemo()
{
    const DatabaseLocation location = demoLocation();
    auto books = openBooks(location, Database::Mode::Create);
    if (!books) {
        ask(books.error());
        return;
    }
    const auto customers = CustomerStore(*(*books)->database).all(1);
    if (customers && !customers->empty()) {
        books->reset(); // open() asks who is there
        open(location, Database::Mode::Existing);
        return;
    }
    m_demoJobs = std::make_unique<JobQueue>(location, nullptr);
    //: ja: デモデータの作成
    Job *job =
        m_demoJobs->start(tr("Making the demo data"),
                          [now = m_clock.now()](Database &database, JobContext &context) -> Result<void> {
                              CHOBA_TRY_ASSIGN(const RuleBook rules, RuleBook::shipped());
                              const FixedClock clock(now);
                              Desk desk{database, clock, Actor::owner(systemUser())};
                              return buildDemo(desk, rules, context);
                          });
    m_start->follow(job);
    connect(job, &Job::finished, this, [this, job, location] {
        if (job->state() == JobState::Done)
            open(location, Database::Mode::Existing);
        else
            QFile::remove(location.filePath()); // half a year is no demo
    });
}

void handServices(OpenBooks &books, const Clock &clock, const Actor &actor)
{
    books.usage.emplace(
        UsageServices{books.location, books.rules, clock, actor, *books.jobs, books.changes, &books.reports});
    books.billing = std::make_unique<BillingPages>(BillingServices{
        books.location, *books.database, books.rules, clock, actor, *books.jobs, books.changes});
    books.staff.emplace(StaffServices{books.location, *books.database, clock, actor, books.changes});
    books.audit =
        std::make_unique<AuditPages>(AuditServices{books.location, clock, actor, *books.jobs, books.changes});
    books.customers = std::make_unique<CustomerPages>(Desk{*books.database, clock, actor}, books.rules,
                                                      books.changes, *books.jobs);
    books.mail = std::make_unique<MailPages>(MailServices{
        books.location, *books.database, clock, actor, *books.jobs, books.changes, books.secrets.source(),
        [secrets = books.secrets](const QString &name, const QString &value) {
            return SessionSecrets(secrets).keep(name, value);
        }});
    books.upkeep = std::make_unique<UpkeepPages>(
        UpkeepServices{books.location, *books.database, clock, actor, *books.jobs, books.changes});
}

/// Sends mail and makes the daily backup while the program is open.
void startDuties(OpenBooks &books, const Clock &clock, const Actor &actor)
{
    // A desk does what its person may do; another's or a worker does the rest.
    std::vector<Duty> duties;
    if (actor.may.has(Permission::SendInvoices))
        duties.push_back(mailDuty(books.secrets.source()));
    if (actor.may.has(Permission::BackUp))
        duties.push_back(backupDuty(QCoreApplication::applicationVersion()));
    books.duties =
        std::make_unique<DutyRunner>(books.location, &books.changes, clock, actor, std::move(duties));
    books.duties->start();
}

void makeWindow(OpenBooks &books, Appearance &appearance, Language &language, const Clock &clock,
                const Actor &actor)
{
    handServices(books, clock, actor);
    books.window = std::make_unique<MainWindow>(appearance, language, books.jobs.get());
    MainWindow &window = *books.window;
    window.setPerson(actor.name, {});
    window.setDatabase(books.location.displayName());
    const Month now = Month::of(clock.today());
    window.setMonths(now.plus(-35), now, now.plus(-1));
    window.setPages(desktopPages(books));
    window.addPaletteSource(&books.customers->customers());
    window.addPaletteSource(&books.customers->accounts());
    window.addPaletteSource(&books.billing->invoices());
    QObject::connect(books.customers.get(), &CustomerPages::badgesChanged, &window,
                     &MainWindow::refreshBadges);
    QObject::connect(books.customers.get(), &CustomerPages::openRequested, &window, &MainWindow::openPage);
    QObject::connect(books.billing.get(), &BillingPages::badgesChanged, &window, &MainWindow::refreshBadges);
    QObject::connect(books.billing.get(), &BillingPages::openRequested, &window, &MainWindow::openPage);
    QObject::connect(books.mail.get(), &MailPages::badgesChanged, &window, &MainWindow::refreshBadges);
    QObject::connect(&books.changes, &ChangeHub::changed, &window, &MainWindow::refreshBadges);
    QObject::connect(books.others.get(), &ChangeListener::connectedChanged, &window,
                     &MainWindow::setConnected);
    QObject::connect(&books.reports, &ReportsWatch::changed, &window, &MainWindow::setReports);
    books.others->start();
    QObject::connect(books.audit.get(), &AuditPages::verified, &window,
                     [&window](const AuditVerdict &verdict, const QDateTime &at) {
                         window.setAudit(at, verdict.isIntact());
                     });
}

/// A database somebody has just begun with: nothing can be issued before it says who issues.
void Desktop::askIssuer(const Actor &actor)
{
    if (!std::exchange(m_isNew, false) || !actor.may.has(Permission::ManageSettings))
        return;
    const auto stored = readIssuerProfile(*m_books->database);
    if (stored && stored->rowVersion == 0)
        m_books->window->openPage(QStringLiteral("billing-settings"), QStringLiteral("issuer"));
}

void Desktop::showWindow(std::unique_ptr<OpenBooks> books, const Actor &actor,
                         const std::optional<SignedIn> &person)
{
    m_person = person;
    m_lock.reset();
    m_books = std::move(books);
    makeWindow(*m_books, m_appearance, m_language, m_clock, actor);
    startDuties(*m_books, m_clock, actor);
    connect(m_books->window.get(), &MainWindow::otherDatabaseRequested, this, [this] { ask({}); });
    if (m_person)
        guard(*m_person);
    watchSignIn();
    // Queued: the page that asks goes with the database it is of.
    connect(m_books->upkeep.get(), &UpkeepPages::openRequested, this, &Desktop::openInstead,
            Qt::QueuedConnection);
    m_books->window->openLastPage();
    askIssuer(actor);
    m_books->window->show();
    QSettings().setValue(lastDatabaseKey, m_books->location.textWithoutPassword());
    if (m_start)
        m_start->hide();
}

} // namespace choba
