// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicestore.h"
#include "models/billing/invoicetable.h"
#include "tests/ui/billing/billingdesk.h"
#include "ui/billing/chargesdialog.h"
#include "ui/billing/invoicefilterbar.h"
#include "ui/billing/invoicelinespanel.h"
#include "ui/billing/invoicelistview.h"
#include "ui/billing/invoicepane.h"
#include "ui/billing/invoicepdfpanel.h"
#include "ui/billing/invoicespage.h"
#include "ui/kit/appearance.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/confirmdialog.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/label.h"
#include "ui/kit/provenancechain.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"

#include <QComboBox>
#include <QPdfDocument>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

using namespace choba;

/// Another language: every word with a mark before it.
class MarkedWords : public QTranslator
{
public:
    static QString mark() { return QStringLiteral("★"); }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return mark() + QString::fromUtf8(source);
    }
};

class InvoicesPageTest : public QObject
{
    Q_OBJECT

    /// The page over a closed month with one invoice issued, shown and loaded.
    struct Shown
    {
        BillingDesk desk;
        std::unique_ptr<InvoicesPage> page;
        TableView *view = nullptr;
        InvoiceTable *table = nullptr;

        Shown()
        {
            const auto prepared = [this]() -> Result<void> {
                CHOBA_TRY(desk.import());
                CHOBA_TRY(desk.close());
                return desk.issue({BillingDesk::account(1)});
            }();
            if (!prepared)
                qFatal("%s", qPrintable(prepared.error().message + prepared.error().detail));
            page = std::make_unique<InvoicesPage>(desk.services);
            page->setMonth(SampleMonth::month());
            page->resize(1200, 800);
            page->show();
            view = child<TableView>(*page, "invoices");
            table = qobject_cast<InvoiceTable *>(view->model());
        }
        int rowOf(InvoiceState state) const
        {
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->idAt(row) && table->stateAt(row) == state)
                    return row;
            }
            return -1;
        }
        InvoicePane &pane() const { return *child<InvoicePane>(*page, "invoicePane"); }
        QString title() const
        {
            for (const Label *label : pane().findChildren<Label *>()) {
                if (label->text().startsWith(QStringLiteral("100000000")))
                    return label->text();
            }
            return {};
        }
        void clickRow(int row) const
        {
            const QRect cell = view->visualRect(table->index(row, 1));
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
        }
    };

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void listsWithCountsAndSums()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->rowCount(), 4);
        QTRY_VERIFY(shown.table->isCountExact());
        Yen sum;
        const auto heads = InvoiceStore(shown.desk.database()).heads({});
        CHOBA_VERIFY(heads);
        for (const InvoiceHead &head : *heads)
            sum += head.total;
        QCOMPARE(shown.table->totalOfAll(), sum);
        auto *held = child<FilterChip>(*shown.page, "held");
        QTRY_VERIFY(held->isVisible());
        QTest::mouseClick(held, Qt::LeftButton);
        QTRY_COMPARE(shown.table->rowCount(), 2);
        QVERIFY(!child<FilterChip>(*shown.page, "all")->isChecked());
        QTest::mouseClick(child<Button>(*shown.page, "clear"), Qt::LeftButton);
        QTRY_COMPARE(shown.table->rowCount(), 4);
    }

    /// The rows read so far may be older than what the database answers about one of them.
    void whatIsLocatedIsShownAndNotWhatStoodThere()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->rowCount(), 4);
        QTRY_VERIFY(shown.table->idAt(0) && shown.table->idAt(1));
        auto *list = child<InvoiceListView>(*shown.page, "invoiceList");
        const qint64 wanted = *shown.table->idAt(1);
        QSignalSpy chosen(list, &InvoiceListView::currentChanged);
        list->follow(wanted);
        emit shown.table->located(wanted, 0); // it has just moved there
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toLongLong(), wanted);
    }

    /// The one before must not be taken for the one that was clicked.
    void whatCannotBeReadIsNotShownAsTheOneBefore()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->rowCount(), 4);
        QTRY_VERIFY(shown.rowOf(InvoiceState::Issued) >= 0 && shown.rowOf(InvoiceState::Draft) >= 0);
        shown.clickRow(shown.rowOf(InvoiceState::Issued));
        QTRY_VERIFY(!shown.title().isEmpty());
        auto *banner = child<Banner>(*shown.page, "pageBanner");
        auto *add = child<Button>(shown.pane(), "addLine");
        CHOBA_VERIFY(shown.desk.database().exec(QStringLiteral("ALTER TABLE invoice_hold RENAME TO away")));
        shown.clickRow(shown.rowOf(InvoiceState::Draft));
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(shown.title().isEmpty());
        QVERIFY(!add->isVisible());
        CHOBA_VERIFY(shown.desk.database().exec(QStringLiteral("ALTER TABLE away RENAME TO invoice_hold")));
        shown.page->refresh();
        QTRY_VERIFY(!banner->isVisible());
        QTRY_VERIFY(add->isVisible());
    }

    void searchFindsByAccountAndAmount()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->rowCount(), 4);
        auto *field = child<SearchField>(*shown.page, "search");
        QTest::keyClicks(field, QStringLiteral("1000-0000-0002"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shown.table->rowCount(), 1);
        QTRY_VERIFY(shown.table->idAt(0));
        QCOMPARE(shown.table->accountAt(0), BillingDesk::account(2));
        const Yen total = shown.table->totalAt(0);
        field->clear();
        QTest::keyClicks(field, QStringLiteral("¥") + total.grouped());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(shown.table->rowCount() == 1 && shown.table->idAt(0));
        QCOMPARE(shown.table->totalAt(0), total);
        field->clear();
        QTest::keyClicks(field, QStringLiteral("nothing like this"));
        QTest::keyClick(field, Qt::Key_Return);
        auto *clear = child<Button>(*shown.page, "clearFilter");
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(shown.table->rowCount(), 4);
    }

    void aRowOpensItsInvoiceAndItsWhy()
    {
        Shown shown;
        QTRY_VERIFY(shown.rowOf(InvoiceState::Issued) >= 0);
        QVERIFY(!shown.pane().isVisible());
        shown.clickRow(shown.rowOf(InvoiceState::Issued));
        QTRY_VERIFY(shown.pane().isVisible());
        QTRY_COMPARE(shown.title(), QStringLiteral("1000000001"));
        auto *why = child<ProvenanceChain>(shown.pane(), "why");
        QTRY_VERIFY(why->steps().size() >= 3);
        auto *lines = child<TableView>(shown.pane(), "lines");
        QCOMPARE(why->steps().back().value, lines->model()->index(0, 1).data().toString());
        lines->setFocus();
        QTest::keyClick(lines, Qt::Key_Down);
        QCOMPARE(why->steps().back().value, lines->model()->index(1, 1).data().toString());
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Return);
        auto *dialog = shown.page->findChild<ChargesDialog *>();
        QVERIFY(dialog);
        auto *charges = child<TableView>(*dialog, "charges");
        QTRY_COMPARE(charges->model()->rowCount(), 1);
        QTest::mouseClick(child<Button>(*dialog, "close"), Qt::LeftButton);
    }

    void theWhyFollowsTheLanguageToItsSecondLines()
    {
        Shown shown;
        QTRY_VERIFY(shown.rowOf(InvoiceState::Issued) >= 0);
        shown.clickRow(shown.rowOf(InvoiceState::Issued));
        auto *why = child<ProvenanceChain>(shown.pane(), "why");
        QTRY_VERIFY(why->steps().size() >= 3);
        const auto marks = [why] {
            int count = 0;
            for (const ProvenanceStep &step : why->steps())
                count += step.detail.contains(MarkedWords::mark());
            return count;
        };
        QCOMPARE(marks(), 0);
        MarkedWords words;
        QCoreApplication::installTranslator(&words);
        // The report and the rate are told in words that were read with the invoice.
        QTRY_VERIFY(why->steps().front().detail.contains(MarkedWords::mark()));
        QTRY_VERIFY(marks() >= 2);
        QCoreApplication::removeTranslator(&words);
        QTRY_COMPARE(marks(), 0);
    }

    void theTaxHasItsWhyToo()
    {
        Shown shown;
        QTRY_VERIFY(shown.rowOf(InvoiceState::Issued) >= 0);
        shown.clickRow(shown.rowOf(InvoiceState::Issued));
        auto *link = child<LinkLabel>(shown.pane(), "taxLink");
        QTRY_VERIFY(!link->linkText().isEmpty());
        emit link->activated();
        QTRY_COMPARE(child<ProvenanceChain>(shown.pane(), "why")->steps().size(), 2);
    }

    void aHeldDraftSaysWhyAndLeadsToTheFix()
    {
        Shown shown;
        QTRY_VERIFY(shown.rowOf(InvoiceState::Held) >= 0);
        shown.clickRow(shown.rowOf(InvoiceState::Held));
        auto *banner = shown.pane().linesPanel().findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QSignalSpy go(shown.page.get(), &Page::navigateRequested);
        emit banner->linkActivated();
        QCOMPARE(go.count(), 1);
        QCOMPARE(go.front().front().toString(), QStringLiteral("close"));
        QVERIFY(!child<Button>(shown.pane(), "issueThis")->isVisible());
    }

    void aDraftHasAPreviewAndAnInvoiceItsPdf()
    {
        Shown shown;
        QTRY_VERIFY(shown.rowOf(InvoiceState::Draft) >= 0);
        for (const InvoiceState state : {InvoiceState::Draft, InvoiceState::Issued}) {
            shown.clickRow(shown.rowOf(state));
            shown.pane().choosePdf();
            QTRY_VERIFY_WITH_TIMEOUT(shown.pane().pdfPanel().pageCount() == 1, 20'000);
            QVERIFY(shown.pane().pdfPanel().bytes().startsWith("%PDF"));
        }
        const qint64 id = *shown.table->idAt(shown.rowOf(InvoiceState::Issued));
        QCOMPARE(shown.pane().pdfPanel().bytes(), InvoiceStore(shown.desk.database()).pdf(id).value());
    }

    void theNewestMonthComesFirstAndNothingIsCleared()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->rowCount(), 4);
        QCOMPARE(shown.view->sortKeys().front(),
                 (SortKey{QStringLiteral("usage_month"), Qt::DescendingOrder}));
        auto *clear = child<Button>(*shown.page, "clear");
        QVERIFY(!clear->isVisible());
        auto *months = child<QComboBox>(*shown.page, "months");
        months->setCurrentIndex(1);
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(months->currentIndex(), 0);
        QVERIFY(!clear->isVisible());
        bool said = false;
        const auto scope = [&] {
            for (const Label *label : shown.page->findChildren<Label *>())
                said = said || label->text() == QStringLiteral("Usage month 2026-10");
            return said;
        };
        QTRY_VERIFY(scope());
    }

    void thePaneFollowsTheKeyboard()
    {
        Shown shown;
        QTRY_VERIFY(shown.table->rowCount() == 4 && shown.table->idAt(0));
        shown.view->setFocus();
        for (int row = 0; row < 4; ++row) {
            if (shown.view->currentIndex().row() != row)
                QTest::keyClick(shown.view, row == 0 ? Qt::Key_Home : Qt::Key_Down);
            QCOMPARE(shown.view->currentIndex().row(), row);
            QVERIFY(shown.pane().isVisible());
            QTRY_COMPARE(shown.pane().invoiceId(), *shown.table->idAt(row));
        }
        emit shown.pane().closeRequested();
        QVERIFY(!shown.pane().isVisible());
        QTest::keyClick(shown.view, Qt::Key_Up);
        QVERIFY(!shown.pane().isVisible()); // closed means closed
        QTest::keyClick(shown.view, Qt::Key_Return);
        QVERIFY(shown.pane().isVisible());
        QTRY_COMPARE(shown.pane().invoiceId(), *shown.table->idAt(2));
    }

    void thePagesOfTickedInvoicesArePrinted()
    {
        Shown shown;
        QTRY_VERIFY(shown.table->rowCount() == 4 && shown.rowOf(InvoiceState::Issued) >= 0);
        shown.view->selectAll();
        for (Button *button : shown.page->findChildren<Button *>()) {
            if (button->text() == QLatin1String("Print"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY_WITH_TIMEOUT(shown.page->findChild<QPrintPreviewDialog *>(), 20'000);
        auto *preview = shown.page->findChild<QPrintPreviewDialog *>();
        QTRY_COMPARE_WITH_TIMEOUT(preview->findChild<QPrintPreviewWidget *>()->pageCount(), 4, 20'000);
        QTemporaryDir folder;
        QPrinter paper(QPrinter::HighResolution);
        paper.setPageSize(QPageSize(QPageSize::A4));
        paper.setOutputFileName(folder.filePath(QStringLiteral("paper.pdf")));
        emit preview->paintRequested(&paper);
        QPdfDocument printed;
        printed.load(folder.filePath(QStringLiteral("paper.pdf")));
        QCOMPARE(printed.pageCount(), 4);
        const QImage page = printed.render(0, QSize(210, 297));
        int ink = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                ink += qGray(page.pixel(x, y)) < 200 && qAlpha(page.pixel(x, y)) > 0 ? 1 : 0;
        }
        QVERIFY2(ink > 300, qPrintable(QString::number(ink)));
        preview->reject();
    }

    void selectedDraftsAreIssuedAfterOneQuestion()
    {
        Shown shown;
        QTRY_VERIFY(shown.table->rowCount() == 4 && shown.rowOf(InvoiceState::Draft) >= 0);
        auto *primary = child<Button>(*shown.page, "primary");
        QVERIFY(!primary->isVisible());
        shown.clickRow(shown.rowOf(InvoiceState::Draft));
        QTRY_VERIFY(primary->isVisible());
        QTest::mouseClick(primary, Qt::LeftButton);
        QTRY_VERIFY(shown.page->findChild<ConfirmDialog *>());
        auto *dialog = child<ConfirmDialog>(*shown.page, "issueDialog");
        bool named = false;
        for (const Label *label : dialog->findChildren<Label *>())
            named = named || label->text().contains(QStringLiteral("1000000002"));
        QVERIFY(named); // the number it will get
        QTest::mouseClick(child<Button>(*dialog, "cancel"), Qt::LeftButton);
        QTRY_VERIFY(!shown.page->findChild<ConfirmDialog *>());
        QVERIFY(shown.desk.jobs().jobs().empty());

        QTest::mouseClick(primary, Qt::LeftButton);
        QTRY_VERIFY(shown.page->findChild<ConfirmDialog *>());
        QTest::mouseClick(child<Button>(*shown.page->findChild<ConfirmDialog *>(), "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.desk.jobs().jobs().empty() &&
                                     shown.desk.jobs().jobs().front()->state() == JobState::Done,
                                 30'000);
        QTRY_COMPARE(shown.rowOf(InvoiceState::Draft), -1);
        const auto issued = InvoiceStore(shown.desk.database()).issuedAccounts(SampleMonth::month());
        CHOBA_VERIFY(issued);
        QCOMPARE(issued->size(), std::size_t(2));
    }

    void anEmptyDatabaseSaysWhatToDo()
    {
        BillingDesk desk;
        InvoicesPage page(desk.services);
        page.resize(1200, 800);
        page.show();
        auto *import = child<Button>(page, "import");
        QTRY_VERIFY(import->isVisible());
        QSignalSpy go(&page, &Page::navigateRequested);
        QTest::mouseClick(import, Qt::LeftButton);
        QCOMPARE(go.front().front().toString(), QStringLiteral("reports"));
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    const Appearance appearance(app);
    InvoicesPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_invoicespage.moc"
