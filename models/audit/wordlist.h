// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace choba::auditwords {

/// A name that never changes, and what people read for it (QT_TRANSLATE_NOOP of "AuditWords").
struct Word
{
    const char *name;
    const char *text;
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

/// A name without words is shown with blanks for its underscores.
template <std::size_t size>
QString wordsOf(const Word (&words)[size], const QString &name)
{
    for (const Word &word : words) {
        if (name == QLatin1String(word.name))
            return Words::tr(word.text);
    }
    QString plain = name;
    plain.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!plain.isEmpty())
        plain[0] = plain[0].toUpper();
    return plain;
}

template <std::size_t size>
QStringList namesOf(const Word (&words)[size])
{
    QStringList names;
    for (const Word &word : words)
        names.append(QLatin1String(word.name));
    return names;
}

} // namespace choba::auditwords
