// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/storage/databaselocation.h"
#include "models/storage/pagequery.h"

#include <QObject>

#include <map>
#include <memory>

namespace choba {

class Database;

/// Reads the pages of one list on a thread and connection of its own. Remembers the edges of the pages it
/// read, so that the next one is a seek, not an OFFSET. Talks by queued signals only.
class PageReader : public QObject
{
    Q_OBJECT
public:
    static constexpr int pageRows = 256;

    explicit PageReader(DatabaseLocation location);
    ~PageReader() override;

public slots:
    /// A new list; edges of the old one are forgotten. \a generation comes back with every answer.
    void setList(int generation, std::shared_ptr<const choba::PageSql> sql);
    void readPage(int generation, qint64 page, qint64 knownCount); ///< knownCount < 0: not known
    void readCount(int generation);
    void locate(int generation, qint64 id);

signals:
    void pageRead(int generation, qint64 page, std::shared_ptr<const std::vector<choba::PageRow>> rows);
    void countRead(int generation, qint64 count, QVariantList summary);
    void located(int generation, qint64 id, qint64 row); ///< row -1: not in the list
    void failed(int generation, choba::Error error);

private:
    struct Edges
    {
        PageRow first;
        PageRow last;
    };
    bool isReady(int generation);
    std::optional<std::vector<PageRow>> read(const PageStatement &statement, int generation);
    std::optional<std::vector<PageRow>> readAt(qint64 page, qint64 knownCount, int generation);

    DatabaseLocation m_location;
    std::unique_ptr<Database> m_database;
    std::shared_ptr<const PageSql> m_sql;
    int m_generation = -1;
    std::map<qint64, Edges> m_edges;
};

} // namespace choba
