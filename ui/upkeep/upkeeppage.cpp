// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/upkeeppage.h"

#include "ui/kit/banner.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factsgrid.h"
#include "ui/kit/hideunless.h"
#include "ui/kit/lastfolder.h"
#include "ui/kit/pane.h"
#include "ui/kit/tableview.h"
#include "ui/upkeep/movedialog.h"
#include "ui/upkeep/restoredialog.h"
#include "ui/upkeep/scheduledialog.h"
#include "ui/upkeep/upkeeppages.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

namespace choba {

namespace {

QString timeWords(const QDateTime &at)
{
    return toTokyo(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

UpkeepPage::UpkeepPage(UpkeepPages &pages, QWidget *parent)
    : Page(parent)
    , m_pages(pages)
    , m_facts(new FactsGrid(2, this))
    , m_results(new CheckTable(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(QStringLiteral("shield-check")))
    , m_check(addTool(QStringLiteral("shield-check")))
    , m_schedule(addTool(QStringLiteral("clock")))
    , m_restore(addTool(QStringLiteral("undo-2")))
    , m_move(addTool(QStringLiteral("server")))
    , m_backUp(addPrimary(QStringLiteral("save")))
{
    m_check->setObjectName(QStringLiteral("check"));
    m_schedule->setObjectName(QStringLiteral("schedule"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_move->setObjectName(QStringLiteral("move"));
    hideUnless(pages.services().actor.may.has(Permission::Restore), {m_restore});
    m_backUp->setObjectName(QStringLiteral("backUp"));
    hideUnless(pages.services().location.engine() == Engine::Sqlite, {m_move});
    hideUnless(pages.services().actor.may.has(Permission::BackUp), {m_backUp, m_schedule, m_move});
    addFacts();
    addTable();
    connect(m_check, &QAction::triggered, &pages, &UpkeepPages::check);
    connect(m_backUp, &QAction::triggered, this, &UpkeepPage::chooseFile);
    connect(m_schedule, &QAction::triggered, this, &UpkeepPage::askForSchedule);
    connect(m_restore, &QAction::triggered, this, &UpkeepPage::askForBackup);
    connect(m_move, &QAction::triggered, this, &UpkeepPage::askForServer);
    connect(&pages, &UpkeepPages::restored, this, &UpkeepPage::offerToOpen);
    connect(&banner(), &Banner::linkActivated, this, [this] {
        if (m_restored)
            emit m_pages.openRequested(*m_restored);
    });
    connect(&pages, &UpkeepPages::checked, this, &UpkeepPage::showChecked);
    connect(&pages, &UpkeepPages::said, this,
            [this](Tone tone, const QString &sentence) { banner().say(tone, sentence, {}, true); });
    connect(&pages.services().changes, &ChangeHub::changed, this, [this](const Change &change) {
        if (change.subject == QLatin1String("backup"))
            refresh();
    });
    UpkeepPage::retranslate();
}

void UpkeepPage::addFacts()
{
    auto *pane = new Pane(Pane::Ground::Surface, Qt::BottomEdge, this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 12, 16, 12);
    m_facts->setObjectName(QStringLiteral("facts"));
    column->addWidget(m_facts);
    body().addWidget(pane);
}

void UpkeepPage::addTable()
{
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setLayoutName(QStringLiteral("check"));
    m_table->setModel(m_results);
    m_table->setEmptyState(m_empty);
    body().addWidget(m_table, 1);
}

void UpkeepPage::refresh()
{
    const auto last = readLastBackup(m_pages.services().database);
    const auto daily = readBackupSchedule(m_pages.services().database);
    if (!last || !daily) {
        banner().sayUnread(last ? daily.error().message : last.error().message);
        return;
    }
    banner().endUnread();
    m_last = *last;
    m_daily = *daily;
    showFacts();
}

void UpkeepPage::showFacts()
{
    const bool isOld = !m_last.at.isValid() || m_last.at.daysTo(m_pages.services().clock.now()) > 1;
    QList<Fact> facts;
    //: ja: まだありません
    const QString lastWords = m_last.at.isValid() ? timeWords(m_last.at) : tr("none yet");
    //: ja: 最後のバックアップ
    facts.append({tr("Last backup"), lastWords, isOld ? Tone::Warn : Tone::Text});
    if (m_last.at.isValid()) {
        //: ja: ファイル
        facts.append({tr("File"), QDir::toNativeSeparators(m_last.file)});
        //: ja: 大きさ
        facts.append({tr("Size"), locale().formattedDataSize(m_last.bytes)});
        //: ja: 作成者
        facts.append({tr("Made by"), m_last.by});
    }
    //: ja: 設定されていません
    QString dailyWords = tr("not set up");
    if (m_daily.isSet())
        //: ja: %1:00（日本時間）、%3 の %2、%n世代を保持
        dailyWords = tr("at %1:00 Tokyo to %2 on %3, the newest %n kept", nullptr, m_daily.keep)
                         .arg(m_daily.hour)
                         .arg(QDir::toNativeSeparators(m_daily.folder), m_daily.machine);
    //: ja: 毎日のバックアップ
    facts.append({tr("Daily backup"), dailyWords, m_daily.isSet() ? Tone::Text : Tone::Muted});
    m_facts->setFacts(facts);
}

void UpkeepPage::showChecked(const CheckReport &report)
{
    m_results->setReport(report);
    const auto wrong = static_cast<int>(report.wrongCount());
    if (wrong == 0)
        //: ja: 問題なし
        setState({QStringLiteral("circle-check"), tr("in order"), Tone::Ok, false});
    else
        //: ja: 問題 %n件
        setState({QStringLiteral("circle-alert"), tr("%n problem(s)", nullptr, wrong), Tone::Danger, true});
}

void UpkeepPage::chooseFile()
{
    const QDateTime now = toTokyo(m_pages.services().clock.now());
    const QString name = QStringLiteral("choba-%1.tar").arg(now.toString(QStringLiteral("yyyyMMdd-hhmmss")));
    const QString folder = lastFolder(QStringLiteral("backup"));
    //: ja: バックアップの保存先
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Back up to"), QDir(folder).filePath(name),
                                     //: ja: バックアップ (*.tar)
                                     tr("Backups (*.tar)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    rememberFolder(QStringLiteral("backup"), path);
    m_pages.backUp(path);
}

void UpkeepPage::askForServer()
{
    auto *dialog = new MoveDialog(this);
    connect(dialog, &MoveDialog::chosen, &m_pages, &UpkeepPages::move);
    dialog->open();
}

void UpkeepPage::askForBackup()
{
    //: ja: 復元するバックアップ
    auto *files = new QFileDialog(this, tr("Which backup"),
                                  m_last.file.isEmpty() ? QDir::homePath() : QFileInfo(m_last.file).path(),
                                  tr("Backups (*.tar)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto *dialog = new RestoreDialog(m_pages.services(), path, this);
        connect(dialog, &RestoreDialog::chosen, &m_pages, &UpkeepPages::restore);
        dialog->open();
    });
    files->open();
}

void UpkeepPage::offerToOpen(const DatabaseLocation &restored)
{
    m_restored = restored;
    //: ja: %1 に復元し、検証しました。
    banner().say(Tone::Ok, tr("Restored to %1 and verified.").arg(restored.displayName()),
                 //: ja: 開く
                 tr("Open it"), true);
}

void UpkeepPage::askForSchedule()
{
    auto *dialog = new ScheduleDialog(m_pages.services(), m_daily, this);
    dialog->open();
}

void UpkeepPage::retranslate()
{
    //: ja: バックアップと確認
    setTitle(tr("Backup & check"));
    setScope(m_pages.services().location.displayName());
    //: ja: 今すぐ確認
    m_check->setText(tr("Check now"));
    //: ja: 毎日のバックアップ…
    m_schedule->setText(tr("Daily backup…"));
    //: ja: 復元…
    m_restore->setText(tr("Restore…"));
    //: ja: サーバーへ移行…
    m_move->setText(tr("Move to a server…"));
    //: ja: 今すぐバックアップ…
    m_backUp->setText(tr("Back up now…"));
    //: ja: まだ確認していません
    m_empty->setWords(
        tr("Not checked yet"),
        //: ja: 「今すぐ確認」で構造・参照・金額・監査ログを確認します。データは変更しません
        tr("“Check now” looks at schema, references, money and the audit log. It changes nothing."));
    showFacts();
}

} // namespace choba
