// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/confirmdialog.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace choba {

ConfirmDialog::ConfirmDialog(const Confirmation &what, QWidget *parent)
    : QDialog(parent)
    , m_verb(
          new Button(what.danger ? ButtonKind::Danger : ButtonKind::Primary, what.verbIcon, what.verb, this))
{
    setWindowTitle(what.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->setSizeConstraint(QLayout::SetFixedSize);
    const auto add = [this, column](LabelRole role, const QString &words) {
        if (words.isEmpty())
            return;
        auto *label = new Label(role, words, this);
        label->setWordWrap(true);
        label->setFixedWidth(scaled(432));
        column->addWidget(label);
    };
    add(LabelRole::Pane, what.title);
    add(LabelRole::Body, what.sentences);
    add(LabelRole::Muted, what.leftOut);
    if (what.needsReason)
        addReason(column);

    auto *link = new Button(ButtonKind::Link, QString(), what.link, this);
    link->setObjectName(QStringLiteral("link"));
    link->setVisible(!what.link.isEmpty());
    //: ja: やめる
    auto *cancel = new Button(ButtonKind::Plain, QString(), tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    m_verb->setObjectName(QStringLiteral("verb"));
    auto *row = new QHBoxLayout;
    row->addWidget(link);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_verb);
    column->addSpacing(4);
    column->addLayout(row);
    connect(link, &Button::clicked, this, &ConfirmDialog::linkActivated);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_verb, &Button::clicked, this, &QDialog::accept);
    if (m_reason)
        m_reason->setFocus();
    else
        cancel->setFocus();
}

QString ConfirmDialog::reason() const
{
    return m_reason ? m_reason->toPlainText().trimmed() : QString();
}

void ConfirmDialog::addReason(QVBoxLayout *column)
{
    //: ja: 理由(監査に残ります)
    column->addWidget(new Label(LabelRole::Muted, tr("Reason (kept in the audit log)"), this));
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(scaledHeight(60));
    column->addWidget(m_reason);
    m_verb->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_verb->setEnabled(!reason().isEmpty()); });
}

} // namespace choba
