// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/appearance.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/chips.h"
#include "ui/kit/confirmdialog.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/provenancechain.h"
#include "ui/kit/savebar.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedcontrol.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QFocusFrame>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace choba;

/// A field whose value is bytes.
class PictureField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QByteArray picture READ picture WRITE setPicture NOTIFY pictureChanged USER true)
public:
    QByteArray picture() const { return m_picture; }
    void setPicture(const QByteArray &picture)
    {
        m_picture = picture;
        emit pictureChanged();
    }

signals:
    void pictureChanged();

private:
    QByteArray m_picture;
};

class TestParts : public QObject
{
    Q_OBJECT
private slots:
    void formMarksChangesAndProblems();
    void aPictureHasNoOldWords();
    void saveBarSavesOnlyChanges();
    void confirmationWaitsForReason();
    void returnNeverConfirms();
    void chainWalksByKeys();
    void searchWaitsForAPause();
    void returnBelongsToTheInputMethod();
    void buttonFollowsItsAction();
    void keyboardFocusIsRinged();
    void chipToggles();
    void segmentsMoveByKeys();
    void chipIsCutNotSpilled();
    void labelsTakeTextAsItIs();
};

void TestParts::formMarksChangesAndProblems()
{
    FormGrid form;
    auto *name = new QLineEdit(QStringLiteral("a"));
    auto *day = new QDateEdit(QDate(2026, 3, 31));
    form.addRow(QStringLiteral("name"), QStringLiteral("Name"), name);
    form.addRow(QStringLiteral("day"), QStringLiteral("Day"), day);
    QCOMPARE(form.changedCount(), 0);
    name->setText(QStringLiteral("b"));
    day->setDate(QDate(2026, 4, 1));
    QCOMPARE(form.changedCount(), 2);
    name->setText(QStringLiteral("a"));
    QCOMPARE(form.changedCount(), 1);

    form.setProblems({{QStringLiteral("name"), QStringLiteral("too short")},
                      {QStringLiteral("elsewhere"), QStringLiteral("also wrong")}});
    QCOMPARE(form.problemCount(), 2);
    QCOMPARE(form.unplacedProblems(), QStringList{QStringLiteral("also wrong")});
    QVERIFY(name->property("problem").toBool());
    QVERIFY(!day->property("problem").toBool());

    form.revert();
    QCOMPARE(day->date(), QDate(2026, 3, 31));
    QCOMPARE(form.problemCount(), 0);
    day->setDate(QDate(2026, 4, 1));
    form.markSaved();
    QCOMPARE(form.changedCount(), 0);
}

void TestParts::aPictureHasNoOldWords()
{
    FormGrid form;
    auto *field = new PictureField;
    field->setPicture(QByteArray("\x89PNG\r\n"));
    form.addRow(QStringLiteral("logo"), QStringLiteral("Logo"), field);
    field->setPicture(QByteArray("\x89PNG other"));
    QCOMPARE(form.changedCount(), 1);
    for (const QLabel *label : form.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QStringLiteral("PNG")));
}

void TestParts::saveBarSavesOnlyChanges()
{
    QWidget host;
    FormGrid form(&host);
    auto *edit = new QLineEdit;
    form.addRow(QStringLiteral("name"), QStringLiteral("Name"), edit);
    SaveBar bar(form, &host, &host);
    host.show();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    edit->setFocus();
    QSignalSpy saved(&bar, &SaveBar::saveRequested);
    QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 0);
    QTest::keyClicks(edit, QStringLiteral("x"));
    QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
    QTest::mouseClick(bar.findChild<Button *>(QStringLiteral("undo")), Qt::LeftButton);
    QCOMPARE(edit->text(), QString());
}

void TestParts::confirmationWaitsForReason()
{
    Confirmation what;
    what.title = QStringLiteral("Void?");
    what.verb = QStringLiteral("Void 1 invoice");
    what.needsReason = true;
    ConfirmDialog dialog(what);
    dialog.show();
    auto *verb = dialog.findChild<Button *>(QStringLiteral("verb"));
    auto *reason = dialog.findChild<QPlainTextEdit *>(QStringLiteral("reason"));
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("  "));
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("typo "));
    QVERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.reason(), QStringLiteral("typo"));
}

