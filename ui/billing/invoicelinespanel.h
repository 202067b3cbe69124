// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoiceview.h"

#include <QScrollArea>

namespace choba {

class Banner;
class Button;
class HairLine;
class InvoiceLineTable;
class Label;
class LinkLabel;
class ProvenanceChain;
class TableView;

/// The lines of one invoice, its sums, and why the chosen line, or the tax, is what it is.
class InvoiceLinesPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit InvoiceLinesPanel(QWidget *parent = nullptr);
    void setView(const InvoiceView &view);
    void chooseLine(int line);
    void chooseTax();
    TableView &table() { return *m_table; }

signals:
    /// \a line −1: the tax.
    void stepActivated(const choba::WhyStep &step, int line);
    void fixRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSums();
    void retranslate();
    void showHolds();
    void showSums();
    void showWhy();
    void copyChain();

    InvoiceView m_view;
    bool m_hasView = false;
    int m_line = 0; ///< −1: the tax
    std::vector<WhyStep> m_steps;

    Banner *m_banner;
    InvoiceLineTable *m_lines;
    TableView *m_table;
    Label *m_subtotalWords;
    Label *m_subtotal;
    LinkLabel *m_taxWords;
    Label *m_tax;
    Label *m_totalWords;
    Label *m_total;
    Label *m_whyTitle;
    Label *m_whyWhat;
    Button *m_copy;
    ProvenanceChain *m_chain;
};

} // namespace choba
