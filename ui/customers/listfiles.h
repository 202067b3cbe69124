// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/shownlist.h"
#include "ui/kit/theme.h"

#include <QObject>

class QMenu;
class QWidget;

namespace choba {

class BackgroundReader;
class JobQueue;

/// What leaves a list of this area: as a file, or on paper.
class ListFiles : public QObject
{
    Q_OBJECT
public:
    static constexpr int maximumPrinted = 10'000; ///< rows: more are for a file

    /// \param fileName of an exported file, without ending. \param window where dialogs are
    ListFiles(const DatabaseLocation &location, JobQueue &jobs, std::function<ShownList()> list,
              const QString &fileName, QWidget *window);

    QMenu *makeExportMenu(); ///< the formats to choose from
    void print();

signals:
    void said(choba::Tone tone, const QString &words);

private:
    void askExport(const QString &suffix, CsvEncoding encoding);
    void startExport(const QString &path, CsvEncoding encoding);
    void preview(const QString &html, const QString &title);

    JobQueue &m_jobs;
    std::function<ShownList()> m_list;
    QString m_fileName;
    QWidget *m_window;
    BackgroundReader *m_reader;
};

} // namespace choba
