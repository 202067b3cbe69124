// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace choba {

class Button;
class ChipLabel;
class FormGrid;
class Label;

/// Under a form: what is not saved, what is wrong, undo, save. Ctrl+S saves from anywhere in `host`.
class SaveBar : public QWidget
{
    Q_OBJECT
public:
    /// \param host the widget whose focus makes Ctrl+S mean this form; outlives the bar
    SaveBar(FormGrid &form, QWidget *host, QWidget *parent = nullptr);

signals:
    void saveRequested(); ///< only while something is changed and no conflict is undecided

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void save();

    FormGrid &m_form;
    ChipLabel *m_unsaved;
    Label *m_problems;
    Button *m_undo;
    Button *m_save;
};

} // namespace choba
