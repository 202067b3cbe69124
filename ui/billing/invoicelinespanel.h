// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoiceview.h"

#include <QScrollArea>

namespace choba {

class AdjustmentBar;
class Banner;
class Button;
class HairLine;
class InvoiceLineTable;
class Label;
class LinkLabel;
class ProvenanceChain;
class TableView;

/// The lines of one invoice, its sums, and why the chosen line, or the tax, is what it is. A draft's can be
/// added to, and its manual lines changed.
class InvoiceLinesPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit InvoiceLinesPanel(QWidget *parent = nullptr);
    void setMayAdjust(bool may); ///< whether the person may edit drafts
    void setView(const InvoiceView &view);
    void clear();
    void chooseLine(int line);
    void chooseTax();
    TableView &table() { return *m_table; }

signals:
    /// \a line −1: the tax.
    void stepActivated(const choba::WhyStep &step, int line);
    void fixRequested();
    void addLineRequested();
    void supportRequested();
    void editLineRequested(qint64 lineId); ///< of a manual line
    void removeLineRequested(qint64 lineId);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSums();
    void retranslate();
    void showHolds();
    void showSums();
    void showWhy();
    void copyChain();
    QLayout *makeWhyHead();
    QLayout *makeLineActions();
    bool isOpen() const;                      ///< not issued: it may change
    std::optional<qint64> manualLine() const; ///< the chosen line's id while it may be changed

    InvoiceView m_view;
    bool m_hasView = false;
    bool m_mayAdjust = true;
    int m_line = 0; ///< −1: the tax
    std::vector<WhyStep> m_steps;

    Banner *m_banner;
    InvoiceLineTable *m_lines;
    TableView *m_table;
    AdjustmentBar *m_adjust;
    Label *m_subtotalWords;
    Label *m_subtotal;
    LinkLabel *m_taxWords;
    Label *m_tax;
    Label *m_totalWords;
    Label *m_total;
    Label *m_whyTitle;
    Label *m_whyWhat;
    Button *m_edit;
    Button *m_remove;
    Button *m_copy;
    ProvenanceChain *m_chain;
};

} // namespace choba
