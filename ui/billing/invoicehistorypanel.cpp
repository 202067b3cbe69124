// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/invoicehistorypanel.h"

#include "ui/billing/celltable.h"

#include <QEvent>
#include <QHeaderView>

namespace choba {

InvoiceHistoryPanel::InvoiceHistoryPanel(QWidget *parent)
    : TableView(parent)
    , m_table(new CellTable(this))
{
    setObjectName(QStringLiteral("history"));
    setTwoLine(true);
    setModel(m_table);
    showEvents();
}

void InvoiceHistoryPanel::setEvents(const std::vector<InvoiceEvent> &events)
{
    m_events = events;
    showEvents();
}

void InvoiceHistoryPanel::showEvents()
{
    //: ja: できごと
    m_table->setColumns({{QStringLiteral("what"), tr("What happened"), 260},
                         //: ja: 日時
                         {QStringLiteral("at"), tr("When"), 140}});
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    QList<QList<Cell>> rows;
    for (auto event = m_events.rbegin(); event != m_events.rend(); ++event) {
        rows.append({{event->what, Tone::Text, false, event->who},
                     {toTokyo(event->at).toString(QStringLiteral("yyyy-MM-dd HH:mm")), Tone::Muted}});
    }
    m_table->setRows(rows);
}

void InvoiceHistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showEvents();
    TableView::changeEvent(event);
}

} // namespace choba
