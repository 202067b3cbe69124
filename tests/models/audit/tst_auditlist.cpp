// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditchange.h"
#include "models/audit/auditlist.h"
#include "models/audit/auditwords.h"
#include "models/storage/transaction.h"
#include "tests/support/engines.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

QDateTime tokyo(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 4, day), QTime(hour, minute), Qt::OffsetFromUTC, tokyoOffsetSeconds);
}

Result<void> append(Database &database, const QDateTime &at, const QString &actor, const AuditEntry &entry)
{
    const FixedClock clock(at);
    Desk desk{database, clock, Actor::owner(actor)};
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    CHOBA_TRY(appendAudit(desk, entry));
    return transaction.commit();
}

} // namespace

class AuditListTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    std::unique_ptr<Database> filled(Engine engine)
    {
        auto database = m_engines.fresh(engine);
        if (!database)
            return nullptr;
        const AuditEntry rename{u"edit_customer"_s,
                                u"customer"_s,
                                u"12"_s,
                                {{u"name"_s, u"旧社名"_s}},
                                {{u"name"_s, u"新社名"_s}}};
        const AuditEntry issue{u"issue_invoice"_s,
                               u"invoice"_s,
                               u"7"_s,
                               {},
                               {{u"total_jpy"_s, 1585163}, {u"number"_s, u"100%"_s}}};
        if (!append(*database, tokyo(1, 23, 59), u"佐藤"_s, rename) ||
            !append(*database, tokyo(2, 0, 0), u"佐藤"_s, issue) ||
            !append(*database, tokyo(2, 23, 59), u"鈴木"_s, issue) ||
            !append(*database, tokyo(3, 0, 0), u"鈴木"_s, rename))
            return nullptr;
        return database;
    }
    static QList<qint64> found(Database &database, const AuditSearch &search)
    {
        QList<qint64> ids;
        const auto rows = readAudit(database, search, -1);
        if (!rows)
            return {-1};
        for (const AuditRow &row : *rows)
            ids.append(row.id);
        return ids;
    }

