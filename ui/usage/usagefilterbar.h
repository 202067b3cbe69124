// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usageoverview.h"

#include <QWidget>

class QComboBox;

namespace choba {

class SegmentedControl;

/// What usage is narrowed to and grouped by: customer, account, region, grouping; months or days; dollars or
/// yen.
class UsageFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit UsageFilterBar(QWidget *parent = nullptr);

    /// Keeps what is chosen as long as it is still there.
    void setChoices(const UsageChoices &choices);
    void applyTo(UsageView &view) const; ///< accounts, region, grouping
    void setGrouping(UsageDimension by);
    UsageCurrency currency() const;
    bool showsDays() const;
    bool isNarrowed() const;
    void clear(); ///< all customers, accounts and regions

signals:
    void changed();     ///< something else has to be read
    void lookChanged(); ///< months or days, dollars or yen

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillCustomers();
    void fillAccounts();
    void fillRegions();
    void fillGroupings();

    UsageChoices m_choices;
    QComboBox *m_customers;
    QComboBox *m_accounts;
    QComboBox *m_regions;
    QComboBox *m_groupings;
    SegmentedControl *m_step;
    SegmentedControl *m_currency;
};

} // namespace choba
