// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"

#include "models/audit/audittable.h"
#include "models/base/sentences.h"
#include "models/jobs/backgroundreader.h"
#include "ui/audit/auditfilterbar.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditpane.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/footerbar.h"
#include "ui/kit/lastfolder.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSplitter>

namespace choba {

namespace {

constexpr int paneWidth = 424;

} // namespace

AuditPage::AuditPage(AuditPages &pages, QWidget *parent)
    : Page(parent)
    , m_pages(pages)
    , m_reader(new BackgroundReader(pages.services().location, this))
    , m_filter(new AuditFilterBar(pages.services().clock.today()))
    , m_table(new AuditTable(pages.services().location, this))
    , m_view(new TableView)
    , m_footer(new FooterBar)
    , m_empty(new EmptyState(QStringLiteral("shield-check"), this))
    , m_pane(new AuditPane)
    , m_columns(addTool(QStringLiteral("columns-3")))
    , m_exportCsv(addTool(QStringLiteral("download")))
    , m_exportXlsx(addPageAction(QStringLiteral("file-spreadsheet")))
    , m_verify(addTool(QStringLiteral("shield-check")))
    , m_clear(new Button(ButtonKind::Plain))
{
    m_verify->setObjectName(QStringLiteral("verify"));
    filterBar().addWidget(m_filter, 1);
    makeList();
    connectParts();
    AuditPage::retranslate();
    readFacets();
}

void AuditPage::makeList()
{
    m_view->setObjectName(QStringLiteral("audit"));
    m_view->setLayoutName(QStringLiteral("audit"));
    m_view->setDefaultSort({{QStringLiteral("at"), Qt::DescendingOrder}});
    connect(m_view, &TableView::sortRequested, m_table, &PagedModel::sortBy);
    m_view->setModel(m_table);
    m_empty->hide();
    m_empty->addButton(m_clear);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_footer);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({10'000, scaled(paneWidth)});
    m_pane->hide();
    body().addWidget(splitter, 1);
}

void AuditPage::connectParts()
{
    connect(m_filter, &AuditFilterBar::changed, this, [this] { m_table->setSearch(m_filter->search()); });
    connect(m_clear, &Button::clicked, m_filter, &AuditFilterBar::clear);
    connect(m_table, &PagedModel::countChanged, this, &AuditPage::showCount);
    connect(m_table, &PagedModel::failed, this,
            [this](const Error &error) { banner().sayUnread(error.message); });
    connect(m_view, &TableView::currentRowChanged, this, &AuditPage::showRow);
    connect(m_view, &TableView::activated, this, [this](const QModelIndex &index) { showRow(index.row()); });
    connect(m_pane, &AuditPane::closeRequested, m_pane, &QWidget::hide);
    connect(m_pane, &AuditPane::openRequested, this,
            [this](const AuditedPlace &place) { emit navigateRequested(place.pageId, place.what); });
    connect(m_pane, &AuditPane::thingRequested, m_filter, &AuditFilterBar::showThing);
    connect(m_columns, &QAction::triggered, this, [this] {
        QMenu *menu = m_view->makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_view->mapToGlobal(QPoint(0, 0)));
    });
    connect(m_exportCsv, &QAction::triggered, this,
            [this] { askExport(QStringLiteral("csv"), CsvEncoding::Utf8WithBom); });
    connect(m_exportXlsx, &QAction::triggered, this,
            [this] { askExport(QStringLiteral("xlsx"), CsvEncoding::Utf8WithBom); });
    connect(m_verify, &QAction::triggered, this, &AuditPage::verify);
    connect(&m_pages, &AuditPages::verified, this, &AuditPage::tell);
    connect(&m_pages.services().changes, &ChangeHub::changed, this, &AuditPage::refresh);
}

QList<PageKey> AuditPage::keys() const
{
    //: ja: 検索
    return {{QStringLiteral("Ctrl+F"), tr("search")},
            //: ja: 選択行をコピー
            {QStringLiteral("Ctrl+C"), tr("copy the selected rows")}};
}

void AuditPage::refresh()
{
    m_table->refresh();
    readFacets();
}

void AuditPage::open(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    if (map.contains(QStringLiteral("kind")))
        m_filter->showThing(map.value(QStringLiteral("kind")).toString(),
                            map.value(QStringLiteral("id")).toString());
}

QWidget *AuditPage::searchWidget()
{
    return &m_filter->field();
}

void AuditPage::readFacets()
{
    m_reader->read<AuditFacets>(
        QStringLiteral("facets"), [](Database &database) { return auditFacets(database); },
        [this](const Result<AuditFacets> &facets) {
            if (facets)
                m_filter->setFacets(*facets);
        });
}

void AuditPage::showRow(int row)
{
    const std::optional<AuditRow> entry = m_table->entryAt(row);
    if (!entry)
        return;
    m_pane->show();
    m_pane->showEntry(*entry);
}

void AuditPage::showCount()
{
    //: ja: 記録
    m_footer->setFigures({{tr("Entries"), QLocale().toString(m_table->rowCount())}});
    if (m_table->isCountExact())
        m_view->setEmptyState(m_empty); // before, an empty list only means that it is still being read
    const bool narrowed = m_filter->isNarrowed();
    m_clear->setVisible(narrowed);
    //: ja: 条件に合う記録はありません
    m_empty->setWords(narrowed ? tr("No entry matches")
                               //: ja: 記録はまだありません
                               : tr("There are no entries yet"),
                      //: ja: 別の担当者・操作・期間で探してください
                      narrowed ? tr("Try another person, action or other days")
                               //: ja: 業務データを変更すると、誰がいつ何を変えたかがここに残ります
                               : tr("Whatever changes business data leaves here who did it, when, and what"));
}

void AuditPage::verify()
{
    m_verify->setEnabled(false);
    Job *job = m_pages.verify();
    connect(job, &Job::finished, this, [this, job] {
        m_verify->setEnabled(true);
        if (job->state() == JobState::Failed)
            banner().say(Tone::Danger, job->error().message, {}, true);
    });
}

void AuditPage::tell(const AuditVerdict &verdict)
{
    QStringList words;
    if (verdict.firstBad)
        words.append(verdict.firstBad->message);
    if (!verdict.clockSteps.empty())
        //: ja: %1件目で時計が %2 に戻されています。
        words.append(
            tr("At entry %1 the clock went back to %2.")
                .arg(verdict.clockSteps.front().number)
                .arg(toTokyo(verdict.clockSteps.front().after).toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    if (verdict.isIntact()) {
        //: ja: 監査ログは書き込まれたままです（%n件）。
        words.append(tr("The log is as it was written: %n entry(s).", nullptr, int(verdict.rows)));
        //: ja: %n個のチェックポイントと一致しました。
        words.append(tr("It agrees with %n checkpoint(s).", nullptr, verdict.checkpoints));
    }
    if (const QString kept = keptBackWords(verdict); !kept.isEmpty())
        words.append(kept);
    for (const DeclaredRestore &restore : verdict.restores) {
        if (restore.leftBehind > 0)
            words.append(choba::words(restore));
    }
    if (!verdict.sealsChecked)
        //: ja: 封印は、最初の鍵を持つパソコンで確認できます。
        words.append(tr("The seals can be checked where the first key is kept."));
    const Tone good = verdict.hasUnknownRestore() ? Tone::Warn : Tone::Ok;
    banner().say(verdict.isIntact() ? good : Tone::Danger, joinSentences(words), {}, true);
    if (verdict.firstBad && verdict.firstBad->auditId > 0)
        m_table->locate(verdict.firstBad->auditId);
}

void AuditPage::askExport(const QString &suffix, CsvEncoding encoding)
{
    //: ja: 監査ログを書き出す
    auto *dialog = new QFileDialog(this, tr("Export the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    startInLastFolder(dialog, QStringLiteral("export"));
    //: ja: 監査ログ
    dialog->selectFile(tr("audit-log") + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, encoding](const QString &path) {
        //: ja: 書き出し %1
        Job *job = m_pages.services().jobs.start(
            tr("Export %1").arg(path.section(QLatin1Char('/'), -1)),
            [path, encoding, search = m_filter->search()](Database &database, JobContext &context) {
                return exportAudit(database, search, path, encoding, context);
            });
        connect(job, &Job::finished, this, [this, job, path] {
            if (job->state() == JobState::Failed)
                banner().say(Tone::Danger, job->error().message, {}, true);
            else if (job->state() == JobState::Done)
                banner().sayWritten(path);
        });
    });
    dialog->open();
}

void AuditPage::retranslate()
{
    //: ja: 監査ログ
    setTitle(tr("Audit log"));
    //: ja: 誰が、いつ、何を変えたか
    setScope(tr("Who changed what, and when"));
    //: ja: 列
    m_columns->setText(tr("Columns"));
    //: ja: CSVに書き出す…
    m_exportCsv->setText(tr("Export CSV…"));
    //: ja: Excelに書き出す…
    m_exportXlsx->setText(tr("Export to Excel…"));
    //: ja: 検証する
    m_verify->setText(tr("Verify"));
    //: ja: 絞り込みを解除
    m_clear->setText(tr("Clear the filter"));
    showCount();
}

} // namespace choba
