// SPDX-License-Identifier: GPL-3.0-or-later
// The billing pages and their dialogs on the demo's books, beside design/visual/invoices-*.png and
// close-*.png.
#include "tests/screens/demobooks.h"
#include "tests/screens/screen.h"

#include "models/billing/classifyproduct.h"
#include "models/billing/decidetray.h"
#include "models/billing/invoicestore.h"
#include "models/billing/setexchangerate.h"
#include "models/billing/traytable.h"
#include "models/jobs/jobqueue.h"
#include "ui/billing/billingsettingspage.h"
#include "ui/billing/closepage.h"
#include "ui/billing/invoicelinespanel.h"
#include "ui/billing/invoicepane.h"
#include "ui/billing/invoicespage.h"
#include "ui/billing/logofield.h"
#include "ui/billing/traydialog.h"
#include "ui/kit/provenancechain.h"
#include "ui/kit/tableview.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace choba {

namespace {

using namespace Qt::StringLiterals;

/// What the billing pages work with, and the widget that is pictured.
class BillingOffice : public QWidget
{
public:
    enum class Books { Shared, OwnCopy }; ///< a copy for what changes them
    explicit BillingOffice(Books books = Books::Shared)
        : m_location(books == Books::Shared ? DemoBooks::shared().location() : copied())
        , m_database(Database::open(m_location, Database::Mode::Existing))
        , m_jobs(m_location, &m_changes)
        , m_services{m_location,
                     **m_database,
                     DemoBooks::shared().rules(),
                     DemoBooks::shared().clock(),
                     Actor::owner(u"中野"_s),
                     m_jobs,
                     m_changes}
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
    }
    ~BillingOffice() override { qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly)); }
    const BillingServices &services() const { return m_services; }
    template <typename T>
    T *hold(T *widget)
    {
        widget->setAttribute(Qt::WA_DeleteOnClose, false);
        widget->setWindowFlags(Qt::Widget);
        layout()->addWidget(widget);
        return widget;
    }
    InvoiceHead invoice(InvoiceState state, std::size_t number) const
    {
        const auto heads = InvoiceStore(m_services.database)
                               .heads({state == InvoiceState::Issued ? DemoBooks::openMonth().plus(-1)
                                                                     : DemoBooks::openMonth(),
                                       {},
                                       {},
                                       state,
                                       {}});
        return heads.value().at(number);
    }

    /// The same desk with somebody else at it.
    Desk other() const { return {m_services.database, m_services.clock, Actor::owner(u"田中"_s)}; }

private:
    DatabaseLocation copied()
    {
        const QString path = m_folder.filePath(u"own.db"_s);
        const auto shared = Database::open(DemoBooks::shared().location(), Database::Mode::Existing);
        if (!shared || !(*shared)->exec(u"VACUUM INTO '%1'"_s.arg(path)))
            qFatal("no copy of the demo");
        return DatabaseLocation::sqliteFile(path);
    }
    QTemporaryDir m_folder;
    DatabaseLocation m_location;
    Result<std::unique_ptr<Database>> m_database;
    ChangeHub m_changes;
    JobQueue m_jobs;
    BillingServices m_services;
};

/// The list with one invoice beside it and one of its lines chosen; −1 = the last.
Screen invoice(const QString &name, InvoiceState state, std::size_t number, int line)
{
    const auto make = [=](Stage &) -> std::unique_ptr<QWidget> {
        auto office = std::make_unique<BillingOffice>();
        auto *page = office->hold(new InvoicesPage(office->services()));
        page->open(office->invoice(state, number).id);
        auto *pane = page->findChild<InvoicePane *>();
        TableView &lines = pane->linesPanel().table();
        waitUntil([&] { return lines.model()->rowCount() > 0; });
        lines.selectRow(line < 0 ? lines.model()->rowCount() - 1 : line);
        return office;
    };
    Screen screen{name, make, {1240, 828}};
    screen.settleMs = 700;
    return screen;
}

/// A dialog that the invoices page opens for an invoice.
Screen invoiceDialog(const QString &name, const QString &part, const std::function<void(InvoicesPage &)> &act)
{
    Screen screen = invoice(name, InvoiceState::Draft, 1, -1);
    screen.make = [make = screen.make, act](Stage &stage) {
        auto office = make(stage);
        act(*office->findChild<InvoicesPage *>());
        return office;
    };
    screen.part = part;
    return screen;
}

