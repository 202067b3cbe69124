// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/exchangeratestore.h"
#include "models/demo/builddemo.h"
#include "models/storage/transaction.h"
#include "tests/ui/usage/demodesk.h"
#include "ui/kit/chips.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/plot/dailylinechart.h"
#include "ui/plot/stackedbarchart.h"
#include "ui/usage/importdialog.h"
#include "ui/usage/usagecharts.h"
#include "ui/usage/usagepage.h"

#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QStackedWidget>

#include <algorithm>

using namespace choba;

/// The page on the demo's reports: real clicks, figures held against the totals read directly.
class UsagePageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<DemoDesk> m_demo;
    std::optional<UsageServices> m_services;
    std::unique_ptr<UsagePage> m_page;

    UsdSum sumOf(Month month, UsageQuestion question = {})
    {
        question.from = question.to = month;
        const auto totals = usageTotals(*m_demo->database, question);
        return totals && !totals->empty() ? totals->front().cost : UsdSum();
    }
    TableView *groups() { return m_page->findChild<TableView *>(QStringLiteral("groups")); }
    QString cell(int row, int column) { return groups()->model()->index(row, column).data().toString(); }
    QString key(int row) { return groups()->model()->index(row, 0).data(RowIdRole).toString(); }
    int rowOf(const QString &wanted)
    {
        for (int row = 0; row < groups()->model()->rowCount(); ++row) {
            if (key(row) == wanted)
                return row;
        }
        return -1;
    }
    void clickRow(int row, bool twice = false)
    {
        const QRect rect = groups()->visualRect(groups()->model()->index(row, 0));
        QTest::mouseClick(groups()->viewport(), Qt::LeftButton, {}, rect.center());
        if (twice)
            QTest::mouseDClick(groups()->viewport(), Qt::LeftButton, {}, rect.center());
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading(), 20'000); }
    /// The middle of a month's column in the bars, near the base line: inside of the lowest series.
    QPoint barOf(StackedBarChart &bars, int month)
    {
        QWidget *plot = bars.findChild<QWidget *>();
        const double left = 62;
        const double right = plot->width() - 10;
        const double slot = (right - left) / 12.2;
        return QPoint(static_cast<int>(left + slot * (month + 0.6)), plot->height() - 40);
    }

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void showsTheMonthsServices();
    void clickOnABarChoosesTheMonth();
    void anOldHeadIsNeverSeenBesideTheNew();
    void goesIntoAServiceAndBack();
    void narrowsToACustomer();
    void showsYenWhereThereIsARate();
    void showsDays();
    void opensTheOthers();
    void exportsWhatTheTableShows();
    void saysWhenAMonthIsAnEstimate();
    void readsAgainAfterAnImport();
    void offersImportWhileEmpty();
};

void UsagePageTest::initTestCase()
{
    m_demo = std::make_unique<DemoDesk>();
    QVERIFY(m_demo->isGood());
    Desk desk{*m_demo->database, m_demo->clock, Actor::owner(QStringLiteral("中野"))};
    JobContext job;
    CHOBA_VERIFY(buildDemo(desk, *m_demo->rules, job));
    m_services.emplace(m_demo->services());
}

void UsagePageTest::init()
{
    m_page = std::make_unique<UsagePage>(*m_services);
    m_page->resize(1248, 860);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->setMonth(Month(2026, 10));
    settle();
}

void UsagePageTest::showsTheMonthsServices()
{
    QVERIFY(groups()->model()->rowCount() >= 8);
    UsageQuestion question;
    question.productCode = key(0);
    const UsdSum largest = sumOf(Month(2026, 10), question);
    QCOMPARE(cell(0, 1), shownText(UsageFigure::ofDollars(largest), UsageCurrency::Usd));
    const UsdSum before = sumOf(Month(2026, 9), question);
    QCOMPARE(cell(0, 2), shownText(UsageFigure::ofDollars(before), UsageCurrency::Usd));
    for (int row = 1; row < 7; ++row) {
        question.productCode = key(row);
        const UsdSum next = sumOf(Month(2026, 10), question);
        QVERIFY(next <= largest);
    }
    const QAbstractItemModel *movers = m_page->findChild<TableView *>(QStringLiteral("movers"))->model();
    QVERIFY(movers->rowCount() > 3);
    QCOMPARE(std::abs(movers->index(0, 2).data(ShareRole).toDouble()), 1.0);
}

