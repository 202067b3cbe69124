// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/largememory.h"

#include <QTest>

#include <cstring>
#include <numeric>

using namespace choba;

class LargeMemoryTest : public QObject
{
    Q_OBJECT
private slots:
    void givesWholeHugePages_data();
    void givesWholeHugePages();
    void growsAsAVector();
};

void LargeMemoryTest::givesWholeHugePages_data()
{
    constexpr quint64 hugePage = 2 * 1024 * 1024;
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<quint64>("alignment");
    QTest::newRow("one byte") << quint64(1) << quint64(alignof(std::max_align_t));
    QTest::newRow("one below a page") << hugePage - 1 << quint64(alignof(std::max_align_t));
    QTest::newRow("a page") << hugePage << hugePage;
    QTest::newRow("one above") << hugePage + 1 << hugePage;
    QTest::newRow("several") << 5 * hugePage - 8 << hugePage;
}

void LargeMemoryTest::givesWholeHugePages()
{
    QFETCH(const quint64, bytes);
    QFETCH(const quint64, alignment);
#ifndef Q_OS_LINUX
    QSKIP("huge pages are Linux's");
#endif
    // Again and again: what is given back must not pile up, and neighbours must not overlap.
    std::vector<char *> pieces;
    for (int i = 0; i < 8; ++i) {
        pieces.push_back(static_cast<char *>(allocateLarge(bytes)));
        QCOMPARE(reinterpret_cast<quintptr>(pieces.back()) % alignment, quintptr(0));
        std::memset(pieces.back(), i, bytes);
    }
    for (int i = 0; i < 8; ++i) {
        char *const piece = pieces[static_cast<size_t>(i)];
        QCOMPARE(int(piece[0]), i);
        QCOMPARE(int(piece[bytes - 1]), i);
        freeLarge(piece, bytes);
    }
}

void LargeMemoryTest::growsAsAVector()
{
    LargeVector<quint32> numbers;
    for (quint32 i = 0; i < 2'000'000; ++i)
        numbers.push_back(i);
    const LargeVector<quint32> copy = numbers;
    numbers = {};
    QCOMPARE(std::accumulate(copy.begin(), copy.end(), quint64(0)), quint64(1'999'999) * 1'000'000);
}

QTEST_GUILESS_MAIN(LargeMemoryTest)
#include "tst_largememory.moc"
