// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and accounts of an invented reseller.
#include "tests/screens/screen.h"

#include "models/customers/accountdetails.h"
#include "models/customers/accountstore.h"
#include "models/customers/addcustomer.h"
#include "models/customers/assignaccount.h"
#include "models/customers/cancelaccount.h"
#include "models/customers/customernotes.h"
#include "models/customers/customerstore.h"
#include "models/customers/editcontacts.h"
#include "models/customers/editcustomer.h"
#include "models/customers/mergecustomers.h"
#include "models/customers/requestsupportplan.h"
#include "models/jobs/jobqueue.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/migrator.h"
#include "models/storage/transaction.h"
#include "tests/support/corporatenumbers.h"
#include "ui/customers/accountdialogs.h"
#include "ui/customers/accountspage.h"
#include "ui/customers/contactdialog.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/importkinds.h"
#include "ui/customers/mergedialog.h"
#include "ui/customers/secretdialogs.h"
#include "ui/kit/searchfield.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>

namespace choba {

namespace {

using namespace Qt::StringLiterals;

const char *const names[] = {"株式会社みどり通信",   "有限会社港町製作所", "学校法人青葉学園",
                             "株式会社ハルカゼ物流", "北浜電機株式会社",   "合同会社ツバメ企画",
                             "株式会社あさひ精工",   "医療法人白樺会",     "株式会社東雲システム",
                             "株式会社ミナト水産"};

/// A database of its own, filled by the use cases.
class SampleOffice
{
public:
    SampleOffice()
        : m_database(*Database::open(DatabaseLocation::sqliteFile(m_folder.filePath(u"sample.db"_s)),
                                     Database::Mode::Create))
        , m_queue(m_database->location(), &m_hub)
    {
        m_database->setChangeHub(&m_hub);
        const auto migrator = Migrator::fromFolder(u":/migrations"_s, Engine::Sqlite);
        if (migrator && migrator->migrate(*m_database))
            fill();
    }
    Desk desk() { return {*m_database, m_clock, Actor::owner(u"中野"_s)}; }
    ChangeHub &hub() { return m_hub; }
    JobQueue &queue() { return m_queue; }
    const RuleBook &rules() const { return m_rules; }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

private:
    void fill()
    {
        Desk here = desk();
        int at = 0;
        for (const char *name : names) {
            CustomerFields fields;
            fields.name = QString::fromUtf8(name);
            fields.kana = at % 3 == 0 ? u"ミドリツウシン"_s : QString();
            fields.postalCode = u"104-0028"_s;
            fields.address = u"東京都中央区八重洲1-2-3\n八重洲ビル 5階"_s;
            fields.department = u"情報システム部"_s;
            fields.contactName = u"高橋 桂子"_s;
            fields.billingEmails = {u"keiri@example.jp"_s, u"it@example.jp"_s};
            fields.phone = u"03-0000-00%1"_s.arg(at, 2, 10, QLatin1Char('0'));
            fields.corporateNumber = nextCorporateNumber();
            fields.industry = u"通信"_s;
            fields.creditLimit = QString::number(500'000 * (at + 1));
            fields.salesOwner = u"tanaka"_s;
            fields.maintenanceEmails = {u"noc@example.jp"_s, u"sre@example.jp"_s};
            fields.serviceKinds = {u"billing"_s, u"cdn"_s};
            const auto added = addCustomer(here, fields, newOperation());
            if (added) {
                addAccounts(here, added->id, at);
                addRecords(here, added->id);
            }
            ++at;
        }
        (void)AccountStore(*m_database).recordSeen(u"999999999999"_s, Month(2026, 4), {u"222911487730"_s});
    }
    static void addRecords(Desk &here, qint64 customer)
    {
        const std::pair<ContactKind, QString> contacts[] = {{ContactKind::Applicant, u"山田 太郎"_s},
                                                            {ContactKind::Technical, u"佐々木 健一郎"_s}};
        for (const auto &[kind, name] : contacts)
            (void)addContact(here, customer,
                             {kind, name, u"情報システム部"_s, {u"tech@example.jp"_s}, u"03-0000-1111"_s},
                             newOperation());
        for (
            const QString &note :
            {u"4月の定例。来期はPrime Liteの2アカウントを追加予定。見積を5月中に送る。"_s,
             u"請求書の宛名は「情報システム部」のままでよいとのこと。\n支払サイトの相談あり、社内で確認して折り返す。"_s})
            (void)addCustomerNote(here, customer, note, newOperation());
    }
    void addAccounts(Desk &here, qint64 customer, int at)
    {
        for (int i = 0; i <= at % 3; ++i) {
            const QString id = QString::number(123456780000LL + at * 100 + i);
            const auto plan = (at + i) % 4 == 3 ? ContractPlan::PrimeLite : ContractPlan::Prime;
            (void)assignAccount(
                here, m_rules,
                {id, customer, plan, Month(2026, 1 + i), i == 1 ? SupportPlan::Business : SupportPlan::Basic},
                newOperation());
            if (at == 4 && i == 1)
                (void)cancelAccount(here, {id, QDate(2026, 4, 20)}, newOperation());
            if (at == 2 && i == 0)
                (void)requestSupportPlan(
                    here, m_rules, {id, SupportPlan::BusinessPlus, QDate(2026, 4, 20), {}}, newOperation());
        }
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 4, 28), QTime(3, 0), Qt::UTC)};
    RuleBook m_rules = *RuleBook::shipped();
    std::unique_ptr<Database> m_database;
    ChangeHub m_hub;
    JobQueue m_queue;
};

/// A page and the office it works in.
class Held : public QWidget
{
public:
    explicit Held(std::unique_ptr<SampleOffice> office)
        : m_office(std::move(office))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
    }
    ~Held() override { qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly)); } // before the office
    SampleOffice &office() { return *m_office; }
    void hold(QWidget *widget) { layout()->addWidget(widget); }

