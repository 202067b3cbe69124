// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customernotes.h"

#include "models/base/clock.h"
#include "models/base/storabletext.h"
#include "models/customers/customerstore.h"
#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerNote)
};

Result<QString> checkedNote(const QString &typed)
{
    const QString field = QStringLiteral("note");
    const QString note = typed.trimmed();
    if (note.isEmpty())
        //: ja: メモの内容を入力してください。
        return Error::invalid(field, Words::tr("Write something first."));
    if (const auto problem = storableProblem(note, field))
        return Error::invalid({*problem});
    return note;
}

} // namespace

QJsonObject toJson(const CustomerNote &note)
{
    return {{QStringLiteral("id"), note.id},
            {QStringLiteral("written_at"), tokyoString(note.writtenAt)},
            {QStringLiteral("written_by"), note.writtenBy},
            {QStringLiteral("note"), note.note}};
}

Result<std::vector<CustomerNote>> NoteStore::ofCustomer(qint64 customerId) const
{
    return m_database
        .statement(QStringLiteral("SELECT id, written_at, written_by, note FROM customer_note "
                                  "WHERE customer_id = ? ORDER BY id DESC"))
        .bind(customerId)
        .rows([&](const Row &row) {
            return CustomerNote{row.int64(0), customerId, row.instant(1), row.text(2), row.text(3)};
        });
}

Result<CustomerNote> NoteStore::insert(const CustomerNote &note)
{
    CustomerNote stored = note;
    CHOBA_TRY_ASSIGN(
        stored.id,
        m_database
            .statement(QStringLiteral("INSERT INTO customer_note (customer_id, written_at, written_by, note) "
                                      "VALUES (?, ?, ?, ?) RETURNING id"))
            .bind(note.customerId)
            .bind(note.writtenAt)
            .bind(note.writtenBy)
            .bind(note.note)
            .scalar());
    return stored;
}

Result<CustomerNote> addCustomerNote(Desk &desk, qint64 customerId, const QString &note,
                                     const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<CustomerNote> {
        CHOBA_TRY_ASSIGN(const QString text, checkedNote(note));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY(CustomerStore(desk.database).unmergedById(customerId));
        CHOBA_TRY_ASSIGN(
            const CustomerNote added,
            NoteStore(desk.database).insert({0, customerId, desk.clock.now(), desk.actor.name, text}));
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("add_customer_note"),
                                     QStringLiteral("customer"),
                                     QString::number(customerId),
                                     {},
                                     {{QStringLiteral("note"), text}}}));
        transaction.announce({QStringLiteral("customer"), {customerId}});
        CHOBA_TRY(transaction.commit());
        return added;
    });
}

} // namespace choba
