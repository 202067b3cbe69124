// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mail/mailservices.h"

#include "models/mail/savemailsettings.h"

#include <QWidget>

class QLineEdit;

namespace choba {

class Banner;
class Button;
class ChoiceBox;
class ConflictPanel;
class FormGrid;
class Label;
class SaveBar;
class TextArea;

/// Server, login and sender, with a test mail that uses what is typed. Nothing is stored before "save"; the
/// password is a secret and never shown again.
class MailServerForm : public QWidget
{
    Q_OBJECT
public:
    explicit MailServerForm(const MailServices &services, QWidget *parent = nullptr);
    void refresh(); ///< reads what is stored, under what was typed where something was
    int unsavedCount() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFields();
    void setChoices();
    QLineEdit *addLine(const QString &name, int width);
    QWidget *makeTest();
    void show(const MailSettings &settings);
    void takeOver(const StoredMailSettings &stored, const Error &reason);
    MailSettings typed() const;
    bool keepPassword();
    void save();
    void test();
    void showTested(const Result<QString> &answer);
    void retranslate();

    const MailServices &m_services;
    StoredMailSettings m_stored;
    FormGrid *m_form;
    SaveBar *m_saveBar;
    Banner *m_banner;
    ConflictPanel *m_conflicts;
    QLineEdit *m_server;
    ChoiceBox *m_security;
    QLineEdit *m_port;
    QLineEdit *m_caFile;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_fromName;
    QLineEdit *m_fromAddress;
    QLineEdit *m_replyTo;
    TextArea *m_signature;
    ChoiceBox *m_charset;
    Label *m_testHead;
    Label *m_testWords;
    QLineEdit *m_testAddress;
    Button *m_test;
    Banner *m_tested;
};

} // namespace choba
