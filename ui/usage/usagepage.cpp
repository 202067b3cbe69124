// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagepage.h"

#include "models/jobs/backgroundreader.h"
#include "models/usage/usagemargin.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/hideunless.h"
#include "ui/kit/lastfolder.h"
#include "ui/usage/importflow.h"
#include "ui/usage/usagecharts.h"
#include "ui/usage/usagecsv.h"
#include "ui/usage/usagefilterbar.h"
#include "ui/usage/usagerates.h"
#include "ui/usage/usageside.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QStackedWidget>

namespace choba {

UsagePage::UsagePage(const UsageServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_reader(new BackgroundReader(services.location, services.reports, this))
    , m_import(new ImportFlow(services, this))
    , m_filters(new UsageFilterBar(this))
    , m_stack(new QStackedWidget(this))
    , m_content(new QWidget(this))
    , m_charts(new UsageCharts(m_content))
    , m_side(new UsageSide(m_content))
    , m_empty(new EmptyState(QStringLiteral("chart-column"), this))
    , m_nothing(new EmptyState(QStringLiteral("chart-column"), this))
    , m_clear(new Button(ButtonKind::Plain, QString(), QString(), this))
{
    setAcceptDrops(true);
    makeActions();
    filterBar().addWidget(m_filters);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_charts, 1);
    row->addWidget(m_side);
    m_empty->addButton(new Button(ButtonKind::Plain, m_importAction, m_empty));
    m_nothing->addButton(m_clear);
    for (QWidget *widget : {m_content, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(widget);
    body().addWidget(m_stack);
    connectParts();
    UsagePage::retranslate();
}

UsagePage::~UsagePage() = default;

void UsagePage::makeActions()
{
    m_importAction = addTool(QStringLiteral("import"));
    m_importAction->setObjectName(QStringLiteral("import"));
    hideUnless(m_services.actor.may.has(Permission::ImportUsage), {m_importAction});
    m_reportsAction = addTool(QStringLiteral("history"));
    m_csvAction = addTool(QStringLiteral("download"));
    m_pictureAction = addTool(QStringLiteral("image-down"));
    m_upAction = addPageAction(QStringLiteral("arrow-up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    connect(m_importAction, &QAction::triggered, m_import, [this] { m_import->ask(); });
    connect(m_reportsAction, &QAction::triggered, this,
            [this] { emit navigateRequested(QStringLiteral("reports"), {}); });
    connect(m_csvAction, &QAction::triggered, this, [this] {
        askForFile(QStringLiteral("usage-%1.csv").arg(m_chosen.toString()), QStringLiteral("CSV (*.csv)"),
                   &UsagePage::exportCsv);
    });
    connect(m_pictureAction, &QAction::triggered, this, [this] {
        askForFile(QStringLiteral("usage-%1.png").arg(m_chosen.toString()),
                   QStringLiteral("PNG (*.png);;PDF (*.pdf);;SVG (*.svg)"), &UsagePage::saveChart);
    });
    connect(m_upAction, &QAction::triggered, this, [this] { goToLevel(m_path.depth() - 1); });
}

void UsagePage::connectParts()
{
    connect(m_filters, &UsageFilterBar::changed, this, &UsagePage::filtersChanged);
    connect(m_filters, &UsageFilterBar::lookChanged, this, &UsagePage::showOverview);
    connect(m_charts, &UsageCharts::picked, this, &UsagePage::pick);
    connect(m_charts, &UsageCharts::dayPicked, this, [this](const QDate &day) {
        if (m_filters->showsDays())
            m_side->select(day.toString(Qt::ISODate));
    });
    connect(m_charts, &UsageCharts::levelRequested, this, &UsagePage::goToLevel);
    connect(m_charts, &UsageCharts::deeperRequested, this, [this] { goInto(m_side->selectedKey()); });
    connect(m_charts, &UsageCharts::saved, this, [this](const QString &path) { banner().sayWritten(path); });
    connect(m_charts, &UsageCharts::saveFailed, this, &UsagePage::sayUnwritten);
    connect(m_side, &UsageSide::selected, this, &UsagePage::showDeeper);
    connect(m_side, &UsageSide::activated, this, &UsagePage::pickRow);
    connect(m_side, &UsageSide::moverActivated, this,
            [this](const QString &account, const QString &) { open(account); });
    connect(m_clear, &Button::clicked, this, [this] {
        m_path.clear();
        m_filters->clear();
    });
    connect(m_import, &ImportFlow::failed, this,
            [this](const QString &words) { banner().say(Tone::Danger, words, {}, true); });
    connect(m_import, &ImportFlow::imported, this, [this](Month month, qint64 versionId) {
        emit navigateRequested(
            QStringLiteral("reports"),
            QVariantMap{{QStringLiteral("month"), month.index()}, {QStringLiteral("version"), versionId}});
    });
    connect(&m_services.changes, &ChangeHub::changed, this, [this](const Change &change) {
        static const QStringList subjects{QStringLiteral("usage"), QStringLiteral("report"),
                                          QStringLiteral("exchange_rate"), QStringLiteral("customer"),
                                          QStringLiteral("aws_account")};
        if (subjects.contains(change.subject))
            refresh();
    });
}

QList<PageKey> UsagePage::keys() const
{
    //: ja: 内訳へ進む
    return {{tr("Enter"), tr("go into the chosen row")},
            //: ja: 一つ戻る
            {QStringLiteral("Alt+↑"), tr("one level up")}};
}

void UsagePage::setMonth(Month month)
{
    if (month == m_chosen)
        return;
    // A month that is among those shown is chosen there; the year moves only for one beyond it.
    const bool isShown = m_last != Month() && month <= m_last && month >= view().first();
    m_chosen = month;
    if (!isShown)
        m_last = month;
    m_charts->setChosenMonth(month);
    refresh();
}

void UsagePage::refresh()
{
    if (m_last == Month())
        return;
    readChoices();
    read();
}

void UsagePage::open(const QVariant &what)
{
    const QString account = what.toString();
    if (account.isEmpty())
        return;
    m_filters->setGrouping(UsageDimension::Account);
    m_path.clear();
    m_path.goInto(UsageDimension::Account, account);
    read();
}

bool UsagePage::isReading() const
{
    return !m_reader->isIdle();
}

UsageView UsagePage::view() const
{
    UsageView view;
    view.last = m_last;
    view.chosen = m_chosen;
    m_filters->applyTo(view);
    m_path.applyTo(view);
    view.withoutTypes = hiddenTypes(m_services.actor, m_services.rules);
    return view;
}

void UsagePage::readChoices()
{
    m_reader->read<UsageChoices>(
        QStringLiteral("choices"),
        [last = m_last](Database &database) { return readUsageChoices(database, last); },
        [this](Result<UsageChoices> choices) {
            if (!choices)
                return; // the overview says what is wrong
            m_names = UsageNames(*choices);
            m_products = ServicePalette(choices->products);
            m_filters->setChoices(*choices);
            showOverview();
        });
}

void UsagePage::read()
{
    m_reader->read<UsageOverview>(
        QStringLiteral("overview"),
        [view = view(), now = m_services.clock.now()](Database &database) -> Result<UsageOverview> {
            CHOBA_TRY_ASSIGN(const UsageRates rates, readUsageRates(database));
            return readUsageOverview(database, view, rates, now);
        },
        [this](Result<UsageOverview> overview) { take(std::move(overview)); });
    m_reader->read<UsageOfMonth>(
        QStringLiteral("month"),
        [view = view()](Database &database) -> Result<UsageOfMonth> {
            CHOBA_TRY_ASSIGN(const UsageRates rates, readUsageRates(database));
            return readUsageOfMonth(database, view, rates);
        },
        [this, view = view()](Result<UsageOfMonth> month) { takeMonth(view, std::move(month)); });
}

void UsagePage::take(Result<UsageOverview> read)
{
    if (!read) {
        banner().sayUnread(read.error().message);
        return;
    }
    banner().endUnread();
    if (m_overview && m_overview->view == read->view) {
        read->detail = std::move(m_overview->detail); // of before, until it is read again
    } else if (m_filters->showsDays()) {
        m_withoutDays = *std::move(read);
        return;
    }
    m_withoutDays.reset();
    m_overview = *std::move(read);
    showOverview();
}

void UsagePage::takeMonth(const UsageView &view, Result<UsageOfMonth> month)
{
    if (m_withoutDays)
        m_overview = std::exchange(m_withoutDays, std::nullopt);
    if (!month)
        banner().sayUnread(month.error().message);
    else if (m_overview && m_overview->view == view)
        m_overview->detail = *std::move(month);
    showOverview();
}

void UsagePage::showOverview()
{
    if (!m_overview)
        return;
    showHead();
    showBody();
}

void UsagePage::showHead()
{
    const UsageOverview &overview = *m_overview;
    const bool estimate = overview.hasReport && !overview.isFinal;
    //: ja: %1は速報
    const QString words = tr("%1 is an estimate").arg(overview.view.chosen.toString());
    setState(estimate ? Chip{QStringLiteral("hourglass"), words, Tone::Warn, true} : Chip());
    //: ja: 割引前 USD
    QString scope = tr("before discounts, USD");
    if (m_filters->currency() == UsageCurrency::Jpy) {
        //: ja: 割引前・各月のAWSレートで円換算
        scope = tr("before discounts, in yen at AWS's rate of the month");
    }
    if (!overview.detail.days.empty()) {
        //: ja: %1 まで
        scope += QStringLiteral(" · ") +
                 tr("until %1").arg(overview.detail.days.back().date.toString(Qt::ISODate));
    }
    if (const QString remark = marginRemark(m_services.actor); !remark.isEmpty())
        scope += QStringLiteral(" · ") + remark;
    setScope(scope);
}

void UsagePage::showBody()
{
    const UsageOverview &overview = *m_overview;
    m_csvAction->setEnabled(m_filters->showsDays() ? !overview.detail.days.empty()
                                                   : !overview.groups.empty());
    m_pictureAction->setEnabled(!overview.groups.empty());
    m_upAction->setEnabled(!m_path.isEmpty());
    m_filters->setVisible(!overview.isEmpty);
    if (overview.groups.empty()) {
        m_stack->setCurrentWidget(overview.isEmpty ? m_empty : m_nothing);
        m_clear->setVisible(m_filters->isNarrowed() || !m_path.isEmpty());
        return;
    }
    m_stack->setCurrentWidget(m_content);
    QStringList ranked;
    for (const UsageGroup &group : overview.groups)
        ranked += group.name;
    const ServicePalette byRank(ranked);
    const UsageSight sight{overview, m_names,
                           overview.view.by == UsageDimension::Product ? m_products : byRank,
                           m_filters->currency(), m_othersOpen};
    UsageView outermost;
    m_filters->applyTo(outermost);
    m_charts->setPath(outermost.by, m_path.words(m_names));
    if (const auto shown = m_charts->showSight(sight); !shown)
        banner().say(Tone::Danger, shown.error().message);
    m_charts->setDaysOnly(m_filters->showsDays());
    m_side->showSight(sight, m_filters->showsDays());
    showDeeper();
}

void UsagePage::showDeeper()
{
    const QString key = m_side->selectedKey();
    const bool can = m_overview && !m_filters->showsDays() && !key.isEmpty() && key != othersKey() &&
                     UsagePath::canGoInto(m_overview->view.by);
    //: ja: %1の内訳
    m_charts->setDeeper(can ? tr("Inside %1").arg(m_names.of(m_overview->view.by, key)) : QString());
}

void UsagePage::filtersChanged()
{
    m_path.clear();
    m_othersOpen = false;
    read();
}

void UsagePage::pick(Month month, const QString &group)
{
    if (!m_overview)
        return;
    if (month != m_chosen) {
        m_chosen = month;
        m_charts->setChosenMonth(month);
        read();
        emit monthRequested(month); // there is one month in the window, wherever it was chosen
    }
    if (!group.isEmpty() && !m_filters->showsDays())
        m_side->select(group);
    showDeeper();
}

void UsagePage::pickRow(const QString &key)
{
    if (m_filters->showsDays())
        return;
    if (key != othersKey())
        return goInto(key);
    m_othersOpen = !m_othersOpen;
    showOverview();
}

void UsagePage::goInto(const QString &group)
{
    if (!m_overview || group.isEmpty() || group == othersKey() || !UsagePath::canGoInto(m_overview->view.by))
        return;
    m_path.goInto(m_overview->view.by, group);
    m_othersOpen = false;
    read();
}

void UsagePage::goToLevel(int level)
{
    if (!m_path.goBack(level))
        return;
    m_othersOpen = false;
    read();
}

void UsagePage::askForFile(const QString &name, const QString &filter,
                           void (UsagePage::*use)(const QString &))
{
    auto *dialog = new QFileDialog(this, QString(), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    startInLastFolder(dialog, QStringLiteral("export"));
    dialog->selectFile(name);
    dialog->setDefaultSuffix(name.section(QLatin1Char('.'), -1));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &chosen) { dialog->setDefaultSuffix(chosen.left(3).toLower()); });
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void UsagePage::exportCsv(const QString &path)
{
    if (!m_overview)
        return;
    QSaveFile file(path);
    Result<void> written = ok();
    if (file.open(QIODevice::WriteOnly)) {
        written = m_filters->showsDays() ? writeUsageDaysCsv(file, *m_overview, m_filters->currency())
                                         : writeUsageCsv(file, *m_overview, m_filters->currency());
    }
    if (!written || !file.commit()) {
        const QString why = written ? file.errorString() : written.error().message;
        //: ja: %1 に書き込めません: %2
        banner().say(
            Tone::Danger, [path, why] { return tr("%1 cannot be written: %2").arg(path, why); }, {}, true);
        return;
    }
    banner().sayWritten(path);
}

void UsagePage::sayUnwritten(const QString &path)
{
    //: ja: %1 に書き込めません。
    banner().say(
        Tone::Danger, [path] { return tr("%1 cannot be written.").arg(path); }, {}, true);
}

void UsagePage::saveChart(const QString &path)
{
    Chart &chart = m_filters->showsDays() ? static_cast<Chart &>(m_charts->days()) : m_charts->bars();
    if (chart.saveAs(path))
        banner().sayWritten(path);
    else
        sayUnwritten(path);
}

void UsagePage::dragEnterEvent(QDragEnterEvent *event)
{
    m_import->acceptDrag(event);
}

void UsagePage::dropEvent(QDropEvent *event)
{
    m_import->take(event);
}

void UsagePage::retranslate()
{
    //: ja: 利用料・コスト
    setTitle(tr("Usage & cost"));
    //: ja: 取り込む…
    m_importAction->setText(tr("Import…"));
    //: ja: レポート
    m_reportsAction->setText(tr("Reports"));
    m_csvAction->setText(QStringLiteral("CSV"));
    //: ja: グラフを保存
    m_pictureAction->setText(tr("Save chart"));
    //: ja: 一つ戻る
    m_upAction->setText(tr("One level up"));
    //: ja: 利用データはまだありません
    m_empty->setWords(
        tr("No usage has been imported yet"),
        //: ja: AWSのコストと使用状況レポート(CSV、gz、zip、フォルダ)を取り込むか、ここにドロップしてください
        tr("Import an AWS Cost and Usage Report (CSV, gz, zip or folder), or drop one here"));
    //: ja: この条件の利用はありません
    m_nothing->setWords(tr("No usage for this choice"),
                        //: ja: 対象月の前の12か月に該当する明細がありません
                        tr("Nothing was charged in the twelve months up to the month above"));
    //: ja: 絞り込みを解除
    m_clear->setText(tr("Clear filters"));
    showOverview();
}

} // namespace choba
