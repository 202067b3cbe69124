// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDialog>

class QVBoxLayout;

namespace choba {

class Banner;
class Button;
class FormGrid;
class Label;

/// A few fields and one verb: fills a struct, calls one use case, and closes when that succeeded. Otherwise
/// it stays open with every problem at its field.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FormDialog(QWidget *parent = nullptr);

protected:
    FormGrid &form() { return *m_form; }
    /// \a remark: what will happen, in a sentence.
    void setWords(const QString &title, const QString &remark, const QString &verb, const QString &verbIcon);
    void addBelow(QWidget *widget); ///< between the fields and the buttons
    virtual Result<void> submit() = 0;

private:
    void run();

    Banner *m_banner;
    Label *m_title;
    Label *m_remark;
    FormGrid *m_form;
    QVBoxLayout *m_below;
    Button *m_verb;
};

} // namespace choba
