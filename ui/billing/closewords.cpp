// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/closewords.h"

#include "models/base/ids.h"
#include "models/base/moneytext.h"
#include "models/documents/listwriter.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CloseWords)
};

constexpr int namesShown = 2;
const QString separator = QStringLiteral(" · ");

int n(qint64 number)
{
    return static_cast<int>(number);
}

QString someNames(const QStringList &names)
{
    const QString first = names.mid(0, namesShown).join(QStringLiteral(", "));
    if (names.size() <= namesShown)
        return first;
    //: ja: %1 ほか%n件
    return Words::tr("%1 and %n more", nullptr, n(names.size() - namesShown)).arg(first);
}

QString dayOf(const QString &isoInstant)
{
    return toTokyo(QDateTime::fromString(isoInstant, Qt::ISODate))
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString usageDetail(const CloseOverview &overview)
{
    if (overview.payers.empty()) {
        //: ja: %1の利用データがまだありません
        return Words::tr("No usage of %1 has been imported yet").arg(overview.month.toString());
    }
    QString latest;
    for (const PayerMonth &payer : overview.payers)
        latest = std::max(latest, payer.report.importedAt);
    const CloseCheck &check = overview.check(CloseStep::Usage);
    const int payers = n(static_cast<qint64>(overview.payers.size()));
    const QString state = check.open > 0
                              //: ja: 支払アカウント%n件が速報のまま
                              ? Words::tr("%n payer(s) still an estimate", nullptr, n(check.open))
                              //: ja: 支払アカウント%n件すべて確定
                              : Words::tr("all %n payer(s) final", nullptr, payers);
    //: ja: 最終取込 %1
    return state + separator + Words::tr("last import %1").arg(dayOf(latest));
}

QString ratesDetail(const CloseOverview &overview)
{
    QStringList rates;
    QStringList missing;
    for (const PayerMonth &payer : overview.payers) {
        if (payer.rate)
            rates.append(payer.rate->rate.toString());
        else
            missing.append(groupedAccount(payer.report.payer));
    }
    rates.removeDuplicates();
    if (!missing.isEmpty()) {
        //: ja: %1 のレートがありません
        return Words::tr("no rate for %1").arg(someNames(missing));
    }
    if (rates.isEmpty())
        return QStringLiteral("–");
    //: ja: %1 円/USD(AWSの請求書どおり)
    return Words::tr("%1 yen/USD, as AWS invoiced").arg(rates.join(separator));
}

QString heldWords(qint64 accounts)
{
    //: ja: %nアカウントを保留
    return Words::tr("holds %n account(s)", nullptr, n(accounts));
}

QString productsDetail(const CloseOverview &overview)
{
    if (overview.unknown.empty()) {
        //: ja: すべての製品が分類済み
        return Words::tr("every product is classified");
    }
    QStringList codes;
    for (const UnknownCode &code : overview.unknown)
        codes.append(code.code);
    return someNames(codes) + separator + heldWords(overview.check(CloseStep::Products).heldAccounts);
}

QString accountsDetail(const CloseOverview &overview)
{
    if (overview.unassigned.empty()) {
        //: ja: 利用のあるアカウントはすべて割当済み
        return Words::tr("every account with usage has its customer");
    }
    QStringList ids;
    UsdSum amount;
    for (const UnassignedUsage &usage : overview.unassigned) {
        ids.append(groupedAccount(usage.account));
        amount += usage.amount;
    }
    return someNames(ids) + separator + dollarText(amount);
}

QString supportDetail(const CloseOverview &overview)
{
    if (overview.support.empty()) {
        //: ja: %n件すべて判明
        return Words::tr("all %n account(s) are clear", nullptr, n(overview.accounts));
    }
    QStringList names;
    for (const SupportQuestion &question : overview.support)
        names.append(groupedAccount(question.account));
    return someNames(names) + separator + heldWords(overview.check(CloseStep::Support).heldAccounts);
}

QString tieOutDetail(const CloseOverview &overview)
{
    if (overview.tieOuts.empty())
        return QStringLiteral("–");
    UsdSum difference;
    for (const TieOut &tieOut : overview.tieOuts)
        difference += tieOut.difference;
    //: ja: AWS合計との差 %1
    return Words::tr("difference to AWS's total %1").arg(dollarText(difference));
}

QString issueDetail(const CloseOverview &overview)
{
    const auto date = [](QDate day) { return day.toString(Qt::ISODate); };
    //: ja: 発行日 %1 · 送付期限 %2 · 支払期日 %3
    return Words::tr("issue date %1 · send until %2 · due %3")
        .arg(date(overview.dates.issueDate), date(overview.dates.sendUntil), date(overview.dates.dueDate));
}

} // namespace

