// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/issueplan.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace choba {

class BackgroundReader;
class ConfirmDialog;

/// From "issue these" to the running job: reads what would happen, asks once with numbers, dates and sum, and
/// starts the run. Used by every page that issues.
class IssueFlow : public QObject
{
    Q_OBJECT
public:
    /// \param window where the question is asked
    IssueFlow(const BillingServices &services, QWidget *window);

    void askForMonth(Month month);
    void askFor(Month month, const std::set<QString> &accounts);
    /// The ticked drafts among those that \a search finds; each month is a run.
    void askForChosen(const InvoiceSearch &search, const TickedInvoices &ticked);

    /// What a job of started() has issued, in words: how many, with which numbers.
    std::function<QString()> issuedWords(const Job &job) const;

signals:
    void listRequested(choba::Month month); ///< "see the list" in the question
    void started(choba::Job *job);
    void failed(const QString &words);

private:
    void readPlans(const ChosenDrafts &drafts);
    void ask(const std::vector<IssuePlan> &plans);
    void run(const std::vector<IssuePlan> &plans);
    static QString issuedWords(const QStringList &numbers);

    const BillingServices &m_services;
    QWidget *m_window;
    BackgroundReader *m_reader;
    QPointer<ConfirmDialog> m_dialog;
    std::map<const Job *, std::shared_ptr<QStringList>> m_issued; ///< numbers by job
};

} // namespace choba
