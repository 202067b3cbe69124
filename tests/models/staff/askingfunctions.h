// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace choba {

/// The functions of models/ as their sources tell, read by their shape: a definition begins at the first
/// column and ends with "}" there.
class AskingFunctions
{
public:
    explicit AskingFunctions(const QString &sourceFolder)
    {
        QDirIterator files(sourceFolder + QStringLiteral("/models"), {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            readFile(files.next());
    }

    /// Those that others may call and that ask for a permission, themselves or by a helper of their file.
    QSet<QString> asking() const { return m_asking; }
    /// Those that others may call with a desk, that write, and that ask for none.
    QSet<QString> silent() const { return m_silent; }

private:
    struct Function
    {
        QString head;
        QString body;
        bool isHelper = false; ///< of its file only
    };

    void readFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        static const QRegularExpression begin(QStringLiteral("^[A-Z][^;=]*\\b(\\w+)\\((?!.*;$)"));
        QMap<QString, Function> functions;
        QString name;
        bool inHelpers = false;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1String("namespace {")) ||
                line.startsWith(QLatin1String("} // namespace")))
                inHelpers = line.startsWith(QLatin1String("namespace {"));
            else if (name.isEmpty() && begin.match(line).hasMatch())
                functions[name = nameIn(line)].isHelper = inHelpers;
            if (name.isEmpty())
                continue;
            Function &function = functions[name];
            (function.body.isEmpty() && !line.startsWith(QLatin1Char('{')) ? function.head : function.body) +=
                line + QLatin1Char('\n');
            if (line.startsWith(QLatin1Char('}')))
                name.clear();
        }
        judge(functions);
    }

    /// "Result<void> Class::name(…" is no function others call by its name alone: its class is.
    static QString nameIn(const QString &line)
    {
        static const QRegularExpression called(QStringLiteral("([\\w:~]+)\\("));
        return called.match(line).captured(1);
    }

    void judge(const QMap<QString, Function> &functions)
    {
        const auto asks = [](const Function &function) {
            static const QRegularExpression call(QStringLiteral("\\brequire\\((desk|actor|m_desk)\\b"));
            return call.match(function.body).hasMatch();
        };
        QSet<QString> helpers;
        for (auto at = functions.begin(); at != functions.end(); ++at) {
            if (at->isHelper && asks(*at))
                helpers.insert(at.key());
        }
        for (auto at = functions.begin(); at != functions.end(); ++at) {
            if (at->isHelper || at.key() == QLatin1String("require"))
                continue;
            bool isAsking = asks(*at);
            for (const QString &helper : helpers)
                isAsking = isAsking || at->body.contains(helper + QLatin1Char('('));
            if (isAsking)
                m_asking.insert(at.key());
            else if (at->head.contains(QLatin1String("Desk &desk")) &&
                     !at->head.contains(QLatin1String("const Desk &")) &&
                     (at->body.contains(QLatin1String("Transaction::begin(")) ||
                      at->body.contains(QLatin1String("appendAudit("))))
                m_silent.insert(at.key());
        }
    }

    QSet<QString> m_asking;
    QSet<QString> m_silent;
};

} // namespace choba
