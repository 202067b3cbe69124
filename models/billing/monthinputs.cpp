// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/monthinputs.h"

#include "models/billing/productclassstore.h"

namespace choba {

namespace {

/// Hands every series to its account's month; what belongs to nobody is summed up by payer and account.
class Sorting
{
public:
    explicit Sorting(MonthInputs &inputs)
        : m_inputs(inputs)
    {
        for (std::size_t at = 0; at < inputs.accounts.size(); ++at)
            m_accounts.insert(inputs.accounts[at].contracted.account.accountId.digits(), at);
    }
    void take(ChargeSeries &&series)
    {
        const auto found = m_accounts.constFind(series.key.account);
        if (found != m_accounts.constEnd()) {
            m_inputs.accounts[*found].charges.push_back(std::move(series));
            return;
        }
        UnassignedUsage &usage = m_unassigned[{series.payer, series.key.account}];
        usage.amount += series.cost;
        usage.lines += series.lines;
    }
    void finish()
    {
        for (auto &[who, usage] : m_unassigned) {
            usage.payer = who.first;
            usage.account = who.second;
            usage.isAccountId = AwsAccountId::isValid(who.second);
            m_inputs.unassigned.push_back(std::move(usage));
        }
    }

private:
    MonthInputs &m_inputs;
    QHash<QString, std::size_t> m_accounts;
    std::map<std::pair<QString, QString>, UnassignedUsage> m_unassigned;
};

Result<void> readPayers(Database &database, MonthInputs &inputs)
{
    ExchangeRateStore rates(database);
    CHOBA_TRY_ASSIGN(inputs.rates, rates.ofMonth(inputs.month));
    CHOBA_TRY_ASSIGN(const std::vector<ReportState> reports, UsageStore(database).reports(inputs.month));
    for (const ReportState &report : reports) {
        CHOBA_TRY_ASSIGN(const std::optional<AwsTotal> awsTotal, rates.awsTotal(report.payer, inputs.month));
        inputs.payers.push_back({report, rateFor(inputs.rates, report.payer),
                                 awsTotal ? std::optional(awsTotal->total) : std::nullopt});
    }
    return ok();
}

Result<void> readAccounts(Database &database, MonthInputs &inputs, const std::optional<QString> &account)
{
    CHOBA_TRY_ASSIGN(std::vector<ContractedAccount> contracted,
                     AccountStore(database).contractsOf(inputs.month));
    for (ContractedAccount &one : contracted) {
        if (!account || one.account.accountId.digits() == *account)
            inputs.accounts.push_back({std::move(one), {}});
    }
    CHOBA_TRY_ASSIGN(std::vector<ChargeSeries> all,
                     UsageStore(database).monthSeries(inputs.month, {}, account));
    Sorting sorting(inputs);
    for (ChargeSeries &series : all)
        sorting.take(std::move(series));
    sorting.finish();
    return ok();
}

} // namespace

Result<MonthInputs> readMonthInputs(Database &database, Month month, const std::optional<QString> &account)
{
    MonthInputs inputs;
    inputs.month = month;
    CHOBA_TRY(readPayers(database, inputs));
    CHOBA_TRY(readAccounts(database, inputs, account));
    CHOBA_TRY_ASSIGN(inputs.decisions, TrayStore(database).touching(month));
    AdjustmentStore adjustments(database);
    CHOBA_TRY_ASSIGN(inputs.manual, adjustments.manualLines(month));
    CHOBA_TRY_ASSIGN(inputs.support, adjustments.supportByHand(month));
    CHOBA_TRY_ASSIGN(const auto classes, ProductClassStore(database).all());
    for (const auto &[code, productClass] : classes)
        inputs.classifications.insert(code, productClass);
    return inputs;
}

} // namespace choba
