// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/movedialog.h"

#include "ui/kit/button.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace choba {

MoveDialog::MoveDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new FormGrid(FormGrid::Remarks::Below, this))
{
    setObjectName(QStringLiteral("moveDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: ja: サーバーへ移行
    setWindowTitle(tr("Move to a server"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new Label(LabelRole::Pane, windowTitle(), this));
    const QStringList steps{
        //: ja: 1. サーバーに空の PostgreSQL データベースを作成します。
        tr("1. Make an empty PostgreSQL database on the server."),
        //: ja: 2. その場所を下に入力します。
        tr("2. Enter below where it is."),
        //: ja: 3. すべての行を番号ごとコピーし、表ごとに両側で照合します。中断しても続きから再開できます。
        tr("3. Every row is copied with its number, and each table is compared on both sides. An interrupted "
           "move goes on where it was."),
        //: ja: このファイルは変更されません。移行中は誰も使わないようにしてください。
        tr("This file is not changed. Let nobody use it meanwhile.")};
    for (const QString &step : steps) {
        auto *label = new Label(LabelRole::Body, step, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *address = new QLineEdit(this);
    address->setPlaceholderText(QStringLiteral("postgresql://choba@db1/choba"));
    //: ja: 移行先
    m_form->addRow(QStringLiteral("db"), tr("Server"), address);
    column->addWidget(m_form);
    column->addStretch();
    //: ja: やめる
    auto *cancel = new Button(ButtonKind::Plain, QString(), tr("Cancel"), this);
    //: ja: 移行を開始
    auto *start = new Button(ButtonKind::Primary, QStringLiteral("server"), tr("Start the move"), this);
    start->setObjectName(QStringLiteral("verb"));
    start->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(start);
    column->addLayout(foot);
    setMinimumWidth(scaled(560));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(start, &Button::clicked, this, &MoveDialog::choose);
}

void MoveDialog::choose()
{
    const QString text = m_form->values().value(QStringLiteral("db")).toString().trimmed();
    const auto to = DatabaseLocation::parse(text);
    if (!to || to->engine() != Engine::Postgres) {
        //: ja: postgresql://ユーザー@ホスト/データベース の形で入力してください
        m_form->setProblems(
            {{QStringLiteral("db"), tr("A server is given as postgresql://USER@HOST/NAME.")}});
        return;
    }
    emit chosen(*to);
    accept();
}

} // namespace choba
