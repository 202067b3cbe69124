// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace choba {

/// A field a column of a CSV file may hold, and the headings that mean it, as normalisedHeading() gives them.
struct CsvField
{
    QString name;
    QStringList headings;
};

/// "Corporate_Number" and "法人番号 " as they are compared.
QString normalisedHeading(const QString &heading);

/// "yes", "1", "はい", "○" and their opposites, in any width; nothing for other words.
std::optional<bool> yesOrNo(const QString &text);
QString neitherYesNorNo(const QString &text);

/// Which column of a CSV file holds which of the fields of an import.
class CsvColumns
{
public:
    /// Invalid: a field twice, or \a required without a column.
    static Result<CsvColumns> of(const QStringList &headings, const std::vector<CsvField> &fields,
                                 const std::vector<QString> &required);

    qsizetype count() const { return m_headings.size(); }
    const QStringList &ignored() const { return m_ignored; }
    /// The heading of \a field as the file has it; "" when the file lacks it.
    QString heading(const QString &field) const;
    /// By column: which field, or -1.
    const std::vector<int> &fields() const { return m_fields; }
    /// The cell of \a field; "" when the file lacks it. \pre as many cells as headings
    QString cell(const QStringList &cells, const QString &field) const;

private:
    qsizetype columnOf(const QString &field) const; ///< -1 when the file lacks it

    QStringList m_headings;
    QStringList m_ignored;
    std::vector<int> m_fields;
    std::vector<QString> m_names; ///< of the fields
};

} // namespace choba