/// The close page once it is read, and what it is asked then.
Screen close(const QString &name, Month month, const QString &part,
             const std::function<void(ClosePage &)> &act)
{
    const auto make = [=](Stage &) -> std::unique_ptr<QWidget> {
        auto office = std::make_unique<BillingOffice>();
        auto *page = office->hold(new ClosePage(office->services()));
        page->setMonth(month);
        page->refresh();
        waitUntil([&] { return page->overview() && page->overview()->month == month; });
        act(*page);
        return office;
    };
    Screen screen{name, make, {1240, 828}};
    screen.part = part;
    screen.settleMs = 600;
    return screen;
}

void click(QWidget &page, const QString &name)
{
    auto *button = page.findChild<QAbstractButton *>(name);
    if (!button)
        qFatal("no button %s", qPrintable(name));
    button->click();
}

void fix(ClosePage &page, const QString &step)
{
    auto *row = page.findChild<QWidget *>(u"check_"_s + step);
    auto *verb = row->findChild<QAbstractButton *>(u"fix"_s);
    (verb->isVisibleTo(row) ? verb : row->findChild<QAbstractButton *>(u"view"_s))->click();
}

QList<Screen> closeScreens()
{
    const Month open = DemoBooks::openMonth();
    const auto step = [open](const QString &name, const QString &part, const QString &stepName) {
        return close(u"close-"_s + name, open, part, [stepName](ClosePage &page) { fix(page, stepName); });
    };
    return {
        close(u"close"_s, open, {}, [](ClosePage &) {}),
        close(u"close-running"_s, open.plus(1), {}, [](ClosePage &) {}),
        close(u"close-done"_s, open.plus(-1), {}, [](ClosePage &) {}),
        close(u"close-final"_s, open.plus(1), u"finalDialog"_s,
              [](ClosePage &page) { fix(page, u"usage"_s); }),
        step(u"rates"_s, u"ratesDialog"_s, u"rates"_s),
        step(u"classify"_s, u"classifyDialog"_s, u"products"_s),
        close(u"close-tray"_s, open, u"trayDialog"_s,
              [](ClosePage &page) {
                  fix(page, u"tray"_s);
                  const auto *tray = page.findChild<TrayDialog *>()->findChild<TableView *>();
                  waitUntil([tray] { return tray->model()->rowCount() > 0; });
              }),
        step(u"tieout"_s, u"tieOutDialog"_s, u"tieOut"_s),
        close(u"close-choose"_s, open, u"chooseDialog"_s, [](ClosePage &page) { click(page, u"choose"_s); }),
        close(u"close-issue"_s, open, u"issueDialog"_s,
              [](ClosePage &page) {
                  click(page, u"issue"_s);
                  waitUntil([&] { return page.findChild<QWidget *>(u"issueDialog"_s); });
              }),
        close(u"close-past"_s, open, u"pastCloses"_s, [](ClosePage &page) {
            for (QAction *action : page.actions()) {
                if (action->objectName() == u"pastCloses"_s)
                    action->trigger();
            }
        })};
}

/// A dialog of the close page in which somebody records what another person has decided meanwhile.
Screen conflict(const QString &name, const QString &step, const QString &part,
                const std::function<void(QDialog &)> &type,
                const std::function<void(BillingOffice &, QDialog &)> &meanwhile, const QString &verb)
{
    const auto make = [=](Stage &) -> std::unique_ptr<QWidget> {
        auto office = std::make_unique<BillingOffice>(BillingOffice::Books::OwnCopy);
        auto *page = office->hold(new ClosePage(office->services()));
        page->setMonth(DemoBooks::openMonth());
        page->refresh();
        waitUntil([&] { return page->overview() && page->overview()->month == DemoBooks::openMonth(); });
        fix(*page, step);
        auto *dialog = page->findChild<QDialog *>(part);
        type(*dialog);
        meanwhile(*office, *dialog);
        click(*dialog, verb);
        return office;
    };
    Screen screen{u"conflict-"_s + name, make, {1240, 828}};
    screen.part = part;
    screen.settleMs = 600;
    return screen;
}

