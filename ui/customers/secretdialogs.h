// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretaccess.h"
#include "ui/kit/formdialog.h"

class QLineEdit;

namespace choba {

/// What both dialogs need to open the secrets of a database: a passphrase to type, or the key the system's
/// keychain has given already.
struct SecretOpening
{
    std::optional<SecretLock> lock;
    std::shared_ptr<SecretKey> keychainKey; ///< of a lock of the keychain
};

/// Why a secret is needed, then the secret. The audit log keeps the reason.
class RevealSecretDialog : public FormDialog
{
    Q_OBJECT
public:
    RevealSecretDialog(const Desk &desk, SecretName name, SecretOpening opening, QWidget *parent = nullptr);
    /// Once accepted.
    QString value() const;

protected:
    Result<void> submit() override;

private:
    Desk m_desk;
    SecretName m_name;
    SecretOpening m_opening;
    QLineEdit *m_reason;
    QLineEdit *m_passphrase = nullptr;
    LockedBytes m_value;
};

/// A new value. The first secret of a database makes the lock, with a passphrase typed twice.
class SetSecretDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a seen: when the one that is replaced was stored; invalid where there is none.
    SetSecretDialog(const Desk &desk, SecretName name, SecretOpening opening, QDateTime seen,
                    QWidget *parent = nullptr);

protected:
    Result<void> submit() override;
    Result<QVariantMap> readAgain() override;

private:
    Result<SecretKey> key();

    Desk m_desk;
    SecretName m_name;
    SecretOpening m_opening;
    QDateTime m_seen;
    QLineEdit *m_value;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_repeat = nullptr;
};

} // namespace choba
