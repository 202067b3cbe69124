// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/invoicefilterbar.h"

#include "models/billing/invoicetable.h"
#include "ui/kit/button.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/type.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace choba {

namespace {

enum MonthChoice { AllMonths, OneMonth };

} // namespace

InvoiceFilterBar::InvoiceFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(QStringLiteral("funnel"), this))
    , m_all(new FilterChip(QString(), this))
    , m_months(new QComboBox(this))
    , m_clear(new Button(ButtonKind::Quiet, QStringLiteral("x"), QString(), this))
{
    m_field->setObjectName(QStringLiteral("search"));
    m_field->setFixedWidth(scaled(196));
    m_all->setObjectName(QStringLiteral("all"));
    m_months->setObjectName(QStringLiteral("months"));
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_clear->setObjectName(QStringLiteral("clear"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_field);
    row->addWidget(m_all);
    for (const InvoiceState state : allInvoiceStates) {
        auto *chip = new FilterChip(chipOf(state).icon, this);
        chip->setObjectName(spelled(state));
        m_states.emplace(state, chip);
        row->addWidget(chip);
        connect(chip, &FilterChip::toggled, this, &InvoiceFilterBar::toggled);
    }
    row->addStretch();
    row->addWidget(m_months);
    row->addWidget(m_clear);
    m_all->setChecked(true);
    retranslate();
    connect(m_field, &SearchField::searchChanged, this, [this] {
        if (!m_quiet)
            emit changed();
    });
    connect(m_all, &FilterChip::clicked, this, [this] { narrow({}); });
    connect(m_months, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_quiet)
            emit changed();
    });
    connect(m_clear, &Button::clicked, this, &InvoiceFilterBar::clear);
    m_clear->hide();
    connect(this, &InvoiceFilterBar::changed, m_clear, [this] { m_clear->setVisible(isNarrowed()); });
}

InvoiceSearch InvoiceFilterBar::search() const
{
    InvoiceSearch search;
    search.text = m_field->text();
    for (const auto &[state, chip] : m_states) {
        if (chip->isChecked())
            search.states.insert(state);
    }
    if (m_months->currentIndex() == OneMonth)
        search.month = m_month;
    return search;
}

bool InvoiceFilterBar::isNarrowed() const
{
    const InvoiceSearch now = search();
    return !now.text.trimmed().isEmpty() || !now.states.empty() || now.month;
}

void InvoiceFilterBar::setMonth(Month month)
{
    if (month == m_month)
        return;
    m_month = month;
    showMonths();
    if (m_months->currentIndex() == OneMonth)
        emit changed();
}

void InvoiceFilterBar::chooseMonth()
{
    m_months->setCurrentIndex(OneMonth);
}

void InvoiceFilterBar::setCounts(const std::map<InvoiceState, qint64> &counts)
{
    qint64 all = 0;
    for (const auto &[state, chip] : m_states) {
        const auto found = counts.find(state);
        const qint64 count = found == counts.end() ? 0 : found->second;
        chip->setCount(count);
        // What does not occur would only crowd the bar.
        chip->setVisible(count > 0 || chip->isChecked() || state == InvoiceState::Draft || isIssued(state));
        all += count;
    }
    m_all->setCount(all);
}

void InvoiceFilterBar::narrow(const std::set<InvoiceState> &states)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        for (const auto &[state, chip] : m_states)
            chip->setChecked(states.count(state) > 0);
        m_all->setChecked(states.empty());
    }
    emit changed();
}

void InvoiceFilterBar::clear()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_field->clear();
        m_months->setCurrentIndex(AllMonths);
    }
    narrow({});
}

void InvoiceFilterBar::find(const QString &text)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_field->setText(text);
        m_months->setCurrentIndex(AllMonths);
    }
    narrow({});
}

void InvoiceFilterBar::toggled()
{
    if (m_quiet)
        return;
    m_all->setChecked(search().states.empty());
    emit changed();
}

void InvoiceFilterBar::showMonths()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int chosen = std::max(0, m_months->currentIndex());
    m_months->clear();
    //: ja: すべての利用月
    m_months->addItem(tr("All usage months"));
    //: ja: 利用月 %1
    m_months->addItem(tr("Usage month %1").arg(m_month.toString()));
    m_months->setCurrentIndex(chosen);
}

void InvoiceFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InvoiceFilterBar::retranslate()
{
    //: ja: 番号・顧客・金額
    m_field->setPlaceholderText(tr("Number, name, amount"));
    //: ja: すべて
    m_all->setText(tr("All"));
    for (const auto &[state, chip] : m_states)
        chip->setText(words(state));
    //: ja: 解除
    m_clear->setText(tr("Clear"));
    showMonths();
}

} // namespace choba
