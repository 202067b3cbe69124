// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/closeoverview.h"

#include <QWidget>

namespace choba {

class Button;
class EmptyState;
class CellTable;
class KeyFigure;
class Label;
class TableView;
class WaterfallChart;

/// This month beside last month: sums, the difference taken apart, and the accounts that moved most.
class CloseFigures : public QWidget
{
    Q_OBJECT
public:
    explicit CloseFigures(QWidget *parent = nullptr);
    void setOverview(const CloseOverview &overview);

signals:
    void accountActivated(const QString &account);
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOverview();
    void showSums();
    void showCauses();
    void showDifferences();

    std::optional<CloseOverview> m_overview;
    KeyFigure *m_now;
    KeyFigure *m_before;
    KeyFigure *m_difference;
    Label *m_causesTitle;
    Label *m_causesScope;
    WaterfallChart *m_chart;
    Label *m_nothing;
    Label *m_accountsTitle;
    Label *m_accountsScope;
    Button *m_export;
    CellTable *m_table;
    TableView *m_view;
    EmptyState *m_empty;
};

} // namespace choba
