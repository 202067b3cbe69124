// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"
#include "ui/kit/fieldconflict.h"

#include "models/billing/closeoverview.h"
#include "models/billing/productclassstore.h"

#include <QDialog>

class QComboBox;

namespace choba {

class Button;
class ConflictPanel;
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
    struct Choice
    {
        QString code;
        QComboBox *box;
        std::optional<DecidedClass> seen; ///< another person's, once it was shown
        int mine = 0;                     ///< what was chosen here before that
    };
    void takeUp(Choice &choice, const Error &reason, QList<FieldConflict> &conflicts);
    void choose(const QString &code, ConflictChoice conflictChoice);
    void showWhetherComplete();

    std::vector<Choice> m_choices;
    ConflictPanel *m_conflicts;
    Button *m_save;
    Label *m_problem;
};

} // namespace choba
