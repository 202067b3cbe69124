// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/adjustmentbar.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace choba {

AdjustmentBar::AdjustmentBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new Button(ButtonKind::Quiet, QStringLiteral("plus"), QString(), this))
    , m_support(new Button(ButtonKind::Quiet, QStringLiteral("life-buoy"), QString(), this))
    , m_fixed(new Label(LabelRole::Caption, this))
{
    m_line->setObjectName(QStringLiteral("addLine"));
    m_support->setObjectName(QStringLiteral("supportCharge"));
    m_fixed->setObjectName(QStringLiteral("fixed"));
    m_fixed->setWordWrap(true);
    m_fixed->setContentsMargins(8, 0, 0, 0); // under the words of the lines
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line, 0, Qt::AlignLeft);
    column->addWidget(m_support, 0, Qt::AlignLeft);
    column->addWidget(m_fixed);
    column->addStretch();
    connect(m_line, &Button::clicked, this, &AdjustmentBar::lineRequested);
    connect(m_support, &Button::clicked, this, &AdjustmentBar::supportRequested);
    retranslate();
    setDraft(false);
}

void AdjustmentBar::setDraft(bool isDraft)
{
    m_line->setVisible(isDraft && m_mayAdjust);
    m_support->setVisible(isDraft && m_mayAdjust);
    m_fixed->setVisible(!isDraft);
}

void AdjustmentBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AdjustmentBar::retranslate()
{
    //: ja: 明細を追加…
    m_line->setText(tr("Add a line…"));
    //: ja: サポート料金…
    m_support->setText(tr("Support charge…"));
    //: ja: 発行済の請求書は変更できません。訂正は返還インボイスで行います。
    m_fixed->setText(tr("An issued invoice never changes. It is corrected by a credit note."));
}

} // namespace choba
