// SPDX-License-Identifier: GPL-3.0-or-later
// bench_close [ACCOUNTS]: close and issue one month with PDFs in SQLite and in a private PostgreSQL.
#include "models/billing/issueinvoices.h"
#include "models/storage/migrator.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/engines.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

using namespace choba;

namespace {

constexpr int seriesOfAccount = 12;

std::vector<SampleLine> usageOf(int accounts)
{
    const QStringList products{
        QStringLiteral("AmazonEC2"),        QStringLiteral("AmazonRDS"),     QStringLiteral("AmazonS3"),
        QStringLiteral("AmazonCloudFront"), QStringLiteral("AWSLambda"),     QStringLiteral("AmazonVPC"),
        QStringLiteral("AmazonCloudWatch"), QStringLiteral("AWSELB"),        QStringLiteral("AmazonECS"),
        QStringLiteral("AmazonDynamoDB"),   QStringLiteral("AmazonRoute53"), QStringLiteral("awskms")};
    std::vector<SampleLine> lines;
    for (int account = 0; account < accounts; ++account) {
        for (int series = 0; series < seriesOfAccount; ++series) {
            SampleLine line;
            line.account = QString::number(100'000'000'000 + account);
            line.product = products[series];
            line.cost = QStringLiteral("%1.%2")
                            .arg(1 + account % 97 * series)
                            .arg(account * 7919 % 10'000, 4, 10, QLatin1Char('0'));
            lines.push_back(line);
        }
    }
    return lines;
}

Result<void> run(Database &database, int accounts, const char *name)
{
    QTextStream out(stdout);
    SampleMonth sample(database);
    CHOBA_TRY(sample.saveIssuer());
    CHOBA_TRY(sample.setRate(QStringLiteral("149.873")));
    for (int account = 0; account < accounts; ++account)
        CHOBA_TRY(sample.addAccount(QString::number(100'000'000'000 + account), ContractPlan::Prime,
                                    account % 5 == 0 ? SupportPlan::BusinessPlus : SupportPlan::Basic));
    CHOBA_TRY(sample.import(usageOf(accounts)));
    Desk desk = sample.desk();
    QElapsedTimer timer;
    timer.start();
    CHOBA_TRY_ASSIGN(const RunResult closed,
                     closeMonth(desk, sample.rules(), {SampleMonth::month(), false, {}}, sample.job()));
    const double closeSeconds = static_cast<double>(timer.restart()) / 1000;
    CHOBA_TRY_ASSIGN(const RunResult issued,
                     issueInvoices(desk, sample.rules(), {SampleMonth::month(), {}}, sample.job()));
    const double issueSeconds = static_cast<double>(timer.elapsed()) / 1000;
    out << name << ": " << closed.drafts << " drafts closed in " << closeSeconds << " s, " << issued.issued
        << " issued in " << issueSeconds << " s, together " << closeSeconds + issueSeconds << " s\n";
    return ok();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts are needed, a display is not
    const QGuiApplication application(argc, argv);
    const int accounts = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 5000;
    Engines engines;
    for (const auto &[name, engine] :
         {std::pair{"SQLite", Engine::Sqlite}, std::pair{"PostgreSQL", Engine::Postgres}}) {
        const auto database = engines.fresh(engine);
        const auto done =
            database ? run(*database, accounts, name) : Result<void>(Error::of(ErrorKind::Unavailable, {}));
        if (!done) {
            QTextStream(stderr) << name << ": " << done.error().message << ' ' << done.error().detail << '\n';
            return 1;
        }
    }
    return 0;
}
