// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/billingpages.h"

#include "models/billing/invoicelist.h"
#include "models/jobs/backgroundreader.h"
#include "ui/billing/billingsettingspage.h"
#include "ui/billing/closepage.h"
#include "ui/billing/invoicespage.h"

namespace choba {

namespace {

/// Invoices by number, customer, account or exact total.
class InvoiceSource : public PaletteSource
{
public:
    InvoiceSource(Database &database, std::function<void(qint64)> open)
        : m_database(database)
        , m_open(std::move(open))
    {}
    QList<PaletteRow> find(const QString &text, int limit) override;

private:
    Database &m_database;
    std::function<void(qint64)> m_open;
};

QList<PaletteRow> InvoiceSource::find(const QString &text, int limit)
{
    const auto found = findInvoices(m_database, text, limit);
    QList<PaletteRow> rows;
    if (!found)
        return rows;
    for (const InvoiceHit &hit : *found) {
        const QString name = hit.number.isEmpty() ? words(InvoiceState::Draft) : hit.number;
        rows.append({QStringLiteral("receipt-text"),
                     QStringList{name, hit.customerName, hit.month.toString()}.join(QLatin1Char(' ')),
                     //: ja: 請求書
                     BillingPages::tr("Invoice"),
                     {},
                     [open = m_open, id = hit.id] { open(id); }});
    }
    return rows;
}

} // namespace

BillingPages::BillingPages(const BillingServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_reader(new BackgroundReader(services.location, this))
    , m_source(std::make_unique<InvoiceSource>(
          services.database, [this](qint64 id) { emit openRequested(QStringLiteral("invoices"), id); }))
{
    connect(&m_services.changes, &ChangeHub::changed, this, &BillingPages::count);
    count();
}

void BillingPages::count()
{
    using Counts = std::map<InvoiceState, qint64>;
    m_reader->read<Counts>(
        QStringLiteral("badges"), [](Database &database) { return countInvoices(database, {}); },
        [this](const Result<Counts> &counts) {
            if (!counts)
                return;
            const auto of = [&](InvoiceState state) {
                const auto found = counts->find(state);
                return found == counts->end() ? 0 : static_cast<int>(found->second);
            };
            m_drafts = of(InvoiceState::Draft);
            m_held = of(InvoiceState::Held) + of(InvoiceState::Negative);
            emit badgesChanged();
        });
}

QList<PageDescriptor> BillingPages::descriptors() const
{
    //: ja: 請求
    const auto billing = [] { return tr("Billing"); };
    //: ja: 管理
    const auto administration = [] { return tr("Administration"); };
    //: ja: 請求書
    const auto invoices = [] { return tr("Invoices"); };
    //: ja: 月次締め
    const auto close = [] { return tr("Month close"); };
    //: ja: 請求の設定
    const auto settings = [] { return tr("Billing settings"); };
    const auto drafts = [this] { return NavigationBadge{m_drafts, false}; };
    const auto held = [this] { return NavigationBadge{m_held, false}; };
    return {{QStringLiteral("invoices"), QStringLiteral("receipt-text"), billing, invoices,
             [this] { return new InvoicesPage(m_services); }, drafts, QKeySequence(QStringLiteral("G, I"))},
            {QStringLiteral("close"), QStringLiteral("list-checks"), billing, close,
             [this] { return new ClosePage(m_services); }, held, QKeySequence(QStringLiteral("G, C"))},
            {QStringLiteral("billing-settings"),
             QStringLiteral("settings"),
             administration,
             settings,
             [this] { return new BillingSettingsPage(m_services); },
             {},
             QKeySequence(QStringLiteral("G, S"))}};
}

} // namespace choba
