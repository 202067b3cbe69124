// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/awsaccount.h"
#include "models/storage/usecase.h"

#include <QWidget>

namespace choba {

class FormDraft;
class FormFrame;
class FormGrid;

/// What is known of an account besides its contracts, as a form with explicit save, drafts and merged edits.
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    explicit AccountForm(const Desk &desk, QWidget *parent = nullptr);

    void showAccount(const AwsAccount &account);
    QStringList unsavedIds() const; ///< grouped account ids with drafts

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void begin(const AwsAccount &account);
    void takeOver(const AwsAccount &stored, const Error &reason);
    void save();
    AccountFields typed() const;

    Desk m_desk;
    AwsAccount m_account;
    QString m_operation;
    FormFrame *m_frame;
    FormGrid *m_form;
    FormDraft *m_draft;
};

} // namespace choba
