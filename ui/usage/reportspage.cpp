// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/reportspage.h"

#include "models/jobs/backgroundreader.h"
#include "models/usage/usagefigure.h"
#include "models/usage/usagemargin.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/footerbar.h"
#include "ui/kit/hideunless.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"
#include "ui/usage/importflow.h"
#include "ui/usage/reportpane.h"
#include "ui/usage/reportwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>

namespace choba {

ReportsPage::ReportsPage(const UsageServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_reader(new BackgroundReader(services.location, services.reports, this))
    , m_import(new ImportFlow(services, this))
    , m_importAction(addPrimary(QStringLiteral("import")))
    , m_table(new UsageTable(this))
    , m_view(new TableView(this))
    , m_footer(new FooterBar(this))
    , m_pane(new ReportPane(this))
    , m_empty(new EmptyState(QStringLiteral("import"), this))
    , m_stack(new QStackedWidget(this))
{
    setAcceptDrops(true);
    m_importAction->setObjectName(QStringLiteral("import"));
    hideUnless(services.actor.may.has(Permission::ImportUsage), {m_importAction});
    m_view->setObjectName(QStringLiteral("versions"));
    m_view->setLayoutName(QStringLiteral("reports"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty->addButton(new Button(ButtonKind::Plain, m_importAction, m_empty));
    m_pane->setFixedWidth(scaled(468));
    m_pane->hide();
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_footer);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list, 1);
    row->addWidget(m_pane);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    body().addWidget(m_stack);
    connect(m_importAction, &QAction::triggered, m_import, [this] { m_import->ask(); });
    connect(m_import, &ImportFlow::failed, this,
            [this](const QString &words) { banner().say(Tone::Danger, words, {}, true); });
    connect(m_import, &ImportFlow::imported, this, [this](Month month, qint64 versionId) {
        open(QVariantMap{{QStringLiteral("month"), month.index()}, {QStringLiteral("version"), versionId}});
    });
    connect(m_view, &TableView::currentRowChanged, this, &ReportsPage::showVersion);
    connect(m_pane, &DetailPane::closeRequested, m_pane, &QWidget::hide);
    connect(m_pane, &ReportPane::accountsRequested, this,
            [this] { emit navigateRequested(QStringLiteral("accounts"), {}); });
    connect(m_pane, &ReportPane::productsRequested, this,
            [this] { emit navigateRequested(QStringLiteral("close"), {}); });
    connect(&m_services.changes, &ChangeHub::changed, this, [this](const Change &change) {
        if (change.subject == QLatin1String("usage") || change.subject == QLatin1String("report"))
            refresh();
    });
    ReportsPage::retranslate();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::setMonth(Month month)
{
    if (month == m_month)
        return;
    m_month = month;
    refresh();
}

void ReportsPage::refresh()
{
    if (m_month == Month())
        return;
    using Versions = std::vector<ReportVersion>;
    m_reader->read<Versions>(
        QStringLiteral("versions"),
        [month = m_month, now = m_services.clock.now()](Database &database) {
            return readReportHistory(database, month, now);
        },
        [this](Result<Versions> versions) { take(std::move(versions)); });
}

void ReportsPage::open(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    if (map.isEmpty())
        return;
    m_wanted = map.value(QStringLiteral("version")).toLongLong();
    m_month = Month::ofIndex(map.value(QStringLiteral("month")).toInt());
    refresh();
}

void ReportsPage::take(Result<std::vector<ReportVersion>> versions)
{
    if (!versions) {
        banner().sayUnread(versions.error().message);
        return;
    }
    banner().endUnread();
    const int row = m_view->currentIndex().row();
    const bool had = row >= 0 && row < static_cast<int>(m_versions.size());
    const qint64 chosen = m_wanted != 0 ? m_wanted : had ? m_versions[static_cast<size_t>(row)].versionId : 0;
    m_wanted = 0;
    m_versions = *std::move(versions);
    for (ReportVersion &version : m_versions)
        version.summary =
            withoutTypes(std::move(version.summary), hiddenTypes(m_services.actor, m_services.rules));
    showVersions();
    select(chosen);
}

void ReportsPage::showVersions()
{
    std::vector<UsageRow> rows;
    const QLocale english(QLocale::English);
    UsdSum stored;
    for (const ReportVersion &version : m_versions) {
        UsageCell name{version.name};
        name.bold = version.isCurrent;
        name.tip = version.name;
        UsageCell payer{version.summary.payer, Tone::Muted};
        UsageCell at{toTokyo(version.importedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")), Tone::Muted};
        UsageCell state;
        state.chip = stateChip(version);
        UsageCell amount{shownDollars(version.summary.stored)};
        amount.tip = exactDollars(version.summary.stored.toString());
        rows.push_back({QString::number(version.versionId),
                        {name, payer, at, UsageCell{version.importedBy},
                         UsageCell{english.toString(version.summary.lines)}, amount, state}});
        if (version.isCurrent)
            stored += version.summary.stored;
    }
    m_table->setRows(std::move(rows));
    m_stack->setCurrentIndex(m_versions.empty() ? 1 : 0);
    //: ja: %n版
    m_footer->setFigures({{tr("%n version(s)", nullptr, static_cast<int>(m_versions.size())), {}},
                          //: ja: 有効な版の合計
                          {tr("Sum of those that count"), shownDollars(stored)}});
    //: ja: 利用月 %1
    QString scope = tr("usage of %1").arg(m_month.toString());
    if (const QString remark = marginRemark(m_services.actor); !remark.isEmpty())
        scope += QStringLiteral(" · ") + remark;
    setScope(scope);
}

void ReportsPage::select(qint64 versionId)
{
    const int row = std::max(0, m_table->rowOf(QString::number(versionId)));
    if (m_versions.empty())
        return showVersion(-1);
    m_view->setCurrentIndex(m_table->index(row, 0));
    m_view->selectRow(row);
    showVersion(row);
}

void ReportsPage::showVersion(int row)
{
    const bool some = row >= 0 && row < static_cast<int>(m_versions.size());
    m_pane->setVisible(some);
    if (some)
        m_pane->showVersion(m_versions[static_cast<size_t>(row)]);
}

void ReportsPage::dragEnterEvent(QDragEnterEvent *event)
{
    m_import->acceptDrag(event);
}

void ReportsPage::dropEvent(QDropEvent *event)
{
    m_import->take(event);
}

void ReportsPage::retranslate()
{
    //: ja: レポート取込
    setTitle(tr("Usage reports"));
    //: ja: 取り込む…
    m_importAction->setText(tr("Import…"));
    //: ja: レポート
    m_table->setColumns({{QStringLiteral("report"), tr("Report"), 150},
                         //: ja: 支払アカウント
                         {QStringLiteral("payer"), tr("Payer"), 110},
                         //: ja: 取込日時
                         {QStringLiteral("imported_at"), tr("Imported"), 130},
                         //: ja: 担当
                         {QStringLiteral("imported_by"), tr("By"), 80},
                         //: ja: 行数
                         {QStringLiteral("lines"), tr("Lines"), 80, true},
                         //: ja: 保存額 USD
                         {QStringLiteral("stored"), tr("Stored, USD"), 110, true},
                         //: ja: 状態
                         {QStringLiteral("state"), tr("State"), 92}});
    if (!m_view->model())
        m_view->setModel(m_table); // takes its widths from the columns
    //: ja: この月のレポートはまだありません
    m_empty->setWords(tr("No report of this month yet"),
                      //: ja: AWSのコストと使用状況レポートを取り込むか、ここにドロップしてください
                      tr("Import an AWS Cost and Usage Report, or drop one here"));
    showVersions();
}

} // namespace choba
