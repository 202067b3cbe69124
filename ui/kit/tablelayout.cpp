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
            fillWidth();
            m_saveLater.start();
        });
    }
    menu->addSeparator();
    //: ja: 列を初期状態に戻す
    QAction *reset = menu->addAction(tr("Columns as at first"));
    connect(reset, &QAction::triggered, this, [this] {
        m_restoring = true;
        defaultColumns();
        m_restoring = false;
        fillWidth();
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
    fillWidth();
    if (!m_header->sortKeys().isEmpty())
        emit sortRequested(m_header->sortKeys());
}

void TableView::defaultColumns()
{
    m_grown.clear();
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
        const int own = m_header->sectionSize(section) - m_grown.value(section);
        const int shown = (own * 100 + m_percent / 2) / m_percent;
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

void TableView::giveBackWidth()
{
    for (auto grown = m_grown.cbegin(); grown != m_grown.cend(); ++grown) {
        if (!m_header->isSectionHidden(grown.key()))
            m_header->resizeSection(grown.key(), m_header->sectionSize(grown.key()) - grown.value());
    }
    m_grown.clear();
}

void TableView::fillWidth()
{
    if (!model() || m_restoring)
        return;
    m_restoring = true;
    giveBackWidth();
    QList<int> growing;
    for (const int section : shownColumns()) {
        if (model()->headerData(section, Qt::Horizontal, ColumnGrowsRole).toBool())
            growing << section;
    }
    int room = viewport()->width() - m_header->length();
    for (int i = 0; i < growing.size() && room > 0; ++i) {
        const int own = m_header->sectionSize(growing[i]);
        const int more = qMin(own, room / static_cast<int>(growing.size() - i));
        m_header->resizeSection(growing[i], own + more);
        m_grown.insert(growing[i], more);
        room -= more;
    }
    m_restoring = false;
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
