// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "models/staff/managestaff.h"
#include "models/staff/roles.h"
#include "tests/app/desktop/elementtable.h"
#include "tests/models/upkeep/issuedmonth.h"
#include "tests/support/engines.h"
#include "ui/kit/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QSet>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

/// "page/name" of everything on the page that a person could press.
QSet<QString> offered(const QString &pageId, Page &page)
{
    QSet<QString> names;
    const auto add = [&](const QString &name) { names.insert(pageId + u'/' + name); };
    QList<QAction *> actions = page.actions();
    actions += page.findChildren<QAction *>();
    for (const QAction *action : std::as_const(actions)) {
        if (action->isVisible() && !action->objectName().isEmpty())
            add(action->objectName());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&page) && button->isEnabled() && !button->objectName().isEmpty() &&
            !button->objectName().startsWith(u"qt_"_s))
            add(button->objectName());
    }
    return names;
}

} // namespace

/// What a role may not do, no page of the desktop offers (section 19): the real pages, built for a person of
/// each role.
class TestRolePages : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;
    FixedClock m_clock{QDateTime({2026, 11, 20}, {1, 0}, Qt::UTC)};
    std::unique_ptr<Database> m_database;

    QSet<QString> offeredTo(const Permissions &may)
    {
        auto books = openBooks(m_database->location(), Database::Mode::Existing);
        if (!books)
            qFatal("%s", qPrintable(books.error().message));
        handServices(**books, m_clock, {u"someone"_s, may, {}});
        QSet<QString> names;
        for (const PageDescriptor &descriptor : desktopPages(**books)) {
            names.insert(descriptor.id + u"/"_s);
            const std::unique_ptr<Page> page(descriptor.make());
            page->setMonth(SampleMonth::month());
            page->resize(1400, 900);
            page->show();
            page->refresh();
            QTest::qWait(400); // lists come in the background
            for (auto *view : page->findChildren<QAbstractItemView *>()) {
                if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                    view->setCurrentIndex(view->model()->index(0, 0));
            }
            QTest::qWait(300);
            names += offered(descriptor.id, *page);
        }
        return names;
    }

private slots:
    void initTestCase()
    {
        m_database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(m_database);
        SampleMonth sample(*m_database);
        CHOBA_VERIFY(prepareIssuedMonth(sample));
        Desk desk = sample.desk();
        CHOBA_VERIFY(addStaff(desk, u"nakano"_s, u"中野"_s, {StaffRole::Admin}));
    }

    void theTableHasEveryElement()
    {
        QStringList unknown;
        QSet<QString> missing;
        for (const PageElement &element : pageElements())
            missing.insert(QString::fromLatin1(element.name));
        for (const QString &name : offeredTo(Permissions::all())) {
            if (!missing.remove(name))
                unknown += name;
        }
        unknown.sort();
        QVERIFY2(unknown.isEmpty(), qPrintable(u"not in elementtable.h: "_s + unknown.join(u' ')));
        QStringList gone(missing.begin(), missing.end());
        gone.sort();
        QVERIFY2(gone.isEmpty(), qPrintable(u"no longer offered: "_s + gone.join(u' ')));
    }

    void everyRole_data()
    {
        QTest::addColumn<int>("role");
        for (const StaffRole role : allStaffRoles)
            QTest::newRow(qPrintable(spelled(role))) << int(role);
    }
    void everyRole()
    {
        QFETCH(int, role);
        const Permissions may = permissionsOf(StaffRole(role));
        const QSet<QString> names = offeredTo(may);
        QStringList tooMuch;
        QStringList tooLittle;
        for (const PageElement &element : pageElements()) {
            const QString name = QString::fromLatin1(element.name);
            if (element.permission && !may.has(*element.permission) && names.contains(name))
                tooMuch += name;
            if ((!element.permission || may.has(*element.permission)) && !names.contains(name))
                tooLittle += name;
        }
        QVERIFY2(tooMuch.isEmpty(), qPrintable(u"offered: "_s + tooMuch.join(u' ')));
        QVERIFY2(tooLittle.isEmpty(), qPrintable(u"not offered: "_s + tooLittle.join(u' ')));
    }
};

QTEST_MAIN(TestRolePages)
#include "tst_rolepages.moc"
