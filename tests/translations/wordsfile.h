// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace choba {

/// One <message> of a .ts file.
struct Wording
{
    QString context;
    QString source;
    QStringList forms; ///< the translation; several where a number chooses
    bool isNumerus = false;
    bool isUnfinished = false;

    QString name() const; ///< context and source, for a complaint
};

/// A .ts file as far as the tests ask for it.
struct WordsFile
{
    QList<Wording> wordings;
    QString problem; ///< why it could not be read; empty = it could

    static WordsFile read(const QString &path);
    QStringList names() const;
};

/// %1, %L2, %n in \a text, sorted.
QStringList placeholders(const QString &text);

} // namespace choba
