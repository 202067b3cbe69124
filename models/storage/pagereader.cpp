// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pagereader.h"

#include "models/storage/database.h"

#include <algorithm>

namespace choba {

namespace {

SqlStatement bound(Database &database, const PageStatement &statement)
{
    SqlStatement result = database.statement(statement.sql);
    for (const QVariant &value : statement.values)
        result.bindValue(value);
    return result;
}

} // namespace

PageReader::PageReader(DatabaseLocation location)
    : m_location(std::move(location))
{}

PageReader::~PageReader() = default;

void PageReader::setList(int generation, std::shared_ptr<const PageSql> sql)
{
    m_generation = generation;
    m_sql = std::move(sql);
    m_edges.clear();
}

bool PageReader::isReady(int generation)
{
    if (generation != m_generation || !m_sql)
        return false;
    if (m_database)
        return true;
    auto opened = Database::open(m_location, Database::Mode::Existing, Database::Role::Worker);
    if (!opened) {
        emit failed(generation, opened.error());
        return false;
    }
    m_database = *std::move(opened);
    return true;
}

std::optional<std::vector<PageRow>> PageReader::read(const PageStatement &statement, int generation)
{
    const int columns = m_sql->columnCount();
    auto rows = bound(*m_database, statement).rows([columns](const Row &row) {
        PageRow result;
        result.id = row.int64(0);
        result.values.reserve(static_cast<std::size_t>(columns));
        for (int column = 1; column <= columns; ++column)
            result.values.push_back(row.value(column));
        return result;
    });
    if (rows)
        return *std::move(rows);
    if (rows.error().kind == ErrorKind::Unavailable)
        m_database.reset(); // the next request opens a new connection
    emit failed(generation, rows.error());
    return std::nullopt;
}

/// The cheapest way to a page: seek from a neighbour, count from the nearer end otherwise.
std::optional<std::vector<PageRow>> PageReader::readAt(qint64 page, qint64 knownCount, int generation)
{
    if (const auto before = m_edges.find(page - 1); before != m_edges.end())
        return read(m_sql->page(before->second.last, false, 0, pageRows), generation);
    std::optional<std::vector<PageRow>> reversed;
    const qint64 rowsAfter = knownCount < 0 ? -1 : knownCount - (page + 1) * pageRows;
    if (const auto after = m_edges.find(page + 1); after != m_edges.end()) {
        reversed = read(m_sql->page(after->second.first, true, 0, pageRows), generation);
    } else if (knownCount >= 0 && rowsAfter < page * pageRows) {
        const int rows = rowsAfter < 0 ? static_cast<int>(pageRows + rowsAfter) : pageRows;
        reversed = read(m_sql->page(std::nullopt, true, std::max<qint64>(rowsAfter, 0), rows), generation);
    } else {
        return read(m_sql->page(std::nullopt, false, page * pageRows, pageRows), generation);
    }
    if (reversed)
        std::reverse(reversed->begin(), reversed->end());
    return reversed;
}

void PageReader::readPage(int generation, qint64 page, qint64 knownCount)
{
    if (!isReady(generation))
        return;
    auto rows = readAt(page, knownCount, generation);
    if (!rows)
        return;
    if (!rows->empty())
        m_edges[page] = {rows->front(), rows->back()};
    emit pageRead(generation, page, std::make_shared<const std::vector<PageRow>>(*std::move(rows)));
}

void PageReader::readCount(int generation)
{
    if (!isReady(generation))
        return;
    const PageStatement statement = m_sql->count();
    struct Counted
    {
        qint64 count;
        QVariantList summary;
    };
    const int summaries = m_sql->summaryCount();
    const auto counted = bound(*m_database, statement).first([summaries](const Row &row) {
        Counted result{row.int64(0), {}};
        for (int column = 1; column <= summaries; ++column)
            result.summary.append(row.value(column));
        return result;
    });
    if (!counted)
        emit failed(generation, counted.error());
    else if (*counted)
        emit countRead(generation, (*counted)->count, (*counted)->summary);
}

void PageReader::locate(int generation, qint64 id)
{
    if (!isReady(generation))
        return;
    const auto rows = read(m_sql->byId(id), generation);
    if (!rows)
        return;
    if (rows->empty()) {
        emit located(generation, id, -1);
        return;
    }
    const auto before = bound(*m_database, m_sql->rowsBefore(rows->front())).scalar();
    if (before)
        emit located(generation, id, *before);
    else
        emit failed(generation, before.error());
}

} // namespace choba
