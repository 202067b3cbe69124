// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/listwriter.h"
#include "models/storage/verifyaudit.h"
#include "ui/kit/page.h"

class QSplitter;
class QStackedWidget;

namespace choba {

class AuditFilterBar;
class AuditPages;
class AuditPane;
class AuditTable;
class BackgroundReader;
class Button;
class EmptyState;
class FooterBar;
class TableView;

/// The audit log: who changed what and when, narrowed by filters, one entry field by field beside the list,
/// and whether the log is as it was written.
class AuditPage : public Page
{
    Q_OBJECT
public:
    /// \a pages outlives the page.
    explicit AuditPage(AuditPages &pages, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("audit"); }
    QList<PageKey> keys() const override;
    void refresh() override;
    /// An entry's id, or a map with "kind" and "id" of a thing: its history.
    void open(const QVariant &what) override;
    QWidget *searchWidget() override;

protected:
    void retranslate() override;

private:
    void makeList();
    void connectParts();
    void readFacets();
    void showRow(int row);
    void showCount();
    void verify();
    void tell(const AuditVerdict &verdict);
    void askExport(const QString &suffix, CsvEncoding encoding);

    AuditPages &m_pages;
    BackgroundReader *m_reader;
    AuditFilterBar *m_filter;
    AuditTable *m_table;
    TableView *m_view;
    FooterBar *m_footer;
    EmptyState *m_empty;
    AuditPane *m_pane;
    QAction *m_columns;
    QAction *m_exportCsv;
    QAction *m_exportXlsx;
    QAction *m_verify;
    Button *m_clear;
};

} // namespace choba
