// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/statementdocument.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace choba {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatementDocument)
};

bool isPlainDecimal(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
    return text.isEmpty() || plain.match(text).hasMatch();
}

void checkRow(std::vector<Problem> &problems, const StatementDocumentRow &row, const QString &field,
              bool needsYen)
{
    for (const auto *amount : {&row.before, &row.discount, &row.after}) {
        if (!isPlainDecimal(amount->usd))
            problems.push_back({field, Words::tr("Not a dollar amount: %1.").arg(amount->usd)});
        if (needsYen && !amount->yen)
            problems.push_back({field, Words::tr("The yen amount is missing: %1.").arg(row.name)});
    }
}

void checkSum(std::vector<Problem> &problems, const StatementDocument &document,
              StatementAmount StatementDocumentRow::*column)
{
    int128 sum = 0;
    for (const auto &row : document.rows)
        sum += (row.*column).yen.value_or(Yen()).amount();
    if (sum != (document.total.*column).yen.value_or(Yen()).amount())
        problems.push_back({QStringLiteral("total"), Words::tr("The rows do not add up to the total.")});
}

} // namespace

Result<void> validateStatement(const StatementDocument &document)
{
    std::vector<Problem> problems;
    if (document.recipient.name.trimmed().isEmpty())
        problems.push_back({QStringLiteral("recipient.name"), Words::tr("The customer's name is missing.")});
    if (document.accountId.isEmpty())
        problems.push_back({QStringLiteral("account_id"), Words::tr("The account is missing.")});
    if (!document.createdAt.isValid())
        problems.push_back({QStringLiteral("created_at"), Words::tr("The instant of printing is missing.")});
    const bool hasYen = !document.exchangeRate.isEmpty();
    for (const auto &row : document.rows)
        checkRow(problems, row, QStringLiteral("rows"), hasYen);
    checkRow(problems, document.total, QStringLiteral("total"), hasYen);
    if (hasYen) {
        for (const auto column :
             {&StatementDocumentRow::before, &StatementDocumentRow::discount, &StatementDocumentRow::after})
            checkSum(problems, document, column);
    }
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return ok();
}

} // namespace choba