void UsagePageTest::clickOnABarChoosesTheMonth()
{
    auto *bars = m_page->findChild<StackedBarChart *>(QStringLiteral("bars"));
    QSignalSpy picked(bars, &StackedBarChart::picked);
    QSignalSpy asked(m_page.get(), &Page::monthRequested);
    QTest::mouseClick(bars->findChild<QWidget *>(), Qt::LeftButton, {}, barOf(*bars, 5));
    QCOMPARE(picked.size(), 1);
    const Month month = picked[0][0].value<Month>();
    QVERIFY(month < Month(2026, 10));
    QCOMPARE(asked.size(), 1); // the shell's selector follows
    QCOMPARE(asked[0][0].value<Month>(), month);
    m_page->setMonth(month); // as the shell answers: the year that is shown stays
    QVERIFY(!picked[0][1].toString().isEmpty());
    settle();
    const QModelIndexList rows = groups()->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].data().toString(), picked[0][1].toString());
    UsageQuestion question;
    question.productCode = rows[0].data(RowIdRole).toString();
    const UsdSum sum = sumOf(month, question);
    QCOMPARE(rows[0].siblingAtColumn(1).data().toString(),
             shownText(UsageFigure::ofDollars(sum), UsageCurrency::Usd));
}

/// What is deleted later keeps the place it had, as long as the event loop is a nested one.
void UsagePageTest::anOldHeadIsNeverSeenBesideTheNew()
{
    auto *charts = m_page->findChild<UsageCharts *>();
    charts->setPath(UsageDimension::Product, {});
    charts->setPath(UsageDimension::Product, {});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // shows what was added, deletes nothing
    int heads = 0;
    for (const Label *label : charts->findChildren<Label *>())
        heads += label->isVisible() && label->text().startsWith(QLatin1String("By month"));
    QCOMPARE(heads, 1);
}

void UsagePageTest::goesIntoAServiceAndBack()
{
    const QString service = key(0);
    const QString words = cell(0, 0);
    clickRow(0);
    auto *deeper = m_page->findChild<LinkLabel *>(QStringLiteral("deeper"));
    QVERIFY(deeper->isVisible());
    clickRow(0, true);
    settle();
    UsageQuestion question;
    question.by = {UsageDimension::UsageType};
    question.from = question.to = Month(2026, 10);
    question.productCode = service;
    const auto types = usageTotals(*m_demo->database, question);
    CHOBA_VERIFY(types);
    QVERIFY(std::any_of(types->begin(), types->end(),
                        [this](const UsageTotal &type) { return type.names[0] == key(0); }));
    LinkLabel *up = nullptr;
    QTRY_VERIFY((up = m_page->findChild<LinkLabel *>(QStringLiteral("level0"))) && up->isVisible());
    QTest::mouseClick(up, Qt::LeftButton);
    settle();
    QCOMPARE(cell(0, 0), words);
    QTRY_VERIFY(!m_page->findChild<LinkLabel *>(QStringLiteral("level0")));
}

void UsagePageTest::narrowsToACustomer()
{
    auto *customers = m_page->findChild<QComboBox *>(QStringLiteral("customer"));
    QCOMPARE(customers->count(), 17); // 16 companies and "all"
    customers->setCurrentIndex(3);
    settle();
    auto *accounts = m_page->findChild<QComboBox *>(QStringLiteral("account"));
    UsageQuestion question;
    question.productCode = key(0);
    for (int i = 1; i < accounts->count(); ++i)
        question.accounts += accounts->itemData(i).toString();
    QVERIFY(!question.accounts.isEmpty() && question.accounts.size() < 40);
    const UsdSum sum = sumOf(Month(2026, 10), question);
    QVERIFY(!sum.isZero());
    QCOMPARE(cell(0, 1), shownText(UsageFigure::ofDollars(sum), UsageCurrency::Usd));
}

void UsagePageTest::showsYenWhereThereIsARate()
{
    auto *currency = m_page->findChild<SegmentedControl *>(QStringLiteral("currency"));
    QTest::mouseClick(currency, Qt::LeftButton, {}, QPoint(currency->width() - 10, currency->height() / 2));
    QCOMPARE(currency->currentIndex(), 1);
    const auto rates = ExchangeRateStore(*m_demo->database).ofMonth(Month(2026, 10));
    CHOBA_VERIFY(rates);
    QCOMPARE(rates->size(), std::size_t(1));
    UsageQuestion question;
    question.productCode = key(0);
    const auto yen = rates->front().rate.toYen(sumOf(Month(2026, 10), question));
    CHOBA_VERIFY(yen);
    QCOMPARE(cell(0, 1), yen->grouped());
    for (int row = 0; row < groups()->model()->rowCount(); ++row) {
        const QModelIndex change = groups()->model()->index(row, 3);
        const bool less = change.data().toString().startsWith(QChar(0x2212));
        QCOMPARE(change.data(MarkRole).value<Chip>().tone == Tone::Less, less);
    }
    // The running month has no rate: unknown, not nought.
    m_page->setMonth(Month(2026, 11));
    settle();
    QCOMPARE(cell(0, 1), QString(QChar(0x2013)));
}

