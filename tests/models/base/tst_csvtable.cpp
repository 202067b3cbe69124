// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/csvtable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class CsvTableTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("cells");
        QTest::addColumn<QList<qint64>>("lines");
        const QString shop = QStringLiteral("帳場～①髙");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n")
                               << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}
                               << QList<qint64>{1, 2};
        QTest::newRow("no last line end")
            << QByteArray("a,b\r\n1,") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u""_s}}
            << QList<qint64>{1, 2};
        QTest::newRow("old Mac") << QByteArray("a\r1") << QList<QStringList>{{u"a"_s}, {u"1"_s}}
                                 << QList<qint64>{1, 2};
        QTest::newRow("quotes") << QByteArray("\"a,\"\"b\",c\n\"x\r\ny\",z\nlast,1\n")
                                << QList<QStringList>{{u"a,\"b"_s, u"c"_s},
                                                      {u"x\r\ny"_s, u"z"_s},
                                                      {u"last"_s, u"1"_s}}
                                << QList<qint64>{1, 2, 4};
        QTest::newRow("blank lines") << QByteArray("\na\n\n\r\nb\n") << QList<QStringList>{{u"a"_s}, {u"b"_s}}
                                     << QList<qint64>{2, 5};
        QTest::newRow("quote inside")
            << QByteArray("5\" pipe,1") << QList<QStringList>{{u"5\" pipe"_s, u"1"_s}} << QList<qint64>{1};
        QTest::newRow("formula") << QByteArray("=1+1,\" -2 \"") << QList<QStringList>{{u"=1+1"_s, u" -2 "_s}}
                                 << QList<qint64>{1};
        QTest::newRow("empty quoted")
            << QByteArray("\"\",") << QList<QStringList>{{u""_s, u""_s}} << QList<qint64>{1};
        QTest::newRow("utf-8") << shop.toUtf8() << QList<QStringList>{{shop}} << QList<qint64>{1};
        QTest::newRow("utf-8 with BOM")
            << "\xEF\xBB\xBF" + shop.toUtf8() << QList<QStringList>{{shop}} << QList<qint64>{1};
        QTest::newRow("cp932") << QByteArray("\x92\xA0\x8F\xEA\x81\x60\x87\x40\xFB\xFC,\xB6\\~")
                               << QList<QStringList>{{shop, QStringLiteral("ｶ\\~")}} << QList<qint64>{1};
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, cells);
        QFETCH(QList<qint64>, lines);
        const auto table = CsvTable::parse(bytes);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QList<QStringList> foundCells;
        QList<qint64> foundLines;
        for (const CsvRow &record : table->records()) {
            foundCells.append(record.cells);
            foundLines.append(record.line);
        }
        QCOMPARE(foundCells, cells);
        QCOMPARE(foundLines, lines);
    }

    void saysTheEncoding()
    {
        QCOMPARE(CsvTable::parse("abc")->encoding(), TextEncoding::Utf8);
        QCOMPARE(CsvTable::parse("\xB6")->encoding(), TextEncoding::Cp932);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("BOM only") << QByteArray("\xEF\xBB\xBF") << u"empty"_s;
        QTest::newRow("blank") << QByteArray("\n\n") << u"empty"_s;
        QTest::newRow("open quote") << QByteArray("a,b\nc,\"d\ne\n") << u"Line 2: A quote"_s;
        QTest::newRow("after a quote") << QByteArray("a\n\"b\"c,d\n") << u"Line 2: There is text"_s;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0",
                                              4)
                                << u"UTF-16"_s;
        QTest::newRow("NUL") << QByteArray("a\nb\0c", 5) << u"Line 2: There is a NUL"_s;
        QTest::newRow("neither encoding")
            << QByteArray("a\nb\nc\xFF\xFF\xFF\n") << u"Line 3: The text is neither"_s;
        QTest::newRow("cut in a character") << QByteArray("a\n\xB6\x92") << u"Line 2: The text is neither"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto table = CsvTable::parse(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, ErrorKind::Invalid);
        QVERIFY2(table.error().message.contains(words), qPrintable(table.error().message));
    }

    void readsFiles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        QCOMPARE(CsvTable::readFile(path).error().kind, ErrorKind::NotFound);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x,y");
        file.close();
        QCOMPARE(CsvTable::readFile(path)->records().front().cells, (QStringList{u"x"_s, u"y"_s}));
        QVERIFY(file.resize(CsvTable::maxBytes + 1));
        QVERIFY(CsvTable::readFile(path).error().message.contains(QStringLiteral("64 MB")));
        QVERIFY(!CsvTable::readFile(folder.path()));
    }
};

QTEST_GUILESS_MAIN(CsvTableTest)
#include "tst_csvtable.moc"
