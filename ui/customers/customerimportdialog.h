// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/csvtable.h"
#include "models/customers/importcustomers.h"

#include <QDialog>

#include <memory>

namespace choba {

class Banner;
class Button;
class CustomerImportTable;
class FilterChip;
class Job;
class JobQueue;
class Label;
class TableView;

/// Shows what a CSV file would do, row by row, before anything is stored; then imports it as a job. Rows with
/// problems hold the whole file back unless the person leaves them out.
class CustomerImportDialog : public QDialog
{
    Q_OBJECT
public:
    CustomerImportDialog(const Desk &desk, JobQueue &jobs, const QString &path, QWidget *parent = nullptr);

private:
    void read(const QString &path);
    void layOut(const QString &path);
    void showPlan();
    void start();
    void finish(Job *job);

    Desk m_desk;
    JobQueue &m_jobs;
    std::optional<CsvTable> m_table;
    CustomerImportPlan m_plan;
    std::shared_ptr<CustomersImported> m_imported;
    CustomerImportTable *m_rows;
    Banner *m_banner;
    Label *m_summary;
    TableView *m_view;
    FilterChip *m_onlyProblems;
    FilterChip *m_leaveOut;
    Button *m_cancel;
    Button *m_import;
};

} // namespace choba
