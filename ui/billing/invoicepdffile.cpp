// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/invoicepdffile.h"

#include "models/billing/invoiceview.h"
#include "models/jobs/backgroundreader.h"
#include "ui/kit/lastfolder.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

namespace choba {

namespace {

QString fileName(const InvoiceHead &head)
{
    const QString number = head.number.isEmpty() ? QStringLiteral("draft") : head.number;
    return QStringLiteral("%1_%2_%3.pdf").arg(number, head.month.toString(), head.account);
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

InvoicePdfFile::InvoicePdfFile(const BillingServices &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_reader(new BackgroundReader(services.location, this))
{}

void InvoicePdfFile::ask(const QString &name, qint64 invoiceId,
                         std::function<void(const Result<QByteArray> &)> then)
{
    m_reader->read<QByteArray>(
        name,
        [invoiceId, rules = m_services.rules, &clock = m_services.clock](Database &database) {
            return invoicePdf(database, invoiceId, rules, clock);
        },
        std::move(then));
}

void InvoicePdfFile::read(qint64 invoiceId, std::function<void(const Result<QByteArray> &)> then)
{
    ask(QStringLiteral("shown"), invoiceId, std::move(then));
}

void InvoicePdfFile::readForFile(qint64 invoiceId, Use use)
{
    ask(QStringLiteral("file"), invoiceId, [this, use = std::move(use)](const Result<QByteArray> &bytes) {
        if (bytes)
            use(*bytes);
        else
            emit failed(allWords(bytes.error()));
    });
}

void InvoicePdfFile::open(const InvoiceHead &head)
{
    // The viewer may outlive this program: the file stays in the temporary folder of the session.
    readForFile(head.id, [this, name = fileName(head)](const QByteArray &bytes) {
        QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/choba-XXXXXX"));
        folder.setAutoRemove(false);
        const QString path = folder.filePath(name);
        if (!writeFile(path, bytes) || !QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
            //: ja: PDFを開けません: %1
            emit failed(tr("The PDF cannot be opened: %1").arg(path));
        }
    });
}

void InvoicePdfFile::save(const InvoiceHead &head)
{
    //: ja: PDFを保存
    auto *dialog = new QFileDialog(m_window, tr("Save PDF"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    startInLastFolder(dialog, QStringLiteral("pdf"));
    dialog->selectFile(fileName(head));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = head.id](const QString &path) {
        readForFile(id, [this, path](const QByteArray &bytes) {
            if (writeFile(path, bytes)) {
                emit written(path);
            } else {
                //: ja: 保存できません: %1
                emit failed(tr("Cannot be saved: %1").arg(path));
            }
        });
    });
    dialog->open();
}

} // namespace choba