void UsagePageTest::showsDays()
{
    auto *step = m_page->findChild<SegmentedControl *>(QStringLiteral("step"));
    QTest::mouseClick(step, Qt::LeftButton, {}, QPoint(step->width() - 6, step->height() / 2));
    QCOMPARE(groups()->model()->rowCount(), 31);
    QVERIFY(!m_page->findChild<StackedBarChart *>(QStringLiteral("bars"))->isVisible());
    auto *days = m_page->findChild<DailyLineChart *>(QStringLiteral("days"));
    QSignalSpy picked(days, &DailyLineChart::dayPicked);
    QWidget *plot = days->findChild<QWidget *>();
    QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(plot->width() / 2, plot->height() / 2));
    QCOMPARE(picked.size(), 1);
    const QModelIndexList rows = groups()->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].data().toString(), picked[0][0].toDate().toString(Qt::ISODate));
}

void UsagePageTest::opensTheOthers()
{
    const int before = groups()->model()->rowCount();
    const int others = rowOf(othersKey());
    QVERIFY(others >= 0);
    groups()->scrollTo(groups()->model()->index(others, 0));
    clickRow(others, true);
    QVERIFY(groups()->model()->rowCount() > before);
    UsdSum sum;
    for (int row = others + 1; row < groups()->model()->rowCount(); ++row) {
        UsageQuestion question;
        question.productCode = key(row);
        sum += sumOf(Month(2026, 10), question);
    }
    QCOMPARE(cell(others, 1), shownText(UsageFigure::ofDollars(sum), UsageCurrency::Usd));
}

void UsagePageTest::exportsWhatTheTableShows()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("usage.csv"));
    m_page->exportCsv(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QVERIFY(lines.front().contains(QStringLiteral("Service,2026-10 (USD),2026-09 (USD),Difference")));
    UsageQuestion question;
    question.by = {UsageDimension::Product};
    question.from = Month(2025, 11);
    question.to = Month(2026, 10);
    const auto products = usageTotals(*m_demo->database, question);
    CHOBA_VERIFY(products);
    QCOMPARE(lines.size(), static_cast<qsizetype>(products->size()) + 1);
    UsageQuestion largest;
    largest.productCode = lines[1].section(QLatin1Char(','), 0, 0);
    QCOMPARE(lines[1].section(QLatin1Char(','), 1, 1), sumOf(Month(2026, 10), largest).toString());
}

void UsagePageTest::saysWhenAMonthIsAnEstimate()
{
    const auto chip = [this] {
        QStringList words;
        for (const ChipLabel *label : m_page->findChildren<ChipLabel *>())
            words += label->chip().text;
        return words.join(QLatin1Char(' '));
    };
    QVERIFY(!chip().contains(QStringLiteral("2026-10")));
    m_page->setMonth(Month(2026, 11));
    settle();
    QVERIFY(chip().contains(QStringLiteral("2026-11")));
}

void UsagePageTest::readsAgainAfterAnImport()
{
    const QString before = cell(0, 1);
    m_page->setMonth(Month(2026, 11));
    settle();
    QVERIFY(cell(0, 1) != before);
    QSignalSpy shown(groups()->model(), &QAbstractItemModel::dataChanged);
    m_demo->changes.announce({QStringLiteral("usage"), {}});
    QTRY_VERIFY(!shown.isEmpty());
}

void UsagePageTest::offersImportWhileEmpty()
{
    DemoDesk empty;
    QVERIFY(empty.isGood());
    const UsageServices services = empty.services();
    UsagePage page(services);
    page.resize(1248, 860);
    page.show();
    page.setMonth(Month(2026, 10));
    QTRY_VERIFY_WITH_TIMEOUT(!page.isReading(), 20'000);
    QVERIFY(!page.findChild<TableView *>(QStringLiteral("groups"))->isVisible());
    page.findChild<QAction *>(QStringLiteral("import"))->trigger();
    QVERIFY(page.findChild<ImportDialog *>());
}

QTEST_MAIN(UsagePageTest)
#include "tst_usagepage.moc"
