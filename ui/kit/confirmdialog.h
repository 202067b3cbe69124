// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QVBoxLayout;

namespace choba {

class Button;

/// What an irreversible act says before it happens. Nothing else asks "are you sure".
struct Confirmation
{
    QString title;     ///< "Issue 171 invoices?"
    QString sentences; ///< what, how many, numbers, date, total, that it cannot be undone
    QString leftOut;   ///< what is not included, muted; may be empty
    QString verb;      ///< "Issue 171 invoices"
    QString verbIcon;
    QString link; ///< "See the list"; may be empty
    bool danger = false;
    bool needsReason = false; ///< the verb waits for a written reason (audit)
};

/// Asks for one irreversible act. Return alone never accepts: the focus begins on "Cancel".
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConfirmDialog(const Confirmation &what, QWidget *parent = nullptr);
    QString reason() const; ///< trimmed; empty unless asked for

signals:
    void linkActivated(); ///< the dialog stays open

private:
    void addReason(QVBoxLayout *column);

    QPlainTextEdit *m_reason = nullptr;
    Button *m_verb;
};

} // namespace choba
