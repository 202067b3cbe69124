// SPDX-License-Identifier: GPL-3.0-or-later
// Invoice PDFs per second against WeasyPrint, in turns in one run:
//   bench_invoices [--rounds 3] [--count 1000] [--threads 2] [--peer-count 20] [--python /usr/bin/python3]
#include "tests/models/documents/sampleinvoice.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace choba;

namespace {

constexpr int linesOnOnePage = 23;

/// The invoices differ, as they do in a month's run.
InvoiceDocument invoiceNumber(int number)
{
    auto document = samples::invoiceOfLines(linesOnOnePage);
    document.number = QString::number(1'111'100'000LL + number);
    document.recipient.name = QStringLiteral("株式会社サンプル商事第%1営業所").arg(number);
    return document;
}

/// What the PDF shows, for the peer: the same words, table and page.
QString html(const InvoiceDocument &document)
{
    QString rows;
    for (const auto &line : document.lines)
        rows +=
            QStringLiteral("<tr><td>%1</td><td class=n>%2</td><td class=n>%3</td><td class=n>%4</td></tr>")
                .arg(line.description.toHtmlEscaped())
                .arg(line.quantity)
                .arg(line.unitPrice.grouped(), line.amount.grouped());
    const auto &tax = document.taxes[0];
    return QStringLiteral(
               "<html lang=ja><style>@page{size:A4;margin:15mm}body{font-family:IPAexGothic;font-size:9pt}"
               "table{width:100%;border-collapse:collapse}td,th{border-bottom:0.4pt solid #c4cbd6;padding:0 "
               "6pt}"
               ".n{text-align:right}h1{font-weight:normal}</style><body><h1>御請求書</h1><p>%1 御中<br>%2</p>"
               "<table><tr><td>請求書番号<td class=n>%3<tr><td>発行日<td class=n>%4<tr><td>お支払期限<td "
               "class=n>%5</table>"
               "<p>%6<br>%7<br>TEL %8<br>登録番号 %9</p>")
               .arg(document.recipient.name, document.recipient.addressLines.join(u' '), document.number,
                    document.issueDate.toString(Qt::ISODate), document.dueDate.toString(Qt::ISODate),
                    document.issuer.name, document.issuer.addressLines.join(u' '), document.issuer.phone,
                    document.issuer.registrationNumber) +
           QStringLiteral(
               "<p>件名 %1</p><p>合計金額 ¥ %2</p><table><tr><th>項目<th>数量<th>単価<th>金額</tr>%3</table>"
               "<table><tr><td>小計<td class=n>%4<tr><td>消費税 (%5%)<td class=n>%6<tr><td>合計金額"
               "<td class=n>%2</table>")
               .arg(document.subject, document.total.grouped(), rows, document.subtotal.grouped(),
                    tax.rate.toString(), tax.tax.grouped()) +
           QStringLiteral("<p>お振込先<br>%1<br>振込名義 "
                          "%2<br>※振込手数料は貴社にてご負担願います。</p><p>備考<br>%3<br>%4</p>")
               .arg(document.bankAccounts.join(QStringLiteral("<br>")), document.accountHolderKana,
                    document.remarks.join(QStringLiteral("<br>")), document.exchangeRate);
}

double ours(int count, int threadCount)
{
    std::atomic<int> next = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int number = next++; number < count; number = next++) {
                if (const auto pdf = renderInvoicePdf(invoiceNumber(number)); !pdf)
                    qFatal("%s", qPrintable(pdf.error().message));
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    return count * 1e9 / double(timer.nsecsElapsed());
}

/// Documents per second, or 0 when WeasyPrint is not there.
double peer(const QString &python, const QString &htmlPath, int count, int processes, int &size)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python, {QStringLiteral(CHOBA_BENCH_FOLDER "/weasyprint_invoices.py"), htmlPath,
                           QString::number(processes), QString::number(count)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return 0;
    const auto words = process.readAllStandardOutput().split(' ');
    size = words.value(1).toInt();
    return count / words.value(0).toDouble();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    const auto option = [&](const char *name, const char *value) {
        parser.addOption(
            {QString::fromLatin1(name), QString(), QStringLiteral("n"), QString::fromLatin1(value)});
    };
    option("rounds", "3");
    option("count", "1000");
    option("threads", "2");
    option("peer-count", "20");
    option("python", "/usr/bin/python3");
    parser.addHelpOption();
    parser.process(app);
    const auto number = [&](const char *name) { return parser.value(QString::fromLatin1(name)).toInt(); };

    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("invoice.html")));
    if (!file.open(QIODevice::WriteOnly) || file.write(html(invoiceNumber(1)).toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.close();

    QTextStream out(stdout);
    const auto sample = renderInvoicePdf(invoiceNumber(1));
    if (!sample)
        qFatal("%s", qPrintable(sample.error().message));
    std::vector<double> mine;
    std::vector<double> theirs;
    int peerSize = 0;
    for (int round = 1; round <= number("rounds"); ++round) {
        mine.push_back(ours(number("count"), number("threads")));
        theirs.push_back(peer(parser.value(QStringLiteral("python")), file.fileName(), number("peer-count"),
                              number("threads"), peerSize));
        out << "round " << round << ": choba " << mine.back() << "/s, WeasyPrint " << theirs.back()
            << "/s, ratio " << (theirs.back() > 0 ? mine.back() / theirs.back() : 0) << Qt::endl;
    }
    out << "median: choba " << median(mine) << "/s (" << sample->size() << " bytes), WeasyPrint "
        << median(theirs) << "/s (" << peerSize << " bytes), " << number("threads")
        << " threads or processes each, ratio " << (median(theirs) > 0 ? median(mine) / median(theirs) : 0)
        << Qt::endl;
    return 0;
}
