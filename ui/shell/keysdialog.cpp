// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace choba {

namespace {

void addBlock(QVBoxLayout *column, const QString &title, const QList<PageKey> &keys)
{
    if (keys.isEmpty())
        return;
    column->addWidget(new Label(LabelRole::Section, title));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, scaled(72));
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < keys.size(); ++i) {
        grid->addWidget(new Label(LabelRole::SmallBold, keys[i].keys), i, 0);
        grid->addWidget(new Label(LabelRole::Small, keys[i].words), i, 1);
    }
    column->addLayout(grid);
    column->addSpacing(8);
}

} // namespace

KeysDialog::KeysDialog(const QString &pageTitle, const QList<PageKey> &pageKeys, QWidget *parent)
    : QDialog(parent)
{
    //: ja: キー一覧
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    addBlock(column, pageTitle, pageKeys);
    addBlock(column, tr("Everywhere"), commonKeys());
    setMinimumWidth(scaled(360));
}

QList<PageKey> KeysDialog::commonKeys()
{
    return {{QStringLiteral("Ctrl+K"), tr("Find a page, an action, a customer, an invoice")},
            {QStringLiteral("Ctrl+F"), tr("Search in the page")},
            {QStringLiteral("Ctrl+S"), tr("Save the form")},
            {QStringLiteral("Alt+← →"), tr("Previous or next month")},
            {QStringLiteral("Ctrl+C"), tr("Copy the selected rows")},
            {QStringLiteral("F5"), tr("Read again")},
            {QStringLiteral("F1"), tr("Help for the page")}};
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Choba"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(
        new Label(LabelRole::Pane, tr("Choba %1").arg(QApplication::applicationVersion()), this));
    column->addWidget(
        new Label(LabelRole::Body, tr("Free software under the GNU GPL, version 3 or later."), this));
    column->addWidget(new Label(LabelRole::Body, tr("Icons: Lucide."), this));
    auto *licence = new QPlainTextEdit(this);
    licence->setReadOnly(true);
    licence->setFixedHeight(scaled(160));
    QFile file(QStringLiteral(":/icons/LICENSE"));
    if (file.open(QIODevice::ReadOnly))
        licence->setPlainText(QString::fromUtf8(file.readAll()));
    column->addWidget(licence);
    auto *close = new Button(ButtonKind::Plain, QString(), tr("Close"), this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(scaled(480));
}

} // namespace choba
