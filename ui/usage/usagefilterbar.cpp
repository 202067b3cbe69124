// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagefilterbar.h"

#include "ui/kit/segmentedcontrol.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <map>

namespace choba {

namespace {

constexpr qsizetype longestName = 14;

QComboBox *makeCombo(const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

/// A combo box would cut its text without a sign.
void addItem(QComboBox &combo, const QString &label, const QString &words, const QVariant &value)
{
    const QString shown = words.size() > longestName ? words.left(longestName - 1) + QChar(0x2026) : words;
    combo.addItem(label.arg(shown), value);
    combo.setItemData(combo.count() - 1, words.toHtmlEscaped(), Qt::ToolTipRole);
}

/// Fills anew and keeps the choice; the first item when it is gone.
template <typename Fill>
void refill(QComboBox &combo, Fill fill)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo.currentData();
    combo.clear();
    fill();
    combo.setCurrentIndex(std::max(0, combo.findData(chosen)));
}

} // namespace

UsageFilterBar::UsageFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_customers(makeCombo(QStringLiteral("customer"), this))
    , m_accounts(makeCombo(QStringLiteral("account"), this))
    , m_regions(makeCombo(QStringLiteral("region"), this))
    , m_groupings(makeCombo(QStringLiteral("grouping"), this))
    , m_step(new SegmentedControl(this))
    , m_currency(new SegmentedControl(this))
{
    m_step->setObjectName(QStringLiteral("step"));
    m_currency->setObjectName(QStringLiteral("currency"));
    m_step->addSegment({});
    m_step->addSegment({});
    m_currency->addSegment(QStringLiteral("USD"));
    m_currency->addSegment(QStringLiteral("JPY"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QComboBox *combo : {m_customers, m_accounts, m_regions, m_groupings})
        row->addWidget(combo);
    row->addStretch();
    row->addWidget(m_step);
    row->addWidget(m_currency);
    retranslate();
    connect(m_customers, &QComboBox::currentIndexChanged, this, [this] {
        fillAccounts();
        emit changed();
    });
    for (QComboBox *combo : {m_accounts, m_regions, m_groupings})
        connect(combo, &QComboBox::currentIndexChanged, this, &UsageFilterBar::changed);
    for (SegmentedControl *control : {m_step, m_currency})
        connect(control, &SegmentedControl::currentChanged, this, &UsageFilterBar::lookChanged);
}

void UsageFilterBar::setChoices(const UsageChoices &choices)
{
    m_choices = choices;
    fillCustomers();
    fillAccounts();
    fillRegions();
}

void UsageFilterBar::applyTo(UsageView &view) const
{
    view.accounts.clear();
    const QString account = m_accounts->currentData().toString();
    const qint64 customer = m_customers->currentData().toLongLong();
    if (!account.isEmpty()) {
        view.accounts = {account};
    } else if (customer != 0) {
        for (const UsageAccount &one : m_choices.accounts) {
            if (one.customerId == customer)
                view.accounts += one.id;
        }
    }
    view.region = m_regions->currentData().toString();
    view.by = static_cast<UsageDimension>(m_groupings->currentData().toInt());
}

void UsageFilterBar::setGrouping(UsageDimension by)
{
    const QSignalBlocker quiet(m_groupings);
    m_groupings->setCurrentIndex(std::max(0, m_groupings->findData(static_cast<int>(by))));
}

UsageCurrency UsageFilterBar::currency() const
{
    return m_currency->currentIndex() == 1 ? UsageCurrency::Jpy : UsageCurrency::Usd;
}

bool UsageFilterBar::showsDays() const
{
    return m_step->currentIndex() == 1;
}

bool UsageFilterBar::isNarrowed() const
{
    return m_customers->currentIndex() > 0 || m_accounts->currentIndex() > 0 || m_regions->currentIndex() > 0;
}

void UsageFilterBar::clear()
{
    {
        const QSignalBlocker customers(m_customers);
        const QSignalBlocker regions(m_regions);
        m_customers->setCurrentIndex(0);
        m_regions->setCurrentIndex(0);
        const QSignalBlocker accounts(m_accounts);
        m_accounts->setCurrentIndex(0);
        fillAccounts();
    }
    emit changed();
}

void UsageFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UsageFilterBar::retranslate()
{
    //: ja: 月
    m_step->setSegmentText(0, tr("Month"));
    //: ja: 日
    m_step->setSegmentText(1, tr("Day"));
    fillCustomers();
    fillAccounts();
    fillRegions();
    fillGroupings();
}

void UsageFilterBar::fillCustomers()
{
    //: ja: 顧客: %1
    const QString label = tr("Customer: %1");
    refill(*m_customers, [&] {
        //: ja: すべて
        addItem(*m_customers, label, tr("all"), qint64(0));
        std::map<QString, qint64> customers;
        for (const UsageAccount &account : m_choices.accounts) {
            if (account.customerId != 0)
                customers[account.customer] = account.customerId;
        }
        for (const auto &[name, id] : customers)
            addItem(*m_customers, label, name, id);
    });
}

void UsageFilterBar::fillAccounts()
{
    const qint64 customer = m_customers->currentData().toLongLong();
    //: ja: アカウント: %1
    const QString label = tr("Account: %1");
    refill(*m_accounts, [&] {
        std::vector<const UsageAccount *> shown;
        for (const UsageAccount &account : m_choices.accounts) {
            if (customer == 0 || account.customerId == customer)
                shown.push_back(&account);
        }
        //: ja: %n件すべて
        addItem(*m_accounts, label, tr("all %n", nullptr, static_cast<int>(shown.size())), QString());
        for (const UsageAccount *account : shown)
            addItem(*m_accounts, label,
                    QChar(0x2026) + account->id.right(4) + QLatin1Char(' ') + account->name, account->id);
    });
}

void UsageFilterBar::fillRegions()
{
    //: ja: リージョン: %1
    const QString label = tr("Region: %1");
    refill(*m_regions, [&] {
        addItem(*m_regions, label, tr("all"), QString());
        for (const QString &region : m_choices.regions)
            addItem(*m_regions, label, region, region);
    });
}

void UsageFilterBar::fillGroupings()
{
    //: ja: 集計: %1
    const QString label = tr("Group by: %1");
    refill(*m_groupings, [&] {
        const auto add = [&](const QString &words, UsageDimension by) {
            addItem(*m_groupings, label, words, static_cast<int>(by));
        };
        //: ja: サービス
        add(tr("service"), UsageDimension::Product);
        //: ja: アカウント
        add(tr("account"), UsageDimension::Account);
        //: ja: リージョン
        add(tr("region"), UsageDimension::Region);
        //: ja: 明細種別
        add(tr("line item type"), UsageDimension::Type);
    });
}

} // namespace choba
