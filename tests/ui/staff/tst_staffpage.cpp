// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/managestaff.h"
#include "models/staff/staffstore.h"
#include "tests/support/engines.h"
#include "ui/kit/tableview.h"
#include "ui/staff/ownlogindialogs.h"
#include "ui/staff/qrimage.h"
#include "ui/staff/staffdialog.h"
#include "ui/staff/staffpage.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class TestStaffPage : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;
    FixedClock m_clock{QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC)};

    static QAction *action(StaffPage &page, const QString &name) { return page.findChild<QAction *>(name); }
    static void press(QWidget &dialog, const QString &button)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
    }

private slots:
    void initTestCase_data() { Engines::addRows(); }

    void theFirstPersonTurnsTheLoginOn()
    {
        QFETCH_GLOBAL(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        ChangeHub changes;
        database->setChangeHub(&changes);
        StaffServices services{database->location(), *database, m_clock, Actor::owner(u"owner"_s), changes};
        StaffPage page(services);
        page.resize(1100, 700);
        page.show();
        page.refresh();
        action(page, u"addStaff"_s)->trigger();
        auto *dialog = page.findChild<QDialog *>(u"staffDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Nakano"_s); // capitals are refused
        press(*dialog, u"verb"_s);
        QVERIFY(dialog->isVisible());
        const QString name = u"nakano%1"_s.arg(int(engine));
        dialog->findChild<QLineEdit *>(u"name"_s)->setText(name);
        press(*dialog, u"verb"_s);
        auto *told = page.findChild<QDialog *>(u"temporaryPassword"_s);
        QVERIFY(told);
        QCOMPARE(told->findChild<QLineEdit *>(u"password"_s)->text().size(), 16);
        press(*told, u"close"_s);
        QCOMPARE(StaffStore(*database).byName(name)->roles, std::vector{StaffRole::Admin});
        QTRY_COMPARE(page.findChild<TableView *>(u"staff"_s)->model()->rowCount(), 1);

        page.findChild<TableView *>(u"staff"_s)->selectRow(0);
        action(page, u"keepOut"_s)->trigger(); // the only administrator
        QVERIFY(StaffStore(*database).byName(name)->active);
        action(page, u"editStaff"_s)->trigger();
        dialog = nullptr;
        for (auto *one : page.findChildren<QDialog *>(u"staffDialog"_s)) {
            if (one->isVisible())
                dialog = one;
        }
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>(u"billing"_s)->setChecked(true);
        press(*dialog, u"verb"_s);
        QCOMPARE(StaffStore(*database).byName(name)->roles.size(), 2U);
    }

    void whoMayNotSeesNoButton()
    {
        QFETCH_GLOBAL(Engine, engine);
        const auto database = m_engines.fresh(engine);
        Desk owner{*database, m_clock, Actor::owner(u"owner"_s)};
        CHOBA_VERIFY(addStaff(owner, u"boss%1"_s.arg(int(engine)), {}, {StaffRole::Admin}));
        ChangeHub changes;
        StaffServices services{database->location(), *database, m_clock,
                               Actor{u"clerk"_s, permissionsOf(StaffRole::Billing), {}}, changes};
        StaffPage page(services);
        page.show();
        page.refresh();
        for (const auto &name : {u"addStaff"_s, u"editStaff"_s, u"resetPassword"_s, u"keepOut"_s, u"letIn"_s})
            QVERIFY2(!action(page, name)->isVisible(), qPrintable(name));
    }

    void aCameraCanReadTheCode()
    {
        const QImage image = qrImage(u"otpauth://totp/Choba:nakano?secret=GEZDGNBVGY3TQOJQ"_s);
        QVERIFY(!image.isNull());
        QCOMPARE(image.width(), image.height());
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));                 // the quiet edge
        QCOMPARE(image.pixelColor(4 * 4 + 1, 4 * 4 + 1), QColor(Qt::black)); // the finder's corner
    }
};

QTEST_MAIN(TestStaffPage)
#include "tst_staffpage.moc"
