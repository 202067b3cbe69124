// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/pastcloses.h"

#include <QDialog>

namespace choba {

class BackgroundReader;
class Banner;
class CellTable;
class TableView;

/// Every run of closing a month: when, by whom, and what it made. A row opens its month.
class PastClosesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PastClosesDialog(const BillingServices &services, QWidget *parent = nullptr);

signals:
    void monthChosen(choba::Month month);

private:
    void take(const Result<std::vector<PastClose>> &closes);

    BackgroundReader *m_reader;
    std::vector<PastClose> m_closes;
    Banner *m_banner;
    CellTable *m_table;
    TableView *m_view;
};

} // namespace choba
