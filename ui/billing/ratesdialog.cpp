// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/ratesdialog.h"

#include "models/base/moneytext.h"
#include "models/billing/setexchangerate.h"
#include "ui/billing/closewords.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/type.h"

#include <QLineEdit>

namespace choba {

namespace {

QString fieldOf(const QString &payer)
{
    return QStringLiteral("rate_") + payer;
}

} // namespace

RatesDialog::RatesDialog(const BillingServices &services, Month month, const QStringList &payers,
                         QWidget *parent)
    : FormDialog(parent)
    , m_services(services)
    , m_month(month)
{
    setObjectName(QStringLiteral("ratesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(560));
    ExchangeRateStore store(services.database);
    m_seen = store.ofMonth(month).value_or(std::vector<MonthRate>());
    const std::vector<MonthRate> before = store.ofMonth(month.plus(-1)).value_or(std::vector<MonthRate>());
    addRate({}, before);
    for (const QString &payer : payers)
        addRate(payer, before);
    form().markSaved();
    //: ja: %1 の為替レート
    setWords(tr("Exchange rates of %1").arg(month.toString()),
             //: ja: AWSの請求書にあるレートを、1ドルあたりの円で入力します。
             tr("As on AWS's invoice, in yen for one dollar."),
             //: ja: 保存
             tr("Save"), QStringLiteral("save"));
    if (!m_services.actor.may.has(Permission::SetExchangeRates))
        setReadOnly();
    m_fields.front().second->setFocus();
}

const MonthRate *RatesDialog::seen(const QString &payer) const
{
    const auto found = std::find_if(m_seen.begin(), m_seen.end(),
                                    [&](const MonthRate &rate) { return rate.payer == payer; });
    return found == m_seen.end() ? nullptr : &*found;
}

void RatesDialog::addRate(const QString &payer, const std::vector<MonthRate> &before)
{
    const MonthRate *now = seen(payer);
    auto *field = new QLineEdit(now ? now->rate.toString() : QString());
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(scaled(120));
    field->setPlaceholderText(QStringLiteral("150.123"));
    //: ja: 円/USD
    QString unit = tr("yen/USD");
    const std::optional<MonthRate> last = rateFor(before, payer);
    if (last) {
        //: ja: 前月 %1
        unit += QStringLiteral(" · ") + tr("last month %1").arg(last->rate.toString());
    }
    //: ja: すべての支払アカウント
    form().addRow(fieldOf(payer), payer.isEmpty() ? tr("All payers") : groupedAccount(payer), field, unit);
    m_fields.emplace_back(payer, field);
}

Result<std::vector<std::pair<QString, ExchangeRate>>> RatesDialog::typed() const
{
    std::vector<Problem> problems;
    std::vector<std::pair<QString, ExchangeRate>> rates;
    for (const auto &[payer, field] : m_fields) {
        const QString typed = plainNumber(field->text());
        if (typed.isEmpty())
            continue;
        const Result<ExchangeRate> rate = ExchangeRate::parse(typed, fieldOf(payer));
        if (rate)
            rates.emplace_back(payer, *rate);
        else
            problems.push_back({fieldOf(payer), rate.error().message});
    }
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return rates;
}

Result<void> RatesDialog::submit()
{
    CHOBA_TRY_ASSIGN(const auto rates, typed());
    Desk desk = m_services.desk();
    for (const auto &[payer, rate] : rates) {
        const MonthRate *now = seen(payer);
        if (now && now->rate.toString() == rate.toString())
            continue;
        CHOBA_TRY(setExchangeRate(desk, m_month, rate, payer, now ? now->rowVersion : 0));
    }
    emit saved();
    return ok();
}

Result<QVariantMap> RatesDialog::readAgain()
{
    CHOBA_TRY_ASSIGN(m_seen, ExchangeRateStore(m_services.database).ofMonth(m_month));
    QVariantMap values;
    for (const auto &[payer, field] : m_fields) {
        const MonthRate *now = seen(payer);
        values.insert(fieldOf(payer), now ? now->rate.toString() : QString());
    }
    return values;
}

} // namespace choba
