// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changehub.h"
#include "models/storage/usecase.h"
#include "ui/kit/page.h"

namespace choba {

class Button;
class CustomerForm;
class CustomerPane;
class CustomerTable;
class EmptyState;
class FooterBar;
class JobQueue;
class SearchField;
class TableView;

/// Customers: the list, and beside it what is known of one, edited in place.
class CustomersPage : public Page
{
    Q_OBJECT
public:
    /// \a desk's database, \a changes and \a jobs outlive the page.
    CustomersPage(const Desk &desk, ChangeHub &changes, JobQueue &jobs, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("customers"); }
    QList<PageKey> keys() const override;
    QString unsavedWords() const override;
    void refresh() override;
    void open(const QVariant &what) override; ///< the id of a customer
    QWidget *searchWidget() override;

protected:
    void retranslate() override;

private:
    QWidget *makeList();
    void makeActions();
    void showRow(int row);
    void showCustomer(qint64 id);
    void showCount();
    void startNew();
    void importFile();
    void take(const Change &change);

    Desk m_desk;
    JobQueue &m_jobs;
    CustomerTable *m_customers;
    SearchField *m_search;
    TableView *m_table;
    EmptyState *m_empty;
    FooterBar *m_footer;
    CustomerPane *m_pane;
    QAction *m_import = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_add = nullptr;
    Button *m_clear;
    qint64 m_wanted = 0; ///< selected as soon as its row is found
};

} // namespace choba
