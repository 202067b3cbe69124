// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/senddialog.h"

#include "models/base/moneytext.h"
#include "models/base/sentences.h"
#include "models/mail/mailrules.h"
#include "ui/billing/celltable.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace choba {

namespace {

constexpr std::size_t mostShown = 500; ///< of a list nobody reads to its end; the sums count all

Tone toneOf(SendStanding standing)
{
    return standing == SendStanding::Ready       ? Tone::Text
           : standing == SendStanding::NoAddress ? Tone::Warn
                                                 : Tone::Faint;
}

} // namespace

SendDialog::SendDialog(const SendPlan &plan, const MailDraft &first, const QDate &today, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("sendDialog"));
    const std::vector<SendLine> ready = plan.of(SendStanding::Ready);
    const int count = static_cast<int>(ready.size());
    //: ja: %n件の請求書をメールで送信しますか?
    const QString title = count > 0 ? tr("Send %n invoice(s) by mail?", nullptr, count)
                                    //: ja: 送信できる請求書がありません
                                    : tr("There is no invoice to send");
    setWindowTitle(title);
    resize(scaled(1100), scaled(640));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 12);
    column->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(new Label(LabelRole::Pane, title));
    QStringList sentences;
    const auto later = std::find_if(ready.begin(), ready.end(),
                                    [&](const SendLine &line) { return line.releaseOn > today; });
    if (later != ready.end())
        //: ja: 発行日(%1)になってから送信します。
        sentences.append(
            tr("The mail leaves on the issue date, %1.").arg(later->releaseOn.toString(Qt::ISODate)));
    else if (count > 0)
        //: ja: 送信までの%1秒間は取り消せます。
        sentences.append(tr("For %1 seconds it can be taken back.").arg(undoSeconds));
    if (std::any_of(ready.begin(), ready.end(), [&](const SendLine &line) { return line.sendUntil < today; }))
        //: ja: 送付期限を過ぎた請求書があります。
        sentences.append(tr("Some are past their sending window."));
    const int without = static_cast<int>(plan.of(SendStanding::NoAddress).size());
    if (without > 0)
        //: ja: %n件は請求先メールがないため送信しません。
        sentences.append(tr("%n have no billing address and are left out.", nullptr, without));
    auto *words = new Label(LabelRole::Muted, joinSentences(sentences));
    words->setObjectName(QStringLiteral("sentences"));
    words->setWordWrap(true);
    head->addWidget(words);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeList(plan), 3);
    if (count > 0)
        row->addWidget(makePreview(first), 2);
    column->addLayout(row, 1);
    //: ja: やめる
    auto *cancel = new Button(ButtonKind::Plain, QString(), tr("Cancel"));
    //: ja: %n件を送信
    auto *send = new Button(ButtonKind::Primary, QStringLiteral("send"), tr("Send %n", nullptr, count));
    send->setObjectName(QStringLiteral("sendNow"));
    send->setEnabled(count > 0);
    send->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 0);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(send);
    column->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(send, &Button::clicked, this, &QDialog::accept);
    cancel->setFocus();
}

QWidget *SendDialog::makeList(const SendPlan &plan)
{
    auto *view = new TableView;
    view->setObjectName(QStringLiteral("sendList"));
    auto *table = new CellTable(view);
    table->setColumns({//: ja: 番号
                       {QStringLiteral("number"), tr("Number"), 108},
                       //: ja: 顧客
                       {QStringLiteral("customer"), tr("Customer"), 146},
                       //: ja: 宛先
                       {QStringLiteral("to"), tr("To"), 166},
                       //: ja: 税込合計
                       {QStringLiteral("total"), tr("Total"), 92, true},
                       //: ja: 状態
                       {QStringLiteral("state"), tr("State"), 132}});
    QList<QList<Cell>> rows;
    // First what a person has to look at.
    for (const SendStanding standing : {SendStanding::NoAddress, SendStanding::Ready, SendStanding::Queued,
                                        SendStanding::Sent, SendStanding::NotIssued}) {
        for (const SendLine &line : plan.of(standing)) {
            if (static_cast<std::size_t>(rows.size()) == mostShown)
                break;
            const Tone tone = standing == SendStanding::Ready ? Tone::Text : Tone::Muted;
            const QString to =
                line.addresses.isEmpty() ? QStringLiteral("–") : line.addresses.join(QStringLiteral(", "));
            rows.append({Cell{line.number.isEmpty() ? QStringLiteral("–") : line.number, tone},
                         Cell{line.customerName, tone}, Cell{to, tone}, Cell{yenText(line.total), tone},
                         Cell{words(standing), toneOf(standing)}});
        }
    }
    table->setRows(std::move(rows));
    view->setModel(table);
    return view;
}

QWidget *SendDialog::makePreview(const MailDraft &first)
{
    auto *pane = new Pane(Pane::Ground::Sunken, Qt::LeftEdge);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    //: ja: 1通目の内容
    column->addWidget(new Label(LabelRole::Muted, tr("How the first one reads")));
    //: ja: 宛先: %1
    auto *to = new Label(LabelRole::Small, tr("To: %1").arg(recipientsText(first.recipients)));
    to->setWordWrap(true);
    column->addWidget(to);
    auto *subject = new Label(LabelRole::Section, first.subject);
    subject->setWordWrap(true);
    column->addWidget(subject);
    for (const MailAttachment &file : first.attachments) {
        //: ja: 添付: %1
        auto *attached = new Label(LabelRole::Small, tr("Attached: %1").arg(file.fileName));
        attached->setWordWrap(true);
        column->addWidget(attached);
    }
    column->addWidget(new HairLine);
    auto *body = new Label(LabelRole::Body, first.body);
    body->setWordWrap(true);
    column->addWidget(body);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(pane);
    return scroll;
}

} // namespace choba
