// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlprocess.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace choba;

namespace {

constexpr auto number = "3430001027574";

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// Customers, rates and classes through the real program, on both engines.
class TestCtlCustomers : public QObject
{
    Q_OBJECT
private slots:
    void customers_data() { Engines::addRows(); }
    void customers();
    void records_data() { Engines::addRows(); }
    void records();
    void twoThatAreOne_data() { Engines::addRows(); }
    void twoThatAreOne();
    void hostileTextStaysItself_data() { Engines::addRows(); }
    void hostileTextStaysItself();
    void customersFromAFile_data() { Engines::addRows(); }
    void customersFromAFile();
    void linesByHand_data() { Engines::addRows(); }
    void linesByHand();
    void ratesAndClasses_data() { Engines::addRows(); }
    void ratesAndClasses();
    void rulesOfADatabase_data() { Engines::addRows(); }
    void rulesOfADatabase();

private:
    CtlRun run(const QString &db, const QStringList &arguments);
    QString initialised(Engine engine);

    Engines m_engines;
    CtlProcess m_ctl;
};

CtlRun TestCtlCustomers::run(const QString &db, const QStringList &arguments)
{
    return m_ctl.run(QStringList{QStringLiteral("--json"), QStringLiteral("--db"), db} + arguments);
}

QString TestCtlCustomers::initialised(Engine engine)
{
    const QString db = m_engines.freshLocation(engine).text();
    return run(db, {QStringLiteral("init")}).code == 0 ? db : QString();
}

void TestCtlCustomers::customers()
{
    QFETCH(Engine, engine);
    const QString db = initialised(engine);
    QVERIFY(!db.isEmpty());
    const QString name = QStringLiteral("株式会社サンプル");
    const QStringList add{
        QStringLiteral("customers"),          QStringLiteral("add"),      QStringLiteral("--name"), name,
        QStringLiteral("--corporate-number"), QString::fromLatin1(number)};
    const CtlRun added = run(db, add);
    QVERIFY2(added.code == 0, qPrintable(added.out));
    QCOMPARE(added.json().value(QStringLiteral("corporate_number")).toString(), QString::fromLatin1(number));

    const CtlRun again = run(db, add);
    QCOMPARE(again.code, 1);
    QCOMPARE(again.errorKind(), QStringLiteral("conflict"));

    QStringList bad = add;
    bad.back() = QStringLiteral("4430001027574");
    const CtlRun refused = run(db, bad);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.errorKind(), QStringLiteral("invalid"));
    QCOMPARE(refused.errorField(), QStringLiteral("corporate_number"));

    for (const QStringList &without :
         {QStringList(), QStringList{QStringLiteral("--corporate-number"), QString()}}) {
        const CtlRun none = run(db, QStringList{QStringLiteral("customers"), QStringLiteral("add"),
                                                QStringLiteral("--name"), QStringLiteral("無番号")} +
                                        without);
        QCOMPARE(none.code, 1);
        QCOMPARE(none.errorField(), QStringLiteral("corporate_number"));
    }

    QCOMPARE(run(db, words(QStringLiteral("customers list"))).items().size(), 1);
    QCOMPARE(run(db, words(QStringLiteral("customers list --limit 0"))).items().size(), 0);
    const CtlRun edited = run(db, {QStringLiteral("customers"), QStringLiteral("edit"), name,
                                   QStringLiteral("--phone"), QStringLiteral("03-0000-0000")});
    QVERIFY2(edited.code == 0, qPrintable(edited.out));
    const QJsonObject shown =
        run(db, {QStringLiteral("customers"), QStringLiteral("show"), QString::fromLatin1(number)}).json();
    QCOMPARE(shown.value(QStringLiteral("phone")).toString(), QStringLiteral("03-0000-0000"));
    QCOMPARE(shown.value(QStringLiteral("name")).toString(), name);
    QCOMPARE(run(db, words(QStringLiteral("customers show 99"))).errorKind(), QStringLiteral("not_found"));
}

