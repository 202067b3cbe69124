// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditlist.h"
#include "models/storage/pagedmodel.h"

namespace choba {

/// The audit log as a list: when (Tokyo), who, what, which thing, and the changes in one line.
class AuditTable : public PagedModel
{
    Q_OBJECT
public:
    enum Column { At, Actor, Action, Subject, Changes };

    explicit AuditTable(const DatabaseLocation &location, QObject *parent = nullptr);
    void setSearch(const AuditSearch &search);
    /// For a narrow list that is about one thing only: without its column, and the day without seconds.
    void setOneThing() { m_isOneThing = true; }
    const AuditSearch &search() const { return m_search; }
    /// Nothing for a row that is still on its way.
    std::optional<AuditRow> entryAt(int row) const;

protected:
    QVariant cell(const PageRow &row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

private:
    AuditSearch m_search;
    bool m_isOneThing = false;
};

} // namespace choba
