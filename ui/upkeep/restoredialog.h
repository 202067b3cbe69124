// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/upkeep/backupmanifest.h"

#include <QDialog>

class QLineEdit;

namespace choba {

class Banner;
class Button;
class FactsGrid;
class FormGrid;
class Job;
class Label;
struct UpkeepServices;

/// A backup to be restored beside the open database: reads it whole first, tells what is in it and what will
/// happen, and asks where to. Never over a database that is there.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(const UpkeepServices &services, const QString &file, QWidget *parent = nullptr);
    ~RestoreDialog() override;

signals:
    void chosen(const QString &file, const choba::DatabaseLocation &target);

private:
    void verify();
    void showManifest(const BackupManifest &manifest);
    QString suggestedPath() const;
    Result<DatabaseLocation> target() const;
    void choose();

    const UpkeepServices &m_services;
    QString m_file;
    BackupManifest m_manifest;
    QPointer<Job> m_job;
    Banner *m_banner;
    FactsGrid *m_facts;
    Label *m_what;
    FormGrid *m_form;
    QLineEdit *m_target;
    Button *m_verb;
};

} // namespace choba
