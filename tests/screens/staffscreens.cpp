// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in, the people of an invented reseller, and the lock.
#include "tests/screens/screen.h"

#include "models/staff/managestaff.h"
#include "models/storage/migrator.h"
#include "ui/staff/lockguard.h"
#include "ui/staff/ownlogindialogs.h"
#include "ui/staff/signinwindow.h"
#include "ui/staff/staffdialog.h"
#include "ui/staff/staffpage.h"

#include <QTableView>
#include <QTemporaryDir>

namespace choba {

namespace {

using namespace Qt::StringLiterals;

/// A database whose staff sign in.
class StaffedOffice
{
public:
    explicit StaffedOffice(bool staffed)
        : m_database(*Database::open(DatabaseLocation::sqliteFile(m_folder.filePath(u"choba.db"_s)),
                                     Database::Mode::Create))
    {
        m_database->setChangeHub(&m_hub);
        const auto migrator = Migrator::fromFolder(u":/migrations"_s, Engine::Sqlite);
        if (!migrator || !migrator->migrate(*m_database))
            qFatal("no sample database");
        m_services.emplace(
            StaffServices{m_database->location(), *m_database, m_clock, Actor::owner(u"nakano"_s), m_hub});
        if (staffed)
            fill();
    }
    const StaffServices &services() const { return *m_services; }
    const Clock &clock() const { return m_clock; }

private:
    void fill()
    {
        using R = StaffRole;
        Desk desk = m_services->desk();
        struct Person
        {
            const char *name;
            const char *fullName;
            std::vector<R> roles;
        };
        for (const Person &person :
             {Person{"nakano", "中野 玲", {R::Admin}}, Person{"sato", "佐藤 美咲", {R::Billing}},
              Person{"suzuki", "鈴木 健一", {R::BillingManager}},
              Person{"tanaka", "田中 葵", {R::Support, R::Csm}},
              Person{"yamada", "山田 隆", {R::Sales, R::SalesManager}},
              Person{"kansa", "監査人", {R::Viewer}}}) {
            const auto added = addStaff(desk, QString::fromLatin1(person.name),
                                        QString::fromUtf8(person.fullName), person.roles);
            if (added && added->user.name == u"kansa"_s) {
                StaffUser gone = added->user;
                gone.active = false;
                (void)editStaff(desk, gone);
            }
        }
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime({2026, 11, 22}, {3, 0}, Qt::UTC)};
    std::unique_ptr<Database> m_database;
    ChangeHub m_hub;
    std::optional<StaffServices> m_services;
};

StaffedOffice &office()
{
    static StaffedOffice staffed(true);
    return staffed;
}

std::unique_ptr<QWidget> page(Stage &)
{
    auto made = std::make_unique<StaffPage>(office().services());
    made->refresh();
    made->findChild<QTableView *>(u"staff"_s)->selectRow(1);
    return made;
}

std::unique_ptr<QWidget> emptyPage(Stage &)
{
    static StaffedOffice nobody(false);
    auto made = std::make_unique<StaffPage>(nobody.services());
    made->refresh();
    return made;
}

template <typename Dialog, typename... Arguments>
std::unique_ptr<QWidget> made(Arguments &&...arguments)
{
    return std::make_unique<Dialog>(std::forward<Arguments>(arguments)...);
}

std::unique_ptr<QWidget> refusedSignIn(Stage &)
{
    auto window = std::make_unique<SignInWindow>(office().services().location, office().clock());
    window->form().setName(u"nakano"_s, false);
    const auto refused = signIn(office().services().database, office().clock(), {u"nobody"_s, u"x"_s, {}});
    window->form().say(refused.error());
    return window;
}

QList<Screen> screens()
{
    const auto &location = office().services().location;
    const Actor person{u"nakano"_s, {}, {}};
    return {
        {u"staff"_s, page, {1240, 828}},
        {u"staff-none"_s, emptyPage, {1240, 828}},
        {u"staff-sign-in"_s, refusedSignIn, {880, 600}},
        {u"staff-add"_s,
         [](Stage &) { return made<StaffDialog>(office().services(), StaffUser(), false); },
         {520, 560}},
        {u"staff-first"_s,
         [](Stage &) { return made<StaffDialog>(office().services(), StaffUser(), true); },
         {520, 560}},
        {u"staff-temporary"_s,
         [](Stage &) {
             return made<TemporaryPasswordDialog>(StaffAdded{
                 {0, u"sato"_s, u"佐藤 美咲"_s, {StaffRole::Billing}, true, 1}, u"k7mQ2vNp9RsTw4Xy"_s, true});
         },
         {440, 272}},
        {u"staff-password"_s,
         [location, person](Stage &) {
             return made<ChangePasswordDialog>(location, office().clock(), person, QString());
         },
         {520, 320}},
        {u"staff-authenticator"_s,
         [location, person](Stage &) { return made<TotpDialog>(location, office().clock(), person); },
         {560, 500}},
        {u"staff-locked"_s,
         [location](Stage &) { return made<LockDialog>(location, office().clock(), u"nakano"_s, QString()); },
         {540, 340}},
    };
}

const ScreenSet set(screens);

} // namespace

} // namespace choba
