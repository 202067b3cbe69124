// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audittable.h"

#include "models/audit/auditchange.h"
#include "models/audit/auditwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace choba {

namespace {

QString textOf(const PageRow &row, AuditTable::Column column)
{
    return row.values[static_cast<std::size_t>(column)].toString();
}

AuditRow rowOf(const PageRow &row)
{
    const QString subject = textOf(row, AuditTable::Subject);
    const QJsonArray changes = QJsonDocument::fromJson(textOf(row, AuditTable::Changes).toUtf8()).array();
    return {row.id,
            QDateTime::fromString(textOf(row, AuditTable::At), Qt::ISODateWithMs).toUTC(),
            textOf(row, AuditTable::Actor),
            {textOf(row, AuditTable::Action), subject.section(QLatin1Char('/'), 0, 0),
             subject.section(QLatin1Char('/'), 1), changes.at(0).toObject(), changes.at(1).toObject()}};
}

QString shown(const AuditRow &row, int column)
{
    const AuditEntry &entry = row.entry;
    switch (column) {
    case AuditTable::At:
        return toTokyo(row.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case AuditTable::Action:
        return auditActionWords(entry.action);
    case AuditTable::Subject:
        return auditThingWords(entry);
    case AuditTable::Changes:
        return auditSummary(entry.before, entry.after);
    default:
        return row.actor;
    }
}

} // namespace

AuditTable::AuditTable(const DatabaseLocation &location, QObject *parent)
    : PagedModel(location, auditColumns(), parent)
{
    setQuery(auditQuery({}));
}

void AuditTable::setSearch(const AuditSearch &search)
{
    m_search = search;
    setQuery(auditQuery(search));
}

std::optional<AuditRow> AuditTable::entryAt(int row) const
{
    const PageRow *found = this->row(row);
    if (found == nullptr)
        return {};
    return rowOf(*found);
}

QVariant AuditTable::cell(const PageRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole && column == At && m_isOneThing)
        return shown(rowOf(row), column).chopped(3); // ":00"
    if (role == Qt::DisplayRole)
        return shown(rowOf(row), column);
    if (role == ToneRole && (column == At || column == Changes))
        return QVariant::fromValue(Tone::Muted);
    return {};
}

QVariant AuditTable::heading(int column, int role) const
{
    static constexpr int widths[] = {150, 130, 190, 220, 380};
    static constexpr int narrow[] = {132, 68, 124, 220, 174};
    if (role == ColumnWidthRole)
        return (m_isOneThing ? narrow : widths)[column];
    if (role == ColumnHiddenRole)
        return m_isOneThing && column == Subject;
    if (role == ColumnGrowsRole)
        return column == Subject || column == Changes;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At:
        //: ja: 日時
        return tr("When");
    case Actor:
        //: ja: 担当者
        return tr("Who");
    case Action:
        //: ja: 操作
        return tr("What");
    case Subject:
        //: ja: 対象
        return tr("Thing");
    default:
        //: ja: 変更
        return tr("Changes");
    }
}

} // namespace choba
