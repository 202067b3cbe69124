// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

#include <QDialog>

namespace choba {

/// What "?" opens: the keys of the page and those that work everywhere.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(const QString &pageTitle, const QList<PageKey> &pageKeys, QWidget *parent);
    static QList<PageKey> commonKeys();
};

/// Name, version, licences of the program and of the icons.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace choba
