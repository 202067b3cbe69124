// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/issueplan.h"

#include <QDialog>

namespace choba {

class Button;
class FooterBar;
class InvoiceTable;
class TableView;

/// The drafts of a month with tick boxes: which of them to issue.
class ChooseDraftsDialog : public QDialog
{
    Q_OBJECT
public:
    ChooseDraftsDialog(const BillingServices &services, Month month, QWidget *parent = nullptr);

signals:
    void chosen(const choba::InvoiceSearch &search, const choba::TickedInvoices &ticked);

private:
    void showSelection();
    void choose();
    TickedInvoices ticked() const;

    InvoiceTable *m_table;
    TableView *m_view;
    FooterBar *m_footer;
    Button *m_issue;
};

} // namespace choba
