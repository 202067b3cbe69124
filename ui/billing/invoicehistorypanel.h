// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoiceview.h"
#include "ui/kit/tableview.h"

namespace choba {

class CellTable;

/// What happened to one invoice, newest on top, from the audit log.
class InvoiceHistoryPanel : public TableView
{
    Q_OBJECT
public:
    explicit InvoiceHistoryPanel(QWidget *parent = nullptr);
    void setEvents(const std::vector<InvoiceEvent> &events);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showEvents();

    CellTable *m_table;
    std::vector<InvoiceEvent> m_events;
};

} // namespace choba