QString groupedAccount(const QString &digits)
{
    const Result<AwsAccountId> id = AwsAccountId::parse(digits, {});
    return id ? id->grouped() : digits;
}

QString CloseWords::title(const CloseOverview &overview, CloseStep step)
{
    const CloseCheck &check = overview.check(step);
    const int open = n(check.open);
    switch (step) {
    case CloseStep::Usage:
        //: ja: 利用データが確定
        return open > 0 ? Words::tr("Usage is not final")
                        //: ja: 利用データが確定
                        : Words::tr("Usage is final");
    case CloseStep::Rates:
        //: ja: 為替レート
        return Words::tr("Exchange rates");
    case CloseStep::Products:
        //: ja: 未分類の製品 %n件
        return open > 0 ? Words::tr("%n unclassified product(s)", nullptr, open)
                        //: ja: 製品の分類
                        : Words::tr("Product classes");
    case CloseStep::Accounts:
        //: ja: 未割当アカウント %n件
        return open > 0 ? Words::tr("%n unassigned account(s)", nullptr, open)
                        //: ja: アカウントの割当
                        : Words::tr("Account assignment");
    case CloseStep::Tray:
        //: ja: トレイに未判断 %n件
        return open > 0 ? Words::tr("%n undecided in the tray", nullptr, open)
                        //: ja: トレイ
                        : Words::tr("Tray");
    case CloseStep::Support:
        //: ja: サポートが不明 %n件
        return open > 0 ? Words::tr("%n unclear support plan(s)", nullptr, open)
                        //: ja: サポートプラン
                        : Words::tr("Support plans");
    case CloseStep::TieOut:
        //: ja: 突合
        return Words::tr("Tie-out");
    case CloseStep::Issue:
        //: ja: 発行
        return Words::tr("Issue");
    }
    Q_UNREACHABLE();
}

QString CloseWords::detail(const CloseOverview &overview, CloseStep step)
{
    switch (step) {
    case CloseStep::Usage:
        return usageDetail(overview);
    case CloseStep::Rates:
        return ratesDetail(overview);
    case CloseStep::Products:
        return productsDetail(overview);
    case CloseStep::Accounts:
        return accountsDetail(overview);
    case CloseStep::Tray:
        return overview.check(step).open > 0 ? heldWords(overview.check(step).heldAccounts)
                                             //: ja: 判断を待つものはありません
                                             : Words::tr("nothing waits for a decision");
    case CloseStep::Support:
        return supportDetail(overview);
    case CloseStep::TieOut:
        return tieOutDetail(overview);
    case CloseStep::Issue:
        return issueDetail(overview);
    }
    Q_UNREACHABLE();
}

QString CloseWords::action(const CloseOverview &overview, CloseStep step)
{
    const bool waits = overview.check(step).state == StepState::ToDo;
    if (!waits) {
        const bool hasView = step == CloseStep::Rates || step == CloseStep::Tray ||
                             step == CloseStep::TieOut || step == CloseStep::Usage;
        //: ja: 見る
        return hasView ? Words::tr("View") : QString();
    }
    switch (step) {
    case CloseStep::Usage:
        //: ja: 取り込む
        return overview.payers.empty() ? Words::tr("Import…")
                                       //: ja: 確定とする…
                                       : Words::tr("Declare final…");
    case CloseStep::Rates:
        //: ja: 入力する…
        return Words::tr("Enter…");
    case CloseStep::Products:
        //: ja: 分類する…
        return Words::tr("Classify…");
    case CloseStep::Accounts:
        //: ja: 割り当てる…
        return Words::tr("Assign…");
    case CloseStep::Tray:
        //: ja: 判断する…
        return Words::tr("Decide…");
    case CloseStep::Support:
        //: ja: 決める…
        return Words::tr("Settle…");
    case CloseStep::TieOut:
        //: ja: 調べる…
        return Words::tr("Examine…");
    case CloseStep::Issue:
        return {};
    }
    Q_UNREACHABLE();
}

