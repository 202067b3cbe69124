// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/databaselocation.h"

#include <QDialog>

namespace choba {

class FormGrid;

/// Tells how a local database gets to a server, and asks which server.
class MoveDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MoveDialog(QWidget *parent = nullptr);

signals:
    void chosen(const choba::DatabaseLocation &to);

private:
    void choose();

    FormGrid *m_form;
};

} // namespace choba
