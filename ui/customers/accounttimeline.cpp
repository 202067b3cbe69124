// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/accounttimeline.h"

#include "ui/kit/factsgrid.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace choba {

namespace {

Fact contractFact(const Contract &contract, const AccountDetails &details)
{
    const QString until = contract.to ? contract.to->toString() : QString();
    const auto name = details.customerNames.find(contract.customerId);
    return {QStringLiteral("%1 – %2").arg(contract.from.toString(), until),
            displayName(contract.plan) + QStringLiteral(" · ") +
                (name == details.customerNames.end() ? QString() : name->second)};
}

Fact planFact(const SupportPlanChange &change, const AccountDetails &details, const QDate &today)
{
    QStringList words{displayName(change.plan)};
    Tone tone = Tone::Text;
    const auto due = details.dueOn.find(change.id);
    if (!change.isOpen() && change.doneOn != change.requestedOn) {
        //: ja: %1 完了
        words << AccountTimeline::tr("done %1").arg(change.doneOn.toString(Qt::ISODate));
    } else if (change.isOpen() && due == details.dueOn.end()) {
        //: ja: 未完了
        words << AccountTimeline::tr("not done yet");
        tone = Tone::Warn;
    } else if (change.isOpen()) {
        const QString day = due->second.toString(Qt::ISODate);
        const bool isLate = today > due->second;
        //: ja: 期限 %1 超過
        words << (isLate ? AccountTimeline::tr("late, due %1").arg(day)
                         //: ja: 期限 %1
                         : AccountTimeline::tr("due %1").arg(day));
        tone = isLate ? Tone::Danger : Tone::Warn;
    }
    if (!change.note.isEmpty())
        words << change.note.simplified();
    return {change.requestedOn.toString(Qt::ISODate), words.join(QStringLiteral(" · ")), tone};
}

} // namespace

AccountTimeline::AccountTimeline(QWidget *parent)
    : Pane(Ground::Surface, {}, parent)
    , m_contractHead(new Label(LabelRole::Section, this))
    , m_contracts(new FactsGrid(1, this))
    , m_planHead(new Label(LabelRole::Section, this))
    , m_plans(new FactsGrid(1, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(m_contractHead);
    column->addWidget(m_contracts);
    column->addSpacing(12);
    column->addWidget(m_planHead);
    column->addWidget(m_plans);
    column->addStretch();
}

void AccountTimeline::showDetails(const AccountDetails &details, const QDate &today)
{
    //: ja: 契約
    m_contractHead->setText(tr("Contracts"));
    //: ja: 有償サポート
    m_planHead->setText(tr("Support plans"));
    QList<Fact> contracts;
    for (const Contract &contract : details.contracts)
        contracts.append(contractFact(contract, details));
    QList<Fact> plans;
    for (const SupportPlanChange &change : details.supportPlans)
        plans.append(planFact(change, details, today));
    const Fact none{QStringLiteral("–"), {}, Tone::Faint};
    m_contracts->setFacts(contracts.isEmpty() ? QList<Fact>{none} : contracts);
    m_plans->setFacts(plans.isEmpty() ? QList<Fact>{none} : plans);
}

} // namespace choba