void TestParts::returnNeverConfirms()
{
    Confirmation what;
    what.title = QStringLiteral("Issue?");
    what.verb = QStringLiteral("Issue 171 invoices");
    ConfirmDialog dialog(what);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(accepted.isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(accepted.isEmpty());
    QVERIFY(!dialog.isVisible());
}

void TestParts::chainWalksByKeys()
{
    ProvenanceChain chain;
    chain.setSteps({{QStringLiteral("download"), QStringLiteral("usage"), QStringLiteral("$1"), {}},
                    {QStringLiteral("percent"), QStringLiteral("rate"), QStringLiteral("¥1"), {}}});
    chain.resize(chain.sizeHint());
    chain.show();
    QSignalSpy opened(&chain, &ProvenanceChain::stepActivated);
    QTest::keyClick(&chain, Qt::Key_Down);
    QTest::keyClick(&chain, Qt::Key_Down);
    QTest::keyClick(&chain, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().at(0).toInt(), 1);
    QTest::mouseClick(&chain, Qt::LeftButton, {}, QPoint(60, 10));
    QCOMPARE(opened.takeFirst().at(0).toInt(), 0);
}

void TestParts::searchWaitsForAPause()
{
    SearchField field(QStringLiteral("search"));
    QSignalSpy searched(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, QStringLiteral("abc"));
    QCOMPARE(searched.size(), 0);
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(searched.takeFirst().at(0).toString(), QStringLiteral("abc"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.takeFirst().at(0).toString(), QString());
}

void TestParts::returnBelongsToTheInputMethod()
{
    SearchField field(QStringLiteral("search"));
    QSignalSpy pressed(&field, &QLineEdit::returnPressed);
    QInputMethodEvent composing(QStringLiteral("せいきゅう"), {});
    QApplication::sendEvent(&field, &composing);
    QVERIFY(field.isComposing());
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(pressed.size(), 0);
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("請求"));
    QApplication::sendEvent(&field, &committed);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(field.text(), QStringLiteral("請求"));
}

void TestParts::buttonFollowsItsAction()
{
    QWidget host;
    QAction action;
    Button button(ButtonKind::Primary, &action, &host);
    action.setText(QStringLiteral("Send 3…"));
    action.setEnabled(false);
    QCOMPARE(button.text(), QStringLiteral("Send 3…"));
    QVERIFY(!button.isEnabled());
    action.setEnabled(true);
    QSignalSpy triggered(&action, &QAction::triggered);
    button.click();
    QCOMPARE(triggered.size(), 1);
    action.setVisible(false);
    QVERIFY(button.isHidden());
}

void TestParts::keyboardFocusIsRinged()
{
    QWidget host;
    auto *column = new QVBoxLayout(&host);
    auto *first = new Button(ButtonKind::Plain, {}, QStringLiteral("a"));
    auto *second = new Button(ButtonKind::Plain, {}, QStringLiteral("b"));
    column->addWidget(first);
    column->addWidget(second);
    host.show();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    first->setFocus(Qt::MouseFocusReason);
    const auto *none = host.findChild<QFocusFrame *>();
    QVERIFY(!none || !none->widget());
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    auto *frame = host.findChild<QFocusFrame *>();
    QVERIFY(frame);
    QCOMPARE(frame->widget(), second);
    second->clearFocus();
    second->setFocus(Qt::ActiveWindowFocusReason); // the window comes back to the front
    QCOMPARE(frame->widget(), second);
    first->setFocus(Qt::MouseFocusReason);
    QCOMPARE(frame->widget(), nullptr);
}

void TestParts::chipToggles()
{
    FilterChip chip(QStringLiteral("send"));
    chip.setText(QStringLiteral("Sent"));
    const int without = chip.sizeHint().width();
    chip.setCount(63);
    QVERIFY(chip.sizeHint().width() > without);
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(chip.isChecked());
}

void TestParts::segmentsMoveByKeys()
{
    SegmentedControl segments;
    segments.addSegment(QStringLiteral("Month"));
    segments.addSegment(QStringLiteral("Day"));
    QSignalSpy changed(&segments, &SegmentedControl::currentChanged);
    QTest::keyClick(&segments, Qt::Key_Left);
    QCOMPARE(changed.size(), 0);
    QTest::keyClick(&segments, Qt::Key_Right);
    QCOMPARE(segments.currentIndex(), 1);
}

void TestParts::chipIsCutNotSpilled()
{
    const Chip chip{QStringLiteral("ban"), QStringLiteral("void"), Tone::Faint};
    ChipLabel label(chip);
    QCOMPARE(label.minimumSizeHint(), chipSize(chip));
    label.setChip({});
    QVERIFY(label.isHidden());
}

void TestParts::labelsTakeTextAsItIs()
{
    Label label(LabelRole::Body, QStringLiteral("<b>株式会社</b> & <img src=x>"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
    LinkLabel link(QStringLiteral("<i>A & B</i>"));
    QVERIFY(link.text().contains(QLatin1String("&lt;i&gt;A &amp; B&lt;/i&gt;")));
}

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    Appearance appearance(app);
    TestParts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_parts.moc"
