// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/maillist.h"

#include "models/mail/mailrules.h"

namespace choba {

namespace {

/// "%" and "_" of a search are letters like any other.
QString containing(QString text)
{
    for (const QLatin1Char special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(special, QString(QLatin1Char('\\')) + QChar(special));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

} // namespace

std::vector<PageColumn> mailColumns()
{
    const auto later = [](const char *column) {
        return QStringLiteral("COALESCE(m.%1, '9999')").arg(QLatin1String(column));
    };
    return {{QStringLiteral("state"), QStringLiteral("m.state")},
            {QStringLiteral("made_at"), QStringLiteral("m.made_at")},
            {QStringLiteral("recipients"), QStringLiteral("m.recipients")},
            {QStringLiteral("subject"), QStringLiteral("m.subject")},
            {QStringLiteral("about"), QStringLiteral("m.about_name")},
            {QStringLiteral("sent_at"), later("sent_at")},
            {QStringLiteral("made_by"), QStringLiteral("m.made_by")},
            {QStringLiteral("attempts"), QStringLiteral("m.attempts")},
            {QStringLiteral("next_try_at"), QStringLiteral("m.next_try_at")},
            {QStringLiteral("last_error"), QStringLiteral("m.last_error")},
            {QStringLiteral("held_until"), QStringLiteral("m.held_until")},
            {QStringLiteral("about_kind"), QStringLiteral("m.about_kind")},
            {QStringLiteral("about_id"), QStringLiteral("m.about_id")},
            {QStringLiteral("refused"),
             QStringLiteral("(SELECT COUNT(*) FROM outbox_recipient r WHERE r.mail_id = m.id "
                            "AND r.state = 'refused')"),
             false}};
}

PageQuery mailQuery(const MailSearch &search)
{
    QStringList conditions;
    QVariantList values;
    const QString text = search.text.trimmed().toLower();
    if (!text.isEmpty()) {
        QStringList any;
        for (const char *column : {"m.recipients", "m.subject", "m.about_name"}) {
            any.append(QStringLiteral("LOWER(%1) LIKE ? ESCAPE '\\'").arg(QLatin1String(column)));
            values.append(containing(text));
        }
        conditions.append(QLatin1Char('(') + any.join(QStringLiteral(" OR ")) + QLatin1Char(')'));
    }
    if (!search.states.empty()) {
        QStringList states;
        for (const MailState state : search.states)
            states.append(QLatin1Char('\'') + spelled(state) + QLatin1Char('\''));
        conditions.append(QStringLiteral("m.state IN (%1)").arg(states.join(QStringLiteral(", "))));
    }
    return {QStringLiteral("outbox_mail m"),
            conditions.join(QStringLiteral(" AND ")),
            values,
            QStringLiteral("m.id"),
            {}};
}

Result<std::map<MailState, qint64>> countMails(Database &database, MailSearch search)
{
    search.states.clear();
    const PageQuery query = mailQuery(search);
    const QString where = query.where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + query.where;
    SqlStatement statement = database.statement(
        QStringLiteral("SELECT m.state, COUNT(*) FROM outbox_mail m%1 GROUP BY m.state").arg(where));
    for (const QVariant &value : query.values)
        statement.bindValue(value);
    std::map<MailState, qint64> counts;
    CHOBA_TRY(statement.forEach([&](const Row &row) {
        if (const auto state = parseMailState(row.text(0), {}))
            counts[*state] = row.int64(1);
    }));
    return counts;
}

MailLine lineOf(const OutboxMail &mail)
{
    return {mail.id,      mail.state,    recipientsText(mail.recipients),
            mail.subject, mail.about,    mail.madeBy,
            mail.madeAt,  mail.attempts, mail.nextTryAt,
            mail.sentAt,  mail.lastError};
}

Result<std::vector<MailLine>> findMails(Database &database, const MailSearch &search, int limit)
{
    const PageQuery query = mailQuery(search);
    SqlStatement statement = database.statement(
        QStringLiteral(
            "SELECT m.id, m.state, m.recipients, m.subject, m.about_kind, m.about_id, m.about_name, "
            "m.made_by, m.made_at, m.attempts, m.next_try_at, m.sent_at, m.last_error "
            "FROM outbox_mail m%1 ORDER BY m.id DESC%2")
            .arg(query.where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + query.where,
                 limit < 0 ? QString() : QStringLiteral(" LIMIT %1").arg(limit)));
    for (const QVariant &value : query.values)
        statement.bindValue(value);
    return statement.rows([](const Row &row) {
        return MailLine{row.int64(0),
                        parseMailState(row.text(1), {}).value_or(MailState::Failed),
                        row.text(2),
                        row.text(3),
                        {row.text(4), row.text(5), row.text(6)},
                        row.text(7),
                        row.instant(8),
                        row.int32(9),
                        row.instant(10),
                        row.instant(11),
                        row.text(12)};
    });
}

} // namespace choba
