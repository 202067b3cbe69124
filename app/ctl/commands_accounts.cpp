// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/importcommand.h"
#include "app/ctl/session.h"
#include "models/customers/accountstore.h"
#include "models/customers/addaccount.h"
#include "models/customers/cancelaccount.h"
#include "models/customers/contractstore.h"
#include "models/customers/customerstore.h"
#include "models/customers/editaccount.h"
#include "models/customers/importaccounts.h"
#include "models/customers/moveaccount.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountsCommands)
};

std::vector<ShownField> columns()
{
    return {{QStringLiteral("account"), Words::tr("Account")},
            {QStringLiteral("name"), Words::tr("Name")},
            {QStringLiteral("project_name"), Words::tr("Project")},
            {QStringLiteral("customer"), Words::tr("Customer")},
            {QStringLiteral("plan"), Words::tr("Contract")},
            {QStringLiteral("support_plan"), Words::tr("Support plan")},
            {QStringLiteral("from"), Words::tr("From")},
            {QStringLiteral("to"), Words::tr("To")},
            {QStringLiteral("state"), Words::tr("State")}};
}

QJsonObject contractedJson(const ContractedAccount &account)
{
    QJsonObject json = toJson(account.account);
    const QJsonObject contract = toJson(account.contract);
    for (auto field = contract.constBegin(); field != contract.constEnd(); ++field)
        json.insert(field.key(), field.value());
    json.insert(QStringLiteral("customer"), account.customer.fields.name);
    if (!account.supportPlans.empty())
        json.insert(QStringLiteral("support_plan"), spelled(account.supportPlans.back().plan));
    return json;
}

/// The account with the contract of \a month, or its last one.
Result<Answer> accountAnswer(Session &session, const AwsAccount &account)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    ContractStore contractStore(*database);
    CHOBA_TRY_ASSIGN(const std::vector<Contract> all, contractStore.ofAccount(account.id));
    CHOBA_TRY_ASSIGN(const auto plans, contractStore.supportPlans(account.id));
    if (all.empty())
        return Answer::facts(toJson(account), columns());
    const Contract *contract = contracts::inMonth(all, Month::of(session.clock().today()));
    if (contract == nullptr)
        contract = &all.back();
    CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(*database).byId(contract->customerId));
    QJsonObject json = contractedJson({account, *contract, customer, plans});
    QJsonArray history;
    for (const Contract &each : all)
        history += toJson(each);
    json.insert(QStringLiteral("contracts"), history);
    return Answer::facts(json, columns());
}

/// The options of an account's own fields.
struct TypedFields
{
    TypedOption name;
    TypedOption project;
    TypedOption issuedByUs;
    TypedOption rootOurs;
    TypedOption opsManagement;

    explicit TypedFields(const Command &command)
        : name(command.option(QStringLiteral("--name"), QStringLiteral("TEXT"), Words::tr("its name")))
        , project(command.option(QStringLiteral("--project"), QStringLiteral("TEXT"),
                                 Words::tr("project in the subject of its invoices")))
        , issuedByUs(addYesNo(command, "--issued-by-us", Words::tr("the account was issued by us")))
        , rootOurs(addYesNo(command, "--root-ours", Words::tr("its root user is ours")))
        , opsManagement(addYesNo(command, "--ops-management", Words::tr("an operations contract exists")))
    {}

    Result<AccountFields> over(AccountFields fields) const
    {
        fields.name = name->value_or(fields.name);
        fields.projectName = project->value_or(fields.projectName);
        CHOBA_TRY(putYesNo(*issuedByUs, QStringLiteral("issued_by_us"), fields.issuedByUs));
        CHOBA_TRY(putYesNo(*rootOurs, QStringLiteral("root_ours"), fields.rootOurs));
        CHOBA_TRY(putYesNo(*opsManagement, QStringLiteral("ops_management"), fields.opsManagement));
        return fields;
    }
};

/// The options that say whose an account becomes.
struct TypedAssignment
{
    TypedWord account;
    TypedWord customer;
    TypedOption plan;
    TypedOption from;
    TypedOption supportPlan;

    explicit TypedAssignment(const Command &command)
        : account(command.argument(QStringLiteral("ACCOUNT"), Words::tr("AWS account id, 12 digits")))
        , customer(command.required(QStringLiteral("--customer"), QStringLiteral("CUSTOMER"),
                                    Words::tr("id, corporate number or exact name")))
        , plan(command.option(QStringLiteral("--plan"), QStringLiteral("PLAN"),
                              Words::tr("prime or prime_lite (prime)")))
        , from(command.option(QStringLiteral("--from"), QStringLiteral("MONTH"),
                              Words::tr("first month billed (first one seen, else this month)")))
        , supportPlan(command.option(QStringLiteral("--support-plan"), QStringLiteral("PLAN"),
                                     Words::tr("support plan at the start (basic)")))
    {}

