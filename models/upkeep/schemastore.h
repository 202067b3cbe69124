// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QStringList>

namespace choba {

/// Everything a schema consists of: "trigger invoice_pdf_fixed" → its definition, blanks levelled.
using SchemaList = std::map<QString, QString>;

/// A foreign key of a table.
struct ForeignKey
{
    QString table;
    QStringList columns;
    QString parent;
    QStringList parentColumns;
};

/// A row whose parent is missing.
struct Orphans
{
    ForeignKey key;
    qint64 rows = 0;
};

/// All SQL about the shape of a database. Only reads.
class SchemaStore
{
public:
    explicit SchemaStore(Database &database)
        : m_database(database)
    {}

    /// The parts of a table (partitions) come with the data and are left out, unless something is wrong with
    /// one: others than the owner can reach it, or it has rules of its own.
    Result<SchemaList> schema();
    /// version → checksum of the applied steps.
    Result<std::map<int, QString>> appliedSteps();
    Result<QStringList> tables(); ///< by name
    Result<qint64> rowCount(const QString &table);
    Result<QStringList> sqliteColumns(const QString &table);
    Result<std::vector<ForeignKey>> foreignKeys();
    /// The rows of each foreign key that has any without a parent.
    Result<std::vector<Orphans>> orphans();
    /// What SQLite's integrity_check says, nothing when all is well; always empty on PostgreSQL.
    Result<QStringList> integrityProblems();

private:
    Result<SchemaList> sqliteSchema();
    Result<SchemaList> postgresSchema();
    Result<std::vector<ForeignKey>> sqliteForeignKeys();
    Result<std::vector<ForeignKey>> postgresForeignKeys();

    Database &m_database;
};

} // namespace choba
