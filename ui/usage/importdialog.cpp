// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/importdialog.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/lastfolder.h"
#include "ui/kit/pane.h"
#include "ui/kit/type.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QVBoxLayout>

namespace choba {

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_paths(new QListWidget(this))
    , m_none(new Label(LabelRole::Muted, QString(), this))
    , m_remove(new Button(ButtonKind::Quiet, QStringLiteral("x"), {}, this))
    , m_skip(new QCheckBox(this))
    , m_replaces(new QLineEdit(this))
    , m_import(new Button(ButtonKind::Primary, QStringLiteral("import"), {}, this))
{
    //: ja: 利用データの取り込み
    setWindowTitle(tr("Import usage"));
    setAcceptDrops(true);
    m_paths->setObjectName(QStringLiteral("paths"));
    m_paths->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_paths->setTextElideMode(Qt::ElideMiddle);
    m_paths->setMinimumSize(scaled(520), scaled(120));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_replaces->setObjectName(QStringLiteral("replaces"));
    m_import->setObjectName(QStringLiteral("import"));
    //: ja: 読めない行を飛ばし、一覧に残す
    m_skip->setText(tr("Leave out lines that cannot be read, and list them"));
    //: ja: 別名のレポートを置き換えるときだけ
    m_replaces->setPlaceholderText(tr("only when the report has a new name"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new Label(LabelRole::Pane, windowTitle(), this));
    //: ja:
    //: コストと使用状況レポート(旧CUR、CUR 2.0、FOCUS 1.0〜1.2)。CSV、gz、zip、またはマニフェストのあるフォルダ。ここにドロップもできます。
    auto *words =
        new Label(LabelRole::Muted,
                  tr("Cost and Usage Reports (legacy CUR, CUR 2.0, FOCUS 1.0–1.2): CSV, gz, zip, or "
                     "a folder with its manifest. You can also drop them here."),
                  this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *card = new Pane(Pane::Ground::Card, {}, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_paths);
    m_none->setAlignment(Qt::AlignCenter);
    (new QVBoxLayout(m_paths->viewport()))->addWidget(m_none);
    //: ja: まだ選ばれていません
    m_none->setText(tr("Nothing is chosen yet"));
    column->addWidget(card, 1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    //: ja: ファイルを選ぶ…
    auto *files = new Button(ButtonKind::Plain, QStringLiteral("file-text"), tr("Choose files…"), this);
    //: ja: フォルダを選ぶ…
    auto *folder = new Button(ButtonKind::Plain, QStringLiteral("folder-open"), tr("Choose a folder…"), this);
    //: ja: 一覧から外す
    m_remove->setText(tr("Take off the list"));
    tools->addWidget(files);
    tools->addWidget(folder);
    tools->addStretch();
    tools->addWidget(m_remove);
    column->addLayout(tools);
    column->addSpacing(4);
    column->addWidget(m_skip);
    auto *replaces = new QHBoxLayout;
    replaces->setSpacing(8);
    //: ja: 置き換えるレポート名
    replaces->addWidget(new Label(LabelRole::Muted, tr("Replaces the report"), this));
    replaces->addWidget(m_replaces, 1);
    column->addLayout(replaces);
    column->addSpacing(8);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    //: ja: やめる
    auto *cancel = new Button(ButtonKind::Plain, {}, tr("Cancel"), this);
    foot->addWidget(cancel);
    foot->addWidget(m_import);
    column->addLayout(foot);
    connect(files, &Button::clicked, this, &ImportDialog::chooseFiles);
    connect(folder, &Button::clicked, this, &ImportDialog::chooseFolder);
    connect(m_remove, &Button::clicked, this, &ImportDialog::removeChosen);
    connect(m_paths, &QListWidget::itemSelectionChanged, this, &ImportDialog::showState);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_import, &Button::clicked, this, &QDialog::accept);
    showState();
}

void ImportDialog::addPaths(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString native = QDir::toNativeSeparators(path);
        if (!path.isEmpty() &&
            m_paths->findItems(native, Qt::MatchFixedString | Qt::MatchCaseSensitive).isEmpty())
            m_paths->addItem(native);
    }
    showState();
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request;
    for (int i = 0; i < m_paths->count(); ++i)
        request.paths += QDir::fromNativeSeparators(m_paths->item(i)->text());
    request.skipBadLines = m_skip->isChecked();
    request.replaceName = m_replaces->text().trimmed();
    return request;
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            addPaths({url.toLocalFile()});
    }
    event->acceptProposedAction();
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_paths->hasFocus())
        removeChosen();
    else
        QDialog::keyPressEvent(event);
}

void ImportDialog::chooseFiles()
{
    //: ja: レポート (*.csv *.csv.gz *.gz *.zip *.json)
    auto *dialog = new QFileDialog(this, QString(), QString(), tr("Reports (*.csv *.gz *.zip *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    startInLastFolder(dialog, QStringLiteral("report"));
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::addPaths);
    dialog->open();
}

void ImportDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    startInLastFolder(dialog, QStringLiteral("report"));
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::addPaths);
    dialog->open();
}

void ImportDialog::removeChosen()
{
    qDeleteAll(m_paths->selectedItems());
    showState();
}

void ImportDialog::showState()
{
    const int count = m_paths->count();
    //: ja: %n件を取り込む
    m_import->setText(count == 0 ? tr("Import") : tr("Import %n item(s)", nullptr, count));
    m_import->setEnabled(count > 0);
    m_none->setVisible(count == 0);
    m_remove->setVisible(!m_paths->selectedItems().isEmpty());
}

} // namespace choba