    Result<AccountAssignment> read(const Desk &desk) const
    {
        AccountAssignment assignment;
        assignment.accountId = *account;
        CHOBA_TRY_ASSIGN(const Customer meant, CustomerStore(desk.database).meant(*customer));
        assignment.customerId = meant.id;
        if (*plan) {
            CHOBA_TRY_ASSIGN(assignment.plan, parseContractPlan(**plan, QStringLiteral("plan")));
        }
        if (*supportPlan) {
            CHOBA_TRY_ASSIGN(assignment.supportPlan,
                             parseSupportPlan(**supportPlan, QStringLiteral("support_plan")));
        }
        if (*from) {
            CHOBA_TRY_ASSIGN(assignment.from, Month::parse(**from, QStringLiteral("from")));
            return assignment;
        }
        CHOBA_TRY_ASSIGN(const AwsAccountId id, AwsAccountId::parse(*account, QStringLiteral("account")));
        assignment.from = Month::of(desk.clock.today());
        CHOBA_TRY_ASSIGN(const auto unassigned, AccountStore(desk.database).unassignedSeen());
        for (const UnassignedAccount &seen : unassigned) {
            if (seen.accountId == id)
                assignment.from = seen.first;
        }
        return assignment;
    }
};

Result<Answer> add(Session &session, const TypedAssignment &typed, const TypedFields &typedFields)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const AccountAssignment assignment, typed.read(desk));
    CHOBA_TRY_ASSIGN(const AccountFields fields, typedFields.over(usualAccountFields(assignment.plan)));
    CHOBA_TRY_ASSIGN(const AwsAccount account, addAccount(desk, rules, {assignment, fields}, newOperation()));
    return accountAnswer(session, account);
}

Result<Answer> assign(Session &session, const TypedAssignment &typed)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const AccountAssignment assignment, typed.read(desk));
    CHOBA_TRY_ASSIGN(const AwsAccount account, assignAccount(desk, rules, assignment, newOperation()));
    return accountAnswer(session, account);
}

Result<Answer> edit(Session &session, const QString &which, const TypedFields &typed,
                    const std::optional<QString> &given)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const AwsAccount known, AccountStore(desk.database).meant(which));
    CHOBA_TRY_ASSIGN(const AccountFields fields, typed.over(known.fields));
    CHOBA_TRY_ASSIGN(const int version, versionToReplace(given, known.rowVersion));
    CHOBA_TRY_ASSIGN(const AwsAccount changed,
                     editAccount(desk, {known.id, version, fields}, newOperation()));
    return accountAnswer(session, changed);
}

Result<Answer> show(Session &session, const QString &which)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const AwsAccount account, AccountStore(*database).meant(which));
    return accountAnswer(session, account);
}

Result<Answer> listUnassigned(Session &session)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const auto unassigned, AccountStore(*database).unassignedSeen());
    QJsonArray items;
    for (const UnassignedAccount &account : unassigned)
        items += QJsonObject{{QStringLiteral("account"), account.accountId.digits()},
                             {QStringLiteral("first_month"), account.first.toString()},
                             {QStringLiteral("last_month"), account.last.toString()},
                             {QStringLiteral("payers"), QJsonArray::fromStringList(account.payers)}};
    return Answer::list(items, {{QStringLiteral("account"), Words::tr("Account")},
                                {QStringLiteral("first_month"), Words::tr("First seen")},
                                {QStringLiteral("last_month"), Words::tr("Last seen")},
                                {QStringLiteral("payers"), Words::tr("Payer")}});
}

Result<Answer> list(Session &session, const std::optional<QString> &monthText,
                    const std::optional<QString> &limitText)
{
    CHOBA_TRY_ASSIGN(const int limit, parseLimit(limitText));
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    AccountStore store(*database);
    QJsonArray items;
    if (monthText) {
        CHOBA_TRY_ASSIGN(const Month month, Month::parse(*monthText, QStringLiteral("month")));
        CHOBA_TRY_ASSIGN(const auto contracted, store.contractsOf(month));
        for (const ContractedAccount &account : contracted)
            items += contractedJson(account);
    } else {
        CHOBA_TRY_ASSIGN(const auto accounts, store.all());
        for (const AwsAccount &account : accounts) {
            CHOBA_TRY_ASSIGN(const Answer one, accountAnswer(session, account));
            items += one.json;
        }
    }
    while (limit >= 0 && items.size() > limit)
        items.removeLast();
    return Answer::list(items, columns());
}

