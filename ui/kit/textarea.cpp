// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/textarea.h"

#include "ui/kit/type.h"

namespace choba {

TextArea::TextArea(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(scaledHeight(26 + 19 * lines));
}

QString TextArea::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void TextArea::setText(const QString &text)
{
    if (text != this->text())
        setPlainText(text);
}

} // namespace choba
