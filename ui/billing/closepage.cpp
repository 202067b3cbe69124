// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/closepage.h"

#include "models/billing/closemonth.h"
#include "models/billing/declarefinal.h"
#include "models/billing/readtieout.h"
#include "models/documents/listwriter.h"
#include "models/jobs/backgroundreader.h"
#include "ui/billing/choosedraftsdialog.h"
#include "ui/billing/classifydialog.h"
#include "ui/billing/closechecklist.h"
#include "ui/billing/closefigures.h"
#include "ui/billing/closewords.h"
#include "ui/billing/issueflow.h"
#include "ui/billing/pastclosesdialog.h"
#include "ui/billing/ratesdialog.h"
#include "ui/billing/supportdialog.h"
#include "ui/billing/tieoutdialog.h"
#include "ui/billing/traydialog.h"
#include "ui/kit/banner.h"
#include "ui/kit/confirmdialog.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/hideunless.h"
#include "ui/kit/lastfolder.h"
#include "ui/kit/type.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba {

namespace {

constexpr int checklistWidth = 452;

std::optional<CloseStep> stepOf(const QString &holdReason)
{
    if (holdReason == spelled(HoldReason::TrayUndecided))
        return CloseStep::Tray;
    if (holdReason == spelled(HoldReason::UnknownProduct) || holdReason == spelled(HoldReason::UnknownType))
        return CloseStep::Products;
    if (holdReason == spelled(HoldReason::SupportPlanUnclear) ||
        holdReason == spelled(HoldReason::HandFeeMissing))
        return CloseStep::Support;
    if (holdReason == QLatin1String("rates_differ"))
        return CloseStep::Rates;
    return std::nullopt;
}

} // namespace

ClosePage::ClosePage(const BillingServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_month(Month::of(services.clock.today()).plus(-1))
    , m_reader(new BackgroundReader(services.location, this))
    , m_issue(new IssueFlow(services, this))
    , m_stack(new QStackedWidget)
    , m_reading(new EmptyState(QStringLiteral("loader")))
    , m_checklist(new CloseChecklist(services.actor.may))
    , m_figures(new CloseFigures)
    , m_past(addTool(QStringLiteral("history")))
    , m_recompute(addTool(QStringLiteral("refresh-cw")))
    , m_list(addTool(QStringLiteral("receipt-text")))
    , m_issueAll(addPageAction(QStringLiteral("stamp")))
    , m_choose(addPageAction(QStringLiteral("list-checks")))
    , m_tray(addPageAction(QStringLiteral("inbox")))
    , m_rates(addPageAction(QStringLiteral("arrow-left-right")))
    , m_tieOut(addPageAction(QStringLiteral("scale")))
{
    m_checklist->setFixedWidth(scaled(checklistWidth));
    auto *work = new QWidget;
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_checklist);
    row->addWidget(m_figures, 1);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(work);
    body().addWidget(m_stack, 1);
    m_past->setObjectName(QStringLiteral("pastCloses"));
    const Permissions &may = m_services.actor.may;
    hideUnless(may.has(Permission::CloseMonths), {m_recompute});
    hideUnless(may.has(Permission::IssueInvoices), {m_issueAll, m_choose});
    hideUnless(may.has(Permission::DecideTray), {m_tray});
    hideUnless(may.has(Permission::SetExchangeRates), {m_rates});
    hideUnless(maySeeTieOut(m_services.actor), {m_tieOut});
    connectParts();
    ClosePage::retranslate();
}

void ClosePage::connectParts()
{
    connect(m_past, &QAction::triggered, this, [this] {
        auto *dialog = new PastClosesDialog(m_services, this);
        connect(dialog, &PastClosesDialog::monthChosen, this, [this](Month month) {
            emit navigateRequested(QStringLiteral("close"),
                                   QVariantMap{{QStringLiteral("month"), month.index()}});
        });
        dialog->open();
    });
    connect(m_recompute, &QAction::triggered, this, &ClosePage::recompute);
    connect(m_list, &QAction::triggered, this, [this] {
        emit navigateRequested(QStringLiteral("invoices"),
                               QVariantMap{{QStringLiteral("month"), m_month.index()}});
    });
    connect(m_issueAll, &QAction::triggered, this, [this] { m_issue->askForMonth(m_month); });
    const auto choose = [this] {
        auto *dialog = new ChooseDraftsDialog(m_services, m_month, this);
        connect(dialog, &ChooseDraftsDialog::chosen, m_issue, &IssueFlow::askForChosen);
        dialog->open();
    };
    connect(m_choose, &QAction::triggered, this, choose);
    connect(m_tray, &QAction::triggered, this, [this] { openStep(CloseStep::Tray); });
    connect(m_rates, &QAction::triggered, this, [this] { openStep(CloseStep::Rates); });
    connect(m_tieOut, &QAction::triggered, this, [this] { openStep(CloseStep::TieOut); });
    connect(m_checklist, &CloseChecklist::stepActivated, this, &ClosePage::openStep);
    connect(m_checklist, &CloseChecklist::issueRequested, m_issueAll, &QAction::trigger);
    connect(m_checklist, &CloseChecklist::chooseRequested, m_choose, &QAction::trigger);
    connect(m_figures, &CloseFigures::accountActivated, this, [this](const QString &account) {
        emit navigateRequested(QStringLiteral("invoices"), QVariantMap{{QStringLiteral("text"), account}});
    });
    connect(m_figures, &CloseFigures::exportRequested, this, &ClosePage::exportDifferences);
    connect(m_issue, &IssueFlow::failed, this,
            [this](const QString &words) { banner().say(Tone::Warn, words, {}, true); });
    connect(m_issue, &IssueFlow::listRequested, this, [this](Month month) {
        emit navigateRequested(
            QStringLiteral("invoices"),
            QVariantMap{{QStringLiteral("month"), month.index()},
                        {QStringLiteral("states"), QStringList{spelled(InvoiceState::Draft)}}});
    });
    connect(m_issue, &IssueFlow::started, this, [this](Job *job) {
        m_job = job;
        connect(job, &Job::finished, this, [this, job] { jobEnded(*job, m_issue->issuedWords(*job)); });
    });
    connect(&m_services.changes, &ChangeHub::changed, this, [this](const Change &) {
        if (isVisible())
            read();
    });
    connect(&banner(), &Banner::linkActivated, m_list, &QAction::trigger);
}

