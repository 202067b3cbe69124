// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace choba {

/// Several lines of text in a form. Unlike QPlainTextEdit::plainText it keeps no-break spaces and line
/// separators as they are; Tab leads to the next field.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged USER true)
public:
    explicit TextArea(int lines, QWidget *parent = nullptr);
    QString text() const;
    void setText(const QString &text);
};

} // namespace choba
