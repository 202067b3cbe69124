// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDialog>
#include <QVariantMap>

class QVBoxLayout;

namespace choba {

class Banner;
class Button;
class ConflictPanel;
class FormGrid;
class Label;

/// A few fields and one verb: fills a struct, calls one use case, and closes when that succeeded. Otherwise
/// it stays open with every problem at its field, and with what another person has changed meanwhile.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FormDialog(QWidget *parent = nullptr);

protected:
    FormGrid &form() { return *m_form; }
    /// \a remark: what will happen, in a sentence.
    void setWords(const QString &title, const QString &remark, const QString &verb, const QString &verbIcon);
    void setReadOnly(); ///< only shows: no field takes a change, and there is no verb
    void addBelow(QWidget *widget); ///< between the fields and the buttons
    virtual Result<void> submit() = 0;
    /// After submit() was refused as stale: what is stored now, by field, which the next submit() is based
    /// on. The dialog merges it under what was typed.
    virtual Result<QVariantMap> readAgain();
    ConflictPanel &conflicts() { return *m_conflicts; }

private:
    void explain(const Error &error);
    void showChoices();
    void run();

    Banner *m_banner;
    ConflictPanel *m_conflicts;
    Label *m_title;
    Label *m_remark;
    FormGrid *m_form;
    QVBoxLayout *m_below;
    Button *m_verb;
};

} // namespace choba
