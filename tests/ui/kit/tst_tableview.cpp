// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/appearance.h"
#include "ui/kit/tabledelegate.h"
#include "ui/kit/tableheader.h"
#include "ui/kit/tablemetrics.h"
#include "ui/kit/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace choba;

namespace {

Appearance *g_appearance = nullptr;

class Numbers : public QAbstractTableModel
{
public:
    explicit Numbers(int rows, QStringList keys = {QStringLiteral("id"), QStringLiteral("name"),
                                                   QStringLiteral("amount")})
        : m_rows(rows)
        , m_keys(std::move(keys))
    {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::DisplayRole || role == ColumnKeyRole)
            return m_keys[section];
        if (role == SortKeyRole && m_keys[section] != QLatin1String("amount"))
            return m_keys[section];
        if (role == ColumnWidthRole)
            return 100;
        if (role == ColumnGrowsRole)
            return m_keys[section] == QLatin1String("wide");
        return {};
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return QStringLiteral("%1.%2").arg(m_keys[index.column()]).arg(index.row());
        if (role == CopyRole && m_keys[index.column()] == QLatin1String("amount"))
            return QStringLiteral("a\tb\n%1").arg(index.row());
        return {};
    }

private:
    int m_rows;
    QStringList m_keys;
};

/// Its rows come one block after the other, and only to whom asks for them.
class SlowNumbers : public Numbers
{
public:
    using Numbers::Numbers;
    static constexpr int block = 10;
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int first = index.row() / block * block;
        if (!m_read.contains(first)) {
            m_asked = first;
            return role == IsPendingRole     ? QVariant(true)
                   : role == Qt::DisplayRole ? QVariant(QStringLiteral("…"))
                                             : QVariant();
        }
        return role == IsPendingRole ? QVariant(false) : Numbers::data(index, role);
    }
    bool answer()
    {
        if (m_asked < 0)
            return false;
        const int first = std::exchange(m_asked, -1);
        m_read = {first}; // keeps no more than one block
        emit dataChanged(index(first, 0), index(std::min(first + block, rowCount()) - 1, 0));
        return true;
    }
    void replace()
    {
        beginResetModel();
        endResetModel();
    }

private:
    QSet<int> m_read;
    mutable int m_asked = -1;
};

QPoint headerPoint(const TableView &view, int section)
{
    const auto *header = view.horizontalHeader();
    return {header->sectionViewportPosition(section) + 60, header->height() / 2};
}

QPoint cellPoint(const TableView &view, int row, int column)
{
    return view.visualRect(view.model()->index(row, column)).center();
}

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }
    void sortsByUpToThreeKeys();
    void copiesSelectedRowsAsTsv();
    void copiesRowsThatAreStillBeingRead();
    void copiesNothingWhenTheRowsChange();
    void refusesToCopyTooMuch();
    void tickBoxIsTheSelection();
    void headBoxTakesAllOrNone();
    void columnsAreKeptByKey();
    void roomGoesToColumnsThatGrow();
    void lastColumnStays();
    void fiveMillionRows();
    void cutWordsAsk();
    void textSizeIsFollowed();
};

