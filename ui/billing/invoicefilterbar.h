// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoicelist.h"

#include <QWidget>

class QComboBox;

namespace choba {

class Button;
class FilterChip;
class SearchField;

/// What the list of invoices is narrowed by: text, states with their counts, one usage month or all.
class InvoiceFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit InvoiceFilterBar(QWidget *parent = nullptr);

    InvoiceSearch search() const;
    void setMonth(Month month); ///< of the shell; matters while "this month" is chosen
    void chooseMonth();         ///< instead of all months
    void setCounts(const std::map<InvoiceState, qint64> &counts);
    void clear();
    /// Shows only this text, in all months and states.
    void find(const QString &text);
    /// Shows only these states of the month.
    void narrow(const std::set<InvoiceState> &states);
    bool isNarrowed() const; ///< by text or states
    SearchField &field() { return *m_field; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMonths();
    void toggled();

    SearchField *m_field;
    FilterChip *m_all;
    std::map<InvoiceState, FilterChip *> m_states;
    QComboBox *m_months;
    Button *m_clear;
    Month m_month;
    bool m_quiet = false;
};

} // namespace choba
