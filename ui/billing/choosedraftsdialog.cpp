// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/choosedraftsdialog.h"

#include "models/base/moneytext.h"
#include "models/billing/invoicetable.h"
#include "ui/kit/button.h"
#include "ui/kit/footerbar.h"
#include "ui/kit/label.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QLocale>
#include <QVBoxLayout>

namespace choba {

ChooseDraftsDialog::ChooseDraftsDialog(const BillingServices &services, Month month, QWidget *parent)
    : QDialog(parent)
    , m_table(new InvoiceTable(services.location, services.rules, this))
    , m_view(new TableView(this))
    , m_footer(new FooterBar(this))
    , m_issue(new Button(ButtonKind::Primary, QStringLiteral("stamp"), QString(), this))
{
    setObjectName(QStringLiteral("chooseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: ja: %1 の下書きから選んで発行
    setWindowTitle(tr("Choose drafts of %1 to issue").arg(month.toString()));
    resize(scaled(900), scaled(600));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 8);
    head->addWidget(new Label(LabelRole::Pane, windowTitle(), this));
    head->addStretch();
    auto *field = new SearchField(QStringLiteral("funnel"), this);
    field->setFixedWidth(scaled(220));
    //: ja: 顧客・アカウント・金額
    field->setPlaceholderText(tr("Customer, account, amount"));
    head->addWidget(field);
    column->addLayout(head);
    m_view->setObjectName(QStringLiteral("drafts"));
    m_view->setCheckable(true);
    m_view->setLayoutName(QStringLiteral("chooseDrafts"));
    m_view->setDefaultSort({{QStringLiteral("account"), Qt::AscendingOrder}});
    connect(m_view, &TableView::sortRequested, m_table, &PagedModel::sortBy);
    m_view->setModel(m_table);
    column->addWidget(m_view, 1);
    column->setSpacing(0);
    column->addWidget(m_footer);
    column->addSpacing(12);
    //: ja: やめる
    auto *cancel = new Button(ButtonKind::Plain, QString(), tr("Cancel"), this);
    m_issue->setObjectName(QStringLiteral("issueChosen"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 0);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_issue);
    column->addLayout(buttons);
    m_table->setSearch({QString(), {InvoiceState::Draft}, month});
    connect(field, &SearchField::searchChanged, this, [this, month](const QString &text) {
        m_table->setSearch({text, {InvoiceState::Draft}, month});
    });
    connect(m_table, &PagedModel::countChanged, this, &ChooseDraftsDialog::showSelection);
    connect(m_table, &PagedModel::dataChanged, this, &ChooseDraftsDialog::showSelection);
    connect(m_view, &TableView::selectionChangedTo, this, &ChooseDraftsDialog::showSelection);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_issue, &Button::clicked, this, &ChooseDraftsDialog::choose);
    showSelection();
}

void ChooseDraftsDialog::showSelection()
{
    const int count = m_view->selectedRowCount();
    const QLocale numbers(QLocale::English);
    //: ja: 下書き
    m_footer->setFigures({{tr("Drafts"), numbers.toString(m_table->rowCount())},
                          //: ja: 税込合計
                          {tr("Total incl. tax"), yenText(m_table->totalOfAll())}});
    QList<FooterBar::Figure> selection;
    if (count > 0) {
        //: ja: 選択
        selection.append({tr("Selected"), numbers.toString(count)});
    }
    m_footer->setSelection(selection);
    //: ja: %n件を発行…
    m_issue->setText(count > 0 ? tr("Issue %n…", nullptr, count)
                               //: ja: 発行…
                               : tr("Issue…"));
    // Rows that are still on their way have no id yet.
    const TickedInvoices known = ticked();
    m_issue->setEnabled(count > 0 && (!known || static_cast<int>(known->size()) == count));
}

TickedInvoices ChooseDraftsDialog::ticked() const
{
    if (m_view->selectedRowCount() == m_table->rowCount())
        return std::nullopt;
    std::set<qint64> ids;
    for (const int row : m_view->selectedRowNumbers()) {
        if (const auto id = m_table->idAt(row))
            ids.insert(*id);
    }
    return ids;
}

void ChooseDraftsDialog::choose()
{
    emit chosen(m_table->search(), ticked());
    accept();
}

} // namespace choba
