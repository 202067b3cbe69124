// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/listfiles.h"

#include "models/jobs/backgroundreader.h"
#include "models/jobs/jobqueue.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QUrl>

namespace choba {

namespace {

QString tableRow(const QStringList &cells, const char *tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(QLatin1String(tag), cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

Result<QString> htmlOf(Database &database, const ShownList &list)
{
    JobContext context;
    QString html = QStringLiteral("<h3>%1</h3><table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" "
                                  "border=\"1\" style=\"border-collapse: collapse; font-size: 8pt\"><thead>")
                       .arg(list.title.toHtmlEscaped());
    html += tableRow(list.header, "th") + QStringLiteral("</thead>");
    int rows = 0;
    CHOBA_TRY(forEachShown(database, list, context, [&](const QStringList &cells) -> Result<void> {
        if (++rows > ListFiles::maximumPrinted)
            //: ja: 印刷できるのは%n行までです。絞り込むか、書き出してください。
            return Error::invalid(
                {}, ListFiles::tr("At most %n row(s) are printed. Narrow the list or export it.", nullptr,
                                  ListFiles::maximumPrinted));
        html += tableRow(cells, "td");
        return ok();
    }));
    return html + QStringLiteral("</table>");
}

} // namespace

ListFiles::ListFiles(const DatabaseLocation &location, JobQueue &jobs, std::function<ShownList()> list,
                     const QString &fileName, QWidget *window)
    : QObject(window)
    , m_jobs(jobs)
    , m_list(std::move(list))
    , m_fileName(fileName)
    , m_window(window)
    , m_reader(new BackgroundReader(location, this))
{}

QMenu *ListFiles::makeExportMenu()
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, const QString &suffix, CsvEncoding encoding) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, suffix, encoding] { askExport(suffix, encoding); });
    };
    //: ja: CSV (UTF-8)…
    add(tr("CSV (UTF-8)…"), QStringLiteral("csv"), CsvEncoding::Utf8WithBom);
    //: ja: CSV (Shift_JIS)…
    add(tr("CSV (Shift_JIS)…"), QStringLiteral("csv"), CsvEncoding::Cp932);
    //: ja: Excel (XLSX)…
    add(tr("Excel (XLSX)…"), QStringLiteral("xlsx"), CsvEncoding::Utf8WithBom);
    return menu;
}

void ListFiles::askExport(const QString &suffix, CsvEncoding encoding)
{
    //: ja: 一覧を書き出す
    auto *dialog = new QFileDialog(m_window, tr("Export the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_fileName + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, encoding](const QString &path) { startExport(path, encoding); });
    dialog->open();
}

void ListFiles::startExport(const QString &path, CsvEncoding encoding)
{
    const auto work = [list = m_list(), path, encoding](Database &database,
                                                        JobContext &context) -> Result<void> {
        CHOBA_TRY(exportShown(database, list, path, encoding, context));
        context.setLink({QString(), QUrl::fromLocalFile(path)});
        return ok();
    };
    //: ja: 書き出し %1
    Job *job = m_jobs.start(tr("Export %1").arg(path.section(QLatin1Char('/'), -1)), work);
    connect(job, &Job::finished, this, [this, job, path] {
        if (job->state() == JobState::Failed)
            emit said(Tone::Danger, job->error().message);
        else if (job->state() == JobState::Done)
            //: ja: %1 に書き出しました。%2
            emit said(Tone::Ok, tr("Exported to %1. %2").arg(path, job->progress().words));
    });
}

void ListFiles::print()
{
    const ShownList list = m_list();
    m_reader->read<QString>(
        QStringLiteral("print"), [list](Database &database) { return htmlOf(database, list); },
        [this, title = list.title](const Result<QString> &html) {
            if (html)
                preview(*html, title);
            else
                emit said(Tone::Danger, html.error().problems.empty()
                                            ? html.error().message
                                            : html.error().problems.front().message);
        });
}

void ListFiles::preview(const QString &html, const QString &title)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(title);
    auto *dialog = new QPrintPreviewDialog(printer, m_window);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: ja: %1 を印刷
    dialog->setWindowTitle(tr("Print: %1").arg(title));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [html](QPrinter *onto) {
        QTextDocument document;
        document.setHtml(html);
        document.print(onto);
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

} // namespace choba
