// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/answer.h"

#include "models/base/yen.h"

#include <QChar>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

QString cell(const QJsonValue &value, ShownField::Kind kind)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    case QJsonValue::Double:
        if (value.toDouble() != std::floor(value.toDouble()))
            return QString::number(value.toDouble(), 'f', 1);
        return kind == ShownField::Kind::Yen ? Yen(value.toInteger()).grouped()
                                             : QString::number(value.toInteger());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts += cell(part, kind);
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::String:
        return printable(value.toString());
    default:
        return {};
    }
}

QString padded(const QString &text, int width, bool right)
{
    const QString blanks(std::max(0, width - cellWidth(text)), QLatin1Char(' '));
    return right ? blanks + text : text + blanks;
}

bool isWide(char32_t character)
{
    return (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF) ||
           (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF) ||
           (character >= 0xFE30 && character <= 0xFE6F) || (character >= 0xFF00 && character <= 0xFF60) ||
           (character >= 0xFFE0 && character <= 0xFFE6) || (character >= 0x1F300 && character <= 0x1FAFF) ||
           (character >= 0x20000 && character <= 0x3FFFD);
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

} // namespace

QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool steers = character.category() == QChar::Other_Control ||
                            (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
                            code == 0x2028 || code == 0x2029;
        clean += steers ? QChar(QChar::ReplacementCharacter) : character;
    }
    return clean;
}

int cellWidth(QStringView text)
{
    int width = 0;
    for (const uint code : text.toUcs4()) {
        const QChar::Category category = QChar::category(code);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
            category == QChar::Other_Format)
            continue;
        width += isWide(code) ? 2 : 1;
    }
    return width;
}

QString table(const QJsonArray &items, const std::vector<ShownField> &columns)
{
    std::vector<QStringList> rows;
    rows.reserve(static_cast<std::size_t>(items.size()) + 1);
    QStringList titles;
    for (const ShownField &column : columns)
        titles += column.title;
    rows.push_back(titles);
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        QStringList cells;
        for (const ShownField &column : columns)
            cells += cell(object.value(column.key), column.kind);
        rows.push_back(cells);
    }

    std::vector<int> widths(columns.size(), 0);
    for (const QStringList &row : rows)
        for (std::size_t i = 0; i < columns.size(); ++i)
            widths[i] = std::max(widths[i], cellWidth(row[static_cast<int>(i)]));

    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells += padded(row[static_cast<int>(i)], widths[i], columns[i].kind != ShownField::Kind::Text);
        lines += trimmedEnd(cells.join(QStringLiteral("  ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString factLines(const QJsonObject &object, const std::vector<ShownField> &columns)
{
    int width = 0;
    for (const ShownField &column : columns)
        if (object.contains(column.key))
            width = std::max(width, cellWidth(column.title));
    QStringList lines;
    for (const ShownField &column : columns)
        if (object.contains(column.key))
            lines += trimmedEnd(padded(column.title, width, false) + QStringLiteral("  ") +
                                cell(object.value(column.key), column.kind));
    return lines.join(QLatin1Char('\n'));
}

Answer Answer::list(const QJsonArray &items, const std::vector<ShownField> &columns)
{
    return {{{QStringLiteral("items"), items}},
            items.isEmpty() ? Words::tr("Nothing to list.") : table(items, columns)};
}

Answer Answer::facts(const QJsonObject &object, const std::vector<ShownField> &columns)
{
    return {object, factLines(object, columns)};
}

QJsonObject errorJson(const QString &kind, const QString &field, const QString &message,
                      const std::vector<Problem> &problems)
{
    QJsonObject error{{QStringLiteral("kind"), kind},
                      {QStringLiteral("field"), field},
                      {QStringLiteral("message"), message}};
    if (problems.size() > 1) {
        QJsonArray all;
        for (const Problem &problem : problems)
            all += QJsonObject{{QStringLiteral("field"), problem.field},
                               {QStringLiteral("message"), problem.message}};
        error.insert(QStringLiteral("problems"), all);
    }
    return {{QStringLiteral("error"), error}};
}

} // namespace choba
