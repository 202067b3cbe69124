// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/appearance.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/formdraft.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/savebar.h"
#include "ui/kit/segmentedcontrol.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QVBoxLayout>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

QVariantMap stored(const QString &name, const QString &phone, bool ours)
{
    return {{u"name"_s, name}, {u"phone"_s, phone}, {u"ours"_s, ours}};
}

/// A form as the pages have it, in a window of its own.
struct Form
{
    QWidget window;
    FormGrid grid{FormGrid::Remarks::Below};
    ConflictPanel panel;
    SaveBar bar{grid, &window};
    QLineEdit *name = new QLineEdit;
    QLineEdit *phone = new QLineEdit;
    QCheckBox *ours = new QCheckBox;
    QSignalSpy saves{&bar, &SaveBar::saveRequested};

    Form()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *part : std::initializer_list<QWidget *>{&panel, &grid, &bar})
            column->addWidget(part);
        grid.addRow(u"name"_s, u"Name"_s, name);
        grid.addRow(u"phone"_s, u"Phone"_s, phone);
        grid.addRow(u"ours"_s, u"Ours"_s, ours);
        panel.follow(grid);
        grid.setValues(stored(u"甲"_s, u"1"_s, false));
        grid.markSaved();
        window.resize(520, 600);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
    }
    ~Form()
    {
        for (QWidget *part : std::initializer_list<QWidget *>{&panel, &grid, &bar})
            part->setParent(nullptr);
    }
    QWidget *row(const QString &field) const { return panel.findChild<QWidget *>(u"conflict_"_s + field); }
    QStringList textsOf(const QString &field) const
    {
        QStringList texts;
        for (const auto *label : row(field)->findChildren<Label *>())
            texts.append(label->text());
        return texts;
    }
    void press(const QString &field, Qt::Key key) const
    {
        auto *choice = row(field)->findChild<SegmentedControl *>(u"choice"_s);
        choice->setFocus();
        QTest::keyClick(choice, key);
    }
    void clickChoice(const QString &field, bool mine) const
    {
        auto *choice = row(field)->findChild<SegmentedControl *>(u"choice"_s);
        const int x = mine ? choice->width() - 20 : 20;
        QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(x, choice->height() / 2));
    }
    void save()
    {
        name->setFocus();
        QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    }
};

/// A dialog whose thing another person has changed: submit() refuses until the version is theirs.
class RenameDialog : public FormDialog
{
public:
    RenameDialog()
    {
        form().addRow(u"name"_s, u"Name"_s, new QLineEdit(u"甲"_s));
        form().markSaved();
        setWords(u"Rename"_s, {}, u"Save"_s, u"save"_s);
    }
    int version = 1;
    QString savedName;

protected:
    Result<void> submit() override
    {
        if (version != 2)
            return Error::stale(u"田中が先に変更しました"_s);
        savedName = form().values().value(u"name"_s).toString();
        return ok();
    }
    Result<QVariantMap> readAgain() override
    {
        version = 2;
        return QVariantMap{{u"name"_s, u"theirs"_s}};
    }
};

} // namespace

class ConflictPanelTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }

    /// What only they changed follows, what only I changed stays, and only what both changed is asked.
    void threeWays()
    {
        Form form;
        form.name->setText(u"mine"_s);
        form.phone->setText(u"9"_s);
        form.panel.meet(stored(u"theirs"_s, u"1"_s, true), u"田中 10:32"_s);
        QVERIFY(form.panel.isVisible());
        QVERIFY(form.panel.findChild<Banner *>()->sentence().contains(u"田中"_s));
        QVERIFY(form.panel.findChild<Banner *>()->sentence().contains(u"Ours"_s)); // taken over, and said
        QVERIFY(form.row(u"name"_s));
        QVERIFY(!form.row(u"phone"_s));
        QVERIFY(!form.row(u"ours"_s));
        QVERIFY(form.ours->isChecked());
        QCOMPARE(form.phone->text(), u"9"_s);
        QCOMPARE(form.name->text(), u"mine"_s); // typed text survives
        const QStringList texts = form.textsOf(u"name"_s);
        for (const QString &text : {u"甲"_s, u"theirs"_s, u"mine"_s})
            QVERIFY2(texts.contains(text), qPrintable(texts.join(u'|')));
    }

    void nothingIsSavedBeforeAChoice()
    {
        Form form;
        form.name->setText(u"mine"_s);
        form.save();
        QCOMPARE(form.saves.size(), 1); // it would
        form.saves.clear();
        form.panel.meet(stored(u"theirs"_s, u"1"_s, false), u"田中"_s);
        QVERIFY(!form.bar.findChild<Button *>(u"save"_s)->isEnabled());
        form.save();
        QCOMPARE(form.saves.size(), 0);
        form.clickChoice(u"name"_s, true);
        QCOMPARE(form.name->text(), u"mine"_s);
        QVERIFY(form.bar.findChild<Button *>(u"save"_s)->isEnabled());
        form.save();
        QCOMPARE(form.saves.size(), 1);
    }

    void theirsCanBeTakenAndGivenBack()
    {
        Form form;
        form.name->setText(u"mine"_s);
        form.panel.meet(stored(u"theirs"_s, u"1"_s, false), u"田中"_s);
        form.clickChoice(u"name"_s, false);
        QCOMPARE(form.name->text(), u"theirs"_s);
        QCOMPARE(form.grid.changedCount(), 0);
        QVERIFY(form.panel.isVisible()); // still there to think again
        form.press(u"name"_s, Qt::Key_Right);
        QCOMPARE(form.name->text(), u"mine"_s);
        QCOMPARE(form.grid.changedNames(), QStringList{u"name"_s});
    }

    void typingOnIsAChoice()
    {
        Form form;
        form.name->setText(u"mine"_s);
        form.panel.meet(stored(u"theirs"_s, u"1"_s, false), u"田中"_s);
        QTest::keyClicks(form.name, u"+"_s);
        QCOMPARE(form.grid.undecidedCount(), 0);
        form.clickChoice(u"name"_s, false);
        form.clickChoice(u"name"_s, true);
        QCOMPARE(form.name->text(), u"mine+"_s);
    }

    void theSameValueIsNoConflict()
    {
        Form form;
        form.name->setText(u"same"_s);
        form.panel.meet(stored(u"same"_s, u"1"_s, false), u"田中"_s);
        QVERIFY(form.grid.conflicts().isEmpty());
        QCOMPARE(form.grid.changedCount(), 0);
    }

    void aThirdPersonIsMergedToo()
    {
        Form form;
        form.name->setText(u"mine"_s);
        form.panel.meet(stored(u"theirs"_s, u"1"_s, false), u"田中"_s);
        form.panel.meet(stored(u"third"_s, u"1"_s, false), u"鈴木"_s);
        const auto conflicts = form.grid.conflicts();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.front().was, u"甲"_s); // what I began with
        QCOMPARE(conflicts.front().theirs, u"third"_s);
        form.clickChoice(u"name"_s, true);
        form.panel.meet(stored(u"fourth"_s, u"1"_s, false), u"佐藤"_s);
        QCOMPARE(form.grid.undecidedCount(), 1); // what was decided about another value
        form.panel.meet(stored(u"mine"_s, u"1"_s, false), u"佐藤"_s);
        QVERIFY(form.grid.conflicts().isEmpty());
    }

    void undoAndSavingEndIt()
    {
        Form form;
        form.name->setText(u"mine"_s);
        form.panel.meet(stored(u"theirs"_s, u"1"_s, false), u"田中"_s);
        QTest::mouseClick(form.bar.findChild<Button *>(u"undo"_s), Qt::LeftButton);
        QCOMPARE(form.name->text(), u"theirs"_s);
        QVERIFY(!form.panel.isVisible());
    }

    /// A draft of before a crash, made from what was stored then.
    void anOldDraftIsMerged()
    {
        {
            Form form;
            FormDraft draft(form.grid, u"db/thing"_s);
            QVERIFY(!draft.begin(u"7"_s));
            form.name->setText(u"mine"_s);
            form.phone->setText(u"9"_s);
            draft.keep();
        }
        Form form;
        form.grid.setValues(stored(u"theirs"_s, u"1"_s, true));
        form.grid.markSaved();
        FormDraft draft(form.grid, u"db/thing"_s);
        QVERIFY(draft.begin(u"7"_s));
        QCOMPARE(form.name->text(), u"mine"_s);
        QCOMPARE(form.phone->text(), u"9"_s);
        QVERIFY(form.ours->isChecked());
        QCOMPARE(form.grid.conflicts().size(), 1);
        draft.keep(); // undecided, and a crash again
        Form again;
        again.grid.setValues(stored(u"theirs"_s, u"1"_s, true));
        again.grid.markSaved();
        FormDraft kept(again.grid, u"db/thing"_s);
        QVERIFY(kept.begin(u"7"_s));
        QCOMPARE(again.grid.conflicts().size(), 1);
        QCOMPARE(again.grid.conflicts().front().was, u"甲"_s);
    }

    void secretsAndPicturesAreNotSpelledOut()
    {
        Form form;
        auto *password = new QLineEdit;
        password->setEchoMode(QLineEdit::Password);
        form.grid.addRow(u"password"_s, u"Password"_s, password);
        password->setText(u"hidden"_s);
        form.panel.meet({{u"password"_s, u"other"_s}}, u"田中"_s);
        const auto conflicts = form.grid.conflicts();
        QCOMPARE(conflicts.size(), 1);
        QVERIFY(!conflicts.front().mine.contains(u"hidden"_s));
        QVERIFY(!conflicts.front().theirs.contains(u"other"_s));
    }

    void aDialogAsksAndSaves()
    {
        RenameDialog dialog;
        dialog.show();
        auto *name = dialog.findChild<QLineEdit *>(u"name"_s);
        auto *verb = dialog.findChild<Button *>(u"verb"_s);
        name->setText(u"mine"_s);
        QTest::mouseClick(verb, Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.savedName.isEmpty());
        QVERIFY(!verb->isEnabled());
        auto *choice = dialog.findChild<ConflictPanel *>()->findChild<SegmentedControl *>(u"choice"_s);
        QVERIFY(choice);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Right);
        QVERIFY(verb->isEnabled());
        QTest::mouseClick(verb, Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QVERIFY(!dialog.savedName.isEmpty());
    }

    void decisionsThatAreNoForm()
    {
        ConflictPanel panel;
        panel.ask(u"田中"_s, {{u"decision"_s, u"Decision"_s, u"–"_s, u"bill"_s, u"keep"_s, {}}});
        QVERIFY(panel.isUndecided());
        QSignalSpy spy(&panel, &ConflictPanel::chosen);
        auto *choice = panel.findChild<SegmentedControl *>(u"choice"_s);
        panel.show();
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Right);
        QCOMPARE(spy.size(), 1);
        QVERIFY(!panel.isUndecided());
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"choba-conflictpanel-test"_s);
    ConflictPanelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_conflictpanel.moc"
