// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fieldconflict.h"

#include <QList>
#include <QVariantMap>
#include <QWidget>

class QVBoxLayout;

namespace choba {

class Banner;
class FormGrid;
class Label;
class SegmentedControl;

/// What another person has saved meanwhile, field by field: what it was, theirs, mine, and which stays. One
/// for a form (follow), or for decisions that are no form (ask). Chooses nothing by itself; hidden while
/// there is nothing to say.
class ConflictPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    /// From now on the conflicts are \a form's, and a choice is put into it. \a form outlives the panel.
    void follow(FormGrid &form);
    /// Somebody has stored \a theirs under the followed form: merged field by field; see FormGrid::rebase.
    /// \a sentence: who and when.
    void meet(const QVariantMap &theirs, const QString &sentence);

    void ask(const QString &sentence, const QList<FieldConflict> &conflicts);
    void clear();
    bool isUndecided() const; ///< of what was asked or met
    ConflictChoice choiceOf(const QString &name) const;

signals:
    void chosen(const QString &name, choba::ConflictChoice choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString name;
        QWidget *block;
        Label *label;
        Label *texts[3];
        Label *values[3];
        SegmentedControl *choice;
    };
    void refresh();
    void showConflicts(const QList<FieldConflict> &conflicts);
    QList<FieldConflict> conflicts() const;
    Row makeRow(const QString &name);
    static void fill(const Row &row, const FieldConflict &conflict);
    void sayRest(int undecided, int all);
    void choose(const QString &name, int segment);

    FormGrid *m_form = nullptr;
    QList<FieldConflict> m_asked;
    bool m_isFilling = false;
    Banner *m_banner;
    QWidget *m_list;
    QVBoxLayout *m_blocks;
    Label *m_rest;
    QList<Row> m_rows;
};

} // namespace choba
