// SPDX-License-Identifier: GPL-3.0-or-later
// The billing pages and their dialogs on the demo's books, beside design/visual/invoices-*.png and
// close-*.png.
#include "tests/screens/demobooks.h"
#include "tests/screens/screen.h"

#include "models/billing/invoicestore.h"
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
    BillingOffice()
        : m_database(Database::open(DemoBooks::shared().location(), Database::Mode::Existing))
        , m_jobs(DemoBooks::shared().location(), &m_changes)
        , m_services{DemoBooks::shared().location(),
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

private:
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
    return all + closeScreens();
}

const ScreenSet set(screens);

} // namespace

} // namespace choba
