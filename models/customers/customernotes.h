// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/usecase.h"

#include <QJsonObject>

#include <vector>

namespace choba {

/// What somebody noted about a customer: never changed, only added to.
struct CustomerNote
{
    qint64 id = 0;
    qint64 customerId = 0;
    QDateTime writtenAt; ///< UTC
    QString writtenBy;
    QString note;
};

/// "id", "written_at", "written_by", "note"
QJsonObject toJson(const CustomerNote &note);

/// All SQL of notes.
class NoteStore
{
public:
    explicit NoteStore(Database &database)
        : m_database(database)
    {}

    Result<std::vector<CustomerNote>> ofCustomer(qint64 customerId) const; ///< newest first
    Result<CustomerNote> insert(const CustomerNote &note);                 ///< as stored, with its id

private:
    Database &m_database;
};

/// Notes something in the acting person's name. Invalid (field "note"): nothing but blanks; NotFound without
/// the customer.
Result<CustomerNote> addCustomerNote(Desk &desk, qint64 customerId, const QString &note,
                                     const QString &operation);

} // namespace choba
