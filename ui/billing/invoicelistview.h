// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/issueplan.h"

#include <QStackedWidget>

namespace choba {

class Button;
class EmptyState;
class FooterBar;
class InvoiceTable;
class TableView;

/// The list of drafts and invoices with its sums, or what to do where there are none.
class InvoiceListView : public QStackedWidget
{
    Q_OBJECT
public:
    explicit InvoiceListView(const BillingServices &services, QWidget *parent = nullptr);

    /// \a isNarrowed: a person asked for less than everything.
    void setSearch(const InvoiceSearch &search, bool isNarrowed);
    void refresh();         ///< keeps the current invoice where it moves to
    void choose(qint64 id); ///< as soon as it is found; scrolls to it
    void follow(qint64 id); ///< the current invoice has this id now
    TableView &table() { return *m_view; }
    TickedInvoices ticked() const; ///< none = all that the search finds
    int tickedCount() const;
    int tickedDrafts() const { return m_drafts; }

signals:
    void currentChanged(qint64 id); ///< by mouse or keyboard
    void opened(qint64 id);         ///< clicked or Return
    void tickedChanged();
    void emptied(); ///< nothing is found
    void importRequested();
    void clearRequested();
    void failed(const choba::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void connectTable();
    void locate(qint64 id, bool scroll);
    void found(qint64 id, int row);
    void announce();
    void showCount();
    void showEmpty();
    void showTicked();
    void retranslate();

    InvoiceTable *m_table;
    TableView *m_view;
    FooterBar *m_footer;
    EmptyState *m_empty;
    Button *m_import;
    Button *m_clear;
    bool m_isNarrowed = false;
    int m_drafts = 0;
    qint64 m_current = 0; ///< announced last
    qint64 m_wanted = 0;  ///< to be current as soon as it is found
    bool m_scrolls = false;
    bool m_isFinding = false; ///< the current row is being moved to what was located
    bool m_isPending = false; ///< the current row is not announced yet because it is still being read
};

} // namespace choba
