// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/closemonth.h"
#include "models/billing/closeoverview.h"
#include "models/billing/invoicestore.h"
#include "models/billing/invoiceview.h"
#include "models/billing/issueinvoices.h"
#include "models/billing/ratedmonthjson.h"
#include "models/billing/readstatement.h"
#include "models/billing/setexchangerate.h"
#include "models/billing/storedrules.h"
#include "models/billing/traylist.h"
#include "models/staff/managestaff.h"
#include "models/storage/verifyaudit.h"
#include "models/usage/importjson.h"
#include "models/usage/reporthistory.h"
#include "models/usage/usagemargin.h"
#include "models/usage/usagetotals.h"
#include "tests/models/staff/figurehunt.h"
#include "tests/models/upkeep/olderschema.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/engines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const QString issued = u"100000000001"_s;
const QString drafted = u"100000000002"_s;

SampleLine line(const QString &account, const QString &cost, const QString &type = u"Usage"_s)
{
    SampleLine line;
    line.account = account;
    line.cost = cost;
    line.type = type;
    return line;
}

bool maySeeOnTheServer(StaffRole role)
{
    return role == StaffRole::Billing || role == StaffRole::BillingManager || role == StaffRole::Admin;
}

} // namespace

/// The margin of a month with everything that keeps it, looked for by a login of each role: whoever may not
/// see it finds none by any SQL, and the pages show them what they show on SQLite.
class TestMarginRights : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;
    std::unique_ptr<Database> m_owner;
    std::unique_ptr<SampleMonth> m_sample;
    std::map<StaffRole, std::unique_ptr<Database>> m_logins;
    FigureHunt m_hunt;

    Database &login(StaffRole role) { return *m_logins.at(role); }
    Desk viewer() { return {login(StaffRole::Viewer), m_sample->clock(), {u"mr-viewer"_s, {}, {}}}; }
    /// As the program shows it to somebody without the permission, from a database that keeps nothing back.
    Desk hiding() { return {*m_owner, m_sample->clock(), viewer().actor}; }

    Result<void> plantMonth()
    {
        CHOBA_TRY(m_sample->saveIssuer());
        CHOBA_TRY(m_sample->addAccount(issued));
        CHOBA_TRY(m_sample->addAccount(drafted));
        CHOBA_TRY(m_sample->setRate(u"149.873"_s));
        CHOBA_TRY(m_sample->import({line(issued, u"100"_s), line(issued, u"-5.55555"_s, u"SppDiscount"_s)}));
        CHOBA_TRY(m_sample->import({line(issued, u"120.5"_s), line(drafted, u"50"_s),
                                    line(issued, u"-7.77777"_s, u"EdpDiscount"_s),
                                    line(drafted, u"-3.33333"_s, u"SppDiscount"_s)}));
        Desk desk = m_sample->desk();
        CHOBA_TRY(setAwsInvoiceTotal(desk, SampleMonth::month(), SampleMonth::payer(), Yen(4242424)));
        CHOBA_TRY(closeMonth(desk, m_sample->rules(), {SampleMonth::month(), false, {}}, m_sample->job()));
        CHOBA_TRY(issueInvoices(desk, m_sample->rules(), {SampleMonth::month(), issued}, m_sample->job()));
        return ok();
    }
    /// What no import of a sample makes: sums by tag, and the log as older programs wrote it.
    Result<void> plantTheRest()
    {
        CHOBA_TRY(m_owner->exec(u"INSERT INTO tag_cost SELECT version_id, usage_month, account, "
                                u"product_code, 'k', 'v', cost_usd, 1 "
                                "FROM charge_series WHERE line_item_type = 'EdpDiscount'"_s));
        CHOBA_TRY(m_owner->exec(u"INSERT INTO audit (at, actor, action, subject_kind, subject_id, "
                                u"before_json, after_json) VALUES "
                                "('2026-11-01T00:00:00Z', 'x', 'import_report', 'report_version', '1', '{}', "
                                "'{\"stored_usd\":\"159.3889\",\"total_usd\":\"159.3889\"}')"_s));
        return m_owner->exec(u"ANALYZE"_s);
    }

    template <typename Read>
    void compare(Read &&read)
    {
        Desk own = viewer();
        Desk all = hiding();
        const QString seen = read(own);
        QVERIFY(seen.size() > 10);
        QCOMPARE(seen, read(all));
    }
    static QString text(const QJsonObject &object)
    {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

private slots:
    void initTestCase()
    {
        m_owner = m_engines.fresh(Engine::Postgres);
        QVERIFY(m_owner);
        m_sample = std::make_unique<SampleMonth>(*m_owner);
        CHOBA_VERIFY(plantMonth());
        CHOBA_VERIFY(plantTheRest());
        // The lines, what they changed, and the sums that tell them by what is missing.
        for (const char *sum :
             {"5.55555", "7.77777", "3.33333", "11.1111", "94.44445", "159.3889", "64.94445"})
            m_hunt.add(QLatin1String(sum));
        m_hunt.addText(u"4242424"_s);
        Desk desk = m_sample->desk();
        std::vector<StaffRole> roles{StaffRole::Admin}; // the first person has to be one
        std::copy_if(allStaffRoles.begin(), allStaffRoles.end(), std::back_inserter(roles),
                     [](StaffRole role) { return role != StaffRole::Admin; });
        for (const StaffRole role : roles) {
            const QString name = u"mr-"_s + spelled(role).replace(u'_', u'-');
            const auto added = addStaff(desk, name, {}, {role});
            CHOBA_VERIFY(added);
            auto database = Database::open(m_owner->location().as(name, added->temporaryPassword));
            CHOBA_VERIFY(database);
            m_logins[role] = *std::move(database);
        }
    }
    void cleanupTestCase() { m_logins.clear(); }

    /// Else nothing below would prove anything.
    void theMarginIsWhereItIsKept()
    {
        const auto places = m_hunt.places(*m_owner);
        CHOBA_VERIFY(places);
        for (const char *place :
             {"public.charge_series", "public.usage_charge", "public.usage_day", "public.tag_cost",
              "public.report_version", "public.version_difference", "public.aws_invoice_total",
              "public.invoice", "public.invoice_input", "public.audit", "usage_month.charge_series_202610",
              "usage_month.usage_charge_202610", "usage_month.tag_cost_202610", "pg_catalog.pg_stats"})
            QVERIFY2(places->contains(QLatin1String(place)), place);
        for (const QString &place : *places)
            QVERIFY2(!place.startsWith(u"without_margin."), qPrintable(place));
    }

    void noOtherLoginFindsIt_data()
    {
        QTest::addColumn<int>("role");
        for (const StaffRole role : allStaffRoles)
            QTest::newRow(qPrintable(spelled(role))) << int(role);
    }
    void noOtherLoginFindsIt()
    {
        QFETCH(int, role);
        Database &own = login(StaffRole(role));
        const auto relations = FigureHunt::readable(own);
        CHOBA_VERIFY(relations);
        QVERIFY(relations->size() > 150); // with the catalogue
        const auto places = m_hunt.places(own);
        CHOBA_VERIFY(places);
        const bool found = places->contains(u"public.charge_series"_s);
        QCOMPARE(found, maySeeOnTheServer(StaffRole(role)));
        if (!maySeeOnTheServer(StaffRole(role)))
            QCOMPARE(places->join(u' '), QString());
    }

    /// A question that fails on a margin's row would tell of it: it must not be asked there.
    void noQuestionFailsOnIt_data()
    {
        QTest::addColumn<QString>("question");
        QTest::newRow("series")
            << u"SELECT COUNT(*) FROM %1charge_series WHERE 1 / (cost_usd + 77777700000) >= 0"_s;
        QTest::newRow("type") << u"SELECT COUNT(*) FROM %1charge_series WHERE CASE WHEN line_item_type = "
                                 "'EdpDiscount' THEN CAST(line_item_type AS INTEGER) ELSE 0 END = 0"_s;
        QTest::newRow("days")
            << u"SELECT COUNT(*) FROM %1usage_charge WHERE 1 / (cost_usd + 77777700000) >= 0"_s;
        QTest::newRow("series by day")
            << u"SELECT COUNT(*) FROM %1usage_day WHERE 1 / (cost_usd + 77777700000) >= 0"_s;
        QTest::newRow("input")
            << u"SELECT COUNT(*) FROM %1invoice_input WHERE 1 / (cost_usd + 77777700000) >= 0"_s;
        QTest::newRow("AWS")
            << u"SELECT COUNT(*) FROM %1aws_invoice_total WHERE 1 / (total_jpy - 4242424) >= 0"_s;
        QTest::newRow("log") << u"SELECT COUNT(*) FROM audit WHERE CASE WHEN after_json LIKE '%.3889%' THEN "
                                "CAST(after_json AS INTEGER) ELSE 0 END = 0"_s;
    }
    void noQuestionFailsOnIt()
    {
        QFETCH(QString, question);
        for (const StaffRole role : allStaffRoles) {
            const auto answer = login(role).statement(question.arg(QString())).scalar();
            QVERIFY2(bool(answer) != maySeeOnTheServer(role), qPrintable(spelled(role)));
            if (question.contains(u"%1"_s) && !maySeeOnTheServer(role))
                QVERIFY(!login(role).statement(question.arg(u"public."_s)).scalar());
        }
    }

    void thePagesShowTheSame()
    {
        const QStringList hidden = hiddenTypes(viewer().actor, m_sample->rules());
        using D = UsageDimension;
        for (const std::vector<D> &by :
             {std::vector{D::Type}, {D::Month, D::Payer, D::Account, D::Product}, {D::Day, D::Payer}, {}}) {
            for (const QString &account : {QString(), issued}) {
                compare([&](Desk &desk) {
                    UsageQuestion question;
                    question.by = by;
                    question.from = SampleMonth::month().plus(-1);
                    question.to = SampleMonth::month();
                    question.withoutTypes = hidden;
                    if (!account.isEmpty())
                        question.accounts = {account};
                    QString words;
                    const auto totals = usageTotals(desk.database, question);
                    for (const UsageTotal &total : totals.value_or(std::vector<UsageTotal>()))
                        words += text(toJson(total, by));
                    return words;
                });
            }
        }
        compare([&](Desk &desk) {
            QString words;
            const auto history = readReportHistory(desk.database, SampleMonth::month(), desk.clock.now());
            for (const ReportVersion &version : history.value_or(std::vector<ReportVersion>()))
                words += text(toJson(withoutTypes(version.summary, hidden)));
            return words;
        });
        compare([&](Desk &desk) {
            QString words;
            const auto heads = InvoiceStore(desk.database).heads({});
            for (const InvoiceHead &head : heads.value_or(std::vector<InvoiceHead>())) {
                const auto view = readInvoiceView(desk.database, head.id, m_sample->rules());
                if (!view)
                    return view.error().detail;
                const RatedMonth bare = withoutMargin(view->invoice.rated);
                words += text(toJson(bare)) + bare.total().toString() + QString::number(bare.charges.size());
            }
            return words;
        });
    }

    void theMonthIsTheSame()
    {
        compare([&](Desk &desk) {
            const auto overview = readCloseOverview(desk, m_sample->rules(), SampleMonth::month());
            if (!overview)
                return overview.error().detail;
            QString words = QString::number(overview->blockers.size()) +
                            (overview->isStale ? u" stale"_s : u" as closed"_s);
            for (const TieOut &tieOut : overview->tieOuts)
                words += tieOut.closes() ? u" closes "_s : u" open "_s + tieOut.difference.toString();
            return words + QString::number(overview->now.value_or(Yen()).amount());
        });
        compare([&](Desk &desk) {
            const auto statement =
                readStatement(desk.database, m_sample->rules(), drafted, SampleMonth::month());
            return statement ? text(toJson(withoutMargin(statement->rated))) : statement.error().detail;
        });
        Desk own = viewer();
        const auto overview = readCloseOverview(own, m_sample->rules(), SampleMonth::month());
        CHOBA_VERIFY(overview);
        QVERIFY(!overview->isStale);
        QVERIFY(overview->blockers.empty());
        CHOBA_VERIFY(trayEntries(own.database, m_sample->rules(), SampleMonth::month()));
    }

    /// The chain is verified around what is not shown, and what is gone is still missed.
    void theLogIsVerified()
    {
        const auto all = verifyAudit(*m_owner, {});
        CHOBA_VERIFY(all);
        QVERIFY(all->isIntact());
        QCOMPARE(all->keptBack, 0);
        const auto own = verifyAudit(login(StaffRole::Viewer), {});
        CHOBA_VERIFY(own);
        QVERIFY2(own->isIntact(), own->firstBad ? qPrintable(own->firstBad->message) : "clock");
        QCOMPARE(own->rows, all->rows);
        QCOMPARE(own->keptBack, 2);
        CHOBA_VERIFY(m_owner->exec(u"ALTER TABLE audit DISABLE TRIGGER ALL"_s));
        CHOBA_VERIFY(m_owner->exec(u"DELETE FROM audit WHERE action = 'set_aws_invoice_total'"_s));
        const auto after = verifyAudit(login(StaffRole::Viewer), {});
        CHOBA_VERIFY(after);
        QVERIFY(after->firstBad);
        QCOMPARE(after->firstBad->kind, AuditProblem::Kind::Deleted);
    }

    /// Last, as it changes what is kept back.
    void aTypeOfItsOwnRulesIsKeptToo()
    {
        const auto seen = [&] {
            return login(StaffRole::Viewer)
                .statement(u"SELECT COUNT(*) FROM charge_series WHERE line_item_type = 'Usage'"_s)
                .scalar()
                .value_or(-1);
        };
        QVERIFY(seen() > 0);
        Desk desk{
            login(StaffRole::Admin), m_sample->clock(), {u"mr-admin"_s, permissionsOf(StaffRole::Admin), {}}};
        const QJsonArray rows{
            QJsonObject{{u"source"_s, u"x"_s}, {u"value"_s, QJsonObject{{u"treatment"_s, u"margin"_s}}}}};
        CHOBA_VERIFY(overrideRule(desk, u"line_item.Usage"_s, rows));
        QCOMPARE(seen(), 0);
        CHOBA_VERIFY(overrideRule(desk, u"line_item.Usage"_s, {}));
        QVERIFY(seen() > 0);
    }

    void theTypesAreThoseOfTheRules_data() { Engines::addRows(); }
    void theTypesAreThoseOfTheRules()
    {
        QFETCH(Engine, engine);
        const auto types = [](Database &database) {
            const auto found = database.statement(u"SELECT line_item_type FROM margin_type ORDER BY 1"_s)
                                   .rows([](const Row &row) { return row.text(0); });
            return found ? QStringList(found->begin(), found->end()) : QStringList();
        };
        const auto fresh = m_engines.fresh(engine);
        QVERIFY(fresh);
        QCOMPARE(types(*fresh), m_sample->rules().marginTypes());
        // An older database whose own rules know one more.
        const auto older = Database::open(m_engines.freshLocation(engine), Database::Mode::Create);
        CHOBA_VERIFY(older);
        CHOBA_VERIFY(applyUpTo(15, **older));
        CHOBA_VERIFY(
            (*older)->exec(u"INSERT INTO setting (name, value_json) VALUES ('rules', "
                           "'{\"line_item.Refund\": [{\"value\": {\"treatment\": \"margin\"}}], "
                           "\"line_item.Fee\": [{\"value\": "
                           "{\"treatment\": \"in_class\"}}], \"tax.rate\": [{\"value\": \"10\"}]}')"_s));
        CHOBA_VERIFY(migrateToNewest(**older));
        QStringList expected = m_sample->rules().marginTypes() << u"Refund"_s;
        expected.sort();
        QCOMPARE(types(**older), expected);
    }
};

QTEST_MAIN(TestMarginRights)
#include "tst_marginrights.moc"
