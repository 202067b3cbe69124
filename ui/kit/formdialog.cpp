// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formdialog.h"

#include "models/base/sentences.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"

#include <QVBoxLayout>

namespace choba {

FormDialog::FormDialog(QWidget *parent)
    : QDialog(parent)
    , m_banner(new Banner(this))
    , m_conflicts(new ConflictPanel(this))
    , m_title(new Label(LabelRole::Pane, this))
    , m_remark(new Label(LabelRole::Muted, this))
    , m_form(new FormGrid(FormGrid::Remarks::Below, this))
    , m_below(new QVBoxLayout)
    , m_verb(new Button(ButtonKind::Primary, this))
{
    m_remark->setWordWrap(true);
    m_verb->setObjectName(QStringLiteral("verb"));
    m_verb->setDefault(true);
    //: ja: やめる
    auto *cancel = new Button(ButtonKind::Plain, QString(), tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_verb);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(20, 16, 20, 16);
    inner->setSpacing(8);
    inner->addWidget(m_title);
    inner->addWidget(m_remark);
    inner->addSpacing(4);
    inner->addWidget(m_form);
    inner->addLayout(m_below);
    inner->addStretch();
    inner->addSpacing(8);
    inner->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_conflicts);
    column->addLayout(inner, 1);
    setMinimumWidth(scaled(480));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_verb, &Button::clicked, this, &FormDialog::run);
    m_conflicts->follow(*m_form);
    connect(m_form, &FormGrid::changed, this, &FormDialog::showChoices);
}

void FormDialog::setWords(const QString &title, const QString &remark, const QString &verb,
                          const QString &verbIcon)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_verb->setText(verb);
    m_verb->setIconName(verbIcon);
}

void FormDialog::setReadOnly()
{
    m_form->setReadOnly();
    m_verb->hide();
}

void FormDialog::addBelow(QWidget *widget)
{
    m_below->addWidget(widget);
}

void FormDialog::run()
{
    const auto done = submit();
    if (done) {
        accept();
        return;
    }
    if (done.error().isStale()) {
        if (const auto theirs = readAgain()) {
            m_banner->hide();
            m_conflicts->meet(*theirs, done.error().message);
            showChoices();
            return;
        }
    }
    explain(done.error());
}

Result<QVariantMap> FormDialog::readAgain()
{
    return Error::of(ErrorKind::NotFound, QString());
}

/// An undecided conflict is no change to save.
void FormDialog::showChoices()
{
    m_verb->setEnabled(m_form->undecidedCount() == 0);
}

void FormDialog::explain(const Error &error)
{
    m_form->setProblems(error.problems);
    const QStringList unplaced = m_form->unplacedProblems();
    if (error.problems.empty() || !unplaced.isEmpty())
        m_banner->say(Tone::Danger, unplaced.isEmpty() ? error.message : joinSentences(unplaced));
    else
        m_banner->hide();
}

} // namespace choba
