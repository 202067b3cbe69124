// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/savebar.h"

#include "ui/kit/button.h"
#include "ui/kit/chips.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

namespace choba {

SaveBar::SaveBar(FormGrid &form, QWidget *host, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_unsaved(new ChipLabel(this))
    , m_problems(new Label(LabelRole::Small, this))
    , m_undo(new Button(ButtonKind::Plain, this))
    , m_save(new Button(ButtonKind::Primary, this))
{
    m_problems->setTone(Tone::Danger);
    m_undo->setIconName(QStringLiteral("undo-2"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_save->setIconName(QStringLiteral("save"));
    m_save->setObjectName(QStringLiteral("save"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_unsaved);
    row->addWidget(m_problems);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_save);
    auto *shortcut = new QShortcut(QKeySequence::Save, host);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &SaveBar::save);
    connect(m_save, &Button::clicked, this, &SaveBar::save);
    connect(m_undo, &Button::clicked, &m_form, &FormGrid::revert);
    connect(&m_form, &FormGrid::changed, this, &SaveBar::refresh);
    refresh();
}

void SaveBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).window);
    painter.drawRoundedRect(rect(), 6, 6);
}

void SaveBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void SaveBar::refresh()
{
    const int changed = m_form.changedCount();
    const int problems = m_form.problemCount();
    //: ja: 未保存の変更 %n件
    const QString words = tr("%n unsaved change(s)", nullptr, changed);
    m_unsaved->setChip(changed ? Chip{QStringLiteral("circle-dot"), words, Tone::Warn, true} : Chip());
    const int undecided = m_form.undecidedCount();
    QStringList trouble;
    if (undecided)
        //: ja: 食い違い %n件
        trouble << tr("%n conflict(s)", nullptr, undecided);
    if (problems)
        //: ja: 問題 %n件
        trouble << tr("%n problem(s)", nullptr, problems);
    m_problems->setText(trouble.join(QStringLiteral(" · ")));
    //: ja: 元に戻す
    m_undo->setText(tr("Undo"));
    //: ja: 保存 Ctrl+S
    m_save->setText(tr("Save  Ctrl+S"));
    m_undo->setEnabled(changed > 0);
    m_save->setEnabled(changed > 0 && undecided == 0);
}

void SaveBar::save()
{
    if (m_form.changedCount() > 0 && m_form.undecidedCount() == 0)
        emit saveRequested();
}

} // namespace choba
