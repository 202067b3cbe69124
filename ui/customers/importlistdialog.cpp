// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/importlistdialog.h"

#include "models/base/sentences.h"
#include "models/customers/importtable.h"
#include "models/jobs/jobqueue.h"
#include "models/storage/transaction.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QVBoxLayout>

namespace choba {

ImportListDialog::ImportListDialog(const Desk &desk, JobQueue &jobs, const QString &path, ImportKind kind,
                                   QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_jobs(jobs)
    , m_kind(std::move(kind))
    , m_rows(new ImportTable(m_kind.nameTitle, m_kind.keyTitle, this))
    , m_banner(new Banner(this))
    , m_summary(new Label(LabelRole::Muted, this))
    , m_view(new TableView(this))
    , m_onlyProblems(new FilterChip(QStringLiteral("circle-alert"), this))
    , m_leaveOut(new FilterChip(QStringLiteral("list-checks"), this))
    , m_cancel(new Button(ButtonKind::Plain, this))
    , m_import(new Button(ButtonKind::Primary, this))
{
    setObjectName(m_kind.objectName);
    layOut(path);
    connect(m_onlyProblems, &FilterChip::toggled, this, &ImportListDialog::showPlan);
    connect(m_leaveOut, &FilterChip::toggled, this, &ImportListDialog::showPlan);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_import, &Button::clicked, this, &ImportListDialog::start);
    read(path);
    showPlan();
}

void ImportListDialog::layOut(const QString &path)
{
    setWindowTitle(m_kind.title);
    resize(scaled(920), scaled(560));
    m_view->setModel(m_rows);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_onlyProblems->setObjectName(QStringLiteral("onlyProblems"));
    m_onlyProblems->setCheckable(true);
    //: ja: 問題のある行のみ
    m_onlyProblems->setText(tr("Only rows with problems"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOut->setCheckable(true);
    //: ja: 問題のある行を除いて取り込む
    m_leaveOut->setText(tr("Leave these rows out"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    //: ja: やめる
    m_cancel->setText(tr("Cancel"));
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setIconName(QStringLiteral("upload"));

    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 16, 20, 12);
    head->setSpacing(8);
    head->addWidget(new ElidedLabel(LabelRole::Pane, QFileInfo(path).fileName(), this));
    head->addWidget(m_summary);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    chips->addWidget(m_onlyProblems);
    chips->addWidget(m_leaveOut);
    chips->addStretch();
    head->addLayout(chips);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 16);
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
}

void ImportListDialog::read(const QString &path)
{
    auto table = CsvTable::readFile(path);
    const auto plan = table ? m_kind.preview(m_desk.database, *table) : Result<ImportPreview>(table.error());
    if (!plan) {
        QStringList words;
        for (const Problem &problem : plan.error().problems)
            words.append(problem.message);
        m_banner->say(Tone::Danger, words.isEmpty() ? plan.error().message : joinSentences(words));
        return;
    }
    m_table = *std::move(table);
    m_plan = *plan;
    if (!m_plan.ignoredColumns.isEmpty())
        //: ja: 使わない列: %1
        m_banner->say(
            Tone::Accent,
            tr("Columns that mean nothing here: %1").arg(m_plan.ignoredColumns.join(QStringLiteral(", "))));
}

void ImportListDialog::showPlan()
{
    const int added = m_plan.count(ImportFate::Add);
    const int changed = m_plan.count(ImportFate::Change);
    const int problems = m_plan.count(ImportFate::Problem);
    m_rows->setPlan(m_plan, m_onlyProblems->isChecked());
    m_onlyProblems->setVisible(problems > 0);
    m_onlyProblems->setCount(problems);
    m_leaveOut->setVisible(problems > 0);
    const QString encoding =
        m_plan.encoding == TextEncoding::Utf8 ? QStringLiteral("UTF-8") : QStringLiteral("CP932");
    //: ja: 追加 %1 · 変更 %2 · 変更なし %3 · 問題 %4 · %5
    m_summary->setText(m_table ? tr("%1 to add · %2 to change · %3 the same · %4 with problems · %5")
                                     .arg(added)
                                     .arg(changed)
                                     .arg(m_plan.count(ImportFate::Same))
                                     .arg(problems)
                                     .arg(encoding)
                               : QString());
    m_import->setText(m_kind.verb(added + changed));
    m_import->setEnabled(m_table && added + changed > 0 && (problems == 0 || m_leaveOut->isChecked()));
}

void ImportListDialog::start()
{
    m_import->setEnabled(false);
    const auto work = [table = *m_table, partial = m_leaveOut->isChecked(), actor = m_desk.actor,
                       clock = &m_desk.clock, operation = newOperation(), run = m_kind.run,
                       page = m_kind.pageId](Database &database, JobContext &context) -> Result<void> {
        Desk desk{database, *clock, actor};
        CHOBA_TRY(run(desk, table, partial, operation));
        context.setLink({page, {}});
        return ok();
    };
    Job *job = m_jobs.start(m_kind.jobName, work);
    connect(job, &Job::finished, this, [this, job] { finish(job); });
}

void ImportListDialog::finish(Job *job)
{
    if (job->state() == JobState::Done) {
        accept();
        return;
    }
    m_banner->say(Tone::Danger, job->error().message);
    showPlan();
}

} // namespace choba