QList<Screen> conflictScreens()
{
    const Month month = DemoBooks::openMonth();
    const auto trayRows = [](QDialog &dialog) { return dialog.findChild<TableView *>()->model(); };
    return {conflict(
                u"rates"_s, u"rates"_s, u"ratesDialog"_s,
                [](QDialog &dialog) {
                    const auto fields = dialog.findChildren<QLineEdit *>();
                    for (QLineEdit *field : fields) {
                        if (field->objectName().startsWith(u"rate_"_s) && !field->text().isEmpty())
                            field->setText(u"151.25"_s);
                    }
                },
                [month](BillingOffice &office, QDialog &) {
                    Desk other = office.other();
                    const auto rates = ExchangeRateStore(other.database).ofMonth(month);
                    for (const MonthRate &rate : *rates)
                        (void)setExchangeRate(other, month, ExchangeRate::ofMicros(150'875'000), rate.payer);
                },
                u"verb"_s),
            conflict(
                u"tray"_s, u"tray"_s, u"trayDialog"_s,
                [trayRows](QDialog &dialog) {
                    waitUntil([&] { return trayRows(dialog)->rowCount() > 0; });
                    dialog.findChild<QLineEdit *>(u"reason"_s)->setText(u"当社負担とする合意"_s);
                },
                [month, trayRows](BillingOffice &office, QDialog &dialog) {
                    Desk other = office.other();
                    const auto *table = qobject_cast<TrayTable *>(trayRows(dialog));
                    const TrayItem &item = table->entries().front().item;
                    TrayVerdict verdict{item.account,
                                        item.key,
                                        month,
                                        TrayChoice::Bill,
                                        ServiceClass::Undiscounted,
                                        {},
                                        u"顧客への還元を約束済み"_s,
                                        {}};
                    (void)decideTray(other, office.services().rules, verdict);
                },
                u"decide"_s),
            conflict(
                u"classify"_s, u"products"_s, u"classifyDialog"_s,
                [](QDialog &dialog) {
                    for (QComboBox *box : dialog.findChildren<QComboBox *>())
                        box->setCurrentIndex(1);
                },
                [](BillingOffice &office, QDialog &dialog) {
                    Desk other = office.other();
                    for (const QComboBox *box : dialog.findChildren<QComboBox *>())
                        (void)classifyProduct(other, box->objectName().mid(6), ProductClass::Undiscounted);
                },
                u"save"_s)};
}

Screen settings(const QString &tab)
{
    const auto make = [tab](Stage &) -> std::unique_ptr<QWidget> {
        auto office = std::make_unique<BillingOffice>();
        auto *page = office->hold(new BillingSettingsPage(office->services()));
        page->setMonth(DemoBooks::openMonth());
        page->open(tab);
        if (tab == u"issuer"_s) {
            QImage logo(320, 80, QImage::Format_ARGB32);
            logo.fill(Qt::transparent);
            QPainter painter(&logo);
            painter.setBrush(QColor(0x24, 0x56, 0xA6));
            painter.drawEllipse(8, 8, 64, 64);
            painter.fillRect(96, 28, 200, 24, QColor(0x24, 0x56, 0xA6));
            painter.end();
            QTemporaryDir folder;
            logo.save(folder.filePath(u"logo.png"_s));
            page->findChild<LogoField *>()->load(folder.filePath(u"logo.png"_s));
            page->findChild<QLineEdit *>(u"registration_number"_s)->setText(u"T1234"_s);
            click(*page, u"save"_s);
        }
        return office;
    };
    Screen screen{u"billing-"_s + tab, make, {1240, 828}};
    screen.settleMs = 1500; // the sample is drawn half a second after the last change
    return screen;
}

QList<Screen> screens()
{
    QList<Screen> all{
        invoice(u"invoice-draft"_s, InvoiceState::Draft, 0, 0),
        invoice(u"invoice-manual"_s, InvoiceState::Draft, 1, -1),
        invoice(u"invoice-held"_s, InvoiceState::Held, 0, 0),
        invoice(u"invoice-issued"_s, InvoiceState::Issued, 2, 1),
        invoiceDialog(u"invoice-line"_s, u"manualLine"_s,
                      [](InvoicesPage &page) {
                          click(page, u"addLine"_s);
                          page.findChild<QLineEdit *>(u"description"_s)->setText(u"導入支援 一式"_s);
                          page.findChild<QLineEdit *>(u"amount"_s)->setText(u"-120,000"_s);
                          click(*page.findChild<QDialog *>(u"manualLine"_s), u"verb"_s);
                      }),
        invoiceDialog(u"invoice-support"_s, u"supportCharge"_s,
                      [](InvoicesPage &page) { page.findChild<InvoiceLinesPanel *>()->supportRequested(); }),
        invoiceDialog(u"invoice-remove"_s, u"removeLine"_s,
                      [](InvoicesPage &page) { click(page, u"removeLine"_s); }),
        invoiceDialog(u"invoice-charges"_s, u"chargesDialog"_s, [](InvoicesPage &page) {
            page.findChild<InvoicePane *>()->linesPanel().chooseLine(0);
            emit page.findChild<ProvenanceChain *>()->stepActivated(1);
        })};
    for (const QString &tab : {u"issuer"_s, u"rates"_s, u"rules"_s, u"classes"_s})
        all.append(settings(tab));
    return all + closeScreens() + conflictScreens();
}

const ScreenSet set(screens);

} // namespace

} // namespace choba
