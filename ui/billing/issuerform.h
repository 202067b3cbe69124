// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/saveissuerprofile.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace choba {

class BackgroundReader;
class Banner;
class FormGrid;
class InvoicePdfPanel;
class LogoField;
class ConflictPanel;
class SaveBar;
class TextArea;

/// Who issues the invoices, with a sample invoice that follows what is typed. Nothing is stored before
/// "save".
class IssuerForm : public QWidget
{
    Q_OBJECT
public:
    explicit IssuerForm(const BillingServices &services, QWidget *parent = nullptr);
    /// Reads the stored profile, under what was typed where something was.
    void refresh();
    int unsavedCount() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFields();
    QLineEdit *addLine(const QString &name, int width);
    TextArea *addText(const QString &name, int lines);
    void connectFields();
    void takeOver(const StoredIssuerProfile &stored, const Error &reason);
    IssuerProfile typed() const;
    void checkNumber();
    void save();
    void drawSample();
    void retranslate();

    const BillingServices &m_services;
    BackgroundReader *m_reader;
    StoredIssuerProfile m_stored;
    QTimer m_sampleLater;
    FormGrid *m_form;
    SaveBar *m_saveBar;
    Banner *m_banner;
    ConflictPanel *m_conflicts;
    InvoicePdfPanel *m_sample;
    QLineEdit *m_name;
    QLineEdit *m_postalCode;
    TextArea *m_address;
    QLineEdit *m_phone;
    QLineEdit *m_registration;
    TextArea *m_banks;
    QLineEdit *m_holder;
    TextArea *m_remarks;
    QLineEdit *m_firstNumber;
    LogoField *m_logo;
};

} // namespace choba
