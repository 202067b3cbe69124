// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/upkeep/backupschedule.h"
#include "models/upkeep/checktable.h"
#include "ui/kit/page.h"

namespace choba {

class EmptyState;
class FactsGrid;
class TableView;
class UpkeepPages;

/// The last backup and the daily one, what a check finds, and the way to a server.
class UpkeepPage : public Page
{
    Q_OBJECT
public:
    explicit UpkeepPage(UpkeepPages &pages, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("upkeep"); }
    void refresh() override;

protected:
    void retranslate() override;

private:
    void addFacts();
    void addTable();
    void showChecked(const CheckReport &report);
    void showFacts();
    void chooseFile();
    void askForServer();
    void askForSchedule();
    void askForBackup();
    void offerToOpen(const DatabaseLocation &restored);

    UpkeepPages &m_pages;
    FactsGrid *m_facts;
    CheckTable *m_results;
    TableView *m_table;
    EmptyState *m_empty;
    QAction *m_check;
    QAction *m_schedule;
    QAction *m_restore;
    QAction *m_move;
    QAction *m_backUp;
    std::optional<DatabaseLocation> m_restored; ///< what the banner offers to open
    LastBackup m_last;
    BackupSchedule m_daily;
};

} // namespace choba
