// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/importcommand.h"
#include "app/ctl/session.h"
#include "models/base/csvtable.h"
#include "models/customers/addcustomer.h"
#include "models/customers/customerstore.h"
#include "models/customers/duplicates.h"
#include "models/customers/editcustomer.h"
#include "models/customers/importcustomers.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomersCommands)
};

std::vector<ShownField> listColumns()
{
    return {{QStringLiteral("id"), Words::tr("Id"), ShownField::Kind::Number},
            {QStringLiteral("name"), Words::tr("Name")},
            {QStringLiteral("corporate_number"), Words::tr("Corporate number")},
            {QStringLiteral("billing_emails"), Words::tr("Billing e-mail")},
            {QStringLiteral("phone"), Words::tr("Phone")}};
}

Answer customerAnswer(const Customer &customer)
{
    std::vector<ShownField> fields{{QStringLiteral("id"), Words::tr("Id")}};
    for (const QString &name : customerFieldNames())
        fields.push_back(
            {name, customerFieldWords(name),
             name.endsWith(QLatin1String("_jpy")) ? ShownField::Kind::Yen : ShownField::Kind::Text});
    return Answer::facts(toJson(customer), fields);
}

/// The customer, with a warning for each that may be the same.
Result<Answer> warnedAnswer(Database &database, const Customer &customer)
{
    CHOBA_TRY_ASSIGN(const auto duplicates, possibleDuplicates(database, customer.fields, customer.id));
    Answer answer = customerAnswer(customer);
    QJsonArray warnings;
    for (const PossibleDuplicate &duplicate : duplicates) {
        //: ja: 同じ顧客かもしれません: %1
        const QString words = Words::tr("Perhaps the same customer: %1").arg(readable(duplicate));
        warnings += words;
        answer.words += QLatin1Char('\n') + printable(words);
    }
    answer.json.insert(QStringLiteral("warnings"), warnings);
    return answer;
}

/// The options of `customers add` and `customers edit`.
struct TypedCustomer
{
    explicit TypedCustomer(const Command &command)
    {
        const auto text = [&](const char *option, const QString &description) {
            return command.option(QString::fromLatin1(option), QStringLiteral("TEXT"), description);
        };
        m_texts = {{&CustomerFields::name, text("--name", Words::tr("name of the corporation or body"))},
                   {&CustomerFields::kana, text("--kana", Words::tr("its reading in kana"))},
                   {&CustomerFields::corporateNumber, text("--corporate-number", Words::tr("13 digits"))},
                   //: ja: 業種
                   {&CustomerFields::industry, text("--industry", Words::tr("what it does"))},
                   {&CustomerFields::postalCode, text("--postal-code", Words::tr("like 104-0028"))},
                   {&CustomerFields::address, text("--address", Words::tr("address of invoices"))},
                   {&CustomerFields::department, text("--department", Words::tr("department of invoices"))},
                   {&CustomerFields::contactName, text("--contact", Words::tr("recipient of invoices"))},
                   {&CustomerFields::phone, text("--phone", Words::tr("phone"))},
                   //: ja: 利用限度額(円)。空欄にすると限度額なし
                   {&CustomerFields::creditLimit, text("--credit-limit", Words::tr("yen; empty for none"))},
                   //: ja: 営業担当
                   {&CustomerFields::salesOwner, text("--owner", Words::tr("who looks after it"))},
                   //: ja: CSM
                   {&CustomerFields::csm, text("--csm", Words::tr("its customer success manager"))},
                   {&CustomerFields::notes, text("--notes", Words::tr("free notes"))}};
        const auto list = [&](const char *option, const QString &value, const QString &description) {
            return command.list(QString::fromLatin1(option), value, description);
        };
        m_lists = {{&CustomerFields::billingEmails,
                    list("--billing-email", QStringLiteral("ADDRESS"), Words::tr("where invoices are sent"))},
                   {&CustomerFields::maintenanceEmails, list("--maintenance-email", QStringLiteral("ADDRESS"),
                                                             //: ja: メンテナンスと障害の連絡先
                                                             Words::tr("who is told of maintenance"))},
                   {&CustomerFields::serviceKinds,
                    list("--service", QStringLiteral("KIND"),
                         QStringLiteral("billing, billing_advanced, flat_rate, dedicated_line, cdn"))}};
        //: ja: 公共機関
        m_flags = {addYesNo(command, "--public-body", Words::tr("it is a public body")),
                   //: ja: 提携パートナー
                   addYesNo(command, "--partner", Words::tr("partner under a business alliance")),
                   //: ja: 第三者経由の提供
                   addYesNo(command, "--through-third-party", Words::tr("served through a third party"))};
    }

