// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/importsummary.h"
#include "ui/usage/usageservices.h"

#include <QPointer>
#include <QWidget>

class QDropEvent;
class QDragEnterEvent;

namespace choba {

class ImportDialog;

/// What a person says about an import before it runs.
struct ImportRequest
{
    QStringList paths; ///< files or folders, each imported by itself
    bool skipBadLines = false;
    QString replaceName; ///< the report it stands for under another name; "" = none
};

/// From "Import…" or dropped files over the dialog to jobs, one for each path, and back to the page that
/// asked.
class ImportFlow : public QObject
{
    Q_OBJECT
public:
    ImportFlow(const UsageServices &services, QWidget *page);

    void ask(const QStringList &paths = {}); ///< opens the dialog
    void start(const ImportRequest &request);
    void acceptDrag(QDragEnterEvent *event); ///< only for files on this machine
    void take(QDropEvent *event);

signals:
    /// An import is through, changed or not; the version of its first report.
    void imported(choba::Month month, qint64 versionId);
    void failed(const QString &words); ///< with file and line where there is one

private:
    void startOne(const QString &path, const ImportRequest &request);

    const UsageServices &m_services;
    QWidget *m_page;
    QPointer<ImportDialog> m_dialog;
};

} // namespace choba