/// Contacts, notes, the fields of other departments, and the history of all that.
void TestCtlCustomers::records()
{
    QFETCH(Engine, engine);
    const QString db = initialised(engine);
    QVERIFY(!db.isEmpty());
    const auto told = [&](const QString &line) { return run(db, words(line)); };
    const CtlRun added = told(QStringLiteral("customers add --name X --corporate-number 3430001027574 "
                                             "--credit-limit ５，０００ --owner tanaka --service cdn billing "
                                             "--maintenance-email noc@x.jp --public-body yes"));
    QVERIFY2(added.code == 0, qPrintable(added.out));
    QCOMPARE(added.json().value(QStringLiteral("credit_limit_jpy")).toInteger(), 5000);
    QCOMPARE(added.json().value(QStringLiteral("service_kinds")).toArray(),
             (QJsonArray{QStringLiteral("billing"), QStringLiteral("cdn")}));
    QVERIFY(added.json().value(QStringLiteral("public_body")).toBool());
    const CtlRun bad = told(QStringLiteral("customers edit X --credit-limit -1 --service radio"));
    QCOMPARE(bad.errorKind(), QStringLiteral("invalid"));
    const CtlRun unlimited = run(db, {QStringLiteral("customers"), QStringLiteral("edit"),
                                      QStringLiteral("X"), QStringLiteral("--credit-limit"), QString()});
    QVERIFY(unlimited.json().value(QStringLiteral("credit_limit_jpy")).isNull());

    const CtlRun contact =
        told(QStringLiteral("customers add-contact X --name T --kind applicant --email t@x.jp u@x.jp"));
    QVERIFY2(contact.code == 0, qPrintable(contact.out));
    const QString id = QString::number(contact.json().value(QStringLiteral("id")).toInteger());
    QCOMPARE(told(QStringLiteral("customers contacts X")).items().size(), 1);
    const CtlRun changed =
        told(QStringLiteral("customers edit-contact %1 --phone 011 --if-version 1").arg(id));
    QCOMPARE(changed.json().value(QStringLiteral("phone")).toString(), QStringLiteral("011"));
    const QString stale = QStringLiteral(" --if-version 1");
    for (const QString &again : {QStringLiteral("customers edit-contact %1 --phone 012").arg(id) + stale,
                                 QStringLiteral("customers remove-contact %1").arg(id) + stale})
        QCOMPARE(told(again).errorKind(), QStringLiteral("conflict"));
    QCOMPARE(told(QStringLiteral("customers edit-contact 99 --phone 1")).errorKind(),
             QStringLiteral("not_found"));
    QCOMPARE(told(QStringLiteral("customers remove-contact %1").arg(id)).code, 0);
    QVERIFY(told(QStringLiteral("customers contacts X")).items().isEmpty());

    QCOMPARE(told(QStringLiteral("customers add-note X said")).code, 0);
    const QJsonArray notes = told(QStringLiteral("customers notes X")).items();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first()[QLatin1String("note")].toString(), QStringLiteral("said"));
    const QJsonArray history = told(QStringLiteral("customers history X")).items();
    QCOMPARE(history.size(), 6);
    QCOMPARE(history.first()[QLatin1String("action")].toString(), QStringLiteral("add_customer_note"));
    QCOMPARE(told(QStringLiteral("customers history X --limit 2")).items().size(), 2);
}

void TestCtlCustomers::twoThatAreOne()
{
    QFETCH(Engine, engine);
    const QString db = initialised(engine);
    QVERIFY(!db.isEmpty());
    const auto told = [&](const QString &line) { return run(db, words(line)); };
    const CtlRun first =
        told(QStringLiteral("customers add --name ㈱みどり --corporate-number 3430001027574"));
    QVERIFY(first.json().value(QStringLiteral("warnings")).toArray().isEmpty());
    const CtlRun second = told(QStringLiteral("customers add --name みどり株式会社 --corporate-number ") +
                               nextCorporateNumber());
    QCOMPARE(second.code, 0); // warned, not refused
    QVERIFY(second.json()
                .value(QStringLiteral("warnings"))
                .toArray()
                .first()
                .toString()
                .contains(QStringLiteral("㈱みどり")));
    const QJsonArray alike = told(QStringLiteral("customers duplicates みどり株式会社")).items();
    QCOMPARE(alike.size(), 1);
    QCOMPARE(alike.first()[QLatin1String("same")].toArray(), (QJsonArray{QStringLiteral("name")}));

    told(QStringLiteral("customers add-note ㈱みどり x"));
    told(QStringLiteral("accounts add 123456789012 --customer ㈱みどり --plan prime --from 2026-01"));
    const QString merge = QStringLiteral("customers merge ㈱みどり --into みどり株式会社 --reason 重複");
    const QJsonObject plan = told(merge + QStringLiteral(" --dry-run")).json();
    QCOMPARE(plan.value(QStringLiteral("accounts")).toInt(), 1);
    QCOMPARE(plan.value(QStringLiteral("notes")).toInt(), 1);
    QVERIFY(
        told(QStringLiteral("customers show ㈱みどり")).json().value(QStringLiteral("merged_into")).isNull());
    const CtlRun merged = told(merge);
    QVERIFY2(merged.code == 0, qPrintable(merged.out));
    QCOMPARE(told(QStringLiteral("customers show ㈱みどり")).json().value(QStringLiteral("merged_into")),
             merged.json().value(QStringLiteral("id")));
    QCOMPARE(told(QStringLiteral("accounts show 123456789012"))
                 .json()
                 .value(QStringLiteral("customer"))
                 .toString(),
             QStringLiteral("みどり株式会社"));
    QCOMPARE(told(merge).errorKind(), QStringLiteral("conflict"));
    QCOMPARE(told(QStringLiteral("customers add-note ㈱みどり y")).errorKind(), QStringLiteral("conflict"));
}

