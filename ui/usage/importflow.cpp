// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/importflow.h"

#include "models/base/sentences.h"
#include "models/billing/productclassstore.h"
#include "models/storage/transaction.h"
#include "models/usage/importreport.h"
#include "ui/usage/importdialog.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace choba {

namespace {

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

QString allWords(const QString &path, const Error &error)
{
    QStringList sentences;
    for (const Problem &problem : error.problems)
        sentences += problem.message;
    if (sentences.isEmpty())
        sentences += error.message;
    sentences.removeDuplicates();
    return QFileInfo(path).fileName() + QStringLiteral(": ") + joinSentences(sentences);
}

} // namespace

ImportFlow::ImportFlow(const UsageServices &services, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
{}

void ImportFlow::ask(const QStringList &paths)
{
    if (!m_dialog) {
        m_dialog = new ImportDialog(m_page);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QDialog::accepted, this, [this] { start(m_dialog->request()); });
    }
    m_dialog->addPaths(paths);
    m_dialog->open();
}

void ImportFlow::start(const ImportRequest &request)
{
    for (const QString &path : request.paths)
        startOne(path, request);
}

void ImportFlow::startOne(const QString &path, const ImportRequest &request)
{
    auto result = std::make_shared<ImportResult>();
    const auto work = [result, path, request, rules = m_services.rules, &clock = m_services.clock,
                       actor = m_services.actor,
                       operation = newOperation()](Database &database, JobContext &context) -> Result<void> {
        Desk desk{database, clock, actor};
        ImportOptions options;
        options.skipBadLines = request.skipBadLines;
        options.replaceName = request.replaceName;
        CHOBA_TRY_ASSIGN(const auto classes, ProductClassStore(database).all());
        for (const auto &[code, productClass] : classes)
            options.classified.insert(code);
        CHOBA_TRY_ASSIGN(*result, importReport(desk, rules, path, options, context, operation));
        if (!result->reports.empty()) {
            const auto &report = result->reports.front();
            context.setLink({QStringLiteral("reports"),
                             QVariantMap{{QStringLiteral("version"), report.versionId},
                                         {QStringLiteral("month"), report.period.index()}}});
        }
        return ok();
    };
    //: ja: 利用データ取込 %1
    Job *job = m_services.jobs.start(tr("Import of usage %1").arg(QFileInfo(path).fileName()), work);
    connect(job, &Job::finished, this, [this, job, path, result] {
        if (job->state() == JobState::Failed)
            emit failed(allWords(path, job->error()));
        else if (job->state() == JobState::Done && !result->reports.empty())
            emit imported(result->reports.front().period, result->reports.front().versionId);
    });
}

void ImportFlow::acceptDrag(QDragEnterEvent *event)
{
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportFlow::take(QDropEvent *event)
{
    const QStringList paths = localPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    ask(paths);
}

} // namespace choba