Chip CloseWords::state(StepState state)
{
    switch (state) {
    case StepState::Done:
        //: ja: 完了
        return {QStringLiteral("circle-check"), Words::tr("done"), Tone::Ok};
    case StepState::ToDo:
        //: ja: 要対応
        return {QStringLiteral("triangle-alert"), Words::tr("to do"), Tone::Warn};
    case StepState::Later:
        //: ja: これから
        return {QStringLiteral("circle-dashed"), Words::tr("later"), Tone::Muted};
    }
    Q_UNREACHABLE();
}

QString CloseWords::cause(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::NewAccounts:
        //: ja: 新規
        return Words::tr("New");
    case DifferenceCause::MoreUsage:
        //: ja: 利用増
        return Words::tr("Usage up");
    case DifferenceCause::LessUsage:
        //: ja: 利用減
        return Words::tr("Usage down");
    case DifferenceCause::Commitments:
        //: ja: RI・SP
        return Words::tr("RI / SP");
    case DifferenceCause::ExchangeRate:
        //: ja: 為替
        return Words::tr("Exchange rate");
    case DifferenceCause::Discounts:
        //: ja: 値引
        return Words::tr("Discounts");
    case DifferenceCause::Support:
        //: ja: サポート
        return Words::tr("Support");
    case DifferenceCause::Other:
        //: ja: その他
        return Words::tr("Other");
    }
    Q_UNREACHABLE();
}

QString CloseWords::reason(const AccountDifference &difference)
{
    if (difference.difference().isZero())
        return {};
    if (!difference.now) {
        //: ja: 今月は請求なし
        return Words::tr("Nothing to bill this month");
    }
    const DifferenceCause main = difference.mainCause();
    if (!difference.product.isEmpty() && main == DifferenceCause::MoreUsage) {
        //: ja: %1 増
        return Words::tr("%1 up").arg(difference.product);
    }
    if (!difference.product.isEmpty() && main == DifferenceCause::LessUsage) {
        //: ja: %1 減
        return Words::tr("%1 down").arg(difference.product);
    }
    if (main == DifferenceCause::NewAccounts) {
        //: ja: 新規アカウント
        return Words::tr("New account");
    }
    return cause(main);
}

Result<void> CloseWords::writeDifferences(const CloseOverview &overview, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error::of(ErrorKind::Unavailable, Words::tr("%1 cannot be written.").arg(path),
                         file.errorString());
    //: ja: 顧客
    const QStringList header{Words::tr("Customer"),
                             //: ja: アカウント
                             Words::tr("Account"),
                             //: ja: 前月
                             Words::tr("Last month"),
                             //: ja: 今月
                             Words::tr("This month"),
                             //: ja: 差額
                             Words::tr("Difference"),
                             //: ja: 主な理由
                             Words::tr("Main reason")};
    CHOBA_TRY_ASSIGN(const auto writer, makeCsvWriter(file, header, CsvEncoding::Utf8WithBom));
    const auto money = [](const std::optional<Yen> &yen) { return yen ? ListCell(*yen) : ListCell(); };
    for (const AccountDifference &one : overview.differences) {
        CHOBA_TRY(writer->addRow({one.customerName, one.account, money(one.before), money(one.now),
                                  one.difference(), reason(one)}));
    }
    CHOBA_TRY(writer->finish());
    if (!file.commit())
        return Error::of(ErrorKind::Unavailable, Words::tr("%1 cannot be written.").arg(path),
                         file.errorString());
    return ok();
}

} // namespace choba