void TestCtlCustomers::hostileTextStaysItself()
{
    QFETCH(Engine, engine);
    const QString db = initialised(engine);
    QFile file(qEnvironmentVariable("CHOBA_SOURCE_DIR") +
               QStringLiteral("/tests/data/naughty-strings/blns.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(all.size() > 100);
    // A process each: every eighth string is enough here, the use case is tested with all of them.
    for (qsizetype i = 1; i < all.size(); i += 8) {
        const QString text = all[i].toString();
        if (text.isEmpty() || text.contains(QChar(0)))
            continue; // cannot be an argument
        const CtlRun added = run(db, {QStringLiteral("customers"), QStringLiteral("add"),
                                      QStringLiteral("--name=x"), QStringLiteral("--notes=") + text,
                                      QStringLiteral("--corporate-number"), nextCorporateNumber()});
        QVERIFY2(added.code == 0, qPrintable(text + added.out + added.err));
        QCOMPARE(added.json().value(QStringLiteral("notes")).toString(), text);
        const QString kept = text.trimmed();
        if (kept.isEmpty())
            continue;
        const CtlRun line =
            run(db, {QStringLiteral("adjust"), QStringLiteral("add-line"), QStringLiteral("100000000001"),
                     QStringLiteral("2026-03"), QStringLiteral("100"),
                     QStringLiteral("--description=") + text, QStringLiteral("--reason=") + text});
        QVERIFY2(line.code == 0, qPrintable(text + line.out + line.err));
        QCOMPARE(line.json().value(QStringLiteral("description")).toString(), kept);
        QCOMPARE(line.json().value(QStringLiteral("reason")).toString(), kept);
    }
    const CtlRun words = m_ctl.run({QStringLiteral("customers"), QStringLiteral("add"),
                                    QStringLiteral("--db"), db, QStringLiteral("--name=a\x1b[31mb"),
                                    QStringLiteral("--corporate-number"), nextCorporateNumber()});
    QCOMPARE(words.code, 0);
    QVERIFY(!words.out.contains(QChar(0x1b))); // a terminal is not steered by data
}

void TestCtlCustomers::customersFromAFile()
{
    QFETCH(Engine, engine);
    const QString db = initialised(engine);
    const QString path = m_ctl.home() + QStringLiteral("/customers.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("顧客名,法人番号\n株式会社一号,3430001027574\n株式会社二号,4430001027574\n");
    file.close();
    const CtlRun refused = run(db, {QStringLiteral("customers"), QStringLiteral("import"), path});
    QCOMPARE(refused.code, 1);
    QVERIFY(run(db, words(QStringLiteral("customers list"))).items().isEmpty());
    const CtlRun preview =
        run(db, {QStringLiteral("customers"), QStringLiteral("import"), path, QStringLiteral("--dry-run")});
    QCOMPARE(preview.items().size(), 2);
    const CtlRun partial =
        run(db, {QStringLiteral("customers"), QStringLiteral("import"), path, QStringLiteral("--partial")});
    QVERIFY2(partial.code == 0, qPrintable(partial.out));
    QCOMPARE(partial.json().value(QStringLiteral("added")).toInt(), 1);
    QCOMPARE(partial.json().value(QStringLiteral("problems")).toArray().size(), 1);
}

void TestCtlCustomers::linesByHand()
{
    QFETCH(Engine, engine);
    const QString db = initialised(engine);
    const auto listed = [&] { return run(db, words(QStringLiteral("adjust lines 2026-03"))).items(); };
    const CtlRun added = run(db, words(QStringLiteral("adjust add-line 100000000001 2026-03 5000 "
                                                      "--description setup --reason agreed")));
    QVERIFY2(added.code == 0, qPrintable(added.out));
    const QString id = QString::number(added.json().value(QStringLiteral("id")).toInteger());
    const CtlRun edited = run(db, words(QStringLiteral("adjust edit-line %1 -300 --description rebate "
                                                       "--reason typo")
                                            .arg(id)));
    QVERIFY2(edited.code == 0, qPrintable(edited.out));
    QCOMPARE(listed().size(), 1);
    QCOMPARE(listed().first().toObject().value(QStringLiteral("amount_jpy")).toInt(), -300);
    QCOMPARE(listed().first().toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("typo"));
    QCOMPARE(run(db, words(QStringLiteral("adjust edit-line %1 0 --description x --reason y").arg(id)))
                 .errorKind(),
             QStringLiteral("invalid"));
    QCOMPARE(run(db, words(QStringLiteral("adjust remove-line %1").arg(id))).code, 0);
    QVERIFY(listed().isEmpty());
    QCOMPARE(run(db, words(QStringLiteral("adjust edit-line %1 1 --description x --reason y").arg(id)))
                 .errorKind(),
             QStringLiteral("not_found"));
}

void TestCtlCustomers::ratesAndClasses()
{
    QFETCH(Engine, engine);
    const QString db = initialised(engine);
    const CtlRun set = run(db, words(QStringLiteral("fx set 2026-03 147.3420")));
    QVERIFY2(set.code == 0, qPrintable(set.out));
    QCOMPARE(set.json().value(QStringLiteral("fx_rate")).toString(), QStringLiteral("147.342"));
    const CtlRun pasted = run(db, words(QStringLiteral("fx set 2026-04 １４７．５")));
    QCOMPARE(pasted.json().value(QStringLiteral("fx_rate")).toString(), QStringLiteral("147.5"));
    QCOMPARE(run(db, words(QStringLiteral("fx set 2026-03 0"))).errorField(), QStringLiteral("fx_rate"));
    QCOMPARE(run(db, words(QStringLiteral("fx list"))).items().size(), 2);
    QCOMPARE(run(db, words(QStringLiteral("products classify AmazonNew standard"))).code, 0);
    QCOMPARE(run(db, words(QStringLiteral("products classify AmazonNew gold"))).errorKind(),
             QStringLiteral("invalid"));
    const QJsonArray products = run(db, words(QStringLiteral("products list"))).items();
    QCOMPARE(products.size(), 1);
    const QJsonObject product = products.first().toObject();
    QCOMPARE(product.value(QStringLiteral("product_code")).toString(), QStringLiteral("AmazonNew"));
    QCOMPARE(product.value(QStringLiteral("class")).toString(), QStringLiteral("standard"));
    QCOMPARE(product.value(QStringLiteral("row_version")).toInt(), 1);
}

void TestCtlCustomers::rulesOfADatabase()
{
    QFETCH(Engine, engine);
    const QString db = initialised(engine);
    const QStringList quote = words(QStringLiteral("quote --contract prime --fx 100 --charge standard=100"));
    const auto total = [&] { return run(db, quote).json().value(QStringLiteral("total_jpy")).toInt(); };
    QCOMPARE(total(), 10120);
    const QString path = m_ctl.home() + QStringLiteral("/rows.json");
    const auto write = [&path](const char *rows) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(rows);
    };
    const QStringList override{QStringLiteral("rules"), QStringLiteral("override"),
                               QStringLiteral("discount.prime.standard"), path};
    write(R"([{"value": {"percent": "10"}}])");
    const CtlRun done = run(db, override);
    QVERIFY2(done.code == 0, qPrintable(done.out));
    QCOMPARE(total(), 9900);
    const auto since = [&](int version) {
        return run(db, override + QStringList{QStringLiteral("--if-version"), QString::number(version)});
    };
    QCOMPARE(run(db, words(QStringLiteral("rules show"))).json().value(QStringLiteral("row_version")).toInt(),
             1);
    write(R"([{"value": {"percent": "9"}}])");
    QCOMPARE(since(0).errorField(), QStringLiteral("row_version"));
    QCOMPARE(total(), 9900);
    QCOMPARE(since(1).code, 0);
    QCOMPARE(total(), 10010);
    write(R"([{"value": {"percent": "10"}}])");
    QCOMPARE(since(2).code, 0);
    write(R"([{"value": {"percent": "much"}}])");
    QCOMPARE(run(db, override).errorKind(), QStringLiteral("invalid"));
    QCOMPARE(total(), 9900);
    QCOMPARE(
        m_ctl.run(QStringList{QStringLiteral("--json")} + quote).json().value(QStringLiteral("total_jpy")),
        QJsonValue(10120)); // no database, no rules of one
    QCOMPARE(run(db, words(QStringLiteral("rules reset discount.prime.standard"))).code, 0);
    QCOMPARE(total(), 10120);
}

QTEST_GUILESS_MAIN(TestCtlCustomers)
#include "tst_ctlcustomers.moc"
