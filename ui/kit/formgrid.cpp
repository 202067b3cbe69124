// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formgrid.h"

#include "ui/kit/choiceset.h"
#include "ui/kit/dot.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/restyle.h"

#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMetaMethod>
#include <QMetaProperty>

#include <algorithm>

namespace choba {

namespace {

QVariant valueOf(const QWidget *field)
{
    return field->metaObject()->userProperty().read(field);
}

QString wordsOf(const QVariant &value, const QWidget *field = nullptr)
{
    // A choice by its place is told by the words at that place.
    const auto *box = qobject_cast<const QComboBox *>(field);
    if (box && value.typeId() == QMetaType::Int)
        return box->itemText(value.toInt());
    if (const auto *choices = qobject_cast<const ChoiceSet *>(field))
        return choices->wordsOf(value.toString());
    // Ticks and pictures have no words.
    if (value.typeId() == QMetaType::Bool || value.typeId() == QMetaType::QByteArray)
        return {};
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    return value.toString().simplified();
}

/// A value as a person compares it with another.
QString wordsIn(const QWidget *field, const QVariant &value)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field);
        line && line->echoMode() != QLineEdit::Normal && !value.toString().isEmpty())
        return QStringLiteral("•••••");
    if (const auto *box = qobject_cast<const QComboBox *>(field); box && value.typeId() == QMetaType::Int)
        return box->itemText(value.toInt());
    if (value.typeId() == QMetaType::Bool)
        //: ja: はい
        return value.toBool() ? FormGrid::tr("yes")
                              //: ja: いいえ
                              : FormGrid::tr("no");
    if (value.typeId() == QMetaType::QByteArray && !value.toByteArray().isEmpty())
        //: ja: 画像 %1
        return FormGrid::tr("picture, %1").arg(QLocale().formattedDataSize(value.toByteArray().size()));
    const auto *choices = qobject_cast<const ChoiceSet *>(field);
    const bool isText = value.typeId() == QMetaType::QString && !choices;
    const QString words = isText ? value.toString().trimmed() : wordsOf(value, choices);
    //: ja: （空欄）
    return words.isEmpty() ? FormGrid::tr("(empty)") : words;
}

void writeValue(QWidget *field, const QVariant &value)
{
    field->metaObject()->userProperty().write(field, value);
}

} // namespace

FormGrid::FormGrid(Remarks remarks, QWidget *parent)
    : QWidget(parent)
    , m_remarks(remarks)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(2, 1);
}

void FormGrid::addRow(const QString &name, const QString &label, QWidget *field, const QString &unit)
{
    Row row{name,
            new Label(LabelRole::Muted, label, this),
            new Dot(Tone::Warn, this),
            field,
            new IconLabel(QStringLiteral("circle-alert"), Tone::Danger, 14, this),
            m_remarks == Remarks::Below ? new Label(LabelRole::Muted, this)
                                        : new ElidedLabel(LabelRole::Muted, this),
            unit,
            valueOf(field),
            {}};
    field->setObjectName(name);
    row.label->setBuddy(field);
    placeRow(row, m_nextLine);
    m_nextLine += 2;
    const QMetaProperty property = field->metaObject()->userProperty();
    const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("refresh()"));
    if (property.hasNotifySignal())
        connect(field, property.notifySignal(), this, slot);
    m_rows.append(row);
    showRow(m_rows.last());
}

Label *FormGrid::addHeading()
{
    auto *heading = new Label(LabelRole::Section, this);
    heading->setContentsMargins(0, m_nextLine == 0 ? 0 : 12, 0, 0);
    m_grid->addWidget(heading, m_nextLine++, 0, 1, 3);
    return heading;
}

void FormGrid::setReadOnly()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field->metaObject()->indexOfProperty("readOnly") >= 0)
            row.field->setProperty("readOnly", true);
        else
            row.field->setEnabled(false);
    }
}