void TestTableView::sortsByUpToThreeKeys()
{
    const QStringList keys{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                           QStringLiteral("amount")};
    Numbers model(5, keys);
    QAbstractItemModelTester tester(&model);
    TableView view;
    view.setModel(&model);
    view.resize(600, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy sorted(&view, &TableView::sortRequested);
    auto *header = view.horizontalHeader()->viewport();
    const auto click = [&](int section, Qt::KeyboardModifiers with = {}) {
        QTest::mouseClick(header, Qt::LeftButton, with, headerPoint(view, section));
    };
    click(0);
    click(0);
    QCOMPARE(view.sortKeys(), (QList<SortKey>{{QStringLiteral("a"), Qt::DescendingOrder}}));
    click(1, Qt::ShiftModifier);
    click(2, Qt::ShiftModifier);
    QCOMPARE(view.sortKeys().size(), 3);
    click(3, Qt::ShiftModifier);
    QCOMPARE(view.sortKeys().size(), 3);
    click(1, Qt::ShiftModifier);
    QCOMPARE(view.sortKeys()[1], (SortKey{QStringLiteral("b"), Qt::DescendingOrder}));
    const auto before = sorted.size();
    click(4);
    QCOMPARE(sorted.size(), before);
    click(2);
    QCOMPARE(view.sortKeys(), (QList<SortKey>{{QStringLiteral("c"), Qt::AscendingOrder}}));
}

void TestTableView::copiesSelectedRowsAsTsv()
{
    Numbers model(5);
    TableView view;
    view.setModel(&model);
    view.show();
    view.horizontalHeader()->moveSection(2, 0);
    view.horizontalHeader()->setSectionHidden(1, true);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cellPoint(view, 1, 0));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, cellPoint(view, 3, 0));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a b 1\tid.1\na b 3\tid.3\n"));
}

void TestTableView::copiesRowsThatAreStillBeingRead()
{
    SlowNumbers model(35);
    TableView view;
    view.setModel(&model);
    view.selectAll();
    QApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    while (model.answer()) {
    }
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 35);
    for (int row = 0; row < 35; ++row)
        QVERIFY(lines[row].startsWith(QStringLiteral("id.%1\t").arg(row)));
}

void TestTableView::copiesNothingWhenTheRowsChange()
{
    SlowNumbers model(35);
    TableView view;
    view.setModel(&model);
    view.selectAll();
    QApplication::clipboard()->setText(QStringLiteral("before"));
    view.copy();
    QVERIFY(model.answer());
    model.replace();
    while (model.answer()) {
    }
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestTableView::refusesToCopyTooMuch()
{
    Numbers model(TableView::maximumCopyRows + 1);
    TableView view;
    view.setModel(&model);
    QApplication::clipboard()->setText(QStringLiteral("before"));
    view.selectAll();
    QCOMPARE(view.selectedRowCount(), TableView::maximumCopyRows + 1);
    view.copy();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestTableView::tickBoxIsTheSelection()
{
    Numbers model(5);
    TableView view;
    view.setCheckable(true);
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto box = [&view](int row) {
        return TableMetrics::checkRect(view.visualRect(view.model()->index(row, 0))).center();
    };
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, box(1));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, box(3));
    QCOMPARE(view.selectedRowNumbers(), (QList<int>{1, 3}));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, box(1));
    QCOMPARE(view.selectedRowNumbers(), (QList<int>{3}));
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(view.selectedRowNumbers(), (QList<int>{1, 3}));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cellPoint(view, 4, 1));
    QCOMPARE(view.selectedRowNumbers(), (QList<int>{4}));
}

void TestTableView::headBoxTakesAllOrNone()
{
    Numbers model(5);
    TableView view;
    view.setCheckable(true);
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy sorted(&view, &TableView::sortRequested);
    auto *header = view.horizontalHeader();
    const QPoint box(TableMetrics::firstPadding + 8, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(view.selectedRowCount(), 5);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(view.selectedRowCount(), 0);
    QCOMPARE(sorted.size(), 0);
}

void TestTableView::columnsAreKeptByKey()
{
    {
        Numbers model(3);
        TableView view;
        view.setLayoutName(QStringLiteral("test"));
        view.setModel(&model);
        view.show();
        view.horizontalHeader()->resizeSection(1, 222);
        view.horizontalHeader()->moveSection(2, 0);
        QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, {}, headerPoint(view, 0));
        QTRY_VERIFY(QSettings().allKeys().join(u' ').contains(QLatin1String("tables/test")));
    }
    // The model has got a new first column since.
    Numbers later(
        3, {QStringLiteral("new"), QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("amount")});
    TableView view;
    QSignalSpy sorted(&view, &TableView::sortRequested);
    view.setLayoutName(QStringLiteral("test"));
    view.setModel(&later);
    QCOMPARE(view.horizontalHeader()->sectionSize(2), 222);
    QCOMPARE(view.horizontalHeader()->visualIndex(3), 0);
    QCOMPARE(view.sortKeys(), (QList<SortKey>{{QStringLiteral("id"), Qt::AscendingOrder}}));
    QVERIFY(!sorted.isEmpty());
}

