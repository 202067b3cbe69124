// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/usecase.h"
#include "ui/kit/formdialog.h"

class QLineEdit;

namespace choba {

/// A person's own new password. On PostgreSQL the connections of this window keep going with the old one
/// until they are made anew, so the person signs in again afterwards.
class ChangePasswordDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a current: already typed a moment ago, for a temporary password; else "" and asked for.
    ChangePasswordDialog(DatabaseLocation location, const Clock &clock, Actor actor, const QString &current,
                         QWidget *parent = nullptr);

protected:
    Result<void> submit() override;

private:
    DatabaseLocation m_location;
    const Clock &m_clock;
    Actor m_actor;
    QLineEdit *m_current;
    QLineEdit *m_new;
    QLineEdit *m_again;
};

/// Sets up one-time passwords: a code for the phone's camera, the same as text, and the proof that it
/// arrived.
class TotpDialog : public FormDialog
{
    Q_OBJECT
public:
    TotpDialog(DatabaseLocation location, const Clock &clock, Actor actor, QWidget *parent = nullptr);
    const QByteArray &seed() const { return m_seed; } ///< for tests

protected:
    Result<void> submit() override;

private:
    DatabaseLocation m_location;
    const Clock &m_clock;
    Actor m_actor;
    QByteArray m_seed;
    QLineEdit *m_password;
    QLineEdit *m_code;
};

} // namespace choba
