// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a customer beside its own fields.
#include "app/ctl/auditanswer.h"
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/audit/auditlist.h"
#include "models/customers/contactstore.h"
#include "models/customers/customernotes.h"
#include "models/customers/customerstore.h"
#include "models/customers/duplicates.h"
#include "models/customers/editcontacts.h"
#include "models/customers/mergecustomers.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomersCommands)
};

TypedWord whichCustomer(const Command &command)
{
    return command.argument(QStringLiteral("CUSTOMER"), Words::tr("id, corporate number or exact name"));
}

std::vector<ShownField> contactColumns()
{
    return {{QStringLiteral("id"), Words::tr("Id"), ShownField::Kind::Number},
            //: ja: 区分
            {QStringLiteral("contact_kind"), Words::tr("Kind")},
            {QStringLiteral("name"), Words::tr("Name")},
            {QStringLiteral("department"), Words::tr("Department")},
            //: ja: メール
            {QStringLiteral("emails"), Words::tr("E-mail")},
            {QStringLiteral("phone"), Words::tr("Phone")}};
}

/// The options of `customers add-contact` and `customers edit-contact`.
struct TypedContact
{
    TypedOption kind;
    TypedOption name;
    TypedOption department;
    TypedOption phone;
    TypedList emails;

    explicit TypedContact(const Command &command)
        : kind(command.option(QStringLiteral("--kind"), QStringLiteral("KIND"),
                              QStringLiteral("applicant, billing, technical, other")))
        , name(command.option(QStringLiteral("--name"), QStringLiteral("TEXT"), Words::tr("its name")))
        , department(
              //: ja: 部署
              command.option(QStringLiteral("--department"), QStringLiteral("TEXT"), Words::tr("department")))
        , phone(command.option(QStringLiteral("--phone"), QStringLiteral("TEXT"), Words::tr("phone")))
        , emails(
              //: ja: メールアドレス
              command.list(QStringLiteral("--email"), QStringLiteral("ADDRESS"), Words::tr("mail address")))
    {}

    Result<ContactFields> over(ContactFields fields) const
    {
        if (*kind) {
            CHOBA_TRY_ASSIGN(fields.kind, parseContactKind(**kind, QStringLiteral("kind")));
        }
        fields.name = name->value_or(fields.name);
        fields.department = department->value_or(fields.department);
        fields.phone = phone->value_or(fields.phone);
        if (!emails->isEmpty())
            fields.emails = *emails;
        return fields;
    }
};

Result<qint64> contactId(const QString &typed)
{
    bool isNumber = false;
    const qint64 id = typed.toLongLong(&isNumber);
    if (isNumber)
        return id;
    //: ja: 「%1」は連絡先の番号ではありません。
    return Error::invalid(QStringLiteral("contact"), Words::tr("“%1” is no contact's id.").arg(typed));
}

Answer contactAnswer(const CustomerContact &contact)
{
    return Answer::facts(toJson(contact), contactColumns());
}

Result<Answer> listContacts(Session &session, const QString &which)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(*database).meant(which));
    CHOBA_TRY_ASSIGN(const auto contacts, ContactStore(*database).ofCustomer(customer.id));
    QJsonArray items;
    for (const CustomerContact &contact : contacts)
        items += toJson(contact);
    return Answer::list(items, contactColumns());
}

Result<Answer> add(Session &session, const QString &which, const TypedContact &typed)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(desk.database).meant(which));
    CHOBA_TRY_ASSIGN(const ContactFields fields, typed.over({}));
    CHOBA_TRY_ASSIGN(const CustomerContact added, addContact(desk, customer.id, fields, newOperation()));
    return contactAnswer(added);
}

Result<Answer> edit(Session &session, const QString &which, const TypedContact &typed,
                    const std::optional<QString> &given)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const qint64 id, contactId(which));
    CHOBA_TRY_ASSIGN(const CustomerContact known, ContactStore(desk.database).byId(id));
    CHOBA_TRY_ASSIGN(const int version, versionToReplace(given, known.rowVersion));
    CHOBA_TRY_ASSIGN(const ContactFields fields, typed.over(known.fields));
    CHOBA_TRY_ASSIGN(const CustomerContact changed, editContact(desk, {id, version, fields}, newOperation()));
    return contactAnswer(changed);
}

