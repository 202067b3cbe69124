// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/whyrules.h"

#include "models/billing/classwords.h"

#include <QCoreApplication>

#include <set>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Why)
};

const QString separator = QStringLiteral(" · ");

QString signedText(QString number, const QString &currency)
{
    const bool negative = number.startsWith(QLatin1Char('-'));
    if (negative)
        number.remove(0, 1);
    qsizetype point = number.indexOf(QLatin1Char('.'));
    for (qsizetype at = (point < 0 ? number.size() : point) - 3; at > 0; at -= 3)
        number.insert(at, QLatin1Char(','));
    return (negative ? QStringLiteral("−") : QString()) + currency + number;
}

QString dollars(ExactUsd usd)
{
    return signedText(usd.toString(), QStringLiteral("$"));
}

QString yen(Yen amount)
{
    return signedText(QString::number(amount.amount()), QStringLiteral("¥"));
}

/// The chain of one rated month; its functions each make one step.
class Why
{
public:
    Why(const RatedMonth &rated, const WhyFacts &facts)
        : m_rated(rated)
        , m_facts(facts)
    {}

    WhyStep imported() const;
    WhyStep leftOut() const;
    std::vector<WhyStep> movedHere() const;
    WhyStep classOnly(Percent discount) const;
    WhyStep feeBase() const;
    WhyStep fee() const;
    WhyStep toYen(Yen amount) const;
    static WhyStep discount(Percent percent, Yen amount, const std::vector<RuleRef> &rules);
    std::vector<WhyStep> late(const InvoiceLine &line) const;
    std::vector<RuleRef> discountRules(Percent percent) const;

private:
    RuleRef rule(const QString &id) const;

    const RatedMonth &m_rated;
    const WhyFacts &m_facts;
};

RuleRef Why::rule(const QString &id) const
{
    const auto found = m_rated.rules.find(id);
    return found == m_rated.rules.end() ? RuleRef{} : found->second;
}

WhyStep Why::imported() const
{
    WhyStep step;
    step.kind = WhyKind::Imported;
    qint64 lines = 0;
    for (const RatedCharge &charge : m_rated.charges) {
        lines += charge.series.lines;
        step.seriesIds.push_back(charge.series.id);
    }
    //: ja: 取込んだ利用 %n行
    step.title = Words::tr("Imported usage, %n line(s)", nullptr, static_cast<int>(lines));
    step.value = dollars(m_rated.total());
    step.detail = m_facts.report;
    return step;
}

WhyStep Why::leftOut() const
{
    WhyStep step;
    step.kind = WhyKind::LeftOut;
    //: ja: 請求しない明細を除く
    step.title = Words::tr("Leave out what is not billed");
    step.value = dollars(m_rated.billed());
    std::map<QString, UsdSum> outside;
    std::set<QString> ruleIds;
    for (const RatedCharge &charge : m_rated.charges) {
        if (charge.standing == Standing::Billed) {
            step.seriesIds.push_back(charge.series.id);
            continue;
        }
        const bool isSupport = charge.standing == Standing::SupportCharge;
        outside[isSupport ? charge.series.key.productCode : charge.series.key.lineItemType] -=
            charge.series.cost;
        if (!charge.standingRuleId.isEmpty())
            ruleIds.insert(charge.standingRuleId);
    }
    QStringList parts;
    for (const auto &[name, usd] : outside)
        parts += name + QLatin1Char(' ') + dollars(usd);
    step.detail = parts.join(separator);
    for (const QString &id : ruleIds)
        step.rules.push_back(rule(id));
    return step;
}

std::vector<WhyStep> Why::movedHere() const
{
    std::vector<WhyStep> steps;
    for (const TrayItem &item : m_rated.incoming) {
        const bool isHere = item.kind == TrayKind::Credit && item.decision &&
                            item.decision->choice != TrayChoice::Keep &&
                            item.decision->month == m_rated.month;
        if (!isHere)
            continue;
        WhyStep step;
        step.kind = WhyKind::TrayItem;
        //: ja: %1から移した明細
        step.title = Words::tr("Moved here from %1").arg(item.month.toString());
        step.value = dollars(item.amount);
        step.detail = QStringList{item.description, item.decision->by, item.decision->reason}.join(separator);
        step.seriesIds = item.seriesIds;
        steps.push_back(step);
    }
    return steps;
}

