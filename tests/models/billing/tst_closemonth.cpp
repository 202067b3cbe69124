// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/classifyproduct.h"
#include "models/billing/decidetray.h"
#include "models/billing/invoicestore.h"
#include "models/billing/issueinvoices.h"
#include "models/billing/printinvoices.h"
#include "models/billing/readtieout.h"
#include "models/billing/whyrules.h"
#include "models/storage/transaction.h"
#include "models/usage/usagemargin.h"
#include "models/usage/usagetotals.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;

namespace {

const QString prime = QStringLiteral("100000000001");
const QString lite = QStringLiteral("100000000002");
const QString unknownProduct = QStringLiteral("100000000003");
const QString withCredit = QStringLiteral("100000000004");
const QString idle = QStringLiteral("100000000005");
const QString refunded = QStringLiteral("100000000006");
const QString nobodys = QStringLiteral("100000000007");

SampleLine use(const QString &account, const QString &cost)
{
    SampleLine line;
    line.account = account;
    line.cost = cost;
    return line;
}

std::vector<SampleLine> october()
{
    SampleLine unknown = use(unknownProduct, QStringLiteral("5"));
    unknown.product = QStringLiteral("AmazonNeverHeardOf");
    SampleLine credit = use(withCredit, QStringLiteral("-20"));
    credit.type = QStringLiteral("Credit");
    credit.description = QStringLiteral("AWS_Activate, \"2026\"");
    SampleLine refund = use(refunded, QStringLiteral("-77.77"));
    refund.type = QStringLiteral("Refund");
    return {use(prime, QStringLiteral("100")),
            use(lite, QStringLiteral("100")),
            unknown,
            use(withCredit, QStringLiteral("50")),
            credit,
            refund,
            use(nobodys, QStringLiteral("3"))};
}

QStringList heldAccounts(const RunResult &result)
{
    QStringList accounts;
    for (const HeldAccount &held : result.held)
        accounts.append(held.account);
    return accounts;
}

} // namespace

class CloseMonthTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    /// October imported for the accounts above, with issuer but without a rate.
    static Result<void> prepare(SampleMonth &sample)
    {
        CHOBA_TRY(sample.saveIssuer());
        for (const QString &account : {prime, unknownProduct, withCredit, idle, refunded})
            CHOBA_TRY(sample.addAccount(account));
        CHOBA_TRY(sample.addAccount(lite, ContractPlan::PrimeLite));
        return sample.import(october());
    }
    static Result<RunResult> close(SampleMonth &sample, bool dryRun = false)
    {
        Desk desk = sample.desk();
        return closeMonth(desk, sample.rules(), {SampleMonth::month(), dryRun, {}}, sample.job());
    }
    static Result<RunResult> issue(SampleMonth &sample, std::optional<QString> account = {})
    {
        Desk desk = sample.desk();
        return issueInvoices(desk, sample.rules(), {SampleMonth::month(), account}, sample.job());
    }
    /// All of the above, closed and issued at 100 yen per dollar.
    static Result<void> prepareIssued(SampleMonth &sample)
    {
        CHOBA_TRY(prepare(sample));
        CHOBA_TRY(sample.setRate(QStringLiteral("100")));
        CHOBA_TRY(close(sample));
        CHOBA_TRY(issue(sample));
        return ok();
    }
    static std::vector<InvoiceHead> issuedHeads(Database &database)
    {
        return InvoiceStore(database).heads({SampleMonth::month(), {}, {}, InvoiceState::Issued, {}}).value();
    }

