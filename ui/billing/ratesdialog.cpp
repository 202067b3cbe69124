// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/ratesdialog.h"

#include "models/base/moneytext.h"
#include "models/billing/setexchangerate.h"
#include "ui/billing/closewords.h"
#include "ui/kit/button.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace choba {

namespace {

QString own(const std::vector<MonthRate> &rates, const QString &payer)
{
    for (const MonthRate &rate : rates) {
        if (rate.payer == payer)
            return rate.rate.toString();
    }
    return {};
}

} // namespace

RatesDialog::RatesDialog(const BillingServices &services, Month month, const QStringList &payers,
                         QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_month(month)
    , m_form(new FormGrid(FormGrid::Remarks::Below, this))
    , m_problem(new Label(LabelRole::Body, this))
{
    setObjectName(QStringLiteral("ratesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: ja: %1 の為替レート
    setWindowTitle(tr("Exchange rates of %1").arg(month.toString()));
    setMinimumWidth(scaled(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new Label(LabelRole::Pane, windowTitle(), this));
    //: ja: AWSの請求書にあるレートを、1ドルあたりの円で入力します。
    auto *hint = new Label(LabelRole::Muted, tr("As on AWS's invoice, in yen for one dollar."), this);
    column->addWidget(hint);
    column->addWidget(m_form);
    m_problem->setTone(Tone::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);

    ExchangeRateStore store(services.database);
    const std::vector<MonthRate> now = store.ofMonth(month).value_or(std::vector<MonthRate>());
    const std::vector<MonthRate> before = store.ofMonth(month.plus(-1)).value_or(std::vector<MonthRate>());
    addRate({}, now, before);
    for (const QString &payer : payers)
        addRate(payer, now, before);
    m_form->markSaved();

    //: ja: やめる
    auto *cancel = new Button(ButtonKind::Plain, QString(), tr("Cancel"), this);
    //: ja: 保存
    auto *saveButton = new Button(ButtonKind::Primary, QStringLiteral("save"), tr("Save"), this);
    saveButton->setObjectName(QStringLiteral("save"));
    saveButton->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(saveButton);
    column->addLayout(row);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(saveButton, &Button::clicked, this, &RatesDialog::save);
    if (!m_fields.empty())
        m_fields.front().second->setFocus();
}

QString RatesDialog::fieldOf(const QString &payer) const
{
    return QStringLiteral("rate_") + payer;
}

void RatesDialog::addRate(const QString &payer, const std::vector<MonthRate> &now,
                          const std::vector<MonthRate> &before)
{
    auto *field = new QLineEdit(own(now, payer));
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
    m_form->addRow(fieldOf(payer), payer.isEmpty() ? tr("All payers") : groupedAccount(payer), field, unit);
    m_fields.emplace_back(payer, field);
}

void RatesDialog::save()
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
    m_form->setProblems(problems);
    if (!problems.empty())
        return;
    Desk desk = m_services.desk();
    const std::vector<MonthRate> stored =
        ExchangeRateStore(m_services.database).ofMonth(m_month).value_or(std::vector<MonthRate>());
    for (const auto &[payer, rate] : rates) {
        if (own(stored, payer) == rate.toString())
            continue;
        const Result<MonthRate> set = setExchangeRate(desk, m_month, rate, payer);
        if (!set) {
            m_problem->setText(allWords(set.error()));
            m_problem->show();
            return;
        }
    }
    emit saved();
    accept();
}

} // namespace choba
