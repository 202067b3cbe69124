// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/mail/mailservices.h"

#include "models/mail/maillist.h"

class QSplitter;
class QStackedWidget;

namespace choba {

class BackgroundReader;
class EmptyState;
class FilterChip;
class FooterBar;
class MailPane;
class MailTable;
class SearchField;
class TableView;

/// Every mail that left or will leave: who got what when, what failed, and what to do about it.
class MailLogPage : public Page
{
    Q_OBJECT
public:
    explicit MailLogPage(const MailServices &services, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("maillog"); }
    void refresh() override;
    void open(const QVariant &what) override; ///< a mail's id
    QWidget *searchWidget() override;

protected:
    void retranslate() override;

private:
    void makeFilter();
    void makeTable();
    MailSearch search() const;
    void searchNow();
    void toggled();
    void readCounts();
    void showCount();

    const MailServices &m_services;
    BackgroundReader *m_reader;
    SearchField *m_field;
    FilterChip *m_all;
    std::map<MailState, FilterChip *> m_states;
    MailTable *m_table;
    TableView *m_view;
    FooterBar *m_footer;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    MailPane *m_pane;
};

} // namespace choba
