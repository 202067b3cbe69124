// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/usage/importflow.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace choba {

class Button;
class Label;

/// Which report files to import and how. Files and folders are added by dialog or dropped.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(QWidget *parent = nullptr);

    void addPaths(const QStringList &paths); ///< each once
    ImportRequest request() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseFiles();
    void chooseFolder();
    void removeChosen();
    void showState();

    QListWidget *m_paths;
    Label *m_none; ///< in the list while it is empty
    Button *m_remove;
    QCheckBox *m_skip;
    QLineEdit *m_replaces;
    Button *m_import;
};

} // namespace choba
