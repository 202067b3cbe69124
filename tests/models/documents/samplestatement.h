// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/statementdocument.h"
#include "tests/models/documents/sampleinvoice.h"

namespace choba::samples {

inline StatementDocumentRow statementRow(const char *name, const char *before, const char *discount,
                                         const char *after, qint64 beforeYen, qint64 discountYen,
                                         qint64 afterYen)
{
    return {QString::fromUtf8(name),
            {QString::fromLatin1(before), Yen(beforeYen)},
            {QString::fromLatin1(discount), Yen(discountYen)},
            {QString::fromLatin1(after), Yen(afterYen)}};
}

inline StatementDocument statement()
{
    StatementDocument document;
    document.issuer = invoice().issuer;
    document.recipient.name = QStringLiteral("髙島𠮷野クラウド株式会社");
    document.accountId = QStringLiteral("012345678901");
    document.accountName = QStringLiteral("本番環境 (prod)");
    document.month = Month(2025, 6);
    document.exchangeRate = QStringLiteral("1 USD = 147.342 円");
    document.rows = {
        statementRow("AmazonEC2", "12345.67", "-987.6536", "11358.0164", 1819055, -145523, 1673532),
        statementRow("AmazonS3", "10.5", "-0.84", "9.66", 1547, -124, 1423),
        statementRow("AWSサポート（ビジネスサポート+）", "1162.74", "0", "1162.74", 171320, 0, 171320),
        statementRow("端数調整", "", "", "", 0, 2, 2)};
    document.total = statementRow("", "13518.91", "-988.4936", "12530.4164", 1991922, -145645, 1846277);
    document.createdAt = QDateTime({2025, 7, 10}, {0, 0}, Qt::UTC);
    return document;
}

/// The same in dollars only, as before the month's rate is known.
inline StatementDocument statementWithoutRate()
{
    auto document = statement();
    document.exchangeRate.clear();
    document.rows.pop_back();
    document.rows.push_back(document.total);
    for (auto &row : document.rows)
        row.before.yen = row.discount.yen = row.after.yen = std::nullopt;
    document.total = document.rows.back();
    document.rows.pop_back();
    return document;
}

} // namespace choba::samples
