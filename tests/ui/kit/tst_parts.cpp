// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/appearance.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/chips.h"
#include "ui/kit/confirmdialog.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/provenancechain.h"
#include "ui/kit/savebar.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QFocusFrame>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

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
    void returnPressesTheButtonItIsOn();
    void linksFollowTheTheme();
    void bannersFollowTheLanguage();
    void whatIsReadAgainEndsOnlyWhatWasUnread();
    void aBannerKeepsItsHeight();
    void savingKeepsTheFocus();
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

void TestParts::returnPressesTheButtonItIsOn()
{
    for (const char *name : {"verb", "cancel"}) {
        Confirmation what;
        what.title = QStringLiteral("Issue?");
        what.verb = QStringLiteral("Issue 171");
        ConfirmDialog dialog(what);
        QSignalSpy finished(&dialog, &QDialog::finished);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *button = dialog.findChild<Button *>(QLatin1String(name));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // is something else
        QCOMPARE(finished.count(), 0);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.front().front().toInt(),
                 qstrcmp(name, "verb") == 0 ? int(QDialog::Accepted) : int(QDialog::Rejected));
    }
}

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The contrast of what stands out most from the ground.
double contrastIn(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    const double ground = luminance(image.pixelColor(image.width() - 1, image.height() - 1));
    double best = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double other = luminance(image.pixelColor(x, y));
            best = qMax(best, (qMax(ground, other) + 0.05) / (qMin(ground, other) + 0.05));
        }
    }
    return best;
}

} // namespace

void TestParts::linksFollowTheTheme()
{
    Appearance appearance(*qApp);
    Pane pane(Pane::Ground::Surface);
    auto *column = new QVBoxLayout(&pane);
    auto *link = new LinkLabel(QStringLiteral("株式会社みなと"));
    column->addWidget(link);
    pane.resize(240, 60);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    for (const bool dark : {false, true, false}) {
        appearance.setDark(dark);
        QTest::qWait(20);
        QVERIFY2(contrastIn(pane) >= 4.5, qPrintable(QString::number(contrastIn(pane))));
        QVERIFY(link->text().contains(Theme::of(link).link.name()));
    }
}

void TestParts::bannersFollowTheLanguage()
{
    QString language = QStringLiteral("ja");
    Banner banner;
    banner.say(
        Tone::Ok, [&language] { return language; }, {}, true);
    QCOMPARE(banner.sentence(), QStringLiteral("ja"));
    language = QStringLiteral("en");
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&banner, &change);
    QCOMPARE(banner.sentence(), QStringLiteral("en"));
    banner.say(Tone::Ok, QStringLiteral("plain"));
    QCoreApplication::sendEvent(&banner, &change);
    QCOMPARE(banner.sentence(), QStringLiteral("plain"));
    QSignalSpy followed(&banner, &Banner::linkActivated);
    banner.sayWritten(QStringLiteral("/tmp/invoices.csv"));
    QVERIFY(banner.sentence().contains(QLatin1String("/tmp/invoices.csv")));
    QVERIFY(!banner.findChild<Button *>(QStringLiteral("link"))->text().isEmpty());
}

void TestParts::whatIsReadAgainEndsOnlyWhatWasUnread()
{
    Banner banner;
    banner.sayUnread(QStringLiteral("no answer"));
    QVERIFY(!banner.isHidden());
    banner.endUnread();
    QVERIFY(banner.isHidden());
    banner.sayUnread(QStringLiteral("no answer"));
    banner.say(Tone::Warn, QStringLiteral("not saved"));
    banner.endUnread();
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.sentence(), QStringLiteral("not saved"));
}

void TestParts::aBannerKeepsItsHeight()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *banner = new Banner;
    column->addWidget(banner);
    auto *greedy = new QWidget;
    greedy->setMinimumHeight(500);
    column->addWidget(greedy);
    window.resize(320, 520);
    window.show();
    banner->say(Tone::Warn,
                QStringLiteral("A sentence that is far too long for one line of this narrow window."));
    QTest::qWait(20);
    const auto *words = banner->findChild<QLabel *>(QStringLiteral("sentence"));
    QVERIFY(words->height() >= words->heightForWidth(words->width()));
}

void TestParts::savingKeepsTheFocus()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    FormGrid form;
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    form.addRow(QStringLiteral("first"), QStringLiteral("First"), first);
    form.addRow(QStringLiteral("second"), QStringLiteral("Second"), second);
    SaveBar bar(form, &window);
    auto *after = new QPushButton(QStringLiteral("after"));
    for (QWidget *part : std::initializer_list<QWidget *>{&form, &bar, after})
        column->addWidget(part);
    connect(&bar, &SaveBar::saveRequested, &form, [&] {
        second->setEnabled(false); // as a form that is shown anew
        second->setEnabled(true);
        form.markSaved();
    });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    second->setFocus();
    QTest::keyClicks(second, QStringLiteral("x"));
    QTest::keyClick(second, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(form.changedCount(), 0);
    QCOMPARE(QApplication::focusWidget(), second);
    QTest::keyClicks(second, QStringLiteral("y"));
    auto *save = bar.findChild<Button *>(QStringLiteral("save"));
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), first); // the button can do nothing any more
    form.setParent(nullptr);
    bar.setParent(nullptr);
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
