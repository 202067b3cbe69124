// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secretsource.h"

#include <QtGlobal>

namespace choba {

SecretSource secretSource()
{
    return [](const QString &name) -> Result<QString> {
        return qEnvironmentVariable(qPrintable(QStringLiteral("CHOBA_") + name.toUpper()));
    };
}

} // namespace choba