Result<Answer> remove(Session &session, const QString &which, const std::optional<QString> &given)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const qint64 id, contactId(which));
    CHOBA_TRY_ASSIGN(const std::optional<int> version, parseVersion(given));
    CHOBA_TRY_ASSIGN(const CustomerContact removed, removeContact(desk, id, version, newOperation()));
    return contactAnswer(removed);
}

std::vector<ShownField> noteColumns()
{
    //: ja: 日時
    return {{QStringLiteral("written_at"), Words::tr("When")},
            //: ja: 担当者
            {QStringLiteral("written_by"), Words::tr("Who")},
            //: ja: メモ
            {QStringLiteral("note"), Words::tr("Note")}};
}

Result<Answer> listNotes(Session &session, const QString &which)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(*database).meant(which));
    CHOBA_TRY_ASSIGN(const auto notes, NoteStore(*database).ofCustomer(customer.id));
    QJsonArray items;
    for (const CustomerNote &note : notes)
        items += toJson(note);
    return Answer::list(items, noteColumns());
}

Result<Answer> addNote(Session &session, const QString &which, const QString &text)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(desk.database).meant(which));
    CHOBA_TRY_ASSIGN(const CustomerNote added, addCustomerNote(desk, customer.id, text, newOperation()));
    return Answer::facts(toJson(added), noteColumns());
}

Result<Answer> history(Session &session, const QString &which, const std::optional<QString> &limitText)
{
    CHOBA_TRY_ASSIGN(const int limit, parseLimit(limitText));
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(*database).meant(which));
    AuditSearch search;
    search.subjectKind = QStringLiteral("customer");
    search.subjectId = QString::number(customer.id);
    CHOBA_TRY_ASSIGN(const std::vector<AuditRow> rows, readAudit(*database, search, limit));
    return auditAnswer(rows);
}

Result<Answer> listDuplicates(Session &session, const QString &which)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(*database).meant(which));
    CHOBA_TRY_ASSIGN(const auto duplicates, possibleDuplicates(*database, customer.fields, customer.id));
    QJsonArray items;
    for (const PossibleDuplicate &duplicate : duplicates)
        items += toJson(duplicate);
    return Answer::list(items, {{QStringLiteral("id"), Words::tr("Id"), ShownField::Kind::Number},
                                {QStringLiteral("name"), Words::tr("Name")},
                                //: ja: 同じ項目
                                {QStringLiteral("same"), Words::tr("The same")}});
}

Result<Answer> merge(Session &session, const QString &from, const QString &into, const QString &reason,
                     bool isTrial)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    const CustomerStore store(desk.database);
    CHOBA_TRY_ASSIGN(const Customer gone, store.meant(from));
    CHOBA_TRY_ASSIGN(const Customer stays, store.meant(into));
    if (!isTrial) {
        CHOBA_TRY(mergeCustomers(desk, {gone.id, stays.id, gone.rowVersion, stays.rowVersion, reason},
                                 newOperation()));
        CHOBA_TRY_ASSIGN(const Customer merged, store.byId(stays.id));
        return Answer::facts(toJson(merged),
                             {{QStringLiteral("id"), Words::tr("Id")},
                              {QStringLiteral("name"), Words::tr("Name")},
                              {QStringLiteral("corporate_number"), Words::tr("Corporate number")}});
    }
    CHOBA_TRY_ASSIGN(const MergePreview plan, previewMerge(desk.database, gone.id, stays.id));
    return Answer::facts({{QStringLiteral("from"), toJson(plan.from)},
                          {QStringLiteral("into"), toJson(plan.into)},
                          {QStringLiteral("becomes"), toJson(plan.fields)},
                          {QStringLiteral("accounts"), plan.accounts},
                          {QStringLiteral("contacts"), plan.contacts},
                          {QStringLiteral("notes"), plan.notes}},
                         //: ja: AWSアカウント
                         {{QStringLiteral("accounts"), Words::tr("AWS accounts")},
                          //: ja: 連絡先
                          {QStringLiteral("contacts"), Words::tr("Contacts")},
                          //: ja: メモ
                          {QStringLiteral("notes"), Words::tr("Notes of theirs")}});
}

