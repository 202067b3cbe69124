// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/sendingstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace choba {

namespace {

QStringList listOf(const QString &json)
{
    QStringList list;
    for (const QJsonValue one : QJsonDocument::fromJson(json.toUtf8()).array())
        list.append(one.toString());
    return list;
}

SendStanding standingOf(const QString &invoiceState, const QString &mailState, const QStringList &addresses)
{
    if (invoiceState != spelled(InvoiceState::Issued))
        return SendStanding::NotIssued;
    if (mailState == spelled(MailState::Sent))
        return SendStanding::Sent;
    if (!mailState.isEmpty())
        return SendStanding::Queued;
    return addresses.isEmpty() ? SendStanding::NoAddress : SendStanding::Ready;
}

} // namespace

Result<std::vector<SendLine>> SendingStore::lines(const SendChoice &choice)
{
    PageQuery query = invoiceQuery(choice.search);
    QStringList conditions;
    if (!query.where.isEmpty())
        conditions.append(query.where);
    if (choice.account) {
        conditions.append(QStringLiteral("i.account = ?"));
        query.values.append(*choice.account);
    }
    SqlStatement statement = m_database.statement(
        QStringLiteral("SELECT i.id, COALESCE(i.number, ''), i.account, i.customer_name, c.billing_emails, "
                       "i.issue_date, i.send_until, i.total_jpy, i.state, "
                       "CASE WHEN s.invoice_id IS NULL THEN COALESCE(m.state, '') ELSE 'sent' END "
                       "FROM invoice i JOIN customer c ON c.id = i.customer_id "
                       "LEFT JOIN outbox_mail m ON m.once_key = 'invoice:' || i.id "
                       "AND m.state IN ('waiting', 'sending', 'unsure', 'sent') "
                       "LEFT JOIN invoice_sent s ON s.invoice_id = i.id %1 "
                       "ORDER BY i.account, i.usage_month, i.id")
            .arg(conditions.isEmpty() ? QString()
                                      : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "))));
    for (const QVariant &value : query.values)
        statement.bindValue(value);
    std::vector<SendLine> lines;
    CHOBA_TRY(statement.forEach([&](const Row &row) {
        if (choice.ticked && choice.ticked->count(row.int64(0)) == 0)
            return;
        const QStringList addresses = listOf(row.text(4));
        lines.push_back({row.int64(0), row.text(1), row.text(2), row.text(3), addresses, row.date(5),
                         row.date(6), row.yen(7), standingOf(row.text(8), row.text(9), addresses)});
    }));
    return lines;
}

Result<InvoiceSending> SendingStore::newest(qint64 invoiceId)
{
    CHOBA_TRY_ASSIGN(
        const std::optional<InvoiceSending> sending,
        m_database
            .statement(QStringLiteral("SELECT id, state, recipients, held_until, sent_at, last_error "
                                      "FROM outbox_mail WHERE about_kind = 'invoice' AND about_id = ? "
                                      "ORDER BY id DESC LIMIT 1"))
            .bind(QString::number(invoiceId))
            .first([](const Row &row) {
                return InvoiceSending{
                    row.int64(0),   parseMailState(row.text(1), {}).value_or(MailState::Failed),
                    row.text(2),    row.instant(3),
                    row.instant(4), row.text(5)};
            }));
    return sending.value_or(InvoiceSending());
}

Result<std::optional<InvoiceSent>> SendingStore::sent(qint64 invoiceId)
{
    return m_database
        .statement(QStringLiteral("SELECT sent_at, COALESCE(mail_id, 0), reason, noted_by FROM invoice_sent "
                                  "WHERE invoice_id = ?"))
        .bind(invoiceId)
        .first([](const Row &row) {
            return InvoiceSent{row.instant(0), row.int64(1), row.text(2), row.text(3)};
        });
}

Result<void> SendingStore::addSent(qint64 invoiceId, const InvoiceSent &sent, const QDateTime &notedAt)
{
    return m_database
        .statement(
            QStringLiteral("INSERT INTO invoice_sent (invoice_id, sent_at, reason, noted_by, noted_at) "
                           "VALUES (?, ?, ?, ?, ?)"))
        .bind(invoiceId)
        .bind(sent.at)
        .bind(sent.reason)
        .bind(sent.notedBy)
        .bind(notedAt)
        .exec();
}

} // namespace choba
