// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/chargesdialog.h"

#include "models/base/moneytext.h"
#include "models/billing/classwords.h"
#include "ui/billing/celltable.h"
#include "ui/kit/button.h"
#include "ui/kit/footerbar.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace choba {

ChargesDialog::ChargesDialog(const WhyStep &step, const DatabaseLocation &location,
                             const std::optional<ChargeSelection> &charges, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("chargesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(step.title);
    resize(scaled(charges ? 1340 : 640), scaled(charges ? 640 : 320));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(new Label(LabelRole::Pane, step.title, this));
    head->addStretch();
    head->addWidget(new Label(LabelRole::Pane, step.value, this));
    column->addLayout(head);
    if (!step.detail.isEmpty()) {
        auto *detail = new Label(LabelRole::Muted, step.detail, this);
        detail->setWordWrap(true);
        detail->setContentsMargins(16, 0, 16, 0);
        detail->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        column->addWidget(detail);
    }
    if (!step.rules.empty())
        column->addWidget(makeRules(step.rules));
    if (charges)
        column->addWidget(makeCharges(location, *charges), 1);
    if (!charges)
        column->addStretch();
    //: ja: 閉じる
    auto *close = new Button(ButtonKind::Plain, QString(), tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch();
    foot->addWidget(close);
    column->addLayout(foot);
}

QWidget *ChargesDialog::makeRules(const std::vector<RuleRef> &rules)
{
    auto *view = new TableView(this);
    view->setObjectName(QStringLiteral("rules"));
    auto *table = new CellTable(view);
    //: ja: 規則
    table->setColumns({{QStringLiteral("rule"), tr("Rule"), 300},
                       //: ja: 根拠
                       {QStringLiteral("source"), tr("Source"), 140},
                       //: ja: 有効期間
                       {QStringLiteral("in_force"), tr("In force"), 200}});
    QList<QList<Cell>> rows;
    for (const RuleRef &rule : rules) {
        if (rule.key.isEmpty())
            continue;
        const QString from = rule.from.isValid() ? rule.from.toString(Qt::ISODate) : QString();
        const QString to = rule.to.isValid() ? rule.to.toString(Qt::ISODate) : QString();
        //: ja: 常に有効
        const QString force =
            from.isEmpty() && to.isEmpty() ? tr("always") : from + QStringLiteral(" 〜 ") + to;
        rows.append({{ruleKeyWords(rule.key)}, {rule.source, Tone::Muted}, {force, Tone::Muted}});
    }
    table->setRows(rows);
    view->setModel(table);
    constexpr int shownRows = 5;
    const int lines = std::min(shownRows, static_cast<int>(rows.size()));
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() +
                         lines * view->verticalHeader()->defaultSectionSize() + 2);
    view->setVisible(!rows.isEmpty());
    return view;
}

QWidget *ChargesDialog::makeCharges(const DatabaseLocation &location, const ChargeSelection &charges)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *view = new TableView(box);
    view->setObjectName(QStringLiteral("charges"));
    m_charges = new ChargeTable(location, charges, view);
    view->setLayoutName(QStringLiteral("charges"));
    view->setDefaultSort({{QStringLiteral("cost"), Qt::DescendingOrder}});
    connect(view, &TableView::sortRequested, m_charges, &PagedModel::sortBy);
    view->setModel(m_charges);
    m_footer = new FooterBar(box);
    column->addWidget(view, 1);
    column->addWidget(m_footer);
    connect(m_charges, &PagedModel::countChanged, this, &ChargesDialog::showFigures);
    return box;
}

void ChargesDialog::showFigures()
{
    const QString groups = QLocale(QLocale::English).toString(m_charges->rowCount());
    //: ja: グループ
    m_footer->setFigures({{tr("Charge groups"), groups},
                          //: ja: 合計
                          {tr("Sum"), dollarText(m_charges->sum())}});
}

} // namespace choba