WhyStep Why::classOnly(Percent percent) const
{
    WhyStep step;
    step.kind = WhyKind::ClassOnly;
    UsdSum inside;
    QStringList names;
    QStringList others;
    for (const ClassSum &sum : m_rated.classes) {
        if (sum.discount == percent) {
            inside += sum.usd;
            names += spelled(sum.serviceClass);
        } else {
            others += spelled(sum.serviceClass) + QLatin1Char(' ') + dollars(sum.usd);
        }
    }
    std::set<QString> products;
    std::set<QString> ruleIds;
    for (const RatedCharge &charge : m_rated.charges) {
        if (charge.standing != Standing::Billed || charge.discount != percent)
            continue;
        step.seriesIds.push_back(charge.series.id);
        products.insert(charge.series.key.productCode);
        if (!charge.classRuleId.isEmpty())
            ruleIds.insert(charge.classRuleId);
    }
    for (const QString &id : ruleIds)
        step.rules.push_back(rule(id));
    //: ja: 区分 %1 のみ
    step.title = Words::tr("Only class %1").arg(names.join(QStringLiteral(", ")));
    step.value = dollars(inside);
    QStringList details{//: ja: %n製品
                        Words::tr("%n product(s)", nullptr, static_cast<int>(products.size())),
                        //: ja: %nグループ
                        Words::tr("%n group(s)", nullptr, static_cast<int>(step.seriesIds.size()))};
    if (!others.isEmpty()) {
        //: ja: %1 を除く
        details += Words::tr("without %1").arg(others.join(QStringLiteral(", ")));
    }
    step.detail = details.join(separator);
    return step;
}

WhyStep Why::toYen(Yen amount) const
{
    WhyStep step;
    step.kind = WhyKind::ToYen;
    //: ja: × %1 円 → 四捨五入
    step.title = Words::tr("× %1 yen → rounded half up").arg(m_rated.rate->toString());
    step.value = yen(amount);
    step.detail = m_facts.rateSource;
    return step;
}

WhyStep Why::discount(Percent percent, Yen amount, const std::vector<RuleRef> &rules)
{
    WhyStep step;
    step.kind = WhyKind::Discount;
    //: ja: × %1% → 0方向へ切捨て
    step.title = Words::tr("× %1 % → cut toward zero").arg(percent.toString());
    step.value = yen(amount);
    step.rules = rules;
    QStringList details;
    for (const RuleRef &rule : rules)
        details += QStringList{rule.source, ruleIdWords(rule.id)}.join(separator);
    step.detail = details.join(QStringLiteral(", "));
    return step;
}

std::vector<RuleRef> Why::discountRules(Percent percent) const
{
    std::vector<RuleRef> found;
    for (const ClassSum &sum : m_rated.classes) {
        if (sum.discount == percent)
            found.push_back(sum.discountRule);
    }
    return found;
}

WhyStep Why::feeBase() const
{
    WhyStep step;
    step.kind = WhyKind::FeeBase;
    //: ja: 割引後の利用料(端数処理なし)
    step.title = Words::tr("Usage after discounts, exact");
    step.value = dollars(m_rated.support.base);
    QStringList details;
    for (const ClassSum &sum : m_rated.classes)
        details += QStringLiteral("%1 %2 −%3%")
                       .arg(spelled(sum.serviceClass), dollars(sum.usd), sum.discount.toString());
    step.detail = details.join(separator);
    for (const ClassSum &sum : m_rated.classes)
        step.rules.push_back(sum.discountRule);
    return step;
}

