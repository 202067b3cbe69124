// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formgrid.h"

#include "ui/kit/dot.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/restyle.h"

#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QGridLayout>
#include <QMetaMethod>
#include <QMetaProperty>

namespace choba {

namespace {

QVariant valueOf(const QWidget *field)
{
    return field->metaObject()->userProperty().read(field);
}

QString wordsOf(const QWidget *field, const QVariant &value)
{
    // A choice by its place is told by the words at that place.
    const auto *box = qobject_cast<const QComboBox *>(field);
    if (box && value.typeId() == QMetaType::Int)
        return box->itemText(value.toInt());
    // Ticks and pictures have no words.
    if (value.typeId() == QMetaType::Bool || value.typeId() == QMetaType::QByteArray)
        return {};
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    return value.toString().simplified();
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
    placeRow(row, 2 * static_cast<int>(m_rows.size()));
    const QMetaProperty property = field->metaObject()->userProperty();
    const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("refresh()"));
    if (property.hasNotifySignal())
        connect(field, property.notifySignal(), this, slot);
    m_rows.append(row);
    showRow(m_rows.last());
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

void FormGrid::rebase(const QVariantMap &stored)
{
    for (auto &row : m_rows) {
        if (!stored.contains(row.name))
            continue;
        const QVariant typed = valueOf(row.field);
        const bool touched = typed != row.saved;
        // Through the field, which may keep a text in another shape than it is stored.
        writeValue(row.field, stored.value(row.name));
        row.saved = valueOf(row.field);
        if (touched)
            writeValue(row.field, typed);
    }
    refresh();
}

void FormGrid::markSaved()
{
    for (auto &row : m_rows) {
        row.saved = valueOf(row.field);
        row.problem.clear();
    }
    m_unplaced.clear();
    refresh();
}

void FormGrid::revert()
{
    for (auto &row : m_rows) {
        writeValue(row.field, row.saved);
        row.problem.clear();
    }
    m_unplaced.clear();
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
    for (auto &row : m_rows)
        showRow(row);
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
        const QString old = wordsOf(row.field, row.saved);
        if (changed && !old.isEmpty())
            words << tr("was %1").arg(old);
    }
    row.remark->setText(words.join(QStringLiteral(" · ")));
    row.remark->setVisible(m_remarks == Remarks::Beside || !words.isEmpty());
    row.remark->setTone(wrong ? Tone::Danger : Tone::Text);
}

} // namespace choba
