// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/checktable.h"

#include "models/base/itemroles.h"

namespace choba {

void CheckTable::setReport(const CheckReport &report)
{
    beginResetModel();
    m_lines.clear();
    for (const CheckPart part : allCheckParts) {
        const auto count = report.counts().find(part);
        if (count == report.counts().end())
            continue;
        if (count->second.wrong == 0)
            m_lines.push_back({part, count->second, {}, {}});
        for (const CheckFinding &finding : report.findings()) {
            if (finding.part == part)
                m_lines.push_back({part, count->second, finding.subject, finding.message});
        }
    }
    endResetModel();
}

int CheckTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CheckTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Message + 1;
}

QVariant CheckTable::text(const Line &line, int column) const
{
    switch (column) {
    case Part:
        return words(line.part);
    case Count:
        return QLocale().toString(line.count.looked);
    case State:
        //: ja: 問題なし
        return line.message.isEmpty() ? tr("In order")
                                      //: ja: 問題あり
                                      : tr("Wrong");
    case Subject:
        return line.subject;
    case Message:
        return line.message;
    default:
        return {};
    }
}

QVariant CheckTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const bool good = line.message.isEmpty();
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() >= Subject))
        return text(line, index.column());
    if (role == ChipRole && index.column() == State)
        return QVariant::fromValue(
            Chip{good ? QStringLiteral("circle-check") : QStringLiteral("circle-alert"),
                 text(line, State).toString(), good ? Tone::Ok : Tone::Danger, !good});
    if (role == Qt::TextAlignmentRole)
        return index.column() == Count ? Qt::AlignRight : Qt::AlignLeft;
    return {};
}

QVariant CheckTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section > Message)
        return {};
    struct Head
    {
        const char *key;
        QString title;
        int width;
    };
    //: ja: 確認項目
    const std::array<Head, 5> heads{{{"part", tr("Checked"), 240},
                                     //: ja: 件数
                                     {"count", tr("Count"), 90},
                                     //: ja: 結果
                                     {"state", tr("Result"), 130},
                                     //: ja: 対象
                                     {"subject", tr("Where"), 200},
                                     //: ja: 内容
                                     {"message", tr("What is wrong"), 460}}};
    const Head &head = heads[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return head.title;
    case ColumnKeyRole:
        return QLatin1String(head.key);
    case ColumnWidthRole:
        return head.width;
    case Qt::TextAlignmentRole:
        return section == Count ? Qt::AlignRight : Qt::AlignLeft;
    default:
        return {};
    }
}

} // namespace choba
