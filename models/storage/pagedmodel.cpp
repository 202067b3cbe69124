// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pagedmodel.h"

#include "models/storage/pagereader.h"

#include <algorithm>

namespace choba {

namespace {

constexpr std::size_t keptPages = 64;
constexpr std::size_t wantedPages = 6; ///< older wishes are of rows the reader has scrolled past
constexpr int pageRows = PageReader::pageRows;

} // namespace

PagedModel::PagedModel(DatabaseLocation location, std::vector<PageColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_pageReader(std::make_unique<PageReader>(location))
    , m_countReader(std::make_unique<PageReader>(location))
{
    m_pageReader->moveToThread(&m_pageThread);
    m_countReader->moveToThread(&m_countThread);
    connect(m_pageReader.get(), &PageReader::pageRead, this, &PagedModel::takePage);
    connect(m_countReader.get(), &PageReader::countRead, this, &PagedModel::takeCount);
    connect(m_countReader.get(), &PageReader::located, this, [this](int generation, qint64 id, qint64 row) {
        if (generation == m_generation)
            emit located(id, static_cast<int>(row));
    });
    connect(m_pageReader.get(), &PageReader::failed, this, &PagedModel::takeFailure);
    connect(m_countReader.get(), &PageReader::failed, this, &PagedModel::takeFailure);
    m_pageThread.start();
    m_countThread.start();
}

PagedModel::~PagedModel()
{
    m_pageReader->disconnect(this);
    m_countReader->disconnect(this);
    // Their connections belong to their threads and must end there.
    m_pageReader.release()->deleteLater();
    m_countReader.release()->deleteLater();
    for (QThread *thread : {&m_pageThread, &m_countThread}) {
        thread->quit();
        thread->wait();
    }
}

void PagedModel::setQuery(const PageQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    restart();
}

void PagedModel::setSort(const std::vector<PageSort> &sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    if (!m_query.from.isEmpty())
        restart();
}

void PagedModel::sortBy(const QList<SortKey> &keys)
{
    std::vector<PageSort> sort;
    for (const SortKey &key : keys) {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            if (m_columns[column].key == key.key && m_columns[column].sortable)
                sort.push_back({static_cast<int>(column), key.order});
        }
    }
    setSort(sort);
}

void PagedModel::restart()
{
    beginResetModel();
    ++m_generation;
    m_count = 0;
    m_countExact = false;
    m_summary.clear();
    m_pages.clear();
    m_wanted.clear();
    m_inFlight = -1;
    endResetModel();
    sendList();
    want(0);
}

void PagedModel::refresh()
{
    if (m_query.from.isEmpty())
        return;
    // The old count must not steer the reading: a page near the end is read from the end.
    m_countExact = false;
    ++m_generation;
    for (auto &[number, page] : m_pages)
        page.stale = true;
    m_wanted.clear();
    m_inFlight = -1;
    sendList();
    want(0);
    // What a view shows is asked for again as it paints.
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(static_cast<int>(m_count) - 1, columnCount() - 1));
}

void PagedModel::sendList()
{
    const auto sql = std::make_shared<const PageSql>(m_columns, m_query, m_sort);
    for (PageReader *reader : {m_pageReader.get(), m_countReader.get()}) {
        QMetaObject::invokeMethod(
            reader, [reader, sql, generation = m_generation] { reader->setList(generation, sql); });
    }
    QMetaObject::invokeMethod(m_countReader.get(), [reader = m_countReader.get(), generation = m_generation] {
        reader->readCount(generation);
    });
    emit loadingChanged(true);
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_count);
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const PageRow *PagedModel::row(int row) const
{
    const qint64 number = row / pageRows;
    const auto found = m_pages.find(number);
    if (found == m_pages.end() || found->second.stale)
        want(number);
    if (found == m_pages.end())
        return nullptr;
    found->second.usedAt = ++m_uses;
    const auto at = static_cast<std::size_t>(row % pageRows);
    return at < found->second.rows->size() ? &(*found->second.rows)[at] : nullptr;
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PageRow *loaded = row(index.row());
    if (role == IsPendingRole)
        return loaded == nullptr;
    if (loaded != nullptr && role == RowIdRole)
        return QVariant::fromValue(loaded->id);
    if (loaded != nullptr)
        return cell(*loaded, index.column(), role);
    return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const PageColumn &column = m_columns[static_cast<std::size_t>(section)];
    if (role == ColumnKeyRole)
        return column.key;
    if (role == SortKeyRole)
        return column.sortable ? QVariant(column.key) : QVariant();
    return heading(section, role);
}

void PagedModel::want(qint64 page) const
{
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > wantedPages)
        m_wanted.erase(m_wanted.begin());
    if (m_sendScheduled)
        return;
    m_sendScheduled = true;
    auto *self = const_cast<PagedModel *>(this); // data() is const, yet asking for a page is how it is loaded
    QMetaObject::invokeMethod(
        self, [self] { self->sendWanted(); }, Qt::QueuedConnection);
}

void PagedModel::sendWanted()
{
    m_sendScheduled = false;
    if (m_inFlight >= 0 || m_wanted.empty())
        return;
    m_inFlight = m_wanted.back();
    m_wanted.pop_back();
    const qint64 known = m_countExact ? m_count : -1;
    QMetaObject::invokeMethod(m_pageReader.get(),
                              [reader = m_pageReader.get(), generation = m_generation, page = m_inFlight,
                               known] { reader->readPage(generation, page, known); });
}

void PagedModel::takePage(int generation, qint64 page, const Rows &rows)
{
    if (generation != m_generation)
        return;
    m_inFlight = -1;
    m_pages[page] = {rows, ++m_uses, false};
    const auto read = static_cast<qint64>(rows->size());
    if (!m_countExact && page * pageRows + read > m_count)
        setRows(page * pageRows + read);
    const qint64 last = std::min(page * pageRows + read, m_count) - 1;
    if (last >= page * pageRows)
        emit dataChanged(index(static_cast<int>(page * pageRows), 0),
                         index(static_cast<int>(last), columnCount() - 1));
    dropOldPages();
    emit loadingChanged(false);
    sendWanted();
}

void PagedModel::takeCount(int generation, qint64 count, const QVariantList &summary)
{
    if (generation != m_generation)
        return;
    m_countExact = true;
    m_summary = summary;
    setRows(count);
    emit countChanged();
}

void PagedModel::takeFailure(int generation, const Error &error)
{
    if (generation != m_generation)
        return;
    m_inFlight = -1;
    emit loadingChanged(false);
    emit failed(error);
}

void PagedModel::setRows(qint64 count)
{
    if (count > m_count) {
        beginInsertRows({}, static_cast<int>(m_count), static_cast<int>(count) - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, static_cast<int>(count), static_cast<int>(m_count) - 1);
        m_count = count;
        endRemoveRows();
    }
}

void PagedModel::dropOldPages()
{
    while (m_pages.size() > keptPages) {
        const auto oldest =
            std::min_element(m_pages.begin(), m_pages.end(),
                             [](const auto &a, const auto &b) { return a.second.usedAt < b.second.usedAt; });
        m_pages.erase(oldest);
    }
}

void PagedModel::locate(qint64 id)
{
    QMetaObject::invokeMethod(m_countReader.get(), [reader = m_countReader.get(), generation = m_generation,
                                                    id] { reader->locate(generation, id); });
}

} // namespace choba
