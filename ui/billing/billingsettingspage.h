// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"
#include "ui/kit/page.h"

class QStackedWidget;

namespace choba {

class ClassesList;
class IssuerForm;
class RatesList;
class RulesList;
class UnderlinedTabs;

/// What every invoice depends on: who issues it, exchange rates, rules and product classes.
class BillingSettingsPage : public Page
{
    Q_OBJECT
public:
    explicit BillingSettingsPage(const BillingServices &services, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("billingsettings"); }
    QString unsavedWords() const override;
    void setMonth(Month month) override { m_month = month; }
    void refresh() override;
    void open(const QVariant &what) override; ///< "issuer", "rates", "rules", "classes"

protected:
    void retranslate() override;

private:
    void enterRates();

    const BillingServices &m_services;
    Month m_month;
    UnderlinedTabs *m_tabs;
    QStackedWidget *m_stack;
    IssuerForm *m_issuer;
    RatesList *m_rates;
    RulesList *m_rules;
    ClassesList *m_classes;
    QAction *m_enterRates;
};

} // namespace choba