private:
    std::unique_ptr<SampleOffice> m_office;
};

std::unique_ptr<QWidget> customersPage(Stage &)
{
    auto held = std::make_unique<Held>(std::make_unique<SampleOffice>());
    SampleOffice &office = held->office();
    auto *page = new CustomersPage(office.desk(), office.hub(), office.queue());
    held->hold(page);
    QTimer::singleShot(60, page, [page] {
        page->open(3);
        page->findChild<QLineEdit *>(u"phone"_s)->setText(u"03-1234-5678"_s);
        page->findChild<QLineEdit *>(u"postal_code"_s)->setText(u"12"_s);
        page->findChild<QWidget *>(u"save"_s)->setFocus();
        QMetaObject::invokeMethod(page->findChild<QWidget *>(u"save"_s), "click");
    });
    return held;
}

/// One of the other tabs of a customer.
std::unique_ptr<QWidget> customerTab(int tab)
{
    auto held = std::make_unique<Held>(std::make_unique<SampleOffice>());
    SampleOffice &office = held->office();
    auto *page = new CustomersPage(office.desk(), office.hub(), office.queue());
    held->hold(page);
    QTimer::singleShot(60, page, [page, tab] {
        page->open(3);
        page->findChild<QTabBar *>()->setCurrentIndex(tab);
    });
    return held;
}

/// A customer that is here already, while it is typed.
std::unique_ptr<QWidget> newCustomer(Stage &)
{
    auto held = std::make_unique<Held>(std::make_unique<SampleOffice>());
    SampleOffice &office = held->office();
    auto *page = new CustomersPage(office.desk(), office.hub(), office.queue());
    held->hold(page);
    QTimer::singleShot(60, page, [page] {
        page->findChild<QAction *>(u"add"_s)->trigger();
        page->findChild<QLineEdit *>(u"name"_s)->setText(u"みどり通信(株)"_s);
        page->findChild<QLineEdit *>(u"phone"_s)->setText(u"03-0000-0000"_s);
    });
    return held;
}

/// One that went into another.
std::unique_ptr<QWidget> mergedCustomer(Stage &)
{
    auto held = std::make_unique<Held>(std::make_unique<SampleOffice>());
    SampleOffice &office = held->office();
    Desk desk = office.desk();
    (void)mergeCustomers(desk, {3, 4, 1, 1, u"合併"_s}, newOperation());
    auto *page = new CustomersPage(office.desk(), office.hub(), office.queue());
    held->hold(page);
    page->findChild<SearchField *>()->setText(u"青葉"_s);
    QTimer::singleShot(60, page, [page] { page->open(3); });
    return held;
}

