// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customersearch.h"

namespace choba {

namespace {

QString compared(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

QString searchText(const CustomerFields &fields)
{
    QStringList parts{fields.name, fields.kana, fields.corporateNumber, fields.contactName};
    parts += fields.billingEmails;
    parts += fields.maintenanceEmails;
    parts += {fields.salesOwner, fields.csm};
    parts.removeAll(QString());
    return compared(parts.join(QLatin1Char('\n')));
}

CustomerSearch CustomerSearch::of(const QString &typed, Engine engine)
{
    const QString text = compared(typed.trimmed());
    if (text.isEmpty())
        return {};
    const QString number = text.startsWith(QLatin1Char('#')) ? text.mid(1) : text;
    const QString part = engine == Engine::Postgres ? QStringLiteral("strpos(c.search_text, ?) > 0")
                                                    : QStringLiteral("instr(c.search_text, ?) > 0");
    return {QStringLiteral("(%1 OR c.id = ?)").arg(part), {text, QVariant::fromValue(number.toLongLong())}};
}

} // namespace choba
