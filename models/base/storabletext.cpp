// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/storabletext.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StorableText)
};

} // namespace

std::optional<Problem> storableProblem(const QString &text, const QString &field)
{
    if (text.contains(QChar(u'\0')))
        return Problem{field,
                       Words::tr("The text contains a NUL character (U+0000), which cannot be stored.")};
    if (!text.isValidUtf16() || text.contains(QChar(u'\xFFFE')) || text.contains(QChar(u'\xFFFF')))
        return Problem{field, Words::tr("The text contains a code that is no character (a lone surrogate, "
                                        "U+FFFE or U+FFFF).")};
    return std::nullopt;
}

} // namespace choba