void ClosePage::setMonth(Month month)
{
    if (month == m_month)
        return;
    m_month = month;
    m_overview.reset();
    m_stack->setCurrentIndex(0);
    banner().hide();
    showHead();
    read();
}

void ClosePage::refresh()
{
    read();
}

void ClosePage::open(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    m_pending = stepOf(map.value(QStringLiteral("hold")).toString());
    if (map.contains(QStringLiteral("month")))
        setMonth(Month::ofIndex(map.value(QStringLiteral("month")).toInt()));
    read();
}

void ClosePage::read()
{
    m_reader->read<CloseOverview>(
        QStringLiteral("overview"),
        [rules = m_services.rules, &clock = m_services.clock, actor = m_services.actor,
         month = m_month](Database &database) {
            Desk desk{database, clock, actor};
            return readCloseOverview(desk, rules, month);
        },
        [this](const Result<CloseOverview> &read) { take(read); });
}

void ClosePage::take(const Result<CloseOverview> &read)
{
    if (!read) {
        banner().sayUnread(allWords(read.error()));
        return;
    }
    banner().endUnread();
    m_overview = *read;
    m_checklist->setOverview(*read);
    m_figures->setOverview(*read);
    m_stack->setCurrentIndex(1);
    showHead();
    emit badgesChanged();
    openPending();
}

void ClosePage::openPending()
{
    if (const auto step = std::exchange(m_pending, std::nullopt))
        openStep(*step);
}

