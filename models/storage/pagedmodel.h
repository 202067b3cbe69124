// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/itemroles.h"
#include "models/storage/databaselocation.h"
#include "models/storage/pagequery.h"

#include <QAbstractTableModel>
#include <QThread>

#include <memory>
#include <unordered_map>

namespace choba {

class PageReader;

/// A list of any length for a view: sorted and filtered in SQL, read in pages in the background, a page at a
/// time kept, placeholders meanwhile. A concrete table supplies its columns, headings and how a row reads
/// (cell()).
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    PagedModel(DatabaseLocation location, std::vector<PageColumn> columns, QObject *parent = nullptr);
    ~PagedModel() override;

    /// Shows another set of rows from its start. The same query again changes nothing.
    void setQuery(const PageQuery &query);
    void setSort(const std::vector<PageSort> &sort); ///< most significant first
    /// The same by column key, as a header asks for it; unknown keys and unsortable columns are left out.
    void sortBy(const QList<choba::SortKey> &keys);
    const std::vector<PageSort> &sortKeys() const { return m_sort; }
    const PageQuery &query() const { return m_query; }
    const std::vector<PageColumn> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

    /// Null while the row's page is on its way; asking sends for it.
    const PageRow *row(int row) const;
    bool isCountExact() const { return m_countExact; }
    const QVariantList &summary() const { return m_summary; } ///< valid once isCountExact()
    /// Answered by located(): where the row with this id is now.
    void locate(qint64 id);

public slots:
    /// Reads again what is shown, keeping rows in place until the new ones are there.
    void refresh();

signals:
    void countChanged();              ///< count, exactness or summary
    void located(qint64 id, int row); ///< -1: not in this list
    void failed(const choba::Error &error);
    void loadingChanged(bool loading);

protected:
    /// What a loaded row shows in a column. \a role is any item role; the default alignment and text come
    /// from here.
    virtual QVariant cell(const PageRow &row, int column, int role) const = 0;
    /// The heading's words, alignment and width; the keys come from the columns themselves.
    virtual QVariant heading(int column, int role) const = 0;

private:
    using Rows = std::shared_ptr<const std::vector<PageRow>>;
    struct Page
    {
        Rows rows;
        quint64 usedAt = 0;
        bool stale = false;
    };

    void restart();
    void sendList();
    void want(qint64 page) const;
    void sendWanted();
    void takePage(int generation, qint64 page, const Rows &rows);
    void takeCount(int generation, qint64 count, const QVariantList &summary);
    void takeFailure(int generation, const Error &error);
    void setRows(qint64 count);
    void dropOldPages();

    std::vector<PageColumn> m_columns;
    PageQuery m_query;
    std::vector<PageSort> m_sort;

    std::unique_ptr<PageReader> m_pageReader;
    std::unique_ptr<PageReader> m_countReader;
    QThread m_pageThread;
    QThread m_countThread;

    int m_generation = 0;
    qint64 m_count = 0;
    bool m_countExact = false;
    QVariantList m_summary;
    mutable std::unordered_map<qint64, Page> m_pages;
    mutable std::vector<qint64> m_wanted; ///< newest last
    mutable bool m_sendScheduled = false;
    mutable quint64 m_uses = 0;
    qint64 m_inFlight = -1;
};

} // namespace choba
