// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/usage/usagepath.h"
#include "ui/usage/usagerows.h"
#include "ui/usage/usageservices.h"

class QStackedWidget;

namespace choba {

class BackgroundReader;
class Button;
class EmptyState;
class ImportFlow;
class UsageCharts;
class UsageFilterBar;
class UsageSide;

/// What AWS charged: a year of months as bars, a month by day, the same in tables, gone into by click. Reads
/// on a thread of its own; takes report files that are dropped on it.
class UsagePage : public Page
{
    Q_OBJECT
public:
    explicit UsagePage(const UsageServices &services, QWidget *parent = nullptr);
    ~UsagePage() override;

    QString helpTopic() const override { return QStringLiteral("usage"); }
    QList<PageKey> keys() const override;
    void setMonth(Month month) override;
    void refresh() override;
    /// An account's 12 digits: shows its services.
    void open(const QVariant &what) override;
    bool isReading() const;

    // What the buttons do once a file is named.
    void exportCsv(const QString &path);
    void saveChart(const QString &path);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void connectParts();
    UsageView view() const;
    void read();
    void readChoices();
    void take(Result<UsageOverview> read);
    void takeMonth(const UsageView &view, Result<UsageOfMonth> month);
    void showOverview();
    void showHead();
    void showBody();
    void showDeeper();
    void filtersChanged();
    void pick(Month month, const QString &group);
    void pickRow(const QString &key);
    void goInto(const QString &group);
    void goToLevel(int level);
    void askForFile(const QString &name, const QString &filter, void (UsagePage::*use)(const QString &));

    const UsageServices &m_services;
    BackgroundReader *m_reader;
    ImportFlow *m_import;
    Month m_last;
    Month m_chosen;
    UsagePath m_path;
    UsageNames m_names;
    ServicePalette m_products;
    std::optional<UsageOverview> m_overview;
    std::optional<UsageOverview> m_withoutDays; ///< waits for them where the table shows days
    bool m_othersOpen = false;

    QAction *m_importAction;
    QAction *m_reportsAction;
    QAction *m_csvAction;
    QAction *m_pictureAction;
    QAction *m_upAction;
    UsageFilterBar *m_filters;
    QStackedWidget *m_stack;
    QWidget *m_content;
    UsageCharts *m_charts;
    UsageSide *m_side;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    Button *m_clear;
};

} // namespace choba
