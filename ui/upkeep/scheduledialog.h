// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/upkeep/backupschedule.h"

#include <QDialog>

namespace choba {

class Banner;
class ConflictPanel;
class FormGrid;
struct UpkeepServices;

/// When and where the daily backup goes, and how many stay.
class ScheduleDialog : public QDialog
{
    Q_OBJECT
public:
    ScheduleDialog(const UpkeepServices &services, const BackupSchedule &schedule, QWidget *parent = nullptr);

private:
    void addForm();
    void saveTyped();
    void save(const QString &folder);
    void takeOver(const Error &reason);

    const UpkeepServices &m_services;
    BackupSchedule m_schedule;
    Banner *m_banner;
    ConflictPanel *m_conflicts;
    FormGrid *m_form;
};

} // namespace choba
