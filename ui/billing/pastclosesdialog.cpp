// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/pastclosesdialog.h"

#include "models/jobs/backgroundreader.h"
#include "ui/billing/celltable.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace choba {

namespace {

QString instantText(const QDateTime &instant)
{
    return toTokyo(instant).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Cell count(qint64 number)
{
    return number == 0 ? Cell{QStringLiteral("0"), Tone::Faint}
                       : Cell{QLocale(QLocale::English).toString(number)};
}

} // namespace

PastClosesDialog::PastClosesDialog(const BillingServices &services, QWidget *parent)
    : QDialog(parent)
    , m_reader(new BackgroundReader(services.location, this))
    , m_banner(new Banner(this))
    , m_table(new CellTable(this))
    , m_view(new TableView(this))
{
    setObjectName(QStringLiteral("pastCloses"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: ja: 過去の締め
    setWindowTitle(tr("Past closes"));
    resize(scaled(760), scaled(480));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 12);
    column->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(new Label(LabelRole::Pane, windowTitle(), this));
    head->addWidget(m_banner);
    column->addLayout(head);
    m_view->setObjectName(QStringLiteral("closes"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    //: ja: 利用月
    m_table->setColumns({{QStringLiteral("month"), tr("Month"), 88},
                         //: ja: 締めた日時
                         {QStringLiteral("at"), tr("Closed"), 140},
                         //: ja: 担当
                         {QStringLiteral("by"), tr("By"), 120},
                         //: ja: 下書き
                         {QStringLiteral("drafts"), tr("Drafts"), 84, true},
                         //: ja: 保留
                         {QStringLiteral("held"), tr("On hold"), 84, true},
                         //: ja: 発行済(現在)
                         {QStringLiteral("issued"), tr("Issued by now"), 112, true},
                         //: ja: 最後の発行
                         {QStringLiteral("issued_at"), tr("Last issue"), 130}});
    m_view->setModel(m_table);
    m_view->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_view, 1);
    //: ja: 閉じる
    auto *close = new Button(ButtonKind::Plain, QString(), tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch();
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &Button::clicked, this, &QDialog::accept);
    connect(m_view, &TableView::activated, this, [this](const QModelIndex &index) {
        emit monthChosen(m_closes.at(static_cast<std::size_t>(index.row())).month);
        accept();
    });
    m_reader->read<std::vector<PastClose>>(QStringLiteral("closes"), pastCloses,
                                           [this](const auto &closes) { take(closes); });
}

void PastClosesDialog::take(const Result<std::vector<PastClose>> &closes)
{
    if (!closes) {
        m_banner->say(Tone::Danger, allWords(closes.error()));
        return;
    }
    m_closes = *closes;
    QList<QList<Cell>> rows;
    for (const PastClose &one : m_closes) {
        const Cell issuedAt = one.issuedAt.isValid() ? Cell{instantText(one.issuedAt), Tone::Muted}
                                                     : Cell{QStringLiteral("–"), Tone::Faint};
        rows.append({{one.month.toString()},
                     {instantText(one.at), Tone::Muted},
                     {one.by},
                     count(one.drafts),
                     count(one.held),
                     count(one.issued),
                     issuedAt});
    }
    m_table->setRows(rows);
    auto *empty = new EmptyState(QStringLiteral("history"));
    //: ja: まだ締めた月はありません
    empty->setWords(tr("No month has been closed yet"),
                    tr("Recomputing the drafts of a month adds a row here"));
    m_view->setEmptyState(empty);
    if (!rows.isEmpty())
        m_view->selectRow(0);
    m_view->setFocus();
}

} // namespace choba