WhyStep Why::fee() const
{
    const SupportFee &support = m_rated.support;
    WhyStep step;
    step.kind = WhyKind::Fee;
    //: ja: %1 の料金 → セント未満四捨五入
    step.title = Words::tr("Fee of %1 → rounded half up to cents").arg(displayName(support.plan));
    step.value = dollars(UsdSum(support.fee));
    QStringList details;
    for (const FeeStep &part : support.steps)
        details += QStringLiteral("%1 × %2%").arg(dollars(part.slice), part.percent.toString());
    if (support.isMinimum) {
        //: ja: 最低料金
        details += Words::tr("the minimum");
    }
    if (!support.addOn.isZero()) {
        //: ja: 追加 %1
        details += Words::tr("added by hand: %1").arg(dollars(UsdSum(support.addOn)));
    }
    step.detail = details.join(separator);
    step.rules.push_back(support.rule);
    return step;
}

std::vector<WhyStep> Why::late(const InvoiceLine &line) const
{
    std::vector<WhyStep> steps;
    WhyStep step;
    step.kind = WhyKind::TrayItem;
    //: ja: 発行後に届いた利用
    step.title = Words::tr("Usage that arrived after its invoice");
    step.value = dollars(line.usd);
    for (const TrayItem &item : m_rated.incoming) {
        if (item.key != line.subject)
            continue;
        step.seriesIds = item.seriesIds;
        step.detail =
            QStringList{item.month.toString(), item.decision->by, item.decision->reason}.join(separator);
    }
    steps.push_back(step);
    steps.push_back(toYen(line.beforeCut));
    if (line.discount.isZero())
        return steps;
    std::vector<RuleRef> rules;
    for (const LateAmount &amount : m_rated.late) {
        if (amount.trayKey == line.subject)
            rules.push_back(amount.discountRule);
    }
    steps.push_back(discount(line.discount, line.amount - line.beforeCut, rules));
    return steps;
}

} // namespace

std::vector<WhyStep> whyLine(const RatedMonth &rated, std::size_t line, const WhyFacts &facts)
{
    Q_ASSERT(rated.invoice && line < rated.invoice->lines.size());
    const InvoiceLine &printed = rated.invoice->lines[line];
    const Why why(rated, facts);
    if (printed.kind == LineKind::Late)
        return why.late(printed);
    if (printed.kind == LineKind::Manual) {
        const auto reason = facts.manualLines.find(printed.subject);
        return {{WhyKind::Manual,
                 //: ja: 手入力の明細
                 Words::tr("Entered by hand"),
                 yen(printed.amount),
                 reason == facts.manualLines.end() ? printed.description : reason->second,
                 {},
                 {}}};
    }
    std::vector<WhyStep> steps{why.imported(), why.leftOut()};
    const std::vector<WhyStep> moved = why.movedHere();
    steps.insert(steps.end(), moved.begin(), moved.end());
    switch (printed.kind) {
    case LineKind::Usage:
        steps.push_back(why.toYen(printed.amount));
        break;
    case LineKind::Discount:
        steps.push_back(why.classOnly(printed.discount));
        steps.push_back(why.toYen(printed.beforeCut));
        steps.push_back(Why::discount(printed.discount, printed.amount, why.discountRules(printed.discount)));
        break;
    case LineKind::Support:
        steps.push_back(why.feeBase());
        steps.push_back(why.fee());
        steps.push_back(why.toYen(printed.amount));
        break;
    case LineKind::Late:
    case LineKind::Manual:
        break;
    }
    return steps;
}

std::vector<WhyStep> whyTax(const RatedMonth &rated)
{
    const InvoiceAmounts &invoice = *rated.invoice;
    QStringList amounts;
    for (const InvoiceLine &line : invoice.lines)
        amounts += yen(line.amount);
    //: ja: 小計(税抜)
    WhyStep sum{WhyKind::Sum,
                Words::tr("Subtotal before tax"),
                yen(invoice.subtotal),
                amounts.join(separator),
                {},
                {}};
    WhyStep tax = Why::discount(invoice.taxRate, invoice.tax, {invoice.taxRule});
    tax.kind = WhyKind::Tax;
    return {sum, tax};
}

} // namespace choba
