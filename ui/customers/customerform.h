// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/duplicates.h"
#include "models/storage/usecase.h"

#include <QTimer>
#include <QWidget>

class QStringListModel;

namespace choba {

class BackgroundReader;
class Banner;
class ChoiceSet;
class FormDraft;
class FormFrame;
class FormGrid;
class Label;

/// A customer as a form with explicit save: a new one or one that is stored. What was typed is kept as a
/// draft until it is saved or undone; somebody else's save in the meantime is merged under it.
class CustomerForm : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerForm(const Desk &desk, QWidget *parent = nullptr);

    void showNew();
    void showCustomer(const Customer &customer);
    qint64 customerId() const { return m_customer.id; } ///< 0 for a new one
    bool isChanged() const;
    QStringList unsavedNames() const; ///< the customers with drafts, and what is open now
    void keepDraft();

signals:
    void saved(qint64 id);
    void customerActivated(qint64 id); ///< of a warning

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFields();
    void retranslate();
    void offerStaff();
    void begin(const Customer &customer, const QString &key);
    void save();
    void lookForDuplicates();
    void warn(const std::vector<PossibleDuplicate> &duplicates);
    void takeOver(const Customer &stored, const Error &reason);
    void explain(const Error &error);
    CustomerFields typed() const;

    Desk m_desk;
    Customer m_customer;
    QString m_operation; ///< of the save a person is about to do; a repeated click does it once
    BackgroundReader *m_reader;
    QTimer m_typing;           ///< runs while somebody types on
    CustomerFields m_compared; ///< what duplicates were looked for
    qint64 m_duplicate = 0;    ///< the likest
    Banner *m_duplicates;
    FormFrame *m_frame;
    FormGrid *m_form;
    QStringListModel *m_staff; ///< whose names are offered
    ChoiceSet *m_kinds = nullptr;
    QList<Label *> m_headings;
    FormDraft *m_draft;
};

} // namespace choba
