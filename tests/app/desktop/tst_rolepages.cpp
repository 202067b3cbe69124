// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "models/staff/managestaff.h"
#include "models/staff/roles.h"
#include "tests/app/desktop/elementtable.h"
#include "tests/models/upkeep/issuedmonth.h"
#include "tests/support/engines.h"
#include "ui/kit/formgrid.h"
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
    const auto add = [&](const auto *element) {
        const QString &own = element->objectName();
        const QString name = own.isEmpty() ? element->text() : own; // English: no translation is loaded
        if (!name.isEmpty() && !name.startsWith(u"qt_"_s))
            names.insert(pageId + u'/' + name);
    };
    QList<QAction *> actions = page.actions();
    actions += page.findChildren<QAction *>();
    for (const QAction *action : std::as_const(actions)) {
        if (action->isVisible())
            add(action);
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&page) && button->isEnabled())
            add(button);
    }
    for (const FormGrid *form : page.findChildren<FormGrid *>()) {
        for (const QString &field : form->values().keys()) {
            const auto *widget = form->findChild<QWidget *>(field);
            if (widget->isEnabled() && !widget->property("readOnly").toBool())
                names.insert(pageId + u"/field "_s + field);
        }
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
        std::vector<std::pair<QString, std::unique_ptr<Page>>> pages;
        for (const PageDescriptor &descriptor : desktopPages(**books)) {
            Page &page = *pages.emplace_back(descriptor.id, descriptor.make()).second;
            page.setMonth(SampleMonth::month());
            page.resize(1400, 900);
            page.show();
            page.refresh();
        }
        QTest::qWait(800); // lists come in the background
        for (const auto &[id, page] : pages) {
            for (auto *view : page->findChildren<QAbstractItemView *>()) {
                if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                    view->setCurrentIndex(view->model()->index(0, 0));
            }
        }
        QTest::qWait(800);
        QSet<QString> names;
        for (const auto &[id, page] : pages) {
            names.insert(id + u'/');
            names += offered(id, *page);
        }
        if (qEnvironmentVariableIsSet("CHOBA_LIST_ELEMENTS")) {
            QStringList list(names.begin(), names.end());
            list.sort();
            std::fprintf(stderr, "LIST\n%s\nEND\n", qPrintable(list.join(u'\n')));
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
            missing.insert(QString::fromUtf8(element.name));
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
            const QString name = QString::fromUtf8(element.name);
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
