// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/declarefinal.h"

#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeclareFinal)
};

Result<void> check(Month month, const QString &reason, const QDateTime &now)
{
    if (reason.trimmed().isEmpty())
        return Error::invalid(QStringLiteral("reason"), Words::tr("Declaring a month final needs a reason."));
    if (month >= Month::of(now.toUTC().date()))
        return Error::invalid(QStringLiteral("month"),
                              Words::tr("%1 is not over yet: more usage is to come.").arg(month.toString()));
    return ok();
}

} // namespace

Result<qint64> declarePayersFinal(Desk &desk, const std::vector<PayerMonth> &payers, const QString &reason)
{
    CHOBA_TRY(require(desk, Permission::DeclareFinal));
    qint64 declared = 0;
    for (const PayerMonth &payer : payers) {
        if (payer.report.isFinalAt(desk.clock.now()))
            continue;
        CHOBA_TRY(UsageStore(desk.database).declareFinal(payer.report.reportId, reason));
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("declare_final"),
                                     QStringLiteral("report"),
                                     QString::number(payer.report.reportId),
                                     {{QStringLiteral("final"), false}},
                                     {{QStringLiteral("final"), true}, {QStringLiteral("reason"), reason}}}));
        ++declared;
    }
    return declared;
}

Result<qint64> declareFinal(Desk &desk, Month month, const QString &reason)
{
    CHOBA_TRY(require(desk, Permission::DeclareFinal));
    return retried(desk.database, [&]() -> Result<qint64> {
        CHOBA_TRY(check(month, reason, desk.clock.now()));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        CHOBA_TRY_ASSIGN(const std::vector<ReportState> reports, UsageStore(desk.database).reports(month));
        std::vector<PayerMonth> payers;
        for (const ReportState &report : reports)
            payers.push_back({report, {}, {}});
        CHOBA_TRY_ASSIGN(const qint64 declared, declarePayersFinal(desk, payers, reason.trimmed()));
        transaction.announce({QStringLiteral("usage"), {}});
        CHOBA_TRY(transaction.commit());
        return declared;
    });
}

} // namespace choba
