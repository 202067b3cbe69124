// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QLineEdit>

class QStringListModel;

namespace choba {

class Database;

/// Names a customer: typing offers those with the text in name, kana or corporate number. Also takes an id, a
/// corporate number or an exact name as they stand.
class CustomerField : public QLineEdit
{
    Q_OBJECT
public:
    explicit CustomerField(Database &database, QWidget *parent = nullptr);
    void setCustomer(qint64 id);
    /// NotFound, Conflict or Invalid, field "customer".
    Result<qint64> customerId() const;

private:
    void offer(const QString &typed);

    Database &m_database;
    QStringListModel *m_offers;
};

} // namespace choba
