// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/adjustinvoice.h"
#include "models/billing/closemonth.h"
#include "models/billing/invoicestore.h"
#include "models/billing/issueinvoices.h"
#include "models/billing/previewadjustment.h"
#include "models/billing/redraftinvoice.h"
#include "models/storage/audit.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;

namespace {

const QString first = QStringLiteral("100000000001");
const QString second = QStringLiteral("100000000002");
const QString printed = QStringLiteral("導入支援 一式");
const QString why = QStringLiteral("見積 2026-077");

std::vector<SampleLine> october(const QString &cost)
{
    SampleLine one;
    one.account = first;
    one.cost = cost;
    SampleLine two;
    two.account = second;
    two.cost = QStringLiteral("30");
    return {one, two};
}

} // namespace

class AdjustInvoiceTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    static Result<void> prepare(SampleMonth &sample)
    {
        CHOBA_TRY(sample.saveIssuer());
        CHOBA_TRY(sample.setRate(QStringLiteral("150.5")));
        CHOBA_TRY(sample.addAccount(first, ContractPlan::Prime, SupportPlan::Business));
        CHOBA_TRY(sample.addAccount(second));
        CHOBA_TRY(sample.import(october(QStringLiteral("100"))));
        return close(sample);
    }
    static Result<void> close(SampleMonth &sample)
    {
        Desk desk = sample.desk();
        CHOBA_TRY(closeMonth(desk, sample.rules(), {SampleMonth::month(), false, {}}, sample.job()));
        return ok();
    }
    static Result<RunResult> issue(SampleMonth &sample, const QString &account)
    {
        Desk desk = sample.desk();
        IssueRequest request;
        request.month = SampleMonth::month();
        request.accounts = {account};
        return issueInvoices(desk, sample.rules(), request, sample.job());
    }
    static Yen total(Database &database, const QString &account)
    {
        const auto heads = InvoiceStore(database).heads({SampleMonth::month(), account, {}, {}, {}});
        return heads && !heads->empty() ? heads->back().total : Yen(-1);
    }
    static Result<AdjustmentPreview> preview(Database &database, SampleMonth &sample,
                                             const Adjustment &adjustment)
    {
        return previewAdjustment(database, sample.rules(), first, SampleMonth::month(), adjustment);
    }
    static Result<std::optional<qint64>> redraft(SampleMonth &sample)
    {
        Desk desk = sample.desk();
        return redraftInvoice(desk, sample.rules(), first, SampleMonth::month());
    }

