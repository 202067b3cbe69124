// SPDX-License-Identifier: GPL-3.0-or-later
// The part of auditwords.h that names things as people know them: a number, a customer, an account.
#include "models/audit/auditwords.h"
#include "models/base/ids.h"

namespace choba {

QString auditSubjectWords(const QString &kind, const QString &id)
{
    if (kind == QLatin1String("aws_account") || kind == QLatin1String("account")) {
        if (const auto account = AwsAccountId::parse(id, {}))
            return account->grouped();
    }
    if (kind == QLatin1String("secret") && id.contains(QLatin1Char('/')))
        return auditFieldWords(id.section(QLatin1Char('/'), 0, 0)) + QLatin1Char(' ') +
               auditSubjectWords(QStringLiteral("aws_account"), id.section(QLatin1Char('/'), 1));
    return id;
}

QString auditThingWords(const AuditEntry &entry)
{
    const auto said = [&entry](const char *field) {
        const QString after = entry.after.value(QLatin1String(field)).toString();
        return after.isEmpty() ? entry.before.value(QLatin1String(field)).toString() : after;
    };
    const QString account = auditSubjectWords(QStringLiteral("account"), said("account"));
    QString name;
    if (entry.subjectKind == QLatin1String("invoice"))
        name = said("number");
    else if (entry.subjectKind == QLatin1String("customer"))
        name = said("name");
    else if (entry.subjectKind == QLatin1String("outbox_mail"))
        name = said("subject");
    else if (entry.subjectKind == QLatin1String("report_version") ||
             entry.subjectKind == QLatin1String("report"))
        name = said("report");
    const bool isOfAccount = entry.subjectKind == QLatin1String("invoice") ||
                             entry.subjectKind == QLatin1String("manual_line") ||
                             entry.subjectKind == QLatin1String("tray");
    if (name.isEmpty() && isOfAccount && !account.isEmpty())
        name = QStringList{account, said("month")}.join(QLatin1Char(' ')).trimmed();
    if (name.isEmpty())
        name = auditSubjectWords(entry.subjectKind, entry.subjectId);
    return auditSubjectKindWords(entry.subjectKind) + QLatin1Char(' ') + name;
}

} // namespace choba
