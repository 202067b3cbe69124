// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/kit/fieldconflict.h"

#include <QList>
#include <QVariant>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace choba {

class Dot;
class IconLabel;
class Label;

/// Labels at the right edge of their column, fields beside them. A changed field has a dot and shows its old
/// value; problems stand beside their fields, all at once. The grid saves nothing by itself.
class FormGrid : public QWidget
{
    Q_OBJECT
public:
    /// Where a problem or an old value is said: beside the field, or under it where the form is narrow.
    enum class Remarks { Beside, Below };

    explicit FormGrid(QWidget *parent = nullptr)
        : FormGrid(Remarks::Beside, parent)
    {}
    explicit FormGrid(Remarks remarks, QWidget *parent = nullptr);
    /// \param name the field as Problem::field says it; also the object name of the field.
    /// \param field any widget with a user property (QLineEdit, QComboBox, QDateEdit, QPlainTextEdit,
    /// QCheckBox …);
    ///        the grid owns it from now on.
    void addRow(const QString &name, const QString &label, QWidget *field, const QString &unit = {});
    /// A line of its own above the rows that follow; the caller gives it its words.
    Label *addHeading();
    void setReadOnly(); ///< for good: what a person may not change can still be read and copied
    void setRowWords(const QString &name, const QString &label, const QString &unit = {});

    QVariantMap values() const;                ///< what stands in the fields, by name
    void setValues(const QVariantMap &values); ///< puts these in; what is stored stays the same
    /// What is stored has changed underneath: fields that were not touched follow, the others keep what was
    /// typed. Those that both have changed, and differently, become conflicts. Returns the labels of the
    /// fields that followed.
    QStringList rebase(const QVariantMap &stored);
    QList<FieldConflict> conflicts() const;
    /// Puts the chosen value into the field. Typing something else there is a choice too.
    void choose(const QString &name, ConflictChoice choice);
    int undecidedCount() const; ///< conflicts that keep the form from being saved
    /// What undecided conflicts and all other fields began with.
    QVariantMap startingPoint() const;
    void markSaved(); ///< what stands in the fields is what is stored
    void revert();    ///< back to what is stored
    int changedCount() const { return static_cast<int>(changedNames().size()); }
    QStringList changedNames() const;
    /// Shows these and clears all others. Problems of unknown fields are for the caller: see
    /// unplacedProblems().
    void setProblems(const std::vector<Problem> &problems);
    QStringList unplacedProblems() const { return m_unplaced; }
    int problemCount() const;

signals:
    void changed(); ///< values or problems

protected:
    void changeEvent(QEvent *event) override;

private slots:
    void refresh();

private:
    struct Conflict
    {
        QVariant was;
        QVariant theirs;
        QVariant mine;
        ConflictChoice choice = ConflictChoice::None;
    };
    struct Row
    {
        QString name;
        Label *label;
        Dot *dot;
        QWidget *field;
        IconLabel *problemIcon;
        Label *remark;
        QString unit;
        QVariant saved;
        QString problem;
        std::optional<Conflict> conflict = {};
    };
    void placeRow(const Row &row, int at);
    Row *find(const QString &name);
    void showRow(Row &row) const;
    void meet(Row &row, const QVariant &stored, QStringList &followed) const;
    static void noteTyping(Row &row);
    void forgetTrouble();

    Remarks m_remarks;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QStringList m_unplaced;
    int m_nextLine = 0; ///< of the layout
};

} // namespace choba
