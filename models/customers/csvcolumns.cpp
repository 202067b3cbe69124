// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/csvcolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CsvColumns)
};

int fieldOf(const QString &heading, const std::vector<CsvField> &fields)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const CsvField &field) {
        return field.headings.contains(normalisedHeading(heading));
    });
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

Problem missing(const CsvField &field)
{
    //: ja: 1行目: 「%1」の列がありません(見出しは %2 のいずれか)
    return {field.name, Words::tr("Line 1: there is no column for “%1” (its heading may be: %2).")
                            .arg(field.name, field.headings.join(QStringLiteral(", ")))};
}

} // namespace

QString normalisedHeading(const QString &heading)
{
    QString result = heading.normalized(QString::NormalizationForm_KC).toLower();
    return result.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
}

std::optional<bool> yesOrNo(const QString &text)
{
    static const QStringList yes{QStringLiteral("yes"),  QStringLiteral("true"), QStringLiteral("1"),
                                 QStringLiteral("はい"), QStringLiteral("有"),   QStringLiteral("○"),
                                 QStringLiteral("〇"),   QStringLiteral("◯")};
    static const QStringList no{QStringLiteral("no"),     QStringLiteral("false"), QStringLiteral("0"),
                                QStringLiteral("いいえ"), QStringLiteral("無"),    QStringLiteral("×")};
    const QString word = normalisedHeading(text);
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

QString neitherYesNorNo(const QString &text)
{
    //: ja: 「%1」は「はい」でも「いいえ」でもありません。
    return Words::tr("“%1” is neither yes nor no.").arg(text);
}

Result<CsvColumns> CsvColumns::of(const QStringList &headings, const std::vector<CsvField> &fields,
                                  const std::vector<QString> &required)
{
    CsvColumns columns;
    columns.m_headings = headings;
    for (const CsvField &field : fields)
        columns.m_names.push_back(field.name);
    std::vector<Problem> problems;
    for (const QString &heading : headings) {
        const int field = fieldOf(heading, fields);
        const bool twice = field >= 0 && std::find(columns.m_fields.begin(), columns.m_fields.end(), field) !=
                                             columns.m_fields.end();
        if (twice)
            problems.push_back({fields[static_cast<std::size_t>(field)].name,
                                Words::tr("Line 1: the column “%1” stands for a field that another column "
                                          "has already.")
                                    .arg(heading)});
        columns.m_fields.push_back(field);
        if (field < 0 && !heading.trimmed().isEmpty())
            columns.m_ignored.append(heading);
    }
    for (const CsvField &field : fields) {
        const bool isRequired = std::find(required.begin(), required.end(), field.name) != required.end();
        if (isRequired && columns.columnOf(field.name) < 0)
            problems.push_back(missing(field));
    }
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return columns;
}

qsizetype CsvColumns::columnOf(const QString &field) const
{
    for (std::size_t column = 0; column < m_fields.size(); ++column) {
        if (m_fields[column] >= 0 && m_names[static_cast<std::size_t>(m_fields[column])] == field)
            return static_cast<qsizetype>(column);
    }
    return -1;
}

QString CsvColumns::heading(const QString &field) const
{
    const qsizetype column = columnOf(field);
    return column < 0 ? QString() : m_headings[column];
}

QString CsvColumns::cell(const QStringList &cells, const QString &field) const
{
    const qsizetype column = columnOf(field);
    return column < 0 ? QString() : cells[column];
}

} // namespace choba
