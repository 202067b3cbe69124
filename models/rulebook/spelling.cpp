// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/spelling.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spelling)
};

} // namespace

Error notSpelled(QStringView text, const QStringList &accepted, const QString &field)
{
    return Error::invalid(field,
                          Words::tr("“%1” is none of %2.").arg(text, accepted.join(QStringLiteral(", "))));
}

} // namespace choba
