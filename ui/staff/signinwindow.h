// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/staff/signinform.h"

namespace choba {

class Label;

/// The first window of a database whose staff sign in, and of a server that asks who is there. A temporary
/// password is changed and a required authenticator set up here, before any page can be seen.
class SignInWindow : public QWidget
{
    Q_OBJECT
public:
    SignInWindow(const DatabaseLocation &location, const Clock &clock, QWidget *parent = nullptr);
    SignInForm &form() { return *m_form; }

signals:
    void signedIn(const choba::SignInResult &result);
    void otherDatabaseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void take(const SignInResult &result);
    void changeTemporary(const SignInResult &result);
    void setUpTotp(const SignInResult &result);

    const Clock &m_clock;
    QString m_database;
    Label *m_title;
    Label *m_words;
    SignInForm *m_form;
    Button *m_other;
};

} // namespace choba
