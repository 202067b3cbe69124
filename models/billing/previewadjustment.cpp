// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/previewadjustment.h"

#include "models/billing/lateusage.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PreviewAdjustment)
};

void apply(const Adjustment &adjustment, const QString &account, MonthInputs &inputs)
{
    const qint64 replaced =
        adjustment.line && adjustment.line->id != 0 ? adjustment.line->id : adjustment.removedLine;
    const auto place = std::find_if(inputs.manual.begin(), inputs.manual.end(),
                                    [&](const StoredManualLine &one) { return one.line.id == replaced; });
    if (place != inputs.manual.end() && adjustment.line)
        place->line = *adjustment.line;
    else if (place != inputs.manual.end())
        inputs.manual.erase(place);
    else if (adjustment.line)
        inputs.manual.push_back({*adjustment.line, account, inputs.month, {}, {}, {}, 0});
    if (adjustment.support)
        inputs.support[account] = *adjustment.support;
}

} // namespace

Result<AdjustmentPreview> previewAdjustment(Database &database, const RuleBook &rules, const QString &account,
                                            Month month, const Adjustment &adjustment)
{
    CHOBA_TRY_ASSIGN(MonthInputs inputs, readMonthInputs(database, month, account));
    if (inputs.accounts.empty()) {
        //: ja: アカウント %1 には %2 の契約がありません。
        return Error::of(ErrorKind::NotFound,
                         Words::tr("Account %1 has no contract in %2.").arg(account, month.toString()));
    }
    CHOBA_TRY_ASSIGN(const IncomingItems incoming, incomingLateUsage(database, inputs, rules));
    const auto found = incoming.find(account);
    const std::vector<TrayItem> items = found == incoming.end() ? std::vector<TrayItem>() : found->second;
    const auto rate = [&] { return rateAccount(inputs, inputs.accounts.front(), items, rules); };
    CHOBA_TRY_ASSIGN(const RatedMonth now, rate());
    apply(adjustment, account, inputs);
    CHOBA_TRY_ASSIGN(const RatedMonth then, rate());
    if (!now.invoice || !then.invoice) {
        //: ja: %1 の為替レートがありません。
        return Error::invalid(QStringLiteral("rate"),
                              Words::tr("There is no exchange rate for %1.").arg(month.toString()));
    }
    return AdjustmentPreview{now.invoice->total, then.invoice->total, now.support.fee, then.support.fee};
}

} // namespace choba
