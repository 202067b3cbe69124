// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/mergecustomers.h"
#include "ui/kit/formdialog.h"

namespace choba {

class CustomerField;
class Label;
class TextArea;

/// Makes one customer of two entries: says what will go over before it does.
class MergeDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \param from the one that goes
    MergeDialog(const Desk &desk, const Customer &from, QWidget *parent = nullptr);
    qint64 mergedInto() const { return m_plan.into.id; } ///< once accepted

protected:
    Result<void> submit() override;

private:
    void showPlan();
    Result<void> readPlan();

    Desk m_desk;
    Customer m_from;
    MergePreview m_plan;
    QString m_operation;
    CustomerField *m_into;
    TextArea *m_reason;
    Label *m_effect;
};

} // namespace choba
