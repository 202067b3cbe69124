// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/lastfolder.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace choba {

namespace {

QString keyOf(const QString &kind)
{
    return QStringLiteral("folders/") + kind;
}

} // namespace

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString lastFolder(const QString &kind)
{
    const QString last = QSettings().value(keyOf(kind)).toString();
    return !last.isEmpty() && QFileInfo(last).isDir() ? last : documentsFolder();
}

void rememberFolder(const QString &kind, const QString &file)
{
    const QFileInfo chosen(file);
    QSettings().setValue(keyOf(kind), chosen.isDir() ? chosen.absoluteFilePath() : chosen.absolutePath());
}

void startInLastFolder(QFileDialog *dialog, const QString &kind)
{
    dialog->setDirectory(lastFolder(kind));
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [kind](const QStringList &files) {
        if (!files.isEmpty())
            rememberFolder(kind, files.front());
    });
}

} // namespace choba
