// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/invoicefiles.h"

#include "models/billing/invoiceview.h"
#include "models/jobs/backgroundreader.h"
#include "ui/billing/printinvoicepages.h"
#include "ui/kit/lastfolder.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QUrl>

namespace choba {

namespace {

using Pdfs = QList<QByteArray>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceFiles)
};

Result<Pdfs> readPdfs(Database &database, const InvoiceSearch &search, const TickedInvoices &ticked,
                      const RuleBook &rules, const Clock &clock)
{
    CHOBA_TRY_ASSIGN(std::vector<qint64> ids,
                     invoiceIds(database, search,
                                ticked ? std::numeric_limits<int>::max() : InvoiceFiles::maximumPrinted + 1));
    if (ticked)
        std::erase_if(ids, [&](qint64 id) { return ticked->count(id) == 0; });
    if (ids.size() > InvoiceFiles::maximumPrinted) {
        //: ja: 一度に印刷できるのは%n件までです。
        return Error::invalid({}, Words::tr("At most %n invoice(s) are printed at once.", nullptr,
                                            InvoiceFiles::maximumPrinted));
    }
    Pdfs pdfs;
    for (const qint64 id : ids) {
        CHOBA_TRY_ASSIGN(const QByteArray pdf, invoicePdf(database, id, rules, clock));
        pdfs.append(pdf);
    }
    return pdfs;
}

} // namespace

InvoiceFiles::InvoiceFiles(const BillingServices &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_reader(new BackgroundReader(services.location, this))
{}

QMenu *InvoiceFiles::makeExportMenu(const std::function<InvoiceSearch()> &search)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("exportMenu"));
    const auto add = [&](const QString &words, const QString &suffix, CsvEncoding encoding) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, search, suffix, encoding] { askExport(search(), suffix, encoding); });
    };
    //: ja: CSV (UTF-8)…
    add(tr("CSV (UTF-8)…"), QStringLiteral("csv"), CsvEncoding::Utf8WithBom);
    //: ja: CSV (Shift_JIS)…
    add(tr("CSV (Shift_JIS)…"), QStringLiteral("csv"), CsvEncoding::Cp932);
    //: ja: Excel (XLSX)…
    add(tr("Excel (XLSX)…"), QStringLiteral("xlsx"), CsvEncoding::Utf8WithBom);
    return menu;
}

void InvoiceFiles::askExport(const InvoiceSearch &search, const QString &suffix, CsvEncoding encoding)
{
    //: ja: 一覧を書き出す
    auto *dialog = new QFileDialog(m_window, tr("Export the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    startInLastFolder(dialog, QStringLiteral("export"));
    //: ja: 請求書一覧
    dialog->selectFile(tr("invoices") + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, search, encoding](const QString &path) { startExport(search, path, encoding); });
    dialog->open();
}

void InvoiceFiles::startExport(const InvoiceSearch &search, const QString &path, CsvEncoding encoding)
{
    //: ja: 書き出し %1
    Job *job = startDeskJob(
        m_services, tr("Export %1").arg(path.section(QLatin1Char('/'), -1)),
        [path, encoding, search](Desk &desk, const RuleBook &rules, JobContext &context) -> Result<void> {
            CHOBA_TRY(exportInvoices(desk.database, search, rules, path, encoding, context));
            context.setLink({QString(), QUrl::fromLocalFile(path)});
            return ok();
        });
    connect(job, &Job::finished, this, [this, job, path] {
        if (job->state() == JobState::Failed)
            emit said(Tone::Danger, allWords(job->error()));
        else if (job->state() == JobState::Done)
            emit written(path, job->progress().words);
    });
}

void InvoiceFiles::print(const InvoiceSearch &search, const TickedInvoices &ticked)
{
    m_reader->read<Pdfs>(
        QStringLiteral("print"),
        [search, ticked, rules = m_services.rules, &clock = m_services.clock](Database &database) {
            return readPdfs(database, search, ticked, rules, clock);
        },
        [this](const Result<Pdfs> &pdfs) {
            if (pdfs)
                preview(*pdfs);
            else
                emit said(Tone::Danger, allWords(pdfs.error()));
        });
}

void InvoiceFiles::preview(const QList<QByteArray> &pdfs)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    //: ja: 請求書
    printer->setDocName(tr("Invoices"));
    auto *dialog = new QPrintPreviewDialog(printer, m_window);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: ja: %n件の請求書を印刷
    dialog->setWindowTitle(tr("Print %n invoice(s)", nullptr, static_cast<int>(pdfs.size())));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this, pdfs](QPrinter *onto) {
        const Result<void> printed = printInvoicePages(pdfs, *onto);
        if (!printed)
            emit said(Tone::Danger, allWords(printed.error()));
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

} // namespace choba
