// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/printinvoicepages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

namespace choba {

namespace {

constexpr int printedDpi = 300; ///< finer is not seen on paper and costs memory: a page is 35 MB here

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrintInvoicePages)
};

void printPage(QPdfDocument &document, int page, QPainter &painter, const QPrinter &printer)
{
    const QRect paper = printer.pageLayout().fullRectPixels(printer.resolution());
    const QSizeF fitted = document.pagePointSize(page).scaled(paper.size(), Qt::KeepAspectRatio);
    const QSize pixels = (fitted * printedDpi / printer.resolution()).toSize();
    painter.drawImage(QRectF({}, fitted), document.render(page, pixels));
}

} // namespace

Result<void> printInvoicePages(const QList<QByteArray> &pdfs, QPrinter &printer)
{
    printer.setFullPage(true); // the pages carry their own margins
    QPainter painter;
    bool isFirst = true;
    for (const QByteArray &bytes : pdfs) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        if (document.status() != QPdfDocument::Status::Ready) {
            //: ja: 請求書のPDFを読めません。
            return Error::invalid({}, Words::tr("The PDF of an invoice cannot be read."));
        }
        for (int page = 0; page < document.pageCount(); ++page) {
            if (isFirst ? !painter.begin(&printer) : !printer.newPage()) {
                //: ja: 印刷を始められません。
                return Error::of(ErrorKind::Unavailable, Words::tr("The printer does not start."));
            }
            isFirst = false;
            printPage(document, page, painter, printer);
        }
    }
    return ok();
}

} // namespace choba
