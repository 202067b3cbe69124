// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/issueflow.h"

#include "models/base/moneytext.h"
#include "models/billing/invoicestore.h"
#include "models/billing/issueinvoices.h"
#include "models/jobs/backgroundreader.h"
#include "ui/kit/confirmdialog.h"

#include <QWidget>

namespace choba {

namespace {

using Plans = std::vector<IssuePlan>;

Result<Plans> plansOf(Desk desk, const RuleBook &rules, const ChosenDrafts &drafts)
{
    Plans plans;
    for (const auto &[month, accounts] : drafts) {
        CHOBA_TRY_ASSIGN(IssuePlan plan, readIssuePlan(desk, rules, month, accounts));
        if (!plan.accounts.empty())
            plans.push_back(std::move(plan));
    }
    return plans;
}

JobLink issuedOf(Month month)
{
    return {QStringLiteral("invoices"),
            QVariantMap{{QStringLiteral("month"), month.index()},
                        {QStringLiteral("states"), QStringList{spelled(InvoiceState::Issued)}}}};
}

/// Of the accounts of a run, ascending.
Result<QStringList> numbersOf(Database &database, const IssueRequest &request)
{
    InvoiceFilter filter;
    filter.month = request.month;
    filter.isIssued = true;
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> heads, InvoiceStore(database).heads(filter));
    QStringList numbers;
    for (const InvoiceHead &head : heads) {
        if (request.accounts.count(head.account) > 0)
            numbers.append(head.number);
    }
    numbers.sort();
    return numbers;
}

} // namespace

IssueFlow::IssueFlow(const BillingServices &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_reader(new BackgroundReader(services.location, this))
{}

void IssueFlow::askForMonth(Month month)
{
    readPlans({{month, {}}});
}

void IssueFlow::askFor(Month month, const std::set<QString> &accounts)
{
    readPlans({{month, accounts}});
}

void IssueFlow::askForChosen(const InvoiceSearch &search, const TickedInvoices &ticked)
{
    m_reader->read<ChosenDrafts>(
        QStringLiteral("chosen"),
        [search, ticked](Database &database) { return chosenDrafts(database, search, ticked); },
        [this](const Result<ChosenDrafts> &drafts) {
            if (!drafts)
                emit failed(allWords(drafts.error()));
            else if (drafts->empty()) {
                //: ja: 選択した中に発行できる下書きがありません。
                emit failed(tr("There is no draft among the selected ones that could be issued."));
            } else {
                readPlans(*drafts);
            }
        });
}

void IssueFlow::readPlans(const ChosenDrafts &drafts)
{
    m_reader->read<Plans>(
        QStringLiteral("plans"),
        [drafts, rules = m_services.rules, &clock = m_services.clock,
         actor = m_services.actor](Database &database) {
            return plansOf(Desk{database, clock, actor}, rules, drafts);
        },
        [this](const Result<Plans> &plans) {
            if (!plans)
                emit failed(allWords(plans.error()));
            else if (plans->empty()) {
                //: ja: 発行できる下書きがありません。先に下書きを再計算してください。
                emit failed(tr("There is no draft to issue. Recompute the drafts first."));
            } else {
                ask(*plans);
            }
        });
}

void IssueFlow::ask(const std::vector<IssuePlan> &plans)
{
    qint64 count = 0;
    qint64 held = 0;
    qint64 negative = 0;
    Yen total;
    for (const IssuePlan &plan : plans) {
        count += static_cast<qint64>(plan.accounts.size());
        held += plan.held;
        negative += plan.negative;
        total += plan.total;
    }
    const int n = static_cast<int>(count);
    IssuePlan all = plans.front();
    Confirmation what;
    //: ja: %n件の請求書を発行しますか?
    what.title = tr("Issue %n invoice(s)?", nullptr, n);
    //: ja: 番号 %1〜%2、発行日 %3、税込合計
    //: %4。発行した請求書は変更できません。訂正は返還インボイスになります。
    what.sentences =
        tr("Numbers %1 to %2, issue date %3, total including tax %4. An issued invoice cannot be "
           "changed; corrections are credit notes.")
            .arg(all.firstNumberText(),
                 QString::number(all.firstNumber + count - 1).rightJustified(10, QLatin1Char('0')),
                 all.dates.issueDate.toString(Qt::ISODate), yenText(total));
    QStringList out;
    if (held > 0) {
        //: ja: 保留 %n件
        out.append(tr("%n on hold", nullptr, static_cast<int>(held)));
    }
    if (negative > 0) {
        //: ja: マイナス %n件
        out.append(tr("%n negative", nullptr, static_cast<int>(negative)));
    }
    if (!out.isEmpty()) {
        //: ja: 含みません: %1
        what.leftOut = tr("Not included: %1").arg(out.join(QStringLiteral(" · ")));
    }
    //: ja: %n件を発行
    what.verb = tr("Issue %n invoice(s)", nullptr, n);
    what.verbIcon = QStringLiteral("stamp");
    //: ja: 一覧を見る
    what.link = tr("See the list");
    m_dialog = new ConfirmDialog(what, m_window);
    m_dialog->setObjectName(QStringLiteral("issueDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, plans] { run(plans); });
    connect(m_dialog, &ConfirmDialog::linkActivated, this, [this, month = all.month] {
        m_dialog->reject();
        emit listRequested(month);
    });
    m_dialog->open();
}

void IssueFlow::run(const std::vector<IssuePlan> &plans)
{
    for (const IssuePlan &plan : plans) {
        //: ja: %1の請求書 %n件を発行
        const QString name = tr("Issue %n invoice(s) of %1", nullptr, static_cast<int>(plan.accounts.size()))
                                 .arg(plan.month.toString());
        IssueRequest request;
        request.month = plan.month;
        request.accounts = plan.accounts;
        auto numbers = std::make_shared<QStringList>();
        Job *job = startDeskJob(
            m_services, name,
            [request, numbers](Desk &desk, const RuleBook &rules, JobContext &context) -> Result<void> {
                CHOBA_TRY(issueInvoices(desk, rules, request, context));
                context.setLink(issuedOf(request.month));
                CHOBA_TRY_ASSIGN(*numbers, numbersOf(desk.database, request));
                return ok();
            });
        m_issued.emplace(job, numbers);
        connect(job, &QObject::destroyed, this, [this, job] { m_issued.erase(job); });
        emit started(job);
    }
}

std::function<QString()> IssueFlow::issuedWords(const Job &job) const
{
    const auto found = m_issued.find(&job);
    const QStringList numbers = found == m_issued.end() ? QStringList() : *found->second;
    return [numbers] { return issuedWords(numbers); };
}

QString IssueFlow::issuedWords(const QStringList &numbers)
{
    if (numbers.isEmpty())
        //: ja: 請求書を発行しました。
        return tr("The invoices are issued.");
    if (numbers.size() == 1)
        //: ja: 請求書 %1 を発行しました。
        return tr("Invoice %1 is issued.").arg(numbers.front());
    //: ja: 請求書%n件を発行しました(番号 %1〜%2)。
    return tr("%n invoice(s) issued, numbers %1 to %2.", nullptr, static_cast<int>(numbers.size()))
        .arg(numbers.front(), numbers.back());
}

} // namespace choba