void TestTableView::roomGoesToColumnsThatGrow()
{
    const QStringList keys{QStringLiteral("id"), QStringLiteral("wide"), QStringLiteral("amount")};
    const auto settled = [](TableView &view, int width) {
        view.resize(width, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    };
    {
        Numbers model(3, keys);
        TableView view;
        view.setLayoutName(QStringLiteral("growing"));
        view.setModel(&model);
        settled(view, 360);
        QCOMPARE(view.columnWidth(0), 100);
        QCOMPARE(view.columnWidth(1), view.viewport()->width() - 200);
        settled(view, 900);
        QCOMPARE(view.columnWidth(1), 200); // twice its own: wider would only part what belongs together
        settled(view, 200);
        QCOMPARE(view.columnWidth(1), 100);
        settled(view, 900);
        view.setColumnWidth(0, 120); // remembered, and with it what the grown column has of its own
        QTRY_VERIFY(QSettings().allKeys().join(u' ').contains(QLatin1String("tables/growing")));
    }
    Numbers model(3, keys);
    TableView view;
    view.setLayoutName(QStringLiteral("growing"));
    view.setModel(&model);
    settled(view, 200);
    QCOMPARE(view.columnWidth(0), 120);
    QCOMPARE(view.columnWidth(1), 100);
}

void TestTableView::lastColumnStays()
{
    Numbers model(3);
    TableView view;
    view.setModel(&model);
    const std::unique_ptr<QMenu> menu(view.makeColumnMenu(nullptr));
    for (int i = 0; i < 3; ++i)
        menu->actions()[i]->trigger();
    QCOMPARE(view.horizontalHeader()->hiddenSectionCount(), 2);
}

void TestTableView::fiveMillionRows()
{
    Numbers model(5'000'000);
    TableView view;
    view.setModel(&model);
    view.resize(1200, 800);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.scrollToBottom();
    QCOMPARE(view.rowAt(view.viewport()->height() - 2), 4'999'999);
    view.selectAll();
    QCOMPARE(view.selectedRowCount(), 5'000'000);
}

void TestTableView::cutWordsAsk()
{
    Numbers model(1);
    TableView view;
    view.setModel(&model);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 100, 28);
    const int short1 = view.itemDelegate()->sizeHint(option, model.index(0, 1)).width();
    QVERIFY(short1 < 100);
    const int first = view.itemDelegate()->sizeHint(option, model.index(0, 0)).width();
    view.setCheckable(true);
    QVERIFY(view.itemDelegate()->sizeHint(option, model.index(0, 0)).width() > first);
}

void TestTableView::textSizeIsFollowed()
{
    Numbers model(3);
    TableView view;
    view.setLayoutName(QStringLiteral("sized"));
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    g_appearance->setTextPercent(130);
    QCOMPARE(view.rowHeight(0), 36);
    QCOMPARE(view.columnWidth(1), 130);
    view.setColumnWidth(1, 260);
    QTRY_VERIFY(QSettings().allKeys().join(u' ').contains(QLatin1String("tables/sized")));
    g_appearance->setTextPercent(100);
    QCOMPARE(view.rowHeight(0), 28);
    QCOMPARE(view.columnWidth(1), 200);
    TableView again;
    again.setLayoutName(QStringLiteral("sized"));
    again.setModel(&model);
    QCOMPARE(again.columnWidth(1), 200);
}

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("choba-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_tableview"));
    Appearance appearance(app);
    g_appearance = &appearance;
    TestTableView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tableview.moc"
