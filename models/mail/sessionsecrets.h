// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mailsettings.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace choba {

/// Secrets for as long as the program runs: what a person has entered, else the environment variable CHOBA_
/// and the secret's name in capitals (CHOBA_SMTP_PASSWORD), as a service manager hands it over. Nothing is
/// written anywhere. Thread-safe; a copy shares what is kept.
class SessionSecrets
{
public:
    Result<void> keep(const QString &name, const QString &value);
    SecretSource source() const;

private:
    struct Kept
    {
        QMutex mutex;
        QHash<QString, QString> values;
    };
    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

} // namespace choba
