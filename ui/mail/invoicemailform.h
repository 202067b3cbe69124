// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mail/mailservices.h"

#include "models/billing/invoicemail.h"

#include <QWidget>

class QLineEdit;

namespace choba {

class Banner;
class Button;
class FormGrid;
class Label;
class ConflictPanel;
class SaveBar;
class TextArea;

/// The text invoices are sent with, and beside it how it reads for an invented customer.
class InvoiceMailForm : public QWidget
{
    Q_OBJECT
public:
    explicit InvoiceMailForm(const MailServices &services, QWidget *parent = nullptr);
    void refresh(); ///< reads what is stored, under what was typed where something was
    int unsavedCount() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePreview();
    void showPreview();
    void save();
    void takeOver(const StoredInvoiceMailText &stored, const Error &reason);
    void retranslate();

    const MailServices &m_services;
    StoredInvoiceMailText m_stored;
    FormGrid *m_form;
    SaveBar *m_saveBar;
    Banner *m_banner;
    ConflictPanel *m_conflicts;
    QLineEdit *m_subject;
    TextArea *m_body;
    Label *m_places;
    Button *m_shipped;
    Label *m_previewHead;
    Label *m_previewSubject;
    Label *m_previewBody;
};

} // namespace choba
