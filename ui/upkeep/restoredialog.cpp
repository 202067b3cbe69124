// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/restoredialog.h"

#include "models/base/moneytext.h"
#include "models/upkeep/restoredatabase.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/factsgrid.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"
#include "ui/upkeep/upkeeppages.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <numeric>

namespace choba {

namespace {

const QString targetName = QStringLiteral("target");

QString timeWords(const QDateTime &at)
{
    return toTokyo(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

RestoreDialog::RestoreDialog(const UpkeepServices &services, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_file(file)
    , m_banner(new Banner(this))
    , m_facts(new FactsGrid(2, this))
    , m_what(new Label(LabelRole::Body, this))
    , m_form(new FormGrid(FormGrid::Remarks::Below, this))
    , m_target(new QLineEdit)
    , m_verb(new Button(ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("restoreDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: ja: バックアップから復元
    setWindowTitle(tr("Restore a backup"));
    m_facts->setObjectName(QStringLiteral("backupFacts"));
    m_what->setObjectName(QStringLiteral("what"));
    m_what->setWordWrap(true);
    m_form->addRow(targetName, QString(), m_target);
    //: ja: やめる
    auto *cancel = new Button(ButtonKind::Plain, QString(), tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    m_verb->setObjectName(QStringLiteral("verb"));
    m_verb->setIconName(QStringLiteral("undo-2"));
    //: ja: 新しいデータベースに復元
    m_verb->setText(tr("Restore to a new database"));
    m_verb->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_verb);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(20, 16, 20, 16);
    inner->setSpacing(12);
    inner->addWidget(new Label(LabelRole::Pane, windowTitle(), this));
    inner->addWidget(new ElidedLabel(LabelRole::Muted, QDir::toNativeSeparators(file), this));
    inner->addWidget(m_facts);
    inner->addWidget(m_what);
    inner->addWidget(m_form);
    inner->addStretch();
    inner->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(inner, 1);
    setMinimumSize(scaled(620), scaled(420));
    m_form->hide();
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_verb, &Button::clicked, this, &RestoreDialog::choose);
    verify();
}

/// Nobody waits for what is in it any more.
RestoreDialog::~RestoreDialog()
{
    if (m_job)
        m_job->cancel();
}

void RestoreDialog::verify()
{
    //: ja: バックアップを検証しています…
    m_banner->say(Tone::Accent, tr("Verifying the backup…"));
    auto manifest = std::make_shared<BackupManifest>();
    //: ja: バックアップの検証
    m_job = m_services.jobs.start(
        tr("Verifying the backup"),
        [manifest, file = m_file, actor = m_services.actor](Database &, JobContext &context) -> Result<void> {
            CHOBA_TRY_ASSIGN(*manifest, inspectBackup(file, actor, context));
            return ok();
        });
    connect(m_job, &Job::finished, this, [this, manifest] {
        if (m_job->state() == JobState::Done)
            showManifest(*manifest);
        else if (m_job->state() == JobState::Failed)
            m_banner->say(Tone::Danger, m_job->error().message);
        else
            reject();
        m_job = nullptr;
    });
}

void RestoreDialog::showManifest(const BackupManifest &manifest)
{
    m_manifest = manifest;
    const bool isFile = manifest.engine == Engine::Sqlite;
    const qint64 rows = std::accumulate(manifest.rows.begin(), manifest.rows.end(), qint64(0),
                                        [](qint64 sum, const auto &table) { return sum + table.second; });
    //: ja: バックアップは完全です。
    m_banner->say(Tone::Ok, tr("The backup is whole."));
    //: ja: 作成日時
    m_facts->setFacts(
        {{tr("Made at"), timeWords(manifest.madeAt)},
         //: ja: データベース
         {tr("Database"), manifest.database},
         //: ja: 表と行
         //: ja: %1表・%2行
         {tr("Tables and rows"),
          tr("%1 tables, %2 rows").arg(manifest.rows.size()).arg(locale().toString(rows))},
         //: ja: 大きさ
         {tr("Size"), locale().formattedDataSize(QFileInfo(m_file).size())},
         //: ja: 顧客
         {tr("Customers"), locale().toString(manifest.totals.customers)},
         //: ja: 請求書
         {tr("Invoices"), locale().toString(manifest.totals.invoices)},
         //: ja: 請求額合計
         {tr("Invoiced"), yenText(manifest.totals.invoiced)},
         //: ja: 最後の請求書番号
         {tr("Last invoice number"),
          manifest.totals.lastNumber.isEmpty() ? QStringLiteral("–") : manifest.totals.lastNumber}});
    //: ja: 新しいファイルを作成して復元します。
    const QString where = isFile ? tr("A new file is made and the backup put into it.")
                                 //: ja: サーバー上の空のデータベースに復元します。
                                 : tr("The backup is put into an empty database on a server.");
    //: ja: %1いま開いている %2 は変わりません。%3
    //: より後に入力した内容は、復元したデータベースには含まれません。復元したことは監査ログに残ります。
    m_what->setText(
        tr("%1 %2, which is open, stays as it is. What was entered after %3 is not in the restored "
           "database. Its audit log tells of the restore.")
            .arg(where, m_services.location.displayName(), timeWords(manifest.madeAt)));
    //: ja: 復元先のファイル
    m_form->setRowWords(targetName, isFile ? tr("New file")
                                           //: ja: 空のデータベース
                                           : tr("Empty database"));
    m_target->setText(isFile ? suggestedPath() : QString());
    m_target->setPlaceholderText(isFile ? QString() : QStringLiteral("postgresql://choba@db1/restored"));
    m_form->markSaved();
    m_form->show();
    m_verb->setEnabled(true);
    m_target->setFocus();
}

/// Beside the open file, else beside the backup, under a name that is free.
QString RestoreDialog::suggestedPath() const
{
    const bool isLocal = m_services.location.engine() == Engine::Sqlite;
    const QFileInfo open(isLocal ? m_services.location.filePath() : m_file);
    const QString day = toTokyo(m_manifest.madeAt).toString(QStringLiteral("yyyyMMdd-HHmm"));
    const QString base = isLocal ? open.completeBaseName() : QStringLiteral("choba");
    QString path;
    for (int n = 1; path.isEmpty() || QFileInfo::exists(path); ++n) {
        const QString name =
            QStringLiteral("%1-%2%3.db").arg(base, day, n == 1 ? QString() : QStringLiteral("-%1").arg(n));
        path = open.absoluteDir().filePath(name);
    }
    return QDir::toNativeSeparators(path);
}

Result<DatabaseLocation> RestoreDialog::target() const
{
    const QString typed = m_target->text().trimmed();
    if (m_manifest.engine == Engine::Postgres) {
        const auto to = DatabaseLocation::parse(typed);
        if (to && to->engine() == Engine::Postgres)
            return to;
        //: ja: postgresql://ユーザー@ホスト/データベース の形で入力してください
        return Error::invalid(targetName, tr("A server is given as postgresql://USER@HOST/NAME."));
    }
    if (typed.isEmpty())
        //: ja: 復元先のファイル名を入力してください
        return Error::invalid(targetName, tr("Name the new file."));
    const QFileInfo info(QDir::fromNativeSeparators(typed));
    if (info.exists())
        //: ja: このファイルは既にあります。別の名前にしてください。上書きはしません
        return Error::invalid(targetName, tr("This file is there already. Choose another name; nothing is "
                                             "overwritten."));
    if (!info.absoluteDir().exists())
        //: ja: そのフォルダーはありません
        return Error::invalid(targetName, tr("There is no such folder."));
    return DatabaseLocation::sqliteFile(info.absoluteFilePath());
}

void RestoreDialog::choose()
{
    const auto to = target();
    if (!to) {
        m_form->setProblems(to.error().problems);
        return;
    }
    emit chosen(m_file, *to);
    accept();
}

} // namespace choba
