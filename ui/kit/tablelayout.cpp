// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TableView that remembers columns, by their keys, so that a model may add, drop or reorder them.
#include "ui/kit/tableheader.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QLocale>
#include <QMenu>
#include <QSettings>

namespace choba {

namespace {

QString keyOf(const QAbstractItemModel *model, int section)
{
    return model->headerData(section, Qt::Horizontal, ColumnKeyRole).toString();
}

} // namespace

void TableView::setLayoutName(const QString &name)
{
    m_layoutName = name;
    if (model())
        applyColumns();
}

void TableView::setDefaultSort(const QList<SortKey> &keys)
{
    m_defaultSort = keys;
    if (model())
        applyColumns();
}

QMenu *TableView::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(section));
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            // A table without columns could not be brought back.
            if (!shown && m_header->hiddenSectionCount() == m_header->count() - 1)
                return;
            m_header->setSectionHidden(section, !shown);
            m_saveLater.start();
        });
    }
    menu->addSeparator();
    //: ja: 列を初期状態に戻す
    QAction *reset = menu->addAction(tr("Columns as at first"));
    connect(reset, &QAction::triggered, this, [this] {
        defaultColumns();
        m_saveLater.start();
    });
    return menu;
}

void TableView::applyColumns()
{
    m_restoring = true;
    defaultColumns();
    m_header->setSortKeys(m_defaultSort);
    if (!m_layoutName.isEmpty())
        restoreColumns();
    m_restoring = false;
    if (!m_header->sortKeys().isEmpty())
        emit sortRequested(m_header->sortKeys());
}

void TableView::defaultColumns()
{
    for (int section = 0; section < m_header->count(); ++section) {
        m_header->moveSection(m_header->visualIndex(section), section);
        const QVariant width = model()->headerData(section, Qt::Horizontal, ColumnWidthRole);
        m_header->resizeSection(section, scaled(width.isValid() ? width.toInt() : 120));
        m_header->setSectionHidden(section,
                                   model()->headerData(section, Qt::Horizontal, ColumnHiddenRole).toBool());
    }
}

void TableView::restoreColumns()
{
    QSettings settings;
    settings.beginGroup(settingsGroup());
    int visual = 0;
    for (const QString &entry : settings.value(QStringLiteral("columns")).toStringList()) {
        const QStringList parts = entry.split(u':'); // key:width:shown
        const int section = parts.size() == 3 ? sectionOf(parts[0]) : -1;
        if (section < 0)
            continue;
        m_header->moveSection(m_header->visualIndex(section), visual++);
        m_header->resizeSection(section, scaled(qBound(32, parts[1].toInt(), 2000)));
        m_header->setSectionHidden(section, parts[2] == QLatin1String("0"));
    }
    QList<SortKey> keys;
    for (const QString &entry : settings.value(QStringLiteral("sort")).toStringList()) {
        const bool down = entry.startsWith(u'-');
        keys.append({down ? entry.mid(1) : entry, down ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (!keys.isEmpty())
        m_header->setSortKeys(keys);
}

void TableView::saveColumns() const
{
    if (m_layoutName.isEmpty() || !model())
        return;
    QStringList columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        const bool hidden = m_header->isSectionHidden(section);
        // A hidden section has no width of its own. Kept as at 100 % text size.
        const QVariant width = model()->headerData(section, Qt::Horizontal, ColumnWidthRole);
        const int shown = (m_header->sectionSize(section) * 100 + m_percent / 2) / m_percent;
        const int px = !hidden ? shown : width.isValid() ? width.toInt() : 120;
        columns << QStringLiteral("%1:%2:%3").arg(keyOf(model(), section)).arg(px).arg(hidden ? 0 : 1);
    }
    QStringList sort;
    for (const auto &key : m_header->sortKeys())
        sort << (key.order == Qt::DescendingOrder ? u'-' + key.key : key.key);
    QSettings settings;
    settings.beginGroup(settingsGroup());
    settings.setValue(QStringLiteral("columns"), columns);
    settings.setValue(QStringLiteral("sort"), sort);
}

QString TableView::settingsGroup() const
{
    return QStringLiteral("tables/%1/%2").arg(m_layoutName, QLocale().name().left(2));
}

int TableView::sectionOf(const QString &columnKey) const
{
    for (int section = 0; section < m_header->count(); ++section) {
        if (keyOf(model(), section) == columnKey)
            return section;
    }
    return -1;
}

} // namespace choba
