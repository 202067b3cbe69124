// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changehub.h"
#include "models/storage/usecase.h"
#include "ui/kit/page.h"

namespace choba {

class CustomerForm;
class CustomerPane;
class CustomerTable;
class JobQueue;
class ListFiles;
class PagedList;
class SearchField;

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
    void makeActions();
    void connectList();
    void showRow(int row);
    void showCustomer(qint64 id);
    void startNew();
    void importFile();
    void take(const Change &change);

    Desk m_desk;
    JobQueue &m_jobs;
    CustomerTable *m_customers;
    SearchField *m_search;
    PagedList *m_list;
    CustomerPane *m_pane;
    QAction *m_import = nullptr;
    ListFiles *m_files;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_add = nullptr;
    qint64 m_shown = 0; ///< in the pane; 0 = a new one or none
};

} // namespace choba
