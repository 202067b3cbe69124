// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QHash>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace choba {

class RowCopier;
class TableDelegate;
class TableHeader;

/// The table of every list page, for any item model that answers the roles of models/base/itemroles.h. Rows
/// of one fixed height; selects whole rows; Ctrl+C copies the selected rows' shown cells as TSV; column
/// order, width, visibility and sort are kept by column key. Return or double click emits activated().
class TableView : public QTableView
{
    Q_OBJECT
public:
    static constexpr int maximumCopyRows = 100'000;

    explicit TableView(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

    void setTwoLine(bool twoLine); ///< rows of 40 instead of 28
    bool isTwoLine() const { return m_twoLine; }
    /// A tick box before the first column that shows and changes the row selection; Space toggles.
    void setCheckable(bool checkable);
    bool isCheckable() const { return m_checkable; }
    /// Where widths, order and sort are remembered (QSettings "tables/<name>", apart for each language), e.g.
    /// "invoices". Set before or after the model; sortRequested() follows if a sort was remembered.
    void setLayoutName(const QString &name);
    /// What is sorted by while nothing was remembered; shown and, once the model is set, announced.
    void setDefaultSort(const QList<SortKey> &keys);
    QList<SortKey> sortKeys() const;
    /// A menu of columns to tick, and "as at first"; also opened by right click on the header.
    QMenu *makeColumnMenu(QWidget *parent);

    /// Stands where the rows would while there are none; owned by the view.
    void setEmptyState(QWidget *state);

    QList<int> selectedRowNumbers() const; ///< ascending; only for selections small enough to act on
    int selectedRowCount() const;          ///< cheap for any selection
    int hoveredRow() const { return m_hoveredRow; }
    bool isFirstColumn(int logicalIndex) const;

public slots:
    /// Refuses more than maximumCopyRows; says beside the pointer what it does. Rows not read yet are read
    /// first.
    void copy();

signals:
    void sortRequested(const QList<choba::SortKey> &keys);
    void selectionChangedTo(int rows); ///< after every change of the selection
    void currentRowChanged(int row);   ///< −1 = none

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyboardSearch(const QString &) override {
    } ///< letters are the page's keys, and a search would page it all in

private:
    QList<int> shownColumns() const; ///< from left to right
    void makeCopier();
    void showEmptyState();
    void applyTextSize();
    void applyRowHeight();
    void applyColumns();
    void defaultColumns();
    void restoreColumns();
    void saveColumns() const;
    /// Gives the room beside the columns to those that can use it; what they had before is what is
    /// remembered.
    void fillWidth();
    void giveBackWidth();
    QString settingsGroup() const;
    int sectionOf(const QString &columnKey) const;
    void setHoveredRow(int row);
    void updateRow(int row);
    void toggleAll();
    void showCheckState();

    TableHeader *m_header;
    TableDelegate *m_delegate;
    RowCopier *m_copier;
    QWidget *m_empty = nullptr;
    QString m_layoutName;
    QList<SortKey> m_defaultSort;
    QTimer m_saveLater;
    QHash<int, int> m_grown; ///< by section: pixels beyond the column's own width
    int m_hoveredRow = -1;
    int m_percent = 100; ///< text size the columns are sized for
    bool m_twoLine = false;
    bool m_checkable = false;
    bool m_restoring = false;
};

} // namespace choba
