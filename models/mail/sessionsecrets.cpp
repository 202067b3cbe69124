// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/sessionsecrets.h"

#include <QMutexLocker>

namespace choba {

Result<void> SessionSecrets::keep(const QString &name, const QString &value)
{
    const QMutexLocker lock(&m_kept->mutex);
    m_kept->values.insert(name, value);
    return ok();
}

SecretSource SessionSecrets::source() const
{
    return [kept = m_kept](const QString &name) -> Result<QString> {
        const QMutexLocker lock(&kept->mutex);
        const auto found = kept->values.constFind(name);
        if (found != kept->values.constEnd())
            return *found;
        return qEnvironmentVariable(qPrintable(QStringLiteral("CHOBA_") + name.toUpper()));
    };
}

} // namespace choba
