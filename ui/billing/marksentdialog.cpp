// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/marksentdialog.h"

#include "models/billing/marksent.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/type.h"

#include <QDateEdit>
#include <QLineEdit>

namespace choba {

MarkSentDialog::MarkSentDialog(const Desk &desk, SendChoice choice, const QString &what, QWidget *parent)
    : FormDialog(parent)
    , m_desk(desk)
    , m_choice(std::move(choice))
    , m_on(new QDateEdit(desk.clock.today()))
    , m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("markSent"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_on->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_on->setCalendarPopup(true);
    m_on->setMinimumWidth(scaled(140));
    //: ja: 送付日
    form().addRow(QStringLiteral("sent_on"), tr("Sent on"), m_on);
    //: ja: 送付方法
    form().addRow(QStringLiteral("reason"), tr("How"), m_reason);
    //: ja: 例: 郵送、手渡し
    m_reason->setPlaceholderText(tr("by post, handed over …"));
    form().markSaved();
    //: ja: 送付済にする
    setWords(tr("Mark as sent"),
             //: ja: %1 · メール以外で送付した請求書を送付済として記録します。記録は取り消せません。
             tr("%1 · for what was sent without our mail. It cannot be taken back.").arg(what),
             //: ja: 送付済にする
             tr("Mark as sent"), QStringLiteral("check"));
    m_reason->setFocus();
}

Result<void> MarkSentDialog::submit()
{
    return markSent(m_desk, m_choice, m_on->date(), m_reason->text());
}

} // namespace choba
