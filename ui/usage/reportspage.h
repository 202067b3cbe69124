// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/reporthistory.h"
#include "models/usage/usagetable.h"
#include "ui/kit/page.h"
#include "ui/usage/usageservices.h"

class QStackedWidget;

namespace choba {

class BackgroundReader;
class EmptyState;
class FooterBar;
class ImportFlow;
class ReportPane;
class TableView;

/// The reports of a month with all their versions, and what the import of each found. Takes report files that
/// are dropped on it.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(const UsageServices &services, QWidget *parent = nullptr);
    ~ReportsPage() override;

    QString helpTopic() const override { return QStringLiteral("usage"); }
    void setMonth(Month month) override;
    void refresh() override;
    /// A QVariantMap with "month" (its index) and "version" (an id): shows that import.
    void open(const QVariant &what) override;
    ImportFlow &importFlow() { return *m_import; }

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void take(Result<std::vector<ReportVersion>> versions);
    void showVersions();
    void showVersion(int row);
    void select(qint64 versionId);

    const UsageServices &m_services;
    BackgroundReader *m_reader;
    ImportFlow *m_import;
    Month m_month;
    qint64 m_wanted = 0; ///< version to choose once it is read
    std::vector<ReportVersion> m_versions;

    QAction *m_importAction;
    UsageTable *m_table;
    TableView *m_view;
    FooterBar *m_footer;
    ReportPane *m_pane;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace choba
