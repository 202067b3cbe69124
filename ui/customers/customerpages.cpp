// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerpages.h"

#include "models/customers/accountstore.h"
#include "models/customers/customerstore.h"
#include "models/jobs/backgroundreader.h"
#include "models/jobs/jobqueue.h"
#include "models/rulebook/rulebook.h"
#include "ui/customers/accountspage.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/secretfield.h"

namespace choba {

namespace {

/// Customers by name, kana, corporate number or id ("#12").
class CustomerSource : public PaletteSource
{
public:
    CustomerSource(Database &database, std::function<void(qint64)> open)
        : m_database(database)
        , m_open(std::move(open))
    {}
    QList<PaletteRow> find(const QString &text, int limit) override;

private:
    PaletteRow rowOf(const Customer &customer) const;

    Database &m_database;
    std::function<void(qint64)> m_open;
};

PaletteRow CustomerSource::rowOf(const Customer &customer) const
{
    const QStringList words{customer.fields.name.simplified(), customer.fields.kana.simplified()};
    return {QStringLiteral("building-2"), words.join(QLatin1Char(' ')).trimmed(),
            //: ja: 顧客
            CustomerPages::tr("Customer"),
            //: ja: 統合済み
            customer.mergedInto == 0 ? QString() : CustomerPages::tr("merged"),
            [open = m_open, id = customer.id] { open(id); }};
}

QList<PaletteRow> CustomerSource::find(const QString &text, int limit)
{
    QList<PaletteRow> rows;
    CustomerStore store(m_database);
    if (text.startsWith(QLatin1Char('#'))) {
        const auto customer = store.byId(text.mid(1).toLongLong());
        if (customer)
            rows.append(rowOf(*customer));
        return rows;
    }
    const auto found = store.like(text, limit);
    for (const Customer &customer : found.value_or(std::vector<Customer>()))
        rows.append(rowOf(customer));
    return rows;
}

/// AWS accounts by id, with hyphens or without, name, project, or the customer's name or kana.
class AccountSource : public PaletteSource
{
public:
    AccountSource(Database &database, std::function<void(const QString &)> open)
        : m_database(database)
        , m_open(std::move(open))
    {}
    QList<PaletteRow> find(const QString &text, int limit) override;

private:
    Database &m_database;
    std::function<void(const QString &)> m_open;
};

QList<PaletteRow> AccountSource::find(const QString &text, int limit)
{
    QList<PaletteRow> rows;
    const auto found = AccountStore(m_database).like(text, limit);
    for (const AccountHit &hit : found.value_or(std::vector<AccountHit>())) {
        QStringList words{hit.accountId.grouped(), hit.name.simplified(), hit.customerName.simplified()};
        words.removeAll(QString());
        rows.append({QStringLiteral("server"),
                     words.join(QLatin1Char(' ')),
                     //: ja: AWSアカウント
                     CustomerPages::tr("AWS account"),
                     {},
                     [open = m_open, id = hit.accountId.digits()] { open(id); }});
    }
    return rows;
}

} // namespace

CustomerPages::CustomerPages(const Desk &desk, const RuleBook &rules, ChangeHub &changes, JobQueue &jobs,
                             QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_rules(rules)
    , m_changes(changes)
    , m_jobs(jobs)
    , m_reader(new BackgroundReader(desk.database.location(), this))
    , m_customers(std::make_unique<CustomerSource>(
          desk.database, [this](qint64 id) { emit openRequested(QStringLiteral("customers"), id); }))
    , m_accounts(std::make_unique<AccountSource>(
          desk.database, [this](const QString &id) { emit openRequested(QStringLiteral("accounts"), id); }))
{
    connect(&m_changes, &ChangeHub::changed, this, &CustomerPages::count);
    count();
}

void CustomerPages::count()
{
    using Accounts = std::vector<UnassignedAccount>;
    m_reader->read<Accounts>(
        QStringLiteral("unassigned"),
        [](Database &database) { return AccountStore(database).unassignedSeen(); },
        [this](const Result<Accounts> &accounts) {
            if (!accounts)
                return;
            m_unassigned = static_cast<int>(accounts->size());
            emit badgesChanged();
        });
}

void CustomerPages::setSignedInAt(const QDateTime &at)
{
    m_desk.actor.signedInAt = at;
    emit signedInAgain(at);
}

Page *CustomerPages::makeAccounts()
{
    auto *page = new AccountsPage(m_desk, m_rules, m_changes, m_jobs);
    for (SecretField *field : page->findChildren<SecretField *>()) {
        connect(field, &SecretField::signInRequested, this, &CustomerPages::signInRequested);
        connect(this, &CustomerPages::signedInAgain, field, &SecretField::setSignedInAt);
    }
    return page;
}

QList<PageDescriptor> CustomerPages::descriptors()
{
    //: ja: 顧客
    const auto group = [] { return tr("Customers"); };
    //: ja: 顧客
    const auto customers = [] { return tr("Customers"); };
    //: ja: AWSアカウント
    const auto accounts = [] { return tr("AWS accounts"); };
    return {{QStringLiteral("customers"),
             QStringLiteral("building-2"),
             group,
             customers,
             [this] { return new CustomersPage(m_desk, m_changes, m_jobs); },
             {},
             QKeySequence(QStringLiteral("G, K"))},
            {QStringLiteral("accounts"), QStringLiteral("server"), group, accounts,
             [this] { return makeAccounts(); },
             [this] {
                 return NavigationBadge{m_unassigned, false};
             },
             QKeySequence(QStringLiteral("G, A"))}};
}

} // namespace choba
