// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/databaselocation.h"

#include <QWidget>

class QLineEdit;
class QProgressBar;

namespace choba {

class Banner;
class Button;
class Job;
class Label;
class StartChoice;

/// The first start, or a database that cannot be opened: try with demo data, begin a new local file, connect
/// to PostgreSQL (desktop.md "First start"). Only asks; opening is the program's work, told back by
/// showError().
class StartWindow : public QWidget
{
    Q_OBJECT
public:
    explicit StartWindow(QWidget *parent = nullptr);

    void showError(const Error &error);
    /// Shows the progress of a job that makes the database ready, with a cancel button, instead of the
    /// choices.
    void follow(Job *job);

signals:
    void demoChosen();
    /// A file to be made, or opened when it is there.
    void fileChosen(const choba::DatabaseLocation &location);
    void serverChosen(const choba::DatabaseLocation &location);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseFile();
    void chooseServer();
    void showChoices(bool choices);

    Label *m_title;
    Label *m_words;
    Banner *m_banner;
    StartChoice *m_demo;
    StartChoice *m_file;
    StartChoice *m_server;
    QLineEdit *m_path;
    Button *m_browse;
    QLineEdit *m_address;
    QWidget *m_progress;
    Label *m_progressWords;
    QProgressBar *m_bar;
    Button *m_cancel;
    Job *m_job = nullptr;
};

} // namespace choba
