// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startwindow.h"

#include "models/jobs/job.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/lastfolder.h"
#include "ui/kit/pane.h"
#include "ui/start/startchoice.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace choba {

namespace {

QString suggestedPath()
{
    return QDir(documentsFolder()).filePath(QStringLiteral("choba.db"));
}

} // namespace

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(LabelRole::Title))
    , m_words(new Label(LabelRole::Muted))
    , m_banner(new Banner)
    , m_demo(new StartChoice(QStringLiteral("circle-check"), true))
    , m_file(new StartChoice(QStringLiteral("file-text"), false))
    , m_server(new StartChoice(QStringLiteral("database"), false))
    , m_path(new QLineEdit(suggestedPath()))
    , m_browse(new Button(ButtonKind::Plain))
    , m_address(new QLineEdit)
    , m_progress(new QWidget)
    , m_progressWords(new Label(LabelRole::Body))
    , m_bar(new QProgressBar)
    , m_cancel(new Button(ButtonKind::Plain))
{
    setObjectName(QStringLiteral("start"));
    m_demo->setObjectName(QStringLiteral("startDemo"));
    m_file->setObjectName(QStringLiteral("startFile"));
    m_server->setObjectName(QStringLiteral("startServer"));
    m_path->setObjectName(QStringLiteral("startPath"));
    m_address->setObjectName(QStringLiteral("startAddress"));
    m_banner->hide();
    m_words->setWordWrap(true);

    auto *pathRow = new QWidget;
    auto *pathLayout = new QHBoxLayout(pathRow);
    pathLayout->setContentsMargins(0, 0, 0, 0);
    pathLayout->addWidget(m_path, 1);
    pathLayout->addWidget(m_browse);
    m_file->addField(pathRow);
    m_server->addField(m_address);

    auto *progressLayout = new QVBoxLayout(m_progress);
    progressLayout->setContentsMargins(0, 12, 0, 12);
    progressLayout->addWidget(m_progressWords);
    progressLayout->addWidget(m_bar);
    progressLayout->addWidget(m_cancel, 0, Qt::AlignRight);
    m_bar->setTextVisible(false);

    auto *card = new Pane(Pane::Ground::Card);
    card->setFixedWidth(640);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(32, 28, 32, 20);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(8);
    column->addWidget(m_banner);
    for (StartChoice *choice : {m_demo, m_file, m_server}) {
        column->addWidget(new HairLine);
        column->addWidget(choice);
    }
    column->addWidget(m_progress);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch();
    outer->addWidget(card, 0, Qt::AlignHCenter);
    outer->addStretch();
    resize(880, 600);

    connect(m_demo, &StartChoice::chosen, this, &StartWindow::demoChosen);
    connect(m_file, &StartChoice::chosen, this, &StartWindow::chooseFile);
    connect(m_server, &StartChoice::chosen, this, &StartWindow::chooseServer);
    connect(m_path, &QLineEdit::returnPressed, this, &StartWindow::chooseFile);
    connect(m_address, &QLineEdit::returnPressed, this, &StartWindow::chooseServer);
    connect(m_browse, &Button::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, {}, m_path->text(), QStringLiteral("*.db"),
                                                          nullptr, QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty())
            m_path->setText(path);
    });
    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_job != nullptr)
            m_job->cancel();
    });
    showChoices(true);
    retranslate();
}

