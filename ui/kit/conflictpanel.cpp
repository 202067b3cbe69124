// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/conflictpanel.h"

#include "ui/kit/banner.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/segmentedcontrol.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <array>

namespace choba {

namespace {

constexpr std::array choices{ConflictChoice::Theirs, ConflictChoice::Mine};

int segmentOf(ConflictChoice choice)
{
    const auto found = std::find(choices.begin(), choices.end(), choice);
    return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
}

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_list(new Pane(Pane::Ground::Sunken, Qt::BottomEdge, this))
    , m_blocks(new QVBoxLayout)
    , m_rest(new Label(LabelRole::Small))
{
    setObjectName(QStringLiteral("conflicts"));
    m_rest->setObjectName(QStringLiteral("conflictRest"));
    m_rest->setWordWrap(true);
    m_rest->setTone(Tone::Warn);
    m_blocks->setContentsMargins(0, 0, 0, 0);
    m_blocks->setSpacing(12);
    auto *inner = new QVBoxLayout(m_list);
    inner->setContentsMargins(16, 12, 16, 12);
    inner->setSpacing(12);
    inner->addLayout(m_blocks);
    inner->addWidget(m_rest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void ConflictPanel::follow(FormGrid &form)
{
    m_form = &form;
    connect(m_form, &FormGrid::changed, this, &ConflictPanel::refresh);
}

void ConflictPanel::meet(const QVariantMap &theirs, const QString &sentence)
{
    Q_ASSERT(m_form);
    const QStringList taken = m_form->rebase(theirs);
    QString words = sentence;
    if (!taken.isEmpty())
        //: ja: %1相手だけが変更した項目は取り込みました: %2。
        words = tr("%1 What only they changed is taken over: %2.")
                    .arg(sentence, taken.join(QStringLiteral(", ")));
    m_banner->say(Tone::Warn, words);
    refresh();
    show();
}

void ConflictPanel::ask(const QString &sentence, const QList<FieldConflict> &conflicts)
{
    m_asked = conflicts;
    m_banner->say(Tone::Warn, sentence);
    showConflicts(m_asked);
    show();
}

void ConflictPanel::clear()
{
    m_asked.clear();
    hide();
}

QList<FieldConflict> ConflictPanel::conflicts() const
{
    return m_form ? m_form->conflicts() : m_asked;
}

bool ConflictPanel::isUndecided() const
{
    const QList<FieldConflict> all = conflicts();
    return std::any_of(all.begin(), all.end(),
                       [](const FieldConflict &conflict) { return conflict.choice == ConflictChoice::None; });
}

ConflictChoice ConflictPanel::choiceOf(const QString &name) const
{
    const QList<FieldConflict> all = conflicts();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const FieldConflict &conflict) { return conflict.name == name; });
    return found == all.end() ? ConflictChoice::None : found->choice;
}

void ConflictPanel::refresh()
{
    if (!m_form || m_isFilling)
        return;
    showConflicts(m_form->conflicts());
    if (m_form->conflicts().isEmpty() && m_form->changedCount() == 0)
        hide(); // saved, or undone
}

void ConflictPanel::showConflicts(const QList<FieldConflict> &conflicts)
{
    const auto sameRow = [](const Row &row, const FieldConflict &conflict) {
        return row.name == conflict.name;
    };
    if (!std::equal(m_rows.begin(), m_rows.end(), conflicts.begin(), conflicts.end(), sameRow)) {
        for (const Row &row : std::as_const(m_rows)) {
            row.block->hide();
            row.block->deleteLater(); // a click in it may have led here
        }
        m_rows.clear();
        for (const FieldConflict &conflict : conflicts)
            m_rows.append(makeRow(conflict.name));
    }
    m_isFilling = true;
    for (qsizetype i = 0; i < conflicts.size(); ++i)
        fill(m_rows[i], conflicts[i]);
    m_isFilling = false;
    const auto undecided = std::count_if(conflicts.begin(), conflicts.end(), [](const auto &conflict) {
        return conflict.choice == ConflictChoice::None;
    });
    sayRest(static_cast<int>(undecided), static_cast<int>(conflicts.size()));
    m_list->setVisible(!conflicts.isEmpty());
}

ConflictPanel::Row ConflictPanel::makeRow(const QString &name)
{
    Row row{name, new QWidget(m_list), new Label(LabelRole::Bold), {}, {}, new SegmentedControl};
    row.block->setObjectName(QStringLiteral("conflict_") + name);
    row.choice->setObjectName(QStringLiteral("choice"));
    row.choice->addSegment({});
    row.choice->addSegment({});
    auto *grid = new QGridLayout(row.block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(row.label);
    head->addStretch();
    head->addWidget(row.choice);
    grid->addLayout(head, 0, 0, 1, 2);
    for (int i = 0; i < 3; ++i) {
        row.texts[i] = new Label(LabelRole::Muted);
        row.values[i] = new Label(LabelRole::Body);
        row.values[i]->setWordWrap(true);
        row.values[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.values[i]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
        grid->addWidget(row.texts[i], i + 1, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(row.values[i], i + 1, 1);
    }
    m_blocks->addWidget(row.block);
    connect(row.choice, &SegmentedControl::currentChanged, this,
            [this, name](int segment) { choose(name, segment); });
    return row;
}

void ConflictPanel::fill(const Row &row, const FieldConflict &conflict)
{
    row.label->setText(conflict.label);
    //: ja: 元の値
    row.texts[0]->setText(tr("Was"));
    //: ja: 相手
    row.texts[1]->setText(tr("Theirs"));
    //: ja: 自分
    row.texts[2]->setText(tr("Yours"));
    const QString *values[] = {&conflict.was, &conflict.theirs, &conflict.mine};
    for (int i = 0; i < 3; ++i)
        row.values[i]->setText(*values[i]);
    row.values[0]->setTone(Tone::Muted);
    //: ja: 相手の値
    row.choice->setSegmentText(0, tr("Take theirs"));
    //: ja: 自分の値
    row.choice->setSegmentText(1, tr("Keep yours"));
    row.choice->setCurrentIndex(segmentOf(conflict.choice));
    row.choice->setAccessibleName(conflict.label);
}

void ConflictPanel::sayRest(int undecided, int all)
{
    if (undecided > 0)
        //: ja: %n項目が食い違っています。残すほうを選んでください。
        m_rest->setText(tr("%n field(s) differ. Choose which value stays.", nullptr, undecided));
    else
        //: ja: %n項目を選びました。保存または記録すると確定します。
        m_rest->setText(tr("%n field(s) chosen. Save or record to store the choice.", nullptr, all));
    m_rest->setTone(undecided > 0 ? Tone::Warn : Tone::Muted);
}

void ConflictPanel::choose(const QString &name, int segment)
{
    if (m_isFilling || segment < 0)
        return;
    const ConflictChoice choice = choices[static_cast<std::size_t>(segment)];
    for (FieldConflict &conflict : m_asked) {
        if (conflict.name == name)
            conflict.choice = choice;
    }
    if (m_form)
        m_form->choose(name, choice);
    else
        showConflicts(m_asked);
    emit chosen(name, choice);
}

void ConflictPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        showConflicts(conflicts());
    QWidget::changeEvent(event);
}

} // namespace choba
