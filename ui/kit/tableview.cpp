// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tableview.h"

#include "ui/kit/rowcopier.h"
#include "ui/kit/tabledelegate.h"
#include "ui/kit/tableheader.h"
#include "ui/kit/tablemetrics.h"
#include "ui/kit/type.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace choba {

namespace {

constexpr int saveDelayMs = 500;

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_delegate(new TableDelegate(this))
    , m_copier(new RowCopier(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    m_percent = textPercent();
    applyRowHeight();
    makeCopier();

    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(saveDelayMs);
    connect(&m_saveLater, &QTimer::timeout, this, &TableView::saveColumns);
    const auto saveSoon = [this] {
        if (!m_restoring && !m_layoutName.isEmpty())
            m_saveLater.start();
    };
    connect(m_header, &QHeaderView::sectionResized, this, [this, saveSoon](int section) {
        if (!m_restoring)
            m_grown.remove(section); // drawn by hand: its own width from now on
        saveSoon();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, saveSoon);
    connect(m_header, &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &TableHeader::sortRequested, this, saveSoon);
    connect(m_header, &TableHeader::sortRequested, this, &TableView::sortRequested);
    connect(m_header, &TableHeader::checkClicked, this, &TableView::toggleAll);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_header->mapToGlobal(at));
    });
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        emit selectionChangedTo(0);
        showCheckState();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(newModel, signal, this, &TableView::showEmptyState);
    connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::showEmptyState);
    // A model may get its columns later; those it has keep what the person made of them.
    connect(m_header, &QHeaderView::sectionCountChanged, this, [this](int before, int now) {
        if (before == 0 && now > 0)
            applyColumns();
    });
    applyColumns();
    showEmptyState();
}

void TableView::setEmptyState(QWidget *state)
{
    m_empty = state;
    m_empty->setParent(viewport());
    showEmptyState();
}

void TableView::showEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(model() && model()->rowCount() == 0);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
    showEmptyState();
}

void TableView::setTwoLine(bool twoLine)
{
    m_twoLine = twoLine;
    applyRowHeight();
}

void TableView::setCheckable(bool checkable)
{
    m_checkable = checkable;
    m_header->setCheckable(checkable);
}

QList<SortKey> TableView::sortKeys() const
{
    return m_header->sortKeys();
}

QList<int> TableView::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const auto &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int TableView::selectedRowCount() const
{
    int rows = 0;
    if (selectionModel()) {
        for (const auto &range : selectionModel()->selection())
            rows += range.height();
    }
    return rows;
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

bool TableView::isFirstColumn(int logicalIndex) const
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            return column == logicalIndex;
    }
    return false;
}

void TableView::copy()
{
    const int rows = selectedRowCount();
    if (rows > maximumCopyRows) {
        const QString words = tr("%n row(s) are too many to copy; export them instead.", nullptr, rows);
        QToolTip::showText(QCursor::pos(), words, this);
        return;
    }
    if (rows > 0)
        m_copier->start(model(), selectedRowNumbers(), shownColumns());
}

void TableView::makeCopier()
{
    const auto say = [this](const QString &words) { QToolTip::showText(QCursor::pos(), words, this); };
    connect(m_copier, &RowCopier::waiting, this, [say](int done, int rows) {
        //: ja: コピーする行を読んでいます: %1 / %2
        say(tr("Reading the rows to copy: %1 of %2").arg(done).arg(rows));
    });
    connect(m_copier, &RowCopier::stopped, this, [say] {
        //: ja: 一覧が変わったため、コピーしていません。
        say(tr("The list has changed: nothing was copied."));
    });
    connect(m_copier, &RowCopier::finished, this, [say](const QString &text, int rows) {
        QApplication::clipboard()->setText(text);
        //: ja: %n行をコピーしました
        say(tr("%n row(s) copied", nullptr, rows));
    });
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    showCheckState();
    emit selectionChangedTo(selectedRowCount());
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (current.row() != previous.row())
        emit currentRowChanged(current.row());
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index,
                                                                const QEvent *event) const
{
    if (m_checkable && event && event->type() == QEvent::MouseButtonPress && index.isValid() &&
        isFirstColumn(index.column())) {
        const auto at = static_cast<const QMouseEvent *>(event)->position().toPoint();
        const QRect cell = visualRect(index);
        if (at.x() < TableMetrics::bodyRect(cell, true, true).left())
            return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
    }
    return QTableView::selectionCommand(index, event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        copy();
        return;
    }
    if (m_checkable && event->key() == Qt::Key_Space && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 &&
        event->reason() != Qt::MouseFocusReason)
        selectionModel()->setCurrentIndex(model()->index(0, m_header->logicalIndex(0)),
                                          QItemSelectionModel::NoUpdate);
    updateRow(currentIndex().row());
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

bool TableView::event(QEvent *event)
{
    if (mayChangeTextSize(*event))
        applyTextSize();
    return QTableView::event(event);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // Rows go on to the edge where the columns end before it.
    const QRect rest = viewport()->rect().adjusted(m_header->length() - m_header->offset(), 0, 0, 0);
    if (!model() || rest.width() <= 0)
        return;
    QPainter painter(viewport());
    for (int row = rowAt(0), rows = model()->rowCount(); row >= 0 && row < rows; ++row) {
        const int top = rowViewportPosition(row);
        if (top >= rest.height())
            break;
        QStyleOptionViewItem option;
        option.rect = QRect(rest.left(), top, rest.width(), rowHeight(row));
        const QModelIndex last = model()->index(row, m_header->logicalIndex(m_header->count() - 1));
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(last));
        m_delegate->paintGround(painter, option, row);
    }
}

void TableView::applyTextSize()
{
    const int now = textPercent();
    const int before = std::exchange(m_percent, now);
    if (now == before)
        return;
    applyRowHeight();
    m_restoring = true;
    giveBackWidth();
    for (int section = 0; section < m_header->count(); ++section) {
        if (!m_header->isSectionHidden(section))
            m_header->resizeSection(section, m_header->sectionSize(section) * now / before);
    }
    m_restoring = false;
    fillWidth();
}

void TableView::applyRowHeight()
{
    verticalHeader()->setDefaultSectionSize(scaledHeight(m_twoLine ? 40 : 28));
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = std::exchange(m_hoveredRow, row);
    updateRow(before);
    updateRow(row);
}

void TableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TableView::toggleAll()
{
    if (selectedRowCount() > 0)
        clearSelection();
    else
        selectAll();
}

void TableView::showCheckState()
{
    const int selected = selectedRowCount();
    const int all = model() ? model()->rowCount() : 0;
    m_header->setCheckState(selected == 0     ? Qt::Unchecked
                            : selected == all ? Qt::Checked
                                              : Qt::PartiallyChecked);
}

} // namespace choba
