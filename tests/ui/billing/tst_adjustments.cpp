// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/moneytext.h"
#include "models/billing/adjustmentstore.h"
#include "models/billing/invoicestore.h"
#include "models/billing/invoicetable.h"
#include "tests/ui/billing/billingdesk.h"
#include "ui/billing/adjustmentdialog.h"
#include "ui/billing/invoicelinespanel.h"
#include "ui/billing/invoicepane.h"
#include "ui/billing/invoicespage.h"
#include "ui/billing/supportchargedialog.h"
#include "ui/kit/appearance.h"
#include "ui/kit/button.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QStandardPaths>

using namespace choba;

namespace {

const QString description = QStringLiteral("導入支援 一式");
const QString reason = QStringLiteral("見積 2026-077");

} // namespace

class AdjustmentsTest : public QObject
{
    Q_OBJECT

    /// The page over a closed month, with account 1 issued and the draft of account 2 opened.
    struct Shown
    {
        BillingDesk desk;
        std::unique_ptr<InvoicesPage> page;
        TableView *view = nullptr;
        InvoiceTable *table = nullptr;

        explicit Shown(Engine engine)
            : desk(engine)
        {
            const auto prepared = [this]() -> Result<void> {
                CHOBA_TRY(desk.import());
                CHOBA_TRY(desk.close());
                return desk.issue({BillingDesk::account(1)});
            }();
            if (!prepared)
                qFatal("%s", qPrintable(prepared.error().message + prepared.error().detail));
            page = std::make_unique<InvoicesPage>(desk.services);
            page->resize(1200, 800);
            page->show();
            view = child<TableView>(*page, "invoices");
            table = qobject_cast<InvoiceTable *>(view->model());
        }
        InvoiceHead head(int account) const
        {
            const auto heads = InvoiceStore(desk.services.database)
                                   .heads({SampleMonth::month(), BillingDesk::account(account), {}, {}, {}});
            return heads && !heads->empty() ? heads->back() : InvoiceHead();
        }
        void open(int account) const { page->open(head(account).id); }
        InvoicePane &pane() const { return *child<InvoicePane>(*page, "invoicePane"); }
        TableView &lines() const { return pane().linesPanel().table(); }
        Button *button(const char *name) const { return child<Button>(pane(), name); }
    };

    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    static void type(QDialog &dialog, const char *field, const QString &text)
    {
        auto *edit = child<QLineEdit>(dialog, field);
        // Pasted: QTest types no Japanese.
        QApplication::clipboard()->setText(text);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    }
    /// The dialog of this name once it is there.
    static QDialog *dialogOf(const Shown &shown, const char *name)
    {
        QDialog *dialog = nullptr;
        [&] { QTRY_VERIFY((dialog = shown.page->findChild<QDialog *>(QLatin1String(name)))); }();
        return dialog;
    }
    static void addLine(Shown &shown, const QString &amount)
    {
        QTRY_VERIFY(shown.button("addLine")->isVisible());
        click(shown.button("addLine"));
        QDialog *dialog = dialogOf(shown, "manualLine");
        QVERIFY(dialog);
        type(*dialog, "description", description);
        type(*dialog, "amount", amount);
        type(*dialog, "reason", reason);
        click(child<Button>(*dialog, "verb"));
        QTRY_VERIFY(!shown.page->findChild<QDialog *>(QStringLiteral("manualLine")));
    }

private slots:
    void initTestCase_data() { Engines::addRows(); }
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aLineShowsTheNewTotalAndIsThereAfterwards()
    {
        QFETCH_GLOBAL(Engine, engine);
        Shown shown(engine);
        shown.open(2);
        QTRY_VERIFY(shown.button("addLine")->isVisible());
        const Yen before = shown.head(2).total;
        click(shown.button("addLine"));
        QDialog *dialog = dialogOf(shown, "manualLine");
        QVERIFY(dialog);
        auto *newTotal = child<Label>(*dialog, "newTotal");
        QTRY_COMPARE(newTotal->text(), yenText(before));
        type(*dialog, "description", description);
        type(*dialog, "amount", QStringLiteral("-1,000"));
        QTRY_COMPARE(newTotal->text(), yenText(before - Yen(1'100)));
        QCOMPARE(shown.head(2).total, before);
        type(*dialog, "reason", reason);
        click(child<Button>(*dialog, "verb"));
        QTRY_COMPARE(shown.head(2).total, before - Yen(1'100));
        QTRY_COMPARE(shown.lines().model()->index(shown.lines().model()->rowCount() - 1, 0).data().toString(),
                     description);
        QCOMPARE(shown.pane().invoiceId(), shown.head(2).id); // the pane has followed the new draft
        const auto stored = AdjustmentStore(shown.desk.database()).manualLines(SampleMonth::month());
        CHOBA_VERIFY(stored);
        QCOMPARE(stored->front().reason, reason);
        QCOMPARE(stored->front().enteredBy, QStringLiteral("中野"));
    }

    void problemsStandAtTheirFieldsAllAtOnce()
    {
        QFETCH_GLOBAL(Engine, engine);
        Shown shown(engine);
        shown.open(2);
        QTRY_VERIFY(shown.button("addLine")->isVisible());
        click(shown.button("addLine"));
        QDialog *dialog = dialogOf(shown, "manualLine");
        QVERIFY(dialog);
        type(*dialog, "amount", QStringLiteral("twelve"));
        click(child<Button>(*dialog, "verb"));
        QCOMPARE(dialog->findChild<FormGrid *>()->problemCount(), 3);
        QVERIFY(dialog->isVisible());
        click(child<Button>(*dialog, "cancel"));
        const auto stored = AdjustmentStore(shown.desk.database()).manualLines(SampleMonth::month());
        CHOBA_VERIFY(stored);
        QVERIFY(stored->empty());
    }

    void aManualLineIsEditedAndRemoved()
    {
        QFETCH_GLOBAL(Engine, engine);
        Shown shown(engine);
        shown.open(2);
        const Yen before = shown.head(2).total;
        addLine(shown, QStringLiteral("2000"));
        QTRY_COMPARE(shown.head(2).total, before + Yen(2'200));
        QTRY_VERIFY(shown.pane().invoiceId() == shown.head(2).id);
        QVERIFY(!shown.button("editLine")->isVisible()); // a usage line is chosen
        QTRY_COMPARE(shown.lines().model()->index(shown.lines().model()->rowCount() - 1, 0).data().toString(),
                     description);
        shown.lines().selectRow(shown.lines().model()->rowCount() - 1);
        QTRY_VERIFY(shown.button("editLine")->isVisible());
        click(shown.button("editLine"));
        QDialog *dialog = dialogOf(shown, "manualLine");
        QVERIFY(dialog);
        QCOMPARE(child<QLineEdit>(*dialog, "description")->text(), description);
        type(*dialog, "amount", QStringLiteral("3000"));
        QTRY_COMPARE(child<Label>(*dialog, "newTotal")->text(), yenText(before + Yen(3'300)));
        click(child<Button>(*dialog, "verb"));
        QTRY_COMPARE(shown.head(2).total, before + Yen(3'300));
        QTRY_VERIFY(shown.pane().invoiceId() == shown.head(2).id);
        shown.lines().selectRow(shown.lines().model()->rowCount() - 1);
        QTRY_VERIFY(shown.button("removeLine")->isVisible());
        click(shown.button("removeLine"));
        dialog = dialogOf(shown, "removeLine");
        QVERIFY(dialog);
        QTRY_COMPARE(child<Label>(*dialog, "newTotal")->text(), yenText(before));
        click(child<Button>(*dialog, "verb"));
        QTRY_COMPARE(shown.head(2).total, before);
    }

    void supportIsChargedOnTop()
    {
        QFETCH_GLOBAL(Engine, engine);
        Shown shown(engine);
        shown.open(2);
        const Yen before = shown.head(2).total;
        QTRY_VERIFY(shown.button("supportCharge")->isVisible());
        click(shown.button("supportCharge"));
        QDialog *dialog = dialogOf(shown, "supportCharge");
        QVERIFY(dialog);
        type(*dialog, "add_on_usd", QStringLiteral("$100"));
        QTRY_COMPARE(child<Label>(*dialog, "newTotal")->text(), yenText(before + Yen(16'555)));
        click(child<Button>(*dialog, "verb"));
        QCOMPARE(dialog->findChild<FormGrid *>()->problemCount(), 1); // no reason yet
        type(*dialog, "reason", reason);
        click(child<Button>(*dialog, "verb"));
        QTRY_COMPARE(shown.head(2).total, before + Yen(16'555));
    }

    void anIssuedInvoiceSaysWhyItStays()
    {
        QFETCH_GLOBAL(Engine, engine);
        Shown shown(engine);
        shown.open(1);
        auto *fixed = child<Label>(shown.pane(), "fixed");
        QTRY_VERIFY(shown.lines().model()->rowCount() > 0);
        QTRY_VERIFY(fixed->isVisible());
        QVERIFY(!fixed->text().isEmpty());
        QVERIFY(!shown.button("addLine")->isVisible());
        QVERIFY(!shown.button("supportCharge")->isVisible());
    }

    void whatWasIssuedMeanwhileIsRefusedInWords()
    {
        QFETCH_GLOBAL(Engine, engine);
        Shown shown(engine);
        shown.open(2);
        QTRY_VERIFY(shown.button("addLine")->isVisible());
        click(shown.button("addLine"));
        QDialog *dialog = dialogOf(shown, "manualLine");
        QVERIFY(dialog);
        type(*dialog, "description", description);
        type(*dialog, "amount", QStringLiteral("500"));
        type(*dialog, "reason", reason);
        CHOBA_VERIFY(shown.desk.issue({BillingDesk::account(2)}));
        click(child<Button>(*dialog, "verb"));
        QVERIFY(dialog->isVisible());
        bool said = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(BillingDesk::account(2)) &&
                            label->text().contains(QStringLiteral("issued")));
        QVERIFY(said);
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    const Appearance appearance(app);
    AdjustmentsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_adjustments.moc"
