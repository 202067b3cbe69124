// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/adjustmentflow.h"

#include "models/billing/redraftinvoice.h"
#include "ui/billing/closewords.h"
#include "ui/billing/supportchargedialog.h"

#include <QWidget>

namespace choba {

AdjustmentFlow::AdjustmentFlow(const BillingServices &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{}

void AdjustmentFlow::addLine(const InvoiceHead &draft)
{
    open(new ManualLineDialog(m_services, draft.account, draft.month, std::nullopt, m_window), draft.account,
         draft.month);
}

void AdjustmentFlow::editLine(qint64 lineId)
{
    const Result<StoredManualLine> line = AdjustmentStore(m_services.database).manualLine(lineId);
    if (line)
        open(new ManualLineDialog(m_services, line->account, line->month, *line, m_window), line->account,
             line->month);
    else
        emit failed(allWords(line.error()));
}

void AdjustmentFlow::removeLine(qint64 lineId)
{
    const Result<StoredManualLine> line = AdjustmentStore(m_services.database).manualLine(lineId);
    if (line)
        open(new RemoveLineDialog(m_services, *line, m_window), line->account, line->month);
    else
        emit failed(allWords(line.error()));
}

void AdjustmentFlow::changeSupport(const InvoiceHead &draft)
{
    open(new SupportChargeDialog(m_services, draft.account, draft.month, draft.supportPlan, m_window),
         draft.account, draft.month);
}

void AdjustmentFlow::open(AdjustmentDialog *dialog, const QString &account, Month month)
{
    connect(dialog, &QDialog::accepted, this, [this, account, month] { redraft(account, month); });
    dialog->open();
}

void AdjustmentFlow::redraft(const QString &account, Month month)
{
    const auto work = [account, month](Desk &desk, const RuleBook &rules,
                                       JobContext &context) -> Result<void> {
        CHOBA_TRY_ASSIGN(const std::optional<qint64> id, redraftInvoice(desk, rules, account, month));
        if (id)
            context.setLink({QStringLiteral("invoices"), *id});
        return ok();
    };
    //: ja: %1 の下書きを再計算
    Job *job = startDeskJob(m_services, tr("Recompute the draft of %1").arg(groupedAccount(account)), work);
    connect(job, &Job::finished, this, [this, job] {
        if (job->state() == JobState::Failed)
            emit failed(allWords(job->error()));
    });
}

} // namespace choba