private slots:
    void initTestCase_data() { Engines::addRows(); }

    void aLineIsPreviewedStoredAndIssued()
    {
        QFETCH_GLOBAL(Engine, engine);
        const auto database = m_engines.fresh(engine);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        Desk desk = sample.desk();
        const Yen before = total(*database, first);
        const Yen other = total(*database, second);
        Adjustment adjustment;
        adjustment.line = ManualLine{0, Yen(10'000), printed};
        const auto previewed = preview(*database, sample, adjustment);
        CHOBA_VERIFY(previewed);
        QCOMPARE(previewed->total, before);
        QCOMPARE(previewed->newTotal, before + Yen(11'000));
        QCOMPARE(total(*database, first), before); // a preview stores nothing

        const auto line = addManualLine(desk, first, SampleMonth::month(), printed, Yen(10'000), why);
        CHOBA_VERIFY(line);
        QCOMPARE(issue(sample, first).error().kind, ErrorKind::Conflict); // made before the line
        const auto redrafted = redraft(sample);
        CHOBA_VERIFY(redrafted);
        QVERIFY(redrafted->has_value());
        QCOMPARE(total(*database, first), before + Yen(11'000));
        QCOMPARE(total(*database, second), other);
        CHOBA_VERIFY(issue(sample, first));
        const auto invoice = InvoiceStore(*database).read(**redrafted);
        CHOBA_VERIFY(invoice);
        QCOMPARE(invoice->head.state, InvoiceState::Issued);
        QCOMPARE(invoice->rated.invoice->lines.back().description, printed);
        QCOMPARE(invoice->rated.invoice->lines.back().subject, QString::number(line->line.id));
    }

    void aLineIsSaidAnewAndTakenBack()
    {
        QFETCH_GLOBAL(Engine, engine);
        const auto database = m_engines.fresh(engine);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        Desk desk = sample.desk();
        const Yen before = total(*database, first);
        const auto line = addManualLine(desk, first, SampleMonth::month(), printed, Yen(10'000), why);
        CHOBA_VERIFY(line);
        CHOBA_VERIFY(redraft(sample));
        Adjustment anew;
        anew.line = ManualLine{line->line.id, Yen(-5'000), printed};
        const auto edited = preview(*database, sample, anew);
        CHOBA_VERIFY(edited);
        QCOMPARE(edited->newTotal, before - Yen(5'500));
        CHOBA_VERIFY(editManualLine(desk, line->line.id, printed, Yen(-5'000), QStringLiteral("値引に変更")));
        CHOBA_VERIFY(redraft(sample));
        QCOMPARE(total(*database, first), before - Yen(5'500));
        Adjustment without;
        without.removedLine = line->line.id;
        const auto removed = preview(*database, sample, without);
        CHOBA_VERIFY(removed);
        QCOMPARE(removed->newTotal, before);
        CHOBA_VERIFY(removeManualLine(desk, line->line.id));
        CHOBA_VERIFY(redraft(sample));
        QCOMPARE(total(*database, first), before);
        const auto audit = auditOf(*database, QStringLiteral("manual_line"), QString::number(line->line.id));
        CHOBA_VERIFY(audit);
        QCOMPARE(audit->size(), std::size_t(3));
        QCOMPARE(audit->at(1).entry.before.value(QStringLiteral("amount_jpy")).toInt(), 10'000);
        QCOMPARE(audit->at(1).entry.after.value(QStringLiteral("amount_jpy")).toInt(), -5'000);
        QCOMPARE(audit->at(2).entry.before.value(QStringLiteral("description")).toString(), printed);
        QCOMPARE(removeManualLine(desk, line->line.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(editManualLine(desk, line->line.id, printed, Yen(1), why).error().kind, ErrorKind::NotFound);
    }

    void theAddOnIsBilledOnTop()
    {
        QFETCH_GLOBAL(Engine, engine);
        const auto database = m_engines.fresh(engine);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        Desk desk = sample.desk();
        SupportByHand support;
        support.account = first;
        support.month = SampleMonth::month();
        support.addOn = Usd::parse(QStringLiteral("100"), {}).value();
        support.reason = why;
        Adjustment adjustment;
        adjustment.support = support;
        const auto previewed = preview(*database, sample, adjustment);
        CHOBA_VERIFY(previewed);
        QCOMPARE((UsdSum(previewed->newSupportFee) - UsdSum(previewed->supportFee)).toString(),
                 support.addOn.toString());
        QCOMPARE(previewed->newTotal - previewed->total, Yen(16'555)); // 100 × 150.5, and 10 % of it
        CHOBA_VERIFY(setSupportByHand(desk, support));
        CHOBA_VERIFY(redraft(sample));
        QCOMPARE(total(*database, first), previewed->newTotal);
    }

    void whatIsIssuedStays()
    {
        QFETCH_GLOBAL(Engine, engine);
        const auto database = m_engines.fresh(engine);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        Desk desk = sample.desk();
        const auto line = addManualLine(desk, first, SampleMonth::month(), printed, Yen(10'000), why);
        CHOBA_VERIFY(line);
        CHOBA_VERIFY(redraft(sample));
        CHOBA_VERIFY(issue(sample, first));
        const Month month = SampleMonth::month();
        QCOMPARE(addManualLine(desk, first, month, printed, Yen(1), why).error().kind, ErrorKind::Conflict);
        QCOMPARE(editManualLine(desk, line->line.id, printed, Yen(1), why).error().kind, ErrorKind::Conflict);
        QCOMPARE(removeManualLine(desk, line->line.id).error().kind, ErrorKind::Conflict);
        QCOMPARE(redraft(sample).error().kind, ErrorKind::NotFound);
    }

    void newerUsageNeedsTheWholeMonth()
    {
        QFETCH_GLOBAL(Engine, engine);
        const auto database = m_engines.fresh(engine);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        const Yen before = total(*database, first);
        CHOBA_VERIFY(sample.import(october(QStringLiteral("999"))));
        QCOMPARE(redraft(sample).error().kind, ErrorKind::Conflict);
        QCOMPARE(total(*database, first), before);
        CHOBA_VERIFY(close(sample));
        CHOBA_VERIFY(redraft(sample));
        QVERIFY(total(*database, first) != before);
    }

    void everyProblemOfALineIsSaid()
    {
        QFETCH_GLOBAL(Engine, engine);
        const auto database = m_engines.fresh(engine);
        SampleMonth sample(*database);
        Desk desk = sample.desk();
        const auto refused = addManualLine(desk, QStringLiteral("12"), SampleMonth::month(),
                                           QStringLiteral(" "), Yen(), QString());
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.size(), std::size_t(4));
    }
};

QTEST_MAIN(AdjustInvoiceTest)
#include "tst_adjustinvoice.moc"
