// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/accountdetails.h"
#include "ui/kit/pane.h"

namespace choba {

class FactsGrid;
class Label;

/// An account's contracts and support plans in order of time.
class AccountTimeline : public Pane
{
    Q_OBJECT
public:
    explicit AccountTimeline(QWidget *parent = nullptr);
    void showDetails(const AccountDetails &details, const QDate &today);

private:
    Label *m_contractHead;
    FactsGrid *m_contracts;
    Label *m_planHead;
    FactsGrid *m_plans;
};

} // namespace choba