Result<Answer> move(Session &session, const QString &which, const QString &fromText,
                    const std::optional<QString> &customerText, const std::optional<QString> &planText)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    AccountMove wanted{which, {}, {}, {}};
    CHOBA_TRY_ASSIGN(wanted.from, Month::parse(fromText, QStringLiteral("from")));
    if (customerText) {
        CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(desk.database).meant(*customerText));
        wanted.customerId = customer.id;
    }
    if (planText) {
        CHOBA_TRY_ASSIGN(wanted.plan, parseContractPlan(*planText, QStringLiteral("plan")));
    }
    CHOBA_TRY_ASSIGN(const AwsAccount account, moveAccount(desk, wanted, newOperation()));
    return accountAnswer(session, account);
}

Result<Answer> cancel(Session &session, const QString &which, const std::optional<QString> &onText)
{
    AccountCancellation wanted{which, session.clock().today()};
    if (onText) {
        CHOBA_TRY_ASSIGN(wanted.completedOn, parseDate(*onText, QStringLiteral("on")));
    }
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const AwsAccount account, cancelAccount(desk, wanted, newOperation()));
    return accountAnswer(session, account);
}

TypedWord whichAccount(const Command &command)
{
    return command.argument(QStringLiteral("ACCOUNT"), Words::tr("AWS account id"));
}

void addImport(const Command &accounts)
{
    ImportCommand import;
    import.description = Words::tr("add and assign from a CSV file");
    import.nameField = QStringLiteral("customer");
    import.preview = [](Session & session, Desk & desk, const CsvTable &file)
                         ->Result<ImportPreview> {
                             CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const AccountImportPlan plan,
                     previewAccountImport(desk.database, rules, Month::of(desk.clock.today()), file));
    return previewOf(plan);
};
import.run = [](Session & session, Desk &desk, const CsvTable &file, bool partial)
                 ->Result<ImportOutcome> {
                     CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
return importAccounts(desk, rules, file, partial, newOperation());
}; // namespace
addImportCommand(accounts, import);
} // namespace choba

void addChanging(const Command &accounts)
{
    const Command adding = accounts.command(QStringLiteral("add"), Words::tr("add an account to a customer"));
    const TypedAssignment added(adding);
    const TypedFields fields(adding);
    adding.run([added, fields](Session &session) { return add(session, added, fields); });

    const Command assigning = accounts.command(
        QStringLiteral("assign"), Words::tr("give an account that appeared in usage to a customer"));
    const TypedAssignment assigned(assigning);
    assigning.run([assigned](Session &session) { return assign(session, assigned); });

    const Command editing = accounts.command(QStringLiteral("edit"), Words::tr("change what is given"));
    const TypedWord edited = whichAccount(editing);
    const TypedFields editedFields(editing);
    const TypedOption version = addIfVersion(editing);
    editing.run([edited, editedFields, version](Session &session) {
        return edit(session, *edited, editedFields, *version);
    });

    const Command moving =
        accounts.command(QStringLiteral("move"), Words::tr("another customer or plan from a month on"));
    const TypedWord moved = whichAccount(moving);
    const TypedWord from = moving.required(QStringLiteral("--from"), QStringLiteral("MONTH"),
                                           Words::tr("first month billed the new way"));
    const TypedOption customer = moving.option(QStringLiteral("--customer"), QStringLiteral("CUSTOMER"),
                                               Words::tr("id, corporate number or exact name"));
    const TypedOption plan =
        moving.option(QStringLiteral("--plan"), QStringLiteral("PLAN"), Words::tr("prime or prime_lite"));
    moving.run([moved, from, customer, plan](Session &session) {
        return move(session, *moved, *from, *customer, *plan);
    });

    const Command cancelling =
        accounts.command(QStringLiteral("cancel"), Words::tr("end an account's contract"));
    const TypedWord cancelled = whichAccount(cancelling);
    const TypedOption on = cancelling.option(QStringLiteral("--on"), QStringLiteral("DATE"),
                                             Words::tr("day the cancellation was completed (today)"));
    cancelling.run([cancelled, on](Session &session) { return cancel(session, *cancelled, *on); });
}

} // namespace

void addAccountsCommands(const Command &root)
{
    const Command accounts =
        root.command(QStringLiteral("accounts"), Words::tr("AWS accounts and whose they are"));
    const Command listing = accounts.command(QStringLiteral("list"), Words::tr("all accounts"));
    const TypedFlag unassigned =
        listing.flag(QStringLiteral("--unassigned"), Words::tr("those in usage that no customer has"));
    const TypedOption month = listing.option(QStringLiteral("--month"), QStringLiteral("MONTH"),
                                             Words::tr("those with a contract in this month"));
    const TypedOption limit = addLimit(listing);
    listing.run([unassigned, month, limit](Session &session) {
        return *unassigned ? listUnassigned(session) : list(session, *month, *limit);
    });
    const Command showing = accounts.command(QStringLiteral("show"), Words::tr("one account"));
    const TypedWord shown = whichAccount(showing);
    showing.run([shown](Session &session) { return show(session, *shown); });
    addChanging(accounts);
    addImport(accounts);
}

} // namespace choba