private slots:
    void everyFilterNarrows_data() { Engines::addRows(); }
    void everyFilterNarrows()
    {
        QFETCH(Engine, engine);
        const auto database = filled(engine);
        QVERIFY(database);
        const auto with = [](auto set) {
            AuditSearch search;
            set(search);
            return search;
        };
        QCOMPARE(found(*database, {}), (QList<qint64>{4, 3, 2, 1}));
        QCOMPARE(found(*database, with([](auto &s) { s.actor = u"佐藤"_s; })), (QList<qint64>{2, 1}));
        QCOMPARE(found(*database, with([](auto &s) { s.action = u"issue_invoice"_s; })),
                 (QList<qint64>{3, 2}));
        QCOMPARE(found(*database, with([](auto &s) { s.subjectKind = u"customer"_s; })),
                 (QList<qint64>{4, 1}));
        QCOMPARE(found(*database, with([](auto &s) { s.subjectId = u"7"_s; })), (QList<qint64>{3, 2}));
        QCOMPARE(found(*database, with([](auto &s) { s.text = u"新社"_s; })), (QList<qint64>{4, 1}));
        QCOMPARE(found(*database, with([](auto &s) { s.text = u"0%"_s; })), (QList<qint64>{3, 2}));
        // Days are Tokyo's: one minute before and at midnight.
        QCOMPARE(found(*database, with([](auto &s) { s.from = QDate(2026, 4, 2); })),
                 (QList<qint64>{4, 3, 2}));
        QCOMPARE(found(*database, with([](auto &s) { s.to = QDate(2026, 4, 2); })), (QList<qint64>{3, 2, 1}));
        QCOMPARE(readAudit(*database, {}, 2)->size(), std::size_t(2));
    }

    void facetsNameWhatOccurs_data() { Engines::addRows(); }
    void facetsNameWhatOccurs()
    {
        QFETCH(Engine, engine);
        const auto database = filled(engine);
        QVERIFY(database);
        const auto facets = auditFacets(*database);
        CHOBA_VERIFY(facets);
        QCOMPARE(facets->actors, (QStringList{u"佐藤"_s, u"鈴木"_s}));
        QCOMPARE(facets->actions, (QStringList{u"edit_customer"_s, u"issue_invoice"_s}));
        QCOMPARE(facets->subjectKinds, (QStringList{u"customer"_s, u"invoice"_s}));
        const auto empty = m_engines.fresh(engine);
        QVERIFY(auditFacets(*empty)->actors.isEmpty());
    }

    void changesAreToldFieldByField()
    {
        const QJsonObject before{{u"name"_s, u"A"_s}, {u"phone"_s, u"03"_s}, {u"total_jpy"_s, 1200}};
        const QJsonObject after{
            {u"name"_s, u"B"_s},
            {u"phone"_s, u"03"_s},
            {u"final"_s, true},
            {u"contracts"_s, QJsonArray{QJsonObject{{u"plan"_s, u"prime"_s}, {u"to"_s, QJsonValue::Null}}}}};
        const auto changes = auditChanges(before, after);
        QCOMPARE(changes.size(), std::size_t(6));
        QStringList told;
        for (const AuditChange &change : changes)
            told.append(change.field + u'|' + change.before + u'|' + change.after +
                        (change.isChanged ? u"*"_s : u""_s));
        QCOMPARE(told, (QStringList{u"Contract 1 · Plan||prime*"_s, u"Final||Yes*"_s, u"Name|A|B*"_s,
                                    u"Total|¥1,200|*"_s, u"Contract 1 · To||"_s, u"Phone|03|03"_s}));
        QCOMPARE(auditSummary(before, after, 3),
                 u"Contract 1 · Plan: – → prime, Final: – → Yes, Name: A → B"_s);
        QCOMPARE(auditSummary({}, {{u"name"_s, u"B"_s}}), u"Name: B"_s);
    }

    /// A row that somebody tampered with must not hide a field behind another.
    void noFieldOfAForeignRowIsLost()
    {
        const auto told = [](const QJsonObject &after) {
            QStringList fields;
            for (const AuditChange &change : auditChanges({}, after))
                fields.append(change.field + u'|' + change.after);
            return fields;
        };
        const QJsonArray nothing{QJsonObject()};
        QCOMPARE(told({{u"contracts"_s, nothing}}), QStringList(u"Contract 1|{}"_s));
        QCOMPARE(told({{u"x"_s, QJsonObject()}}).size(), 1);
        QCOMPARE(told({{u""_s, u"a"_s}, {u"–"_s, u"b"_s}}), (QStringList{u"–|a"_s, u"–|b"_s}));
        QCOMPARE(told({{u"x"_s, nothing}, {u"x 1"_s, u"a"_s}}).size(), 2);
    }

    /// What the program writes has words: found in the source, so that a new action is not forgotten.
    void everyActionOfTheSourceHasWords()
    {
        static const QRegularExpression call(
            u"appendAudit\\(\\s*desk,\\s*\\{\\s*QStringLiteral\\(\"(\\w+)\"\\),\\s*QStringLiteral\\(\"(\\w+)\"\\)"_s);
        QDirIterator files(qEnvironmentVariable("CHOBA_SOURCE_DIR") + u"/models"_s, {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const auto match = matches.next();
                ++seen;
                QVERIFY2(knownAuditActions().contains(match.captured(1)), qPrintable(match.captured(1)));
                QVERIFY2(knownAuditSubjectKinds().contains(match.captured(2)), qPrintable(match.captured(2)));
            }
        }
        QVERIFY(seen >= 10);
        QCOMPARE(auditActionWords(u"newer_thing"_s), u"Newer thing"_s);
        QCOMPARE(auditSubjectWords(u"secret"_s, u"root_mail/123456789012"_s), u"Root mail 1234-5678-9012"_s);
    }

    void theExportHasALinePerChange()
    {
        const auto database = filled(Engine::Sqlite);
        QVERIFY(database);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"audit.csv"_s);
        JobContext context;
        CHOBA_VERIFY(exportAudit(*database, {}, path, CsvEncoding::Utf8WithBom, context));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + 1 + 2 + 2 + 1);
        QVERIFY(lines[1].endsWith(u"Name,旧社名,新社名"_s));
        context.cancel();
        QVERIFY(!exportAudit(*database, {}, folder.filePath(u"none.csv"_s), CsvEncoding::Cp932, context));
        QVERIFY(!QFile::exists(folder.filePath(u"none.csv"_s)));
    }
};

QTEST_GUILESS_MAIN(AuditListTest)
#include "tst_auditlist.moc"