    /// \a fields with what was typed in place.
    Result<CustomerFields> over(CustomerFields fields) const
    {
        for (const auto &[member, typed] : m_texts)
            fields.*member = typed->value_or(fields.*member);
        for (const auto &[member, typed] : m_lists) {
            if (!typed->isEmpty())
                fields.*member = *typed;
        }
        for (std::size_t flag = 0; flag < m_flags.size(); ++flag)
            CHOBA_TRY(putYesNo(*m_flags[flag], QString::fromLatin1(customerFlags[flag].name),
                               fields.*customerFlags[flag].member));
        return fields;
    }

private:
    std::vector<std::pair<QString CustomerFields::*, TypedOption>> m_texts;
    std::vector<std::pair<QStringList CustomerFields::*, TypedList>> m_lists;
    std::vector<TypedOption> m_flags; ///< in the order of customerFlags
};

Result<Answer> add(Session &session, const TypedCustomer &typed)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const CustomerFields fields, typed.over({}));
    CHOBA_TRY_ASSIGN(const Customer added, addCustomer(desk, fields, newOperation()));
    return warnedAnswer(desk.database, added);
}

Result<Answer> edit(Session &session, const QString &which, const TypedCustomer &typed,
                    const std::optional<QString> &given)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const Customer known, CustomerStore(desk.database).meant(which));
    CHOBA_TRY_ASSIGN(const int version, versionToReplace(given, known.rowVersion));
    CHOBA_TRY_ASSIGN(const CustomerFields fields, typed.over(known.fields));
    CHOBA_TRY_ASSIGN(const Customer changed, editCustomer(desk, {known.id, version, fields}, newOperation()));
    return warnedAnswer(desk.database, changed);
}

Result<Answer> list(Session &session, const std::optional<QString> &limitText)
{
    CHOBA_TRY_ASSIGN(const int limit, parseLimit(limitText));
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const std::vector<Customer> customers, CustomerStore(*database).all(limit));
    QJsonArray items;
    for (const Customer &customer : customers)
        items += toJson(customer);
    return Answer::list(items, listColumns());
}

Result<Answer> show(Session &session, const QString &which)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(*database).meant(which));
    return customerAnswer(customer);
}

void addImport(const Command &customers)
{
    ImportCommand import;
    import.description = Words::tr("add and change from a CSV file");
    import.nameField = QStringLiteral("name");
    import.preview =
        [](Session &, Desk & desk, const CsvTable &file)
            ->Result<ImportPreview> {
                CHOBA_TRY_ASSIGN(const CustomerImportPlan plan, previewCustomerImport(desk.database, file));
    return previewOf(plan);
};
import.run = [](Session &, Desk &desk, const CsvTable &file, bool partial) {
    return importCustomers(desk, file, partial, newOperation());
}; // namespace
addImportCommand(customers, import);
} // namespace choba

} // namespace

void addCustomersCommands(const Command &root)
{
    const Command customers = root.command(QStringLiteral("customers"), Words::tr("whom we bill"));
    const Command adding = customers.command(QStringLiteral("add"), Words::tr("add a customer"));
    const TypedCustomer added(adding);
    adding.run([added](Session &session) { return add(session, added); });

    const Command editing = customers.command(QStringLiteral("edit"), Words::tr("change what is given"));
    const TypedWord edited =
        editing.argument(QStringLiteral("CUSTOMER"), Words::tr("id, corporate number or exact name"));
    const TypedCustomer fields(editing);
    const TypedOption version = addIfVersion(editing);
    editing.run(
        [edited, fields, version](Session &session) { return edit(session, *edited, fields, *version); });

    const Command listing = customers.command(QStringLiteral("list"), Words::tr("all customers, by name"));
    const TypedOption limit = addLimit(listing);
    listing.run([limit](Session &session) { return list(session, *limit); });

    const Command showing = customers.command(QStringLiteral("show"), Words::tr("one customer"));
    const TypedWord shown =
        showing.argument(QStringLiteral("CUSTOMER"), Words::tr("id, corporate number or exact name"));
    showing.run([shown](Session &session) { return show(session, *shown); });
    addImport(customers);
    addCustomerRecords(customers);
}

} // namespace choba
