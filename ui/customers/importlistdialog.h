// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/importplan.h"
#include "models/storage/usecase.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

namespace choba {

class Banner;
class Button;
class FilterChip;
class ImportTable;
class Job;
class JobQueue;
class Label;
class TableView;

/// What is imported, in words and as use cases. The functions are called from other threads too.
struct ImportKind
{
    QString objectName;
    QString title;     ///< "Import customers"
    QString nameTitle; ///< of the column that names a row
    QString keyTitle;  ///< of the column with its number
    QString jobName;
    QString pageId; ///< what the finished job links to
    std::function<Result<ImportPreview>(Database &, const CsvTable &)> preview;
    std::function<Result<ImportOutcome>(Desk &, const CsvTable &, bool partial, const QString &operation)>
        run;
    std::function<QString(int)> verb; ///< "Import 12 customers"
};

/// Shows what a CSV file would do, row by row, before anything is stored; then imports it as a job. Rows with
/// problems hold the whole file back unless the person leaves them out.
class ImportListDialog : public QDialog
{
    Q_OBJECT
public:
    ImportListDialog(const Desk &desk, JobQueue &jobs, const QString &path, ImportKind kind,
                     QWidget *parent = nullptr);

private:
    void read(const QString &path);
    void layOut(const QString &path);
    void showPlan();
    void start();
    void finish(Job *job);

    Desk m_desk;
    JobQueue &m_jobs;
    ImportKind m_kind;
    std::optional<CsvTable> m_table;
    ImportPreview m_plan;
    ImportTable *m_rows;
    Banner *m_banner;
    Label *m_summary;
    TableView *m_view;
    FilterChip *m_onlyProblems;
    FilterChip *m_leaveOut;
    Button *m_cancel;
    Button *m_import;
};

} // namespace choba