void ClosePage::showHead()
{
    //: ja: 月次締め %1年%2月利用分
    setTitle(tr("Close %1-%2").arg(m_month.year()).arg(m_month.month(), 2, 10, QLatin1Char('0')));
    m_recompute->setEnabled(!m_job);
    const bool hasDrafts = m_overview && m_overview->draftedAt.isValid();
    //: ja: 再計算
    m_recompute->setText(hasDrafts ? tr("Recompute drafts")
                                   //: ja: 下書きを作る
                                   : tr("Make the drafts"));
    const bool canIssue = m_overview && m_overview->storedReady > 0 && !m_overview->isStale;
    m_issueAll->setEnabled(canIssue);
    m_choose->setEnabled(canIssue);
    if (!m_overview) {
        setState({});
        setScope({});
        return;
    }
    const CloseOverview &overview = *m_overview;
    const bool isDone = overview.check(CloseStep::Issue).state == StepState::Done;
    //: ja: 準備中
    setState(isDone ? Chip{QStringLiteral("circle-check"), tr("Issued"), Tone::Ok}
                    : Chip{QStringLiteral("circle-dot"), tr("Being prepared")});
    //: ja: %nアカウント
    QString scope = tr("%n account(s)", nullptr, static_cast<int>(overview.accounts));
    if (overview.draftedAt.isValid()) {
        //: ja: 下書き %1 時点
        scope += QStringLiteral(" · ") +
                 tr("drafts as of %1")
                     .arg(toTokyo(overview.draftedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    }
    setScope(scope);
}

void ClosePage::openStep(CloseStep step)
{
    if (!m_overview)
        return;
    switch (step) {
    case CloseStep::Usage:
        openUsage();
        break;
    case CloseStep::Rates: {
        QStringList payers;
        for (const PayerMonth &payer : m_overview->payers)
            payers.append(payer.report.payer);
        auto *dialog = new RatesDialog(m_services, m_month, payers, this);
        connect(dialog, &RatesDialog::saved, this, &ClosePage::read);
        dialog->open();
        break;
    }
    case CloseStep::Products: {
        auto *dialog = new ClassifyDialog(m_services, m_overview->unknown, this);
        connect(dialog, &ClassifyDialog::saved, this, &ClosePage::read);
        dialog->open();
        break;
    }
    case CloseStep::Accounts:
        emit navigateRequested(QStringLiteral("accounts"), m_overview->unassigned.empty()
                                                               ? QString()
                                                               : m_overview->unassigned.front().account);
        break;
    case CloseStep::Tray: {
        auto *dialog = new TrayDialog(m_services, m_month, this);
        connect(dialog, &TrayDialog::saved, this, &ClosePage::read);
        dialog->open();
        break;
    }
    case CloseStep::Support: {
        auto *dialog = new SupportDialog(m_services, m_month, m_overview->support, this);
        connect(dialog, &SupportDialog::saved, this, &ClosePage::read);
        dialog->open();
        break;
    }
    case CloseStep::TieOut: {
        if (!maySeeTieOut(m_services.actor))
            break;
        auto *dialog = new TieOutDialog(m_services, *m_overview, this);
        connect(dialog, &TieOutDialog::saved, this, &ClosePage::read);
        dialog->open();
        break;
    }
    case CloseStep::Issue:
        m_issueAll->trigger();
        break;
    }
}

void ClosePage::openUsage()
{
    const QVariantMap month{{QStringLiteral("month"), m_month.index()}};
    if (m_overview->payers.empty())
        emit navigateRequested(QStringLiteral("reports"), month);
    else if (m_overview->check(CloseStep::Usage).state == StepState::ToDo)
        declareFinal();
    else
        emit navigateRequested(QStringLiteral("reports"), month);
}

void ClosePage::declareFinal()
{
    Confirmation what;
    //: ja: %1 の利用データを確定としますか?
    what.title = tr("Declare the usage of %1 final?").arg(m_month.toString());
    //: ja:
    //: AWSの請求書番号がまだ入っていない利用を、あなたの判断で確定とします。その後に届いた利用は、発行後の利用としてトレイに入ります。
    what.sentences =
        tr("AWS has not put invoice numbers on all of it yet. On your word it counts as complete; "
           "what arrives later goes to the tray as late usage.");
    //: ja: 確定とする
    what.verb = tr("Declare final");
    what.verbIcon = QStringLiteral("check");
    what.needsReason = true;
    auto *dialog = new ConfirmDialog(what, this);
    dialog->setObjectName(QStringLiteral("finalDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Desk desk = m_services.desk();
        const Result<qint64> done = choba::declareFinal(desk, m_month, dialog->reason());
        if (!done)
            banner().say(Tone::Danger, allWords(done.error()), {}, true);
        read();
    });
    dialog->open();
}

void ClosePage::recompute()
{
    CloseRequest request;
    request.month = m_month;
    //: ja: %1 の下書きを再計算
    Job *job =
        startDeskJob(m_services, tr("Recompute the drafts of %1").arg(m_month.toString()),
                     [request](Desk &desk, const RuleBook &rules, JobContext &context) -> Result<void> {
                         CHOBA_TRY(closeMonth(desk, rules, request, context));
                         context.setLink({QStringLiteral("close"),
                                          QVariantMap{{QStringLiteral("month"), request.month.index()}}});
                         return ok();
                     });
    m_job = job;
    banner().hide();
    showHead();
    //: ja: 下書きを再計算しました。
    connect(job, &Job::finished, this,
            [this, job] { jobEnded(*job, [] { return tr("The drafts are up to date."); }); });
}

void ClosePage::jobEnded(const Job &job, const std::function<QString()> &doneWords)
{
    m_job.clear();
    if (job.state() == JobState::Failed || job.state() == JobState::Cancelled)
        banner().say(job.state() == JobState::Failed ? Tone::Danger : Tone::Warn, allWords(job.error()), {},
                     true);
    else if (job.state() == JobState::Done) {
        //: ja: 一覧を開く
        banner().say(
            Tone::Ok, doneWords, [] { return tr("Open the list"); }, true);
    }
    showHead();
    read();
}

void ClosePage::exportDifferences()
{
    //: ja: 差の一覧を書き出す
    auto *dialog = new QFileDialog(this, tr("Export the differences"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    startInLastFolder(dialog, QStringLiteral("export"));
    dialog->selectFile(QStringLiteral("differences-%1.csv").arg(m_month.toString()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> done = m_overview ? CloseWords::writeDifferences(*m_overview, path) : ok();
        if (!done)
            banner().say(Tone::Danger, allWords(done.error()), {}, true);
        else
            banner().sayWritten(path);
    });
    dialog->open();
}

void ClosePage::retranslate()
{
    //: ja: 過去の締め
    m_past->setText(tr("Past closes"));
    //: ja: 請求書一覧
    m_list->setText(tr("List of invoices"));
    //: ja: 今月分をすべて発行…
    m_issueAll->setText(tr("Issue all drafts of the month…"));
    //: ja: 選んで発行…
    m_choose->setText(tr("Choose and issue…"));
    //: ja: トレイを開く…
    m_tray->setText(tr("Open the tray…"));
    //: ja: 為替レートを入力…
    m_rates->setText(tr("Enter exchange rates…"));
    //: ja: 突合を見る…
    m_tieOut->setText(tr("See the tie-out…"));
    //: ja: 月を計算しています
    m_reading->setWords(tr("Rating the month"), tr("Every account's usage by the rules as they are now"));
    showHead();
}

} // namespace choba
