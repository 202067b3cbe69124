// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoice.h"
#include "models/storage/database.h"

#include <QJsonObject>

#include <set>

namespace choba {

/// What issuing adds to a draft.
struct Issue
{
    qint64 invoiceId = 0;
    QString number;
    QDate issueDate;
    QDate sendUntil;
    QDate dueDate;
    QDateTime issuedAt;
    QString issuedBy;
    QByteArray pdf;
    QString pdfSha256;
    QJsonObject document; ///< issuer, recipient and subject as printed
};

/// Which invoices of a list.
struct InvoiceFilter
{
    std::optional<Month> month;
    std::optional<QString> account;
    std::optional<qint64> customerId;
    std::optional<InvoiceState> state; ///< exactly: Issued is not sent yet
    std::optional<QString> number;
    std::optional<qint64> id = {};
    bool isIssued = false; ///< only those that are, sent or not
};

/// The SQL for the state of a row of the table invoice, called \a alias: sent is a row of its own.
QString invoiceStateSql(const QString &alias);

/// All SQL of drafts and invoices.
class InvoiceStore
{
public:
    explicit InvoiceStore(Database &database)
        : m_database(database)
    {}

    /// Whoever makes or issues drafts of \a month on a server comes one after the other, to the end of the
    /// transaction. First thing in it: what is read later is then still so.
    Result<void> lockDrafts(Month month);
    /// Puts \a drafts in the place of all drafts of \a month; issued and void ones stay. \pre inside a
    /// transaction
    Result<void> replaceDrafts(Month month, const std::vector<Invoice> &drafts);
    /// The same for one account; no \a draft leaves it without one. \pre inside a transaction
    Result<void> replaceDraft(const QString &account, Month month, const std::vector<Invoice> &draft);
    /// Gives a draft its number, days and PDF. Conflict when it is no draft any more. \pre inside a
    /// transaction
    Result<void> markIssued(const Issue &issue);

    /// By month, newest first, then account.
    Result<std::vector<InvoiceHead>> heads(const InvoiceFilter &filter);
    Result<Invoice> read(qint64 id); ///< NotFound
    /// The issued invoices of \a month as frozen, but without their charges: for sums over many.
    Result<std::vector<RatedMonth>> issuedWithoutCharges(Month month);
    Result<QByteArray> pdf(qint64 id); ///< NotFound for a draft
    Result<QJsonObject> document(qint64 id);
    /// The accounts with an issued invoice for \a month.
    Result<std::set<QString>> issuedAccounts(Month month);
    /// The months before \a month with issued invoices.
    Result<std::vector<Month>> issuedMonthsBefore(Month month);
    /// One more than the highest revision of each account that has any issued or void invoice for \a month.
    Result<std::map<QString, int>> nextRevisions(Month month);

private:
    Result<void> insertDraft(class DraftStatements &statements, const Invoice &draft);
    Result<std::vector<RatedCharge>> charges(qint64 id, const QString &account,
                                             std::vector<std::size_t> &positions);

    Database &m_database;
};

} // namespace choba