private slots:
    void whatCannotBeIssuedIsSaid_data() { Engines::addRows(); }
    void whatCannotBeIssuedIsSaid()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        CHOBA_VERIFY(sample.setRate(QStringLiteral("100")));
        Desk desk = sample.desk();
        const auto fieldOf = [&](Month month, const std::optional<QString> &account = {}) {
            const auto run = issueInvoices(desk, sample.rules(), {month, account}, sample.job());
            return run ? QStringLiteral("done") : run.error().field;
        };
        const QString month = QStringLiteral("month");
        QCOMPARE(fieldOf(SampleMonth::month()), month);         // usage is here, but never closed
        QCOMPARE(fieldOf(SampleMonth::month(), prime), month);  // so has no account a draft
        QCOMPARE(fieldOf(Month(2025, 1)), month);               // no usage
        QCOMPARE(fieldOf(SampleMonth::month().plus(9)), month); // to come
        const auto empty = closeMonth(desk, sample.rules(), {Month(2025, 1), false, {}}, sample.job());
        QVERIFY(!empty);
        QCOMPARE(empty.error().field, month);

        CHOBA_VERIFY(close(sample));
        const QString account = QStringLiteral("account");
        QCOMPARE(fieldOf(SampleMonth::month(), QStringLiteral("999999999999")), account); // unknown
        QCOMPARE(fieldOf(SampleMonth::month(), idle), account);                           // nothing to bill
        QCOMPARE(fieldOf(SampleMonth::month(), unknownProduct), QStringLiteral("done"));  // held
        QCOMPARE(fieldOf(SampleMonth::month()), QStringLiteral("done"));
        QCOMPARE(fieldOf(SampleMonth::month()), QStringLiteral("done")); // nothing is left, which is fine
    }

    void theMarginIsForWhoMaySeeIt_data() { Engines::addRows(); }
    void theMarginIsForWhoMaySeeIt()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(sample.saveIssuer());
        CHOBA_VERIFY(sample.addAccount(prime));
        SampleLine margin = use(prime, QStringLiteral("-12.5"));
        margin.type = QStringLiteral("SppDiscount");
        CHOBA_VERIFY(sample.import({use(prime, QStringLiteral("100")), margin}));
        CHOBA_VERIFY(sample.setRate(QStringLiteral("100")));
        CHOBA_VERIFY(close(sample));

        Actor viewer{QStringLiteral("v"), {}, {}};
        Actor manager = sample.desk().actor;
        QVERIFY(hiddenTypes(manager, sample.rules()).isEmpty());
        QVERIFY(marginRemark(manager).isEmpty() && !marginRemark(viewer).isEmpty());
        const QStringList hidden = hiddenTypes(viewer, sample.rules());
        QVERIFY(hidden.contains(QStringLiteral("SppDiscount")));
        UsageQuestion question;
        question.by = {UsageDimension::Type};
        question.from = question.to = SampleMonth::month();
        QCOMPARE(usageTotals(*database, question)->size(), std::size_t(2));
        question.withoutTypes = hidden;
        const auto shown = usageTotals(*database, question);
        CHOBA_VERIFY(shown);
        QCOMPARE(shown->size(), std::size_t(1));
        QCOMPARE(shown->front().names, QStringList{QStringLiteral("Usage")});

        // Neither does the way to an invoice's amount tell it.
        const auto heads = InvoiceStore(*database).heads({});
        CHOBA_VERIFY(heads);
        const auto invoice = InvoiceStore(*database).read(heads->front().id);
        CHOBA_VERIFY(invoice);
        QCOMPARE(invoice->rated.charges.size(), std::size_t(2));
        const RatedMonth bare = withoutMargin(invoice->rated);
        QCOMPARE(bare.charges.size(), std::size_t(1));
        QCOMPARE(bare.total().toString(), QStringLiteral("100"));
        QCOMPARE(whyLine(bare, 0, {}).at(1).detail, QString());
        QVERIFY(whyLine(invoice->rated, 0, {}).at(1).detail.contains(QStringLiteral("SppDiscount")));

        // A tie-out is for them and for who closes.
        Desk desk{*database, sample.clock(), viewer};
        QCOMPARE(readTieOut(desk, sample.rules(), SampleMonth::month()).error().kind, ErrorKind::NotAllowed);
        for (const Permission enough : {Permission::SeeMargin, Permission::CloseMonths}) {
            desk.actor.may = {enough};
            CHOBA_VERIFY(readTieOut(desk, sample.rules(), SampleMonth::month()));
        }
    }

    void closeHoldsWhatConcernsOneAccount_data() { Engines::addRows(); }
    void closeHoldsWhatConcernsOneAccount()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));

        const auto early = close(sample);
        QVERIFY(!early);
        QCOMPARE(early.error().kind, ErrorKind::Conflict);
        QCOMPARE(early.error().problems.front().field, QStringLiteral("no_rate"));

        CHOBA_VERIFY(sample.setRate(QStringLiteral("100")));
        const auto dry = close(sample, true);
        CHOBA_VERIFY(dry);
        QCOMPARE(InvoiceStore(*database).heads({}).value().size(), std::size_t(0));
        const auto closed = close(sample);
        CHOBA_VERIFY(closed);
        QCOMPARE(closed->drafts, 2);
        QCOMPARE(heldAccounts(*closed), QStringList({unknownProduct, withCredit}));
        QCOMPARE(closed->held[0].holds, std::vector<DraftHold>({{QStringLiteral("unknown_product"),
                                                                 QStringLiteral("AmazonNeverHeardOf")}}));
        QCOMPARE(closed->negative, QStringList{refunded});
        QCOMPARE(closed->zero, QStringList{idle});
        QCOMPARE(closed->unassigned.size(), std::size_t(1));
        QCOMPARE(closed->unassigned.front().account, nobodys);
        QVERIFY(!closed->isClosed());
        QCOMPARE(closed->tieOuts.size(), std::size_t(1));
        QVERIFY(closed->tieOuts.front().closes());
    }

    void issueNumbersInOrderAndOnce_data() { Engines::addRows(); }
    void issueNumbersInOrderAndOnce()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        CHOBA_VERIFY(sample.setRate(QStringLiteral("100")));
        CHOBA_VERIFY(close(sample));

        const auto issued = issue(sample);
        CHOBA_VERIFY(issued);
        QCOMPARE(issued->issued, 2);
        const auto heads = issuedHeads(*database);
        QCOMPARE(heads[0].account, prime);
        QCOMPARE(heads[0].number, QStringLiteral("1000000001"));
        QCOMPARE(heads[0].total, Yen(10'120));
        QCOMPARE(heads[0].issueDate, QDate(2026, 11, 30));
        QCOMPARE(heads[0].dueDate, QDate(2026, 12, 31));
        QCOMPARE(heads[1].number, QStringLiteral("1000000002"));
        QCOMPARE(heads[1].total, Yen(11'000));
        const auto pdf = InvoiceStore(*database).pdf(heads[0].id);
        CHOBA_VERIFY(pdf);
        QCOMPARE(sha256Of(*pdf), heads[0].pdfSha256);

        CHOBA_VERIFY(issue(sample));
        CHOBA_VERIFY(close(sample));
        CHOBA_VERIFY(issue(sample));
        QCOMPARE(issuedHeads(*database).size(), std::size_t(2));

        Desk desk = sample.desk();
        CHOBA_VERIFY(classifyProduct(desk, QStringLiteral("AmazonNeverHeardOf"), ProductClass::Standard));
        CHOBA_VERIFY(close(sample));
        CHOBA_VERIFY(issue(sample));
        QCOMPARE(issuedHeads(*database).back().number, QStringLiteral("1000000003"));
        QCOMPARE(issuedHeads(*database).back().account, unknownProduct);
    }

    void aFrozenInvoiceReadsBackWhole_data() { Engines::addRows(); }
    void aFrozenInvoiceReadsBackWhole()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        CHOBA_VERIFY(sample.setRate(QStringLiteral("147.342")));
        CHOBA_VERIFY(close(sample));
        CHOBA_VERIFY(issue(sample));
        InvoiceStore store(*database);
        const auto invoice = store.read(issuedHeads(*database).front().id);
        CHOBA_VERIFY(invoice);
        const InvoiceAmounts &amounts = *invoice->rated.invoice;
        QCOMPARE(amounts.lines.size(), std::size_t(2));
        QCOMPARE(amounts.lines[1].amount, Yen(-1'178));
        QCOMPARE(amounts.lines[1].beforeCut, Yen(14'734));
        QCOMPARE(amounts.total, invoice->head.total);
        QCOMPARE(invoice->rated.charges.size(), std::size_t(1));
        QVERIFY(invoice->rated.rules.count(invoice->rated.charges.front().classRuleId) == 1);
        QVERIFY(!invoice->rated.classes.front().discountRule.id.isEmpty());
    }

    void creditsWaitForAPerson_data() { Engines::addRows(); }
    void creditsWaitForAPerson()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        CHOBA_VERIFY(sample.setRate(QStringLiteral("100")));
        const auto entries = trayEntries(*database, sample.rules(), SampleMonth::month());
        CHOBA_VERIFY(entries);
        QCOMPARE(entries->size(), std::size_t(1));
        const TrayItem &item = entries->front().item;
        QVERIFY(!item.decision);
        Desk desk = sample.desk();
        TrayVerdict verdict{
            withCredit, item.key, SampleMonth::month(), TrayChoice::Bill, ServiceClass::Undiscounted, {}, {}};
        const auto unexplained = decideTray(desk, sample.rules(), verdict);
        QVERIFY(!unexplained);
        QCOMPARE(unexplained.error().field, QStringLiteral("reason"));
        verdict.reason = QStringLiteral("契約どおり");
        CHOBA_VERIFY(decideTray(desk, sample.rules(), verdict));
        CHOBA_VERIFY(close(sample));
        CHOBA_VERIFY(issue(sample, withCredit));
        const auto heads = issuedHeads(*database);
        QCOMPARE(heads.size(), std::size_t(1));
        QCOMPARE(heads.front().subtotal, Yen(2'600)); // 3,000 less 8 % of the 5,000 in class standard
        verdict.choice = TrayChoice::Keep;
        const auto late = decideTray(desk, sample.rules(), verdict);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
    }

    void staleDraftsAreRefused_data() { Engines::addRows(); }
    void staleDraftsAreRefused()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        CHOBA_VERIFY(sample.setRate(QStringLiteral("100")));
        CHOBA_VERIFY(close(sample));
        CHOBA_VERIFY(sample.setRate(QStringLiteral("101")));
        const auto stale = issue(sample);
        QVERIFY(!stale);
        QCOMPARE(stale.error().kind, ErrorKind::Conflict);
        QCOMPARE(issuedHeads(*database).size(), std::size_t(0));
        CHOBA_VERIFY(close(sample));
        CHOBA_VERIFY(issue(sample));
    }

    void lateUsageBecomesOneItemPerClass_data() { Engines::addRows(); }
    void lateUsageBecomesOneItemPerClass()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepareIssued(sample));
        std::vector<SampleLine> later = october();
        later.push_back(use(prime, QStringLiteral("10.5")));
        CHOBA_VERIFY(sample.import(later));
        const Month november = SampleMonth::month().plus(1);
        const auto entries = trayEntries(*database, sample.rules(), november, prime);
        CHOBA_VERIFY(entries);
        QCOMPARE(entries->size(), std::size_t(1));
        QCOMPARE(entries->front().item.amount.toString(), QStringLiteral("10.5"));
        QCOMPARE(entries->front().item.kind, TrayKind::LateUsage);
        // The invoice of October stands as it was.
        QCOMPARE(issuedHeads(*database).front().total, Yen(10'120));
    }

    void noNumberIsGivenTwice_data() { Engines::addRows(); }
    /// Whatever a program does: the database itself refuses the second invoice of a number.
    void noNumberIsGivenTwice()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepareIssued(sample));
        const QString issueHeld = QStringLiteral(
            "UPDATE invoice SET state = 'issued', number = '%1', issue_date = '2026-11-30', due_date = "
            "'2026-12-31', issued_at = drafted_at, pdf_sha256 = 'x', document_json = '{}' WHERE account = "
            "'%2'");
        for (const InvoiceHead &head : issuedHeads(*database)) {
            const auto twice = database->exec(issueHeld.arg(head.number, unknownProduct));
            QVERIFY(!twice);
            QCOMPARE(twice.error().kind, ErrorKind::Conflict);
        }
        CHOBA_VERIFY(database->exec(issueHeld.arg(QStringLiteral("1000000003"), unknownProduct)));
    }

    void issuedRowsRefuseTampering_data() { Engines::addRows(); }
    void issuedRowsRefuseTampering()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepareIssued(sample));
        const QStringList attempts{
            QStringLiteral("UPDATE invoice SET total_jpy = total_jpy + 1, subtotal_jpy = subtotal_jpy + 1 "
                           "WHERE number IS NOT NULL"),
            QStringLiteral("UPDATE invoice SET customer_name = 'x' WHERE number IS NOT NULL"),
            QStringLiteral("UPDATE invoice SET number = '9999999999' WHERE number = '1000000001'"),
            QStringLiteral("UPDATE invoice SET state = 'void' WHERE number IS NOT NULL"),
            QStringLiteral("UPDATE invoice SET state = 'void', void_reason = 'x', rating_json = '{}' WHERE "
                           "number IS NOT NULL"),
            QStringLiteral("DELETE FROM invoice WHERE number IS NOT NULL"),
            QStringLiteral("UPDATE invoice_line SET amount_jpy = 0 WHERE invoice_id IN (SELECT id FROM "
                           "invoice WHERE number IS NOT NULL)"),
            QStringLiteral("DELETE FROM invoice_line WHERE invoice_id IN (SELECT id FROM invoice WHERE "
                           "number IS NOT NULL)"),
            QStringLiteral("INSERT INTO invoice_line SELECT id, 99, 'manual', 'x', 1 FROM invoice WHERE "
                           "number IS NOT NULL"),
            QStringLiteral("UPDATE invoice_input SET cost_usd = 0 WHERE invoice_id IN (SELECT id FROM "
                           "invoice WHERE number IS NOT NULL)"),
            QStringLiteral("DELETE FROM invoice_input WHERE invoice_id IN (SELECT id FROM invoice WHERE "
                           "number IS NOT NULL)"),
            QStringLiteral("UPDATE invoice_pdf SET bytes = bytes"),
            QStringLiteral("DELETE FROM invoice_pdf"),
            QStringLiteral("UPDATE number_series SET next_number = 1")};
        for (const QString &attempt : attempts)
            QVERIFY2(!database->exec(attempt), qPrintable(attempt));
        QVERIFY(database->exec(QStringLiteral(
            "UPDATE invoice SET state = 'void', void_reason = '誤発行' WHERE number = '1000000001'")));
    }
};

QTEST_MAIN(CloseMonthTest)
#include "tst_closemonth.moc"
