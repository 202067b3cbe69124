// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/reporthistory.h"
#include "models/usage/usagetable.h"
#include "ui/kit/detailpane.h"

#include <optional>

class QVBoxLayout;

namespace choba {

class TableView;

/// What the import of one version found: totals by type to the last digit, what it replaced, what people have
/// to look at, lines left out.
class ReportPane : public DetailPane
{
    Q_OBJECT
public:
    explicit ReportPane(QWidget *parent = nullptr);
    void showVersion(const ReportVersion &version);

signals:
    void accountsRequested(); ///< to assign what nobody has
    void productsRequested(); ///< to classify what is not known

protected:
    void changeEvent(QEvent *event) override;

private:
    TableView *addTable(UsageTable *table, const QString &name);
    void showSummary();
    void showFacts();
    void showTotals();
    void showDifferences();
    void showQuestions();
    void showSkipped();
    void fitColumns();
    void addQuestion(const QString &title, const QStringList &names, const QString &link,
                     void (ReportPane::*request)());

    std::optional<ReportVersion> m_version;
    UsageTable *m_totals;
    UsageTable *m_differences;
    UsageTable *m_skipped;
    QWidget *m_questions;
    QVBoxLayout *m_questionColumn;
    int m_questionCount = 0;
    int m_totalsTab;
    int m_questionsTab;
    int m_differencesTab;
    int m_skippedTab;
};

} // namespace choba
