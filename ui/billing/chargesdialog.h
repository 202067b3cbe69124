// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/chargetable.h"
#include "models/billing/whyrules.h"

#include <QDialog>

namespace choba {

class FooterBar;
class TableView;

/// Where a step of "why this amount" leads: the rules behind it with their dates, and its charge groups.
class ChargesDialog : public QDialog
{
    Q_OBJECT
public:
    /// \param charges none: the step has no charge groups of its own
    ChargesDialog(const WhyStep &step, const DatabaseLocation &location,
                  const std::optional<ChargeSelection> &charges, QWidget *parent = nullptr);

private:
    QWidget *makeRules(const std::vector<RuleRef> &rules);
    QWidget *makeCharges(const DatabaseLocation &location, const ChargeSelection &charges);
    void showFigures();

    ChargeTable *m_charges = nullptr;
    FooterBar *m_footer = nullptr;
};

} // namespace choba
