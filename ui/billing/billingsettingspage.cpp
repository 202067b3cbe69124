// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/billingsettingspage.h"

#include "models/usage/usagestore.h"
#include "ui/billing/issuerform.h"
#include "ui/billing/ratesdialog.h"
#include "ui/billing/settingslists.h"
#include "ui/kit/hideunless.h"
#include "ui/kit/underlinedtabs.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba {

namespace {

constexpr std::array tabIds{"issuer", "rates", "rules", "classes"};

} // namespace

BillingSettingsPage::BillingSettingsPage(const BillingServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_month(Month::of(services.clock.today()).plus(-1))
    , m_tabs(new UnderlinedTabs)
    , m_stack(new QStackedWidget)
    , m_issuer(new IssuerForm(services))
    , m_rates(new RatesList(services))
    , m_rules(new RulesList(services))
    , m_classes(new ClassesList(services))
    , m_enterRates(addPageAction(QStringLiteral("arrow-left-right")))
{
    m_tabs->setObjectName(QStringLiteral("tabs"));
    hideUnless(services.actor.may.has(Permission::SetExchangeRates), {m_enterRates});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_issuer, m_rates, m_rules, m_classes}) {
        m_tabs->addTab(QString());
        m_stack->addWidget(widget);
    }
    body().addWidget(m_tabs);
    body().addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_rates, &RatesList::enterRequested, this, &BillingSettingsPage::enterRates);
    connect(m_enterRates, &QAction::triggered, this, &BillingSettingsPage::enterRates);
    connect(&services.changes, &ChangeHub::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    BillingSettingsPage::retranslate();
}

QString BillingSettingsPage::unsavedWords() const
{
    const int count = m_issuer->unsavedCount();
    //: ja: 発行者の未保存の変更 %n件
    return count == 0 ? QString() : tr("%n unsaved change(s) of the issuer", nullptr, count);
}

void BillingSettingsPage::refresh()
{
    m_issuer->refresh();
    m_rates->refresh();
    m_classes->refresh();
}

void BillingSettingsPage::open(const QVariant &what)
{
    const auto found = std::find_if(tabIds.begin(), tabIds.end(),
                                    [&](const char *id) { return what.toString() == QLatin1String(id); });
    if (found != tabIds.end())
        m_tabs->setCurrentIndex(static_cast<int>(found - tabIds.begin()));
}

void BillingSettingsPage::enterRates()
{
    QStringList payers;
    const auto reports = UsageStore(m_services.database).reports(m_month);
    if (reports) {
        for (const ReportState &report : *reports)
            payers.append(report.payer);
    }
    auto *dialog = new RatesDialog(m_services, m_month, payers, this);
    connect(dialog, &RatesDialog::saved, m_rates, &RatesList::refresh);
    dialog->open();
}

void BillingSettingsPage::retranslate()
{
    //: ja: 請求の設定
    setTitle(tr("Billing settings"));
    //: ja: 発行者・為替・規則
    setScope(tr("issuer, exchange rates, rules"));
    //: ja: 発行者
    m_tabs->setTabText(0, tr("Issuer"));
    //: ja: 為替レート
    m_tabs->setTabText(1, tr("Exchange rates"));
    //: ja: 規則集
    m_tabs->setTabText(2, tr("Rule book"));
    //: ja: 製品の区分
    m_tabs->setTabText(3, tr("Product classes"));
    //: ja: 為替レートを入力…
    m_enterRates->setText(tr("Enter exchange rates…"));
}

} // namespace choba
