// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/decidetray.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace choba {

class BackgroundReader;
class Banner;
class Button;
class ConflictPanel;
class Label;
class SegmentedControl;
class TableView;
class TrayTable;

/// Money only a person may place: the list of a month, and the decision about the chosen item.
class TrayDialog : public QDialog
{
    Q_OBJECT
public:
    TrayDialog(const BillingServices &services, Month month, QWidget *parent = nullptr);

signals:
    void saved(); ///< after each decision

private:
    QWidget *makeForm();
    void read();
    void showRow(int row);
    void showForm();
    void decide();
    TrayVerdict verdict(const TrayEntry &entry) const;
    void showConflict(const TrayEntry &entry, const TrayVerdict &mine, const Error &reason);
    void takeTheirs();
    const TrayEntry *current() const;

    const BillingServices &m_services;
    Month m_month;
    BackgroundReader *m_reader;
    TrayTable *m_table;
    TableView *m_view;
    Banner *m_banner;
    ConflictPanel *m_conflicts;
    std::optional<StoredDecision> m_theirs; ///< another person's, while it is weighed against one's own
    Label *m_what;
    SegmentedControl *m_choice;
    QComboBox *m_class;
    QComboBox *m_target;
    QLineEdit *m_reason;
    Button *m_decide;
};

} // namespace choba
