// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpages.h"

#include "models/jobs/backgroundreader.h"
#include "models/storage/keepaudit.h"
#include "ui/audit/auditpage.h"

namespace choba {

namespace {

constexpr int minuteMs = 60'000;

} // namespace

AuditPages::AuditPages(const AuditServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_keeper(new BackgroundReader(services.location, this))
{
    // Each minute it is looked at whether an hour has passed: a machine may sleep in between.
    m_hourly.setInterval(minuteMs);
    connect(&m_hourly, &QTimer::timeout, this, [this] {
        m_keeper->read<bool>(
            QStringLiteral("checkpoint"),
            [](Database &database) -> Result<bool> {
                CHOBA_TRY_ASSIGN(const auto kept, keepHourlyCheckpoint(database));
                return kept.has_value();
            },
            [](const Result<bool> &kept) {
                if (!kept)
                    qWarning("%s %s", qPrintable(kept.error().message), qPrintable(kept.error().detail));
            });
    });
    m_hourly.start();
}

QList<PageDescriptor> AuditPages::descriptors()
{
    PageDescriptor page;
    page.id = QStringLiteral("audit");
    page.icon = QStringLiteral("shield-check");
    //: ja: 管理
    page.group = [] { return tr("Administration"); };
    //: ja: 監査ログ
    page.title = [] { return tr("Audit log"); };
    page.make = [this]() -> Page * { return new AuditPage(*this); };
    return {page};
}

Job *AuditPages::verify()
{
    auto verdict = std::make_shared<std::optional<AuditVerdict>>();
    //: ja: 監査ログの検証
    Job *job = m_services.jobs.start(
        tr("Verifying the audit log"), [verdict](Database &database, JobContext &context) -> Result<void> {
            CHOBA_TRY_ASSIGN(AuditEvidence evidence, auditEvidence(database));
            CHOBA_TRY_ASSIGN(AuditVerdict found,
                             verifyAudit(database, std::move(evidence), [&](qint64 done, qint64 total) {
                                 context.setProgress({done, total, {}});
                                 return !context.isCancelled();
                             }));
            verdict->emplace(std::move(found));
            return ok();
        });
    connect(job, &Job::finished, this, [this, job, verdict] {
        if (job->state() == JobState::Done && *verdict)
            emit verified(**verdict, QDateTime::currentDateTimeUtc());
    });
    return job;
}

} // namespace choba