void addMergeCommand(const Command &customers)
{
    const Command merging =
        //: ja: 同じ顧客である二つの登録を一つにする(元に戻せない)
        customers.command(QStringLiteral("merge"), Words::tr("make one of two entries, for good"));
    const TypedWord from = whichCustomer(merging);
    const TypedWord into = merging.required(QStringLiteral("--into"), QStringLiteral("CUSTOMER"),
                                            //: ja: 残る顧客
                                            Words::tr("the one that stays"));
    const TypedWord reason = merging.required(QStringLiteral("--reason"), QStringLiteral("TEXT"),
                                              //: ja: 記録に残す理由
                                              Words::tr("why, for the log"));
    const TypedFlag trial =
        merging.flag(QStringLiteral("--dry-run"), Words::tr("say what would be done and store nothing"));
    merging.run([from, into, reason, trial](Session &session) {
        return merge(session, *from, *into, *reason, *trial);
    });
}

void addContactCommands(const Command &customers)
{
    const Command listing =
        //: ja: 顧客の連絡先
        customers.command(QStringLiteral("contacts"), Words::tr("whom to reach at a customer"));
    const TypedWord listed = whichCustomer(listing);
    listing.run([listed](Session &session) { return listContacts(session, *listed); });

    const Command adding =
        //: ja: 連絡先を追加する
        customers.command(QStringLiteral("add-contact"), Words::tr("add somebody to reach"));
    const TypedWord of = whichCustomer(adding);
    const TypedContact added(adding);
    adding.run([of, added](Session &session) { return add(session, *of, added); });

    //: ja: 連絡先の番号
    const auto which = [](const Command &command) {
        return command.argument(QStringLiteral("CONTACT"), Words::tr("its id"));
    };
    const Command editing =
        customers.command(QStringLiteral("edit-contact"), Words::tr("change what is given"));
    const TypedWord edited = which(editing);
    const TypedContact fields(editing);
    const TypedOption version = addIfVersion(editing);
    editing.run(
        [edited, fields, version](Session &session) { return edit(session, *edited, fields, *version); });

    const Command removing =
        //: ja: 連絡先を外す(履歴には残る)
        customers.command(QStringLiteral("remove-contact"), Words::tr("remove one; the history keeps it"));
    const TypedWord removed = which(removing);
    const TypedOption seen = addIfVersion(removing);
    removing.run([removed, seen](Session &session) { return remove(session, *removed, *seen); });
}

} // namespace

void addCustomerRecords(const Command &customers)
{
    addContactCommands(customers);
    addMergeCommand(customers);
    const Command notes =
        //: ja: 顧客のメモ(新しい順)
        customers.command(QStringLiteral("notes"),
                          Words::tr("what was noted about a customer, newest first"));
    const TypedWord noted = whichCustomer(notes);
    notes.run([noted](Session &session) { return listNotes(session, *noted); });

    //: ja: メモを追加する
    const Command noting = customers.command(QStringLiteral("add-note"), Words::tr("note something"));
    const TypedWord of = whichCustomer(noting);
    //: ja: メモの内容
    const TypedWord text = noting.argument(QStringLiteral("TEXT"), Words::tr("what to note"));
    noting.run([of, text](Session &session) { return addNote(session, *of, *text); });

    const Command comparing = customers.command(
        //: ja: 同じ顧客かもしれない顧客
        QStringLiteral("duplicates"), Words::tr("who may be the same customer"));
    const TypedWord compared = whichCustomer(comparing);
    comparing.run([compared](Session &session) { return listDuplicates(session, *compared); });

    const Command telling =
        //: ja: 顧客の変更履歴(新しい順)
        customers.command(QStringLiteral("history"), Words::tr("who changed what, newest first"));
    const TypedWord told = whichCustomer(telling);
    const TypedOption limit = addLimit(telling);
    telling.run([told, limit](Session &session) { return history(session, *told, *limit); });
}

} // namespace choba
