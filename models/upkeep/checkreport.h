// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <map>
#include <vector>

namespace choba {

/// What a check looks at, in the order it does.
enum class CheckPart {
    Steps,      ///< the schema steps that were applied, by checksum
    Schema,     ///< tables, columns, indexes, constraints and triggers as the steps make them
    File,       ///< the engine's own integrity check (SQLite)
    References, ///< every foreign key has its row
    Reports,    ///< sums of reports and their charges
    Invoices,   ///< lines, tax and totals against the frozen inputs
    Numbers,    ///< without gaps, each once
    Documents,  ///< the PDF of every issued invoice, by SHA-256
    Decisions,  ///< what issued invoices have used is locked by them
    Chain,      ///< the audit log is whole, row by row
    Audit,      ///< the log tells of every issue what the invoice says
    Staff,      ///< people and their roles are as the log tells, and on the server no others
};
inline constexpr std::array allCheckParts{CheckPart::Steps,      CheckPart::Schema,    CheckPart::File,
                                          CheckPart::References, CheckPart::Reports,   CheckPart::Invoices,
                                          CheckPart::Numbers,    CheckPart::Documents, CheckPart::Decisions,
                                          CheckPart::Chain,      CheckPart::Audit,     CheckPart::Staff};
/// "steps", "schema", "file", "references", …
QString spelled(CheckPart part);
/// For people, translated.
QString words(CheckPart part);

/// One thing that is wrong, and where.
struct CheckFinding
{
    CheckPart part = CheckPart::Schema;
    QString subject; ///< an invoice number, a table, a report
    QString message; ///< for people, translated
};

/// How much of a part was looked at, and how much of it is wrong.
struct CheckCount
{
    qint64 looked = 0;
    qint64 wrong = 0;
};

/// The outcome of a check. Of each part only the first findings are kept in words; all are counted.
class CheckReport
{
public:
    static constexpr qint64 keptFindings = 100; ///< of each part

    void looked(CheckPart part, qint64 count = 1) { m_counts[part].looked += count; }
    void wrong(CheckPart part, const QString &subject, const QString &message);

    bool isGood() const;
    qint64 wrongCount() const;
    const std::map<CheckPart, CheckCount> &counts() const { return m_counts; }
    const std::vector<CheckFinding> &findings() const { return m_findings; }

private:
    std::map<CheckPart, CheckCount> m_counts;
    std::vector<CheckFinding> m_findings;
};

} // namespace choba
