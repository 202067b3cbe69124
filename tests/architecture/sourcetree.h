// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace choba {

/// What the build says each area may use: folder ("models/usage") to folders, the way CMake links them.
class Arrows
{
public:
    /// \a text is CMake's list of "folder:target:target;target…".
    static Arrows parse(const QString &text);

    QStringList folders() const { return m_direct.keys(); }
    /// All that \a folder may include: itself and what can be reached from it.
    QSet<QString> reachable(const QString &folder) const;
    bool isCyclic() const;

private:
    QHash<QString, QStringList> m_direct;
};

/// The project's own sources, asked for what the architecture refuses. Each answer names file and line.
class SourceTree
{
public:
    explicit SourceTree(const QString &root)
        : m_root(root)
    {}

    QStringList brokenArrows(const Arrows &arrows) const;
    QStringList widgetsInModels() const;
    QStringList sqlOutsideModels() const;
    QStringList plotOutsidePlot() const;
    QStringList tooLong() const; ///< files and lines
    QStringList withoutLicence() const;

private:
    QStringList files(const QStringList &folders, const QStringList &patterns) const;
    QStringList lines(const QString &file) const;

    QString m_root;
};

} // namespace choba