/// Somebody else has saved the customer while it was edited here.
std::unique_ptr<QWidget> customerConflict(Stage &)
{
    auto held = std::make_unique<Held>(std::make_unique<SampleOffice>());
    SampleOffice &office = held->office();
    auto *page = new CustomersPage(office.desk(), office.hub(), office.queue());
    held->hold(page);
    QTimer::singleShot(60, page, [page, &office] {
        page->open(3);
        page->findChild<QLineEdit *>(u"phone"_s)->setText(u"03-1234-5678"_s);
        page->findChild<QLineEdit *>(u"contact_name"_s)->setText(u"高橋 圭子"_s);
        page->findChild<QLineEdit *>(u"department"_s)->setText(u"経理部"_s);
        Desk other = office.desk();
        other.actor = Actor::owner(u"田中"_s);
        Customer customer = *CustomerStore(other.database).byId(3);
        customer.fields.phone = u"03-9876-5432"_s;
        customer.fields.contactName = u"佐藤 一郎"_s;
        customer.fields.postalCode = u"105-0001"_s;
        (void)editCustomer(other, {customer.id, customer.rowVersion, customer.fields}, newOperation());
        page->findChild<QWidget *>(u"save"_s)->setFocus();
        QMetaObject::invokeMethod(page->findChild<QWidget *>(u"save"_s), "click");
    });
    return held;
}

/// The details of an account, with the secrets that are kept of it.
std::unique_ptr<QWidget> accountDetails(Stage &)
{
    auto held = std::make_unique<Held>(std::make_unique<SampleOffice>());
    SampleOffice &office = held->office();
    Desk desk = office.desk();
    const auto key = makeLock(desk, LockOpener(Passphrase{LockedBytes::of("a long passphrase")}));
    if (key)
        (void)setSecret(desk, *key, {SecretKind::ExternalId, u"123456780200"_s}, "choba-7f3a91");
    auto *page = new AccountsPage(office.desk(), office.rules(), office.hub(), office.queue());
    held->hold(page);
    QTimer::singleShot(60, page, [page] {
        page->open(u"123456780200"_s);
        QTimer::singleShot(300, page, [page] { page->findChild<QTabBar *>()->setCurrentIndex(1); });
    });
    return held;
}

std::unique_ptr<QWidget> noCustomers(Stage &)
{
    auto held = std::make_unique<Held>(std::make_unique<SampleOffice>());
    SampleOffice &office = held->office();
    auto *page = new CustomersPage(office.desk(), office.hub(), office.queue());
    held->hold(page);
    page->findChild<SearchField *>()->setText(u"見つからない会社"_s);
    return held;
}

std::unique_ptr<QWidget> importDialog(Stage &)
{
    auto held = std::make_unique<Held>(std::make_unique<SampleOffice>());
    SampleOffice &office = held->office();
    const QString text = u"顧客名,法人番号,郵便番号,請求先メール,ランク\n"
                         "株式会社みどり通信,,104-0028,keiri@example.jp; it@example.jp,A\n"
                         "株式会社新しい会社,3430001027574,060-0001,a@example.jp,B\n"
                         "株式会社番号違い,4430001027574,060-0001,a@example,B\n"
                         "有限会社港町製作所,,060-0002,minato@example.jp,\n"_s;
    auto *dialog = new ImportListDialog(office.desk(), office.queue(),
                                        office.file(u"顧客一覧.csv"_s, text.toUtf8()), customerImport());
    dialog->setWindowFlags(Qt::Widget);
    held->hold(dialog);
    return held;
}

std::unique_ptr<QWidget> accountsPage(const QString &accountId)
{
    auto held = std::make_unique<Held>(std::make_unique<SampleOffice>());
    SampleOffice &office = held->office();
    auto *page = new AccountsPage(office.desk(), office.rules(), office.hub(), office.queue());
    held->hold(page);
    QTimer::singleShot(60, page, [page, accountId] { page->open(accountId); });
    return held;
}

