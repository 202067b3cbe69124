// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/printinvoices.h"

#include <QCryptographicHash>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>

namespace choba {

namespace {

Result<void> printOne(PrintedInvoice &printed)
{
    CHOBA_TRY_ASSIGN(printed.pdf, renderInvoicePdf(printed.document));
    printed.sha256 = sha256Of(printed.pdf);
    return ok();
}

} // namespace

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<void> printAll(std::vector<PrintedInvoice> &invoices)
{
    std::vector<Result<void>> results(invoices.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t at = next++; at < invoices.size(); at = next++)
            results[at] = printOne(invoices[at]);
    };
    // QThreads: Qt's text layout wants an event dispatcher's thread data, which a bare std::thread lacks.
    const auto wanted = std::min<std::size_t>(
        static_cast<std::size_t>(std::max(1, QThread::idealThreadCount())), invoices.size());
    std::vector<std::unique_ptr<QThread>> helpers;
    for (std::size_t at = 1; at < wanted; ++at) {
        helpers.emplace_back(QThread::create(work));
        helpers.back()->start();
    }
    work();
    for (const auto &helper : helpers)
        helper->wait();
    for (const Result<void> &result : results)
        CHOBA_TRY(Result<void>(result));
    return ok();
}

} // namespace choba