void StartWindow::retranslate()
{
    //: ja: 帳場
    setWindowTitle(tr("Choba"));
    //: ja: 帳場をはじめる
    m_title->setText(tr("Begin with Choba"));
    //: ja: データの置き場所を選んでください。あとから変えられます。
    m_words->setText(tr("Choose where the data is kept. You can change this later."));
    //: ja: デモデータで試す
    m_demo->setWords(tr("Try it with demo data"),
                     //: ja: 架空のリセラーの1年分。40アカウントの請求書が入っています。
                     tr("A year of a fictional reseller: 40 accounts with their invoices."),
                     //: ja: 試す
                     tr("Try it"));
    //: ja: このパソコンの新しいファイル
    m_file->setWords(tr("A file on this computer"),
                     //: ja: 一台で使うとき。既存のファイルも開けます。
                     tr("For one desk. A file that exists already is opened."),
                     //: ja: 作成または開く
                     tr("Create or open"));
    //: ja: PostgreSQLに接続
    m_server->setWords(tr("Connect to PostgreSQL"),
                       //: ja: 複数の席で同時に使うとき。
                       tr("For several desks at once."),
                       //: ja: 接続
                       tr("Connect"));
    m_address->setPlaceholderText(QStringLiteral("postgresql://user@db1/choba"));
    //: ja: スタンバイがあるときは db1,db2 と書き、?target_session_attrs=read-write を付けます。レポートを
    //: 読み取るレプリカは &reports=db3 で指定します。
    m_address->setToolTip(
        tr("With a standby: db1,db2 and ?target_session_attrs=read-write. Reports may be read from a "
           "replica: &reports=db3"));
    //: ja: 参照…
    m_browse->setText(tr("Browse…"));
    //: ja: 中止
    m_cancel->setText(tr("Cancel"));
}

void StartWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartWindow::chooseFile()
{
    const QString path = m_path->text().trimmed();
    if (path.isEmpty()) {
        //: ja: ファイルの場所を入力してください。
        showError(Error::invalid(QStringLiteral("path"), tr("Say which file.")));
        return;
    }
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    if (file.isDir()) {
        //: ja: %1 はフォルダーです。ファイル名まで入力してください。
        showError(
            Error::invalid(QStringLiteral("path"), tr("%1 is a folder. Say which file in it.").arg(path)));
    } else if (!QDir().mkpath(folder)) {
        //: ja: フォルダー %1 を作れません。別の場所を選んでください。
        showError(Error::invalid(QStringLiteral("path"),
                                 tr("The folder %1 cannot be made. Choose another place.").arg(folder)));
    } else if (!file.exists() && !QFileInfo(folder).isWritable()) {
        //: ja: フォルダー %1 には書き込めません。別の場所を選んでください。
        showError(
            Error::invalid(QStringLiteral("path"),
                           tr("Nothing can be written to the folder %1. Choose another place.").arg(folder)));
    } else {
        emit fileChosen(DatabaseLocation::sqliteFile(path));
    }
}

void StartWindow::chooseServer()
{
    const auto location = DatabaseLocation::parse(m_address->text().trimmed());
    if (!location)
        showError(location.error());
    else
        emit serverChosen(*location);
}

void StartWindow::showError(const Error &error)
{
    showChoices(true);
    // What the driver says is for those who look after it, not for the sentence.
    if (!error.detail.isEmpty())
        qWarning("%s", qUtf8Printable(error.message + QLatin1Char(' ') + error.detail));
    m_banner->say(Tone::Danger, error.message);
}

void StartWindow::showChoices(bool choices)
{
    for (StartChoice *choice : {m_demo, m_file, m_server})
        choice->setEnabled(choices);
    m_progress->setVisible(!choices);
}

void StartWindow::follow(Job *job)
{
    m_job = job;
    m_banner->hide();
    showChoices(false);
    m_progressWords->setText(job->name());
    connect(job, &Job::changed, this, [this, job] {
        const JobProgress progress = job->progress();
        m_bar->setRange(0, static_cast<int>(progress.total));
        m_bar->setValue(static_cast<int>(progress.done));
        m_progressWords->setText(
            progress.words.isEmpty() ? job->name() : job->name() + QStringLiteral(" · ") + progress.words);
    });
    connect(job, &Job::finished, this, [this, job] {
        m_job = nullptr;
        if (job->state() == JobState::Failed)
            showError(job->error());
        else
            showChoices(true);
    });
}

} // namespace choba