/// A dialog about an account of the office; \a make gets its desk, rules and the account.
template <typename Make>
Screen dialog(const QString &name, const QString &accountId, const QSize &size, Make make)
{
    const auto held = [=](Stage &) -> std::unique_ptr<QWidget> {
        auto holder = std::make_unique<Held>(std::make_unique<SampleOffice>());
        SampleOffice &office = holder->office();
        const auto account = AccountStore(office.desk().database).meant(accountId);
        QDialog *made = make(office, account.value_or(AwsAccount()));
        made->setWindowFlags(Qt::Widget);
        holder->hold(made);
        return holder;
    };
    return {name, held, size};
}

QList<Screen> dialogs()
{
    const QString plain = u"123456780000"_s;
    const QString asking = u"123456780200"_s;
    const auto press = [](QDialog *made) {
        QMetaObject::invokeMethod(made->findChild<QWidget *>(u"verb"_s), "click");
        return made;
    };
    return {
        dialog(u"account-assign"_s, {}, {520, 420},
               [press](SampleOffice &office, const AwsAccount &) {
                   return press(new AssignAccountDialog(office.desk(), office.rules(), u"222911487730"_s,
                                                        Month(2026, 4)));
               }),
        dialog(u"account-add"_s, {}, {520, 560},
               [press](SampleOffice &office, const AwsAccount &) {
                   return press(new AssignAccountDialog(office.desk(), office.rules(), {}, Month(2026, 4)));
               }),
        dialog(u"account-move"_s, plain, {520, 340},
               [](SampleOffice &office, const AwsAccount &account) {
                   const auto details =
                       readAccountDetails(office.desk().database, office.rules(), account.accountId);
                   return new MoveAccountDialog(office.desk(), account, *details->latest(), Month(2026, 5));
               }),
        dialog(u"customer-contact"_s, {}, {520, 400},
               [press](SampleOffice &office, const AwsAccount &) {
                   CustomerContact contact;
                   contact.customerId = 3;
                   return press(new ContactDialog(office.desk(), contact));
               }),
        dialog(u"customer-merge"_s, {}, {520, 420},
               [](SampleOffice &office, const AwsAccount &) {
                   const auto from = CustomerStore(office.desk().database).byId(3);
                   auto *made = new MergeDialog(office.desk(), *from);
                   auto *into = made->findChild<QLineEdit *>(u"into"_s);
                   into->setText(u"4"_s);
                   emit into->editingFinished();
                   return made;
               }),
        dialog(u"account-plan"_s, plain, {520, 340},
               [](SampleOffice &office, const AwsAccount &account) {
                   return new SupportPlanDialog(office.desk(), office.rules(), account, SupportPlan::Basic);
               }),
        dialog(u"account-plan-done"_s, asking, {520, 240},
               [](SampleOffice &office, const AwsAccount &account) {
                   const auto details =
                       readAccountDetails(office.desk().database, office.rules(), account.accountId);
                   return new SupportPlanDoneDialog(office.desk(), account, *details->firstOpen());
               }),
        dialog(u"account-cancel"_s, asking, {520, 260}, [](SampleOffice &office, const AwsAccount &account) {
            return new CancelAccountDialog(office.desk(), account);
        })};
}

QList<Screen> screens()
{
    QList<Screen> pages{
        {u"customers"_s, customersPage, {1240, 828}},
        {u"customer-new"_s, newCustomer, {1240, 828}},
        {u"customer-merged"_s, mergedCustomer, {1240, 828}},
        {u"customer-contacts"_s, [](Stage &) { return customerTab(1); }, {1240, 828}},
        {u"customer-notes"_s, [](Stage &) { return customerTab(3); }, {1240, 828}},
        {u"customer-history"_s, [](Stage &) { return customerTab(4); }, {1240, 828}},
        {u"conflict-customer"_s, customerConflict, {1240, 828}},
        {u"account-details"_s, accountDetails, {1240, 828}},
        {u"customer-import"_s, importDialog, {920, 560}},
        {u"accounts"_s, [](Stage &) { return accountsPage(u"123456780200"_s); }, {1240, 828}},
        {u"accounts-unassigned"_s, [](Stage &) { return accountsPage(u"222911487730"_s); }, {1240, 828}},
        {u"customers-none"_s, noCustomers, {1240, 828}}};
    for (Screen &page : pages)
        page.settleMs = 900; // the lists read in the background
    return pages + dialogs();
}

const ScreenSet set(screens);

} // namespace

} // namespace choba
