// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"
#include "ui/kit/page.h"

#include "models/billing/closeoverview.h"

#include <QPointer>

class QStackedWidget;

namespace choba {

class BackgroundReader;
class CloseChecklist;
class CloseFigures;
class EmptyState;
class IssueFlow;

/// One month from imported usage to issued invoices: what is still open, each with its fix, and what the
/// drafts come to beside last month.
class ClosePage : public Page
{
    Q_OBJECT
public:
    explicit ClosePage(const BillingServices &services, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("close"); }
    void setMonth(Month month) override;
    void refresh() override;
    /// A QVariantMap with "month" (its index) and perhaps "hold" (spelling of a hold reason: opens its fix).
    void open(const QVariant &what) override;
    const std::optional<CloseOverview> &overview() const { return m_overview; }

protected:
    void retranslate() override;

private:
    void connectParts();
    void read();
    void take(const Result<CloseOverview> &read);
    void showHead();
    void openStep(CloseStep step);
    void openPending();
    void openUsage();
    void declareFinal();
    void recompute();
    void jobEnded(const Job &job, const std::function<QString()> &doneWords);
    void exportDifferences();

    const BillingServices &m_services;
    Month m_month;
    BackgroundReader *m_reader;
    IssueFlow *m_issue;
    std::optional<CloseOverview> m_overview;
    std::optional<CloseStep> m_pending; ///< to be opened once the month is read
    QPointer<Job> m_job;                ///< of ours that is not over

    QStackedWidget *m_stack;
    EmptyState *m_reading;
    CloseChecklist *m_checklist;
    CloseFigures *m_figures;
    QAction *m_past;
    QAction *m_recompute;
    QAction *m_list;
    QAction *m_issueAll;
    QAction *m_choose;
    QAction *m_tray;
    QAction *m_rates;
    QAction *m_tieOut;
};

} // namespace choba
