// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/maillist.h"
#include "models/storage/pagedmodel.h"

namespace choba {

/// How a state looks: only what waits for a person is filled.
Chip chipOf(MailState state);

/// The outbox for views, newest first unless sorted.
class MailTable : public PagedModel
{
    Q_OBJECT
public:
    explicit MailTable(const DatabaseLocation &location, QObject *parent = nullptr);

    void setSearch(const MailSearch &search);
    std::optional<qint64> idAt(int row) const; ///< nothing while the row is on its way

protected:
    QVariant cell(const PageRow &row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

private:
    QString textOf(const PageRow &row, MailColumn column) const;
    static Chip chipOfRow(const PageRow &row);
};

/// "2026-11-30 09:05", in Tokyo; "" for no instant.
QString mailTimeText(const QDateTime &instant);

} // namespace choba
