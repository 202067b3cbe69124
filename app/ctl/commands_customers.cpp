// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/importcommand.h"
#include "app/ctl/session.h"
#include "models/base/csvtable.h"
#include "models/customers/addcustomer.h"
#include "models/customers/customerstore.h"
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
    return Answer::facts(toJson(customer),
                         {{QStringLiteral("id"), Words::tr("Id")},
                          {QStringLiteral("name"), Words::tr("Name")},
                          {QStringLiteral("kana"), Words::tr("Kana")},
                          {QStringLiteral("corporate_number"), Words::tr("Corporate number")},
                          {QStringLiteral("postal_code"), Words::tr("Postal code")},
                          {QStringLiteral("address"), Words::tr("Address")},
                          {QStringLiteral("department"), Words::tr("Department")},
                          {QStringLiteral("contact_name"), Words::tr("Contact")},
                          {QStringLiteral("billing_emails"), Words::tr("Billing e-mail")},
                          {QStringLiteral("phone"), Words::tr("Phone")},
                          {QStringLiteral("notes"), Words::tr("Notes")}});
}

/// The options of `customers add` and `customers edit`.
struct TypedCustomer
{
    TypedOption name;
    TypedOption kana;
    TypedOption corporateNumber;
    TypedOption postalCode;
    TypedOption address;
    TypedOption department;
    TypedOption contactName;
    TypedList billingEmails;
    TypedOption phone;
    TypedOption notes;

    explicit TypedCustomer(const Command &command)
        : name(word(command, "--name", Words::tr("name of the corporation or body")))
        , kana(word(command, "--kana", Words::tr("its reading in kana")))
        , corporateNumber(word(command, "--corporate-number", Words::tr("13 digits")))
        , postalCode(word(command, "--postal-code", Words::tr("like 104-0028")))
        , address(word(command, "--address", Words::tr("address of invoices")))
        , department(word(command, "--department", Words::tr("department of invoices")))
        , contactName(word(command, "--contact", Words::tr("recipient of invoices")))
        , billingEmails(command.list(QStringLiteral("--billing-email"), QStringLiteral("ADDRESS"),
                                     Words::tr("where invoices are sent")))
        , phone(word(command, "--phone", Words::tr("phone")))
        , notes(word(command, "--notes", Words::tr("free notes")))
    {}

    /// \a fields with what was typed in place.
    CustomerFields over(CustomerFields fields) const
    {
        const auto put = [](const TypedOption &typed, QString &field) { field = typed->value_or(field); };
        put(name, fields.name);
        put(kana, fields.kana);
        put(corporateNumber, fields.corporateNumber);
        put(postalCode, fields.postalCode);
        put(address, fields.address);
        put(department, fields.department);
        put(contactName, fields.contactName);
        put(phone, fields.phone);
        put(notes, fields.notes);
        if (!billingEmails->isEmpty())
            fields.billingEmails = *billingEmails;
        return fields;
    }

private:
    static TypedOption word(const Command &command, const char *option, const QString &description)
    {
        return command.option(QString::fromLatin1(option), QStringLiteral("TEXT"), description);
    }
};

Result<Answer> add(Session &session, const TypedCustomer &typed)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const Customer added, addCustomer(desk, typed.over({}), newOperation()));
    return customerAnswer(added);
}

Result<Answer> edit(Session &session, const QString &which, const TypedCustomer &typed,
                    const std::optional<QString> &given)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const Customer known, CustomerStore(desk.database).meant(which));
    CHOBA_TRY_ASSIGN(const int version, versionToReplace(given, known.rowVersion));
    CHOBA_TRY_ASSIGN(const Customer changed,
                     editCustomer(desk, {known.id, version, typed.over(known.fields)}, newOperation()));
    return customerAnswer(changed);
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
}

} // namespace choba
