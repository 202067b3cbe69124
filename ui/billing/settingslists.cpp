// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/settingslists.h"

#include "models/billing/classwords.h"
#include "models/billing/exchangeratestore.h"
#include "models/billing/productclassstore.h"
#include "ui/billing/celltable.h"
#include "ui/billing/closewords.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace choba {

namespace {

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

SettingsList::SettingsList(const QString &layoutName, QWidget *parent)
    : QWidget(parent)
    , m_hint(new Label(LabelRole::Muted))
    , m_tools(new QHBoxLayout)
    , m_table(new CellTable(this))
    , m_view(new TableView)
    , m_empty(new EmptyState(QStringLiteral("list")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tools->setContentsMargins(16, 8, 16, 8);
    m_tools->addWidget(m_hint, 1);
    column->addLayout(m_tools);
    m_view->setObjectName(layoutName);
    m_view->setModel(m_table);
    m_view->setLayoutName(layoutName);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setEmptyState(m_empty);
    column->addWidget(m_view, 1);
}

void SettingsList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

RatesList::RatesList(const BillingServices &services, QWidget *parent)
    : SettingsList(QStringLiteral("exchangeRates"), parent)
    , m_services(services)
    , m_enter(new Button(ButtonKind::Plain, QStringLiteral("plus"), QString(), this))
{
    m_enter->setObjectName(QStringLiteral("enterRate"));
    tools().addWidget(m_enter);
    connect(m_enter, &Button::clicked, this, &RatesList::enterRequested);
    RatesList::refresh();
}

void RatesList::refresh()
{
    //: ja: レートを入力…
    m_enter->setText(tr("Enter a rate…"));
    //: ja: AWSが請求書に記載した為替レート。発行済の請求書は発行時のレートのままです。
    hint().setText(
        tr("The rates AWS states on its invoices. Issued invoices keep the rate they were made with."));
    //: ja: 利用月
    table().setColumns({{QStringLiteral("month"), tr("Usage month"), 110},
                        //: ja: 支払アカウント
                        {QStringLiteral("payer"), tr("Payer"), 180},
                        //: ja: 円/USD
                        {QStringLiteral("rate"), tr("Yen per dollar"), 120, true},
                        //: ja: 登録者
                        {QStringLiteral("by"), tr("Entered by"), 160},
                        //: ja: 登録日時
                        {QStringLiteral("at"), tr("Entered at"), 160}});
    //: ja: 為替レートがまだありません
    empty().setWords(tr("There is no exchange rate yet"),
                     //: ja: 締めるには、利用月ごとにAWSの請求書のレートが要ります
                     tr("A month is closed with the rate of AWS's invoice"));
    const auto rates = ExchangeRateStore(m_services.database).all();
    if (!rates) {
        hint().setText(allWords(rates.error()));
        return;
    }
    QList<QList<Cell>> rows;
    for (const MonthRate &rate : *rates) {
        //: ja: すべて
        rows.append({{rate.month.toString()},
                     {rate.payer.isEmpty() ? tr("All") : groupedAccount(rate.payer)},
                     {rate.rate.toString()},
                     {rate.enteredBy, Tone::Muted},
                     {toTokyo(rate.enteredAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")), Tone::Muted}});
    }
    table().setRows(rows);
}

RulesList::RulesList(const BillingServices &services, QWidget *parent)
    : SettingsList(QStringLiteral("rules"), parent)
    , m_services(services)
{
    RulesList::refresh();
}

void RulesList::refresh()
{
    //: ja: 料率・段階・期限・暦。請求書は利用月に有効な行で計算します。
    hint().setText(
        tr("Rates, tiers, deadlines and calendars. An invoice uses the rows in force in its month."));
    //: ja: 規則
    table().setColumns({{QStringLiteral("rule"), tr("Rule"), 280},
                        //: ja: 開始
                        {QStringLiteral("from"), tr("From"), 96},
                        //: ja: 終了
                        {QStringLiteral("to"), tr("To"), 96},
                        //: ja: 根拠
                        {QStringLiteral("source"), tr("Source"), 130},
                        //: ja: ファイル
                        {QStringLiteral("file"), tr("File"), 120},
                        //: ja: 値
                        {QStringLiteral("value"), tr("Value"), 420}});
    QList<QList<Cell>> rows;
    for (const RuleRow &rule : m_services.rules.rows()) {
        const QString value = QString::fromUtf8(QJsonDocument(rule.value).toJson(QJsonDocument::Compact));
        rows.append({{rule.rule.key, Tone::Text, rule.overridden},
                     {dateText(rule.rule.from), Tone::Muted},
                     {dateText(rule.rule.to), Tone::Muted},
                     {rule.rule.source, Tone::Muted},
                     {rule.file, Tone::Muted},
                     {value}});
    }
    table().setRows(rows);
}

ClassesList::ClassesList(const BillingServices &services, QWidget *parent)
    : SettingsList(QStringLiteral("productClasses"), parent)
    , m_services(services)
{
    ClassesList::refresh();
}

void ClassesList::refresh()
{
    //: ja: 規則集にない製品コードについて人が決めた区分。
    hint().setText(tr("Classes people decided for product codes the rule book does not list."));
    //: ja: 製品コード
    table().setColumns({{QStringLiteral("code"), tr("Product code"), 320},
                        //: ja: 区分
                        {QStringLiteral("class"), tr("Class"), 240}});
    //: ja: 人が決めた区分はまだありません
    empty().setWords(tr("Nobody has classified a product yet"),
                     //: ja: 規則集にない製品の利用があると、月次締めで分類を求めます
                     tr("The month close asks for a class when usage has a product the rule book lacks"));
    const auto classes = ProductClassStore(m_services.database).all();
    if (!classes) {
        hint().setText(allWords(classes.error()));
        return;
    }
    QList<QList<Cell>> rows;
    for (const auto &[code, productClass] : *classes)
        rows.append({{code}, {words(productClass)}});
    table().setRows(rows);
}

} // namespace choba
