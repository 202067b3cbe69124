// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/signin.h"

#include <QThread>
#include <QWidget>

#include <functional>
#include <memory>

class QLineEdit;

namespace choba {

class Banner;
class Button;
class FormGrid;

/// What a sign-in led to: the connection to go on with, on PostgreSQL as the person.
struct SignInResult
{
    DatabaseLocation location;
    SignedIn signedIn;
    bool hasLogin = true; ///< false: the database has no staff and the person owns it
};

/// Name, password and code. Checks them on a thread of its own, as a password takes its time; what was typed
/// stays until it was right, but for the password.
class SignInForm : public QWidget
{
    Q_OBJECT
public:
    SignInForm(DatabaseLocation location, const Clock &clock, QWidget *parent = nullptr);
    ~SignInForm() override;

    void setName(const QString &name, bool fixed); ///< fixed: somebody comes back to a locked desk
    /// The name stays; password and code are typed anew.
    void startAgain();
    void say(const Error &error);
    void setVerb(const QString &verb);
    QString password() const; ///< as typed, for the change of a temporary one that follows

signals:
    void signedIn(const choba::SignInResult &result);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();
    void take(const Result<SignInResult> &result);

    DatabaseLocation m_location;
    const Clock &m_clock;
    Banner *m_banner;
    FormGrid *m_grid;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QLineEdit *m_code;
    Button *m_verb;
    std::unique_ptr<QThread> m_thread;
};

} // namespace choba
