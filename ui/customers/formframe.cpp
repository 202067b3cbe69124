// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/formframe.h"

#include "models/base/sentences.h"
#include "ui/kit/banner.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/pane.h"
#include "ui/kit/savebar.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace choba {

FormFrame::FormFrame(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_conflicts(new ConflictPanel)
    , m_grid(new FormGrid(FormGrid::Remarks::Below))
{
    auto *inner = new Pane(Pane::Ground::Surface);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(16, 12, 16, 12);
    padded->addWidget(m_grid);
    padded->addStretch();
    m_conflicts->follow(*m_grid);
    auto *scrolled = new QVBoxLayout(inner); // conflicts may be many: they scroll with the form
    scrolled->setContentsMargins(0, 0, 0, 0);
    scrolled->setSpacing(0);
    scrolled->addWidget(m_conflicts);
    scrolled->addLayout(padded, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto *bar = new SaveBar(*m_grid, this, this);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(16, 0, 16, 12);
    bottom->addWidget(bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(scroll, 1);
    column->addLayout(bottom);
    connect(bar, &SaveBar::saveRequested, this, &FormFrame::saveRequested);
}

void FormFrame::explain(const Error &error)
{
    m_grid->setProblems(error.problems);
    const QStringList unplaced = m_grid->unplacedProblems();
    if (error.problems.empty() || !unplaced.isEmpty())
        m_banner->say(Tone::Danger, unplaced.isEmpty() ? error.message : joinSentences(unplaced));
}

} // namespace choba
