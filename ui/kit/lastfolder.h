// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;

namespace choba {

/// The folder files of this kind ("export", "report", "logo", "backup", …) were last read from or written
/// to; the documents folder, or home, at first and where that folder is gone.
QString lastFolder(const QString &kind);
void rememberFolder(const QString &kind, const QString &file);
/// Opens the dialog there and remembers where its file was.
void startInLastFolder(QFileDialog *dialog, const QString &kind);
/// Where a person's files go by default: the documents folder where there is one, else home.
QString documentsFolder();

} // namespace choba
