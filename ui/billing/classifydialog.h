// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/closeoverview.h"

#include <QDialog>

class QComboBox;

namespace choba {

class Button;
class Label;

/// Product codes nobody has classified yet, each with the choice of its class. Line item types that are not
/// known are listed too: those only a newer rule book can settle.
class ClassifyDialog : public QDialog
{
    Q_OBJECT
public:
    ClassifyDialog(const BillingServices &services, const std::vector<UnknownCode> &codes,
                   QWidget *parent = nullptr);

signals:
    void saved();

private:
    void save();

    const BillingServices &m_services;
    std::vector<std::pair<QString, QComboBox *>> m_choices;
    Button *m_save;
    Label *m_problem;
};

} // namespace choba
