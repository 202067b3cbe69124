// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/appearance.h"
#include "ui/kit/formdraft.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/textarea.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

struct Form
{
    FormGrid grid{FormGrid::Remarks::Below};
    QLineEdit *name = new QLineEdit;
    QLineEdit *phone = new QLineEdit;
    FormDraft draft{grid, u"db/customer"_s};

    Form()
    {
        grid.addRow(u"name"_s, u"Name"_s, name);
        grid.addRow(u"phone"_s, u"Phone"_s, phone);
    }
    void load(const QString &savedName, const QString &savedPhone)
    {
        draft.keep();
        grid.setValues({{u"name"_s, savedName}, {u"phone"_s, savedPhone}});
        grid.markSaved();
    }
};

} // namespace

class FormDraftTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }

    void typedTextSurvives()
    {
        {
            Form form;
            form.load(u"甲"_s, u"1"_s);
            QVERIFY(!form.draft.begin(u"7"_s));
            form.name->setText(u"甲乙"_s);
            QTRY_COMPARE(form.draft.keys(), QStringList{u"7"_s}); // kept by itself: a crash may come
            form.load(u"丙"_s, {});
            QVERIFY(!form.draft.begin(u"8"_s));
            QCOMPARE(form.grid.changedCount(), 0);
        }
        Form form;
        form.load(u"甲"_s, u"2"_s);
        QVERIFY(form.draft.begin(u"7"_s)); // made from another phone
        QCOMPARE(form.phone->text(), u"2"_s);
        QCOMPARE(form.name->text(), u"甲乙"_s);
        QCOMPARE(form.grid.changedCount(), 1);
        form.grid.revert();
        form.draft.keep();
        QVERIFY(form.draft.keys().isEmpty());
    }

    void rebaseKeepsWhatWasTyped()
    {
        Form form;
        form.load(u"甲"_s, u"1"_s);
        form.name->setText(u"mine"_s);
        form.grid.rebase({{u"name"_s, u"theirs"_s}, {u"phone"_s, u"2"_s}});
        QCOMPARE(form.name->text(), u"mine"_s);
        QCOMPARE(form.phone->text(), u"2"_s);
        QCOMPARE(form.grid.changedCount(), 1);
        form.grid.revert();
        QCOMPARE(form.name->text(), u"theirs"_s);
    }

    void areaKeepsUnusualSpaces()
    {
        TextArea area(3);
        const QString text = u"a b\u2028c\nd　e"_s;
        area.setText(text);
        QCOMPARE(area.text(), text);
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"choba-formdraft-test"_s);
    FormDraftTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_formdraft.moc"