void FormGrid::placeRow(const Row &row, int at)
{
    auto *remark = new QHBoxLayout;
    remark->setSpacing(8);
    m_grid->addWidget(row.label, at, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(row.dot, at, 1, Qt::AlignVCenter);
    if (m_remarks == Remarks::Below) {
        row.remark->setWordWrap(true);
        m_grid->addWidget(row.field, at, 2);
        m_grid->addLayout(remark, at + 1, 2);
    } else {
        remark->addWidget(row.field);
        m_grid->addLayout(remark, at, 2);
    }
    remark->addWidget(row.problemIcon);
    remark->addWidget(row.remark, 1);
}

void FormGrid::setRowWords(const QString &name, const QString &label, const QString &unit)
{
    Row *row = find(name);
    Q_ASSERT(row);
    row->label->setText(label);
    row->unit = unit;
    showRow(*row);
}

QVariantMap FormGrid::values() const
{
    QVariantMap result;
    for (const auto &row : m_rows)
        result.insert(row.name, valueOf(row.field));
    return result;
}

void FormGrid::setValues(const QVariantMap &values)
{
    for (auto &row : m_rows) {
        if (values.contains(row.name))
            writeValue(row.field, values.value(row.name));
    }
    refresh();
}

QStringList FormGrid::rebase(const QVariantMap &stored)
{
    QStringList followed;
    for (auto &row : m_rows) {
        if (stored.contains(row.name))
            meet(row, stored.value(row.name), followed);
    }
    refresh();
    return followed;
}

void FormGrid::meet(Row &row, const QVariant &stored, QStringList &followed) const
{
    const QVariant typed = valueOf(row.field);
    const bool isPending = row.conflict && row.conflict->choice == ConflictChoice::None;
    const QVariant was = isPending ? row.conflict->was : row.saved;
    const bool touched = typed != row.saved;
    // Through the field, which may keep a text in another shape than it is stored.
    writeValue(row.field, stored);
    const QVariant theirs = valueOf(row.field);
    const bool theyChanged = theirs != was;
    row.saved = theirs;
    if (!touched) {
        row.conflict.reset();
        if (theyChanged)
            followed.append(row.label->text());
        return;
    }
    writeValue(row.field, typed);
    if (typed == theirs || !theyChanged)
        row.conflict.reset();
    else
        row.conflict = Conflict{was, theirs, typed};
}

/// Whoever types on in a field in conflict has decided it.
void FormGrid::noteTyping(Row &row)
{
    const QVariant value = valueOf(row.field);
    if (!row.conflict || value == row.conflict->theirs || value == row.conflict->mine)
        return;
    row.conflict->mine = value;
    row.conflict->choice = ConflictChoice::Mine;
}

QList<FieldConflict> FormGrid::conflicts() const
{
    QList<FieldConflict> list;
    for (const auto &row : m_rows) {
        if (!row.conflict)
            continue;
        const auto words = [&](const QVariant &value) { return wordsIn(row.field, value); };
        const Conflict &one = *row.conflict;
        list.append(
            {row.name, row.label->text(), words(one.was), words(one.theirs), words(one.mine), one.choice});
    }
    return list;
}

void FormGrid::choose(const QString &name, ConflictChoice choice)
{
    Row *row = find(name);
    if (!row || !row->conflict || choice == ConflictChoice::None)
        return;
    row->conflict->choice = choice;
    writeValue(row->field, choice == ConflictChoice::Mine ? row->conflict->mine : row->conflict->theirs);
    refresh();
}

int FormGrid::undecidedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.conflict && row.conflict->choice == ConflictChoice::None;
    }));
}

QVariantMap FormGrid::startingPoint() const
{
    QVariantMap point;
    for (const auto &row : m_rows) {
        const bool isPending = row.conflict && row.conflict->choice == ConflictChoice::None;
        point.insert(row.name, isPending ? row.conflict->was : row.saved);
    }
    return point;
}

void FormGrid::forgetTrouble()
{
    for (auto &row : m_rows) {
        row.problem.clear();
        row.conflict.reset();
    }
    m_unplaced.clear();
}

void FormGrid::markSaved()
{
    for (auto &row : m_rows) {
        row.saved = valueOf(row.field);
    }
    forgetTrouble();
    refresh();
}

void FormGrid::revert()
{
    for (auto &row : m_rows) {
        row.conflict.reset(); // writing is no choice
        writeValue(row.field, row.saved);
    }
    forgetTrouble();
    refresh();
}

QStringList FormGrid::changedNames() const
{
    QStringList names;
    for (const auto &row : m_rows) {
        if (valueOf(row.field) != row.saved)
            names.append(row.name);
    }
    return names;
}

void FormGrid::setProblems(const std::vector<Problem> &problems)
{
    for (auto &row : m_rows)
        row.problem.clear();
    m_unplaced.clear();
    QWidget *first = nullptr;
    for (const auto &problem : problems) {
        Row *row = find(problem.field);
        if (!row) {
            m_unplaced.append(problem.message);
            continue;
        }
        if (row->problem.isEmpty())
            row->problem = problem.message;
        if (!first)
            first = row->field;
    }
    if (first)
        first->setFocus();
    refresh();
}

int FormGrid::problemCount() const
{
    auto count = static_cast<int>(m_unplaced.size());
    for (const auto &row : m_rows)
        count += !row.problem.isEmpty();
    return count;
}

void FormGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void FormGrid::refresh()
{
    for (auto &row : m_rows) {
        noteTyping(row);
        showRow(row);
    }
    emit changed();
}

FormGrid::Row *FormGrid::find(const QString &name)
{
    for (auto &row : m_rows) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

void FormGrid::showRow(Row &row) const
{
    const bool changed = valueOf(row.field) != row.saved;
    const bool wrong = !row.problem.isEmpty();
    row.dot->setShown(changed);
    row.dot->setToolTip(changed ? tr("Changed, not saved yet") : QString());
    row.problemIcon->setVisible(wrong);
    setStyledProperty(row.field, "problem", wrong);
    QStringList words;
    if (wrong) {
        words << row.problem;
    } else {
        if (!row.unit.isEmpty())
            words << row.unit;
        const QString old = wordsOf(row.saved, row.field);
        if (changed && row.conflict)
            //: ja: 上の比較を参照
            words << tr("see above");
        else if (changed && !old.isEmpty())
            words << tr("was %1").arg(old);
    }
    row.remark->setText(words.join(QStringLiteral(" · ")));
    row.remark->setVisible(m_remarks == Remarks::Beside || !words.isEmpty());
    row.remark->setTone(wrong ? Tone::Danger : Tone::Text);
}

} // namespace choba
