// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/invoicedocument.h"

namespace choba::samples {

/// The invoice printed in the source (Prime 3-2).
inline InvoiceDocument invoice()
{
    InvoiceDocument document;
    document.issuer = {.name = QStringLiteral("JIG-SAW株式会社"),
                       .postalCode = QStringLiteral("104-0028"),
                       .addressLines = {QStringLiteral("東京都中央区八重洲二丁目2番1号"),
                                        QStringLiteral("東京ミッドタウン八重洲 八重洲センタービル3階")},
                       .phone = QStringLiteral("03-6262-5160"),
                       .registrationNumber = QStringLiteral("T3430001027574"),
                       .logoPng = {}};
    document.recipient.name = QStringLiteral("(サンプル)株式会社****");
    document.recipient.postalCode = QStringLiteral("104-0028");
    document.recipient.addressLines = {QStringLiteral("東京都中央区八重洲二丁目2番1号")};
    document.number = QStringLiteral("1111111251");
    document.issueDate = {2025, 7, 31};
    document.dueDate = {2025, 8, 31};
    document.subject = QStringLiteral("●●案件AWSクラウドサービス月額費用 2025年6月利用分");
    document.periodFirst = {2025, 6, 1};
    document.periodLast = {2025, 6, 30};
    document.lines = {{QStringLiteral("クラウドサービス 支払代行 AWS 月額費用"), 1, Yen(10'000), Yen(10'000)},
                      {QStringLiteral("クラウドサービスAWS 8%値引"), 1, Yen(-800), Yen(-800)}};
    document.taxes = {{Percent::ofHundredths(1000), Yen(9'200), Yen(920)}};
    document.subtotal = Yen(9'200);
    document.total = Yen(10'120);
    document.bankAccounts = {QStringLiteral("三井住友銀行 三田通支店 普通預金 8306489"),
                             QStringLiteral("みずほ銀行 芝支店 普通預金 4406310"),
                             QStringLiteral("三菱UFJ銀行 田町支店 普通預金 1000147")};
    document.accountHolderKana = QStringLiteral("ジグソー(カ)");
    document.exchangeRate = QStringLiteral("1 USD = 147.342 円");
    document.remarks = {
        QStringLiteral("※JPYのご請求額は、AWSからJPYで請求されている金額となります。"
                       "その際に使用されている為替レートは、AWSが提示する為替レートとなります。")};
    document.createdAt = QDateTime({2025, 7, 31}, {9, 30}, Qt::UTC);
    return document;
}

/// The same with \a count lines of a thousand yen each, all amounts consistent.
inline InvoiceDocument invoiceOfLines(int count)
{
    auto document = invoice();
    document.lines.clear();
    for (int i = 1; i <= count; ++i)
        document.lines.push_back(
            {QStringLiteral("%1 クラウドサービス 支払代行 AWS 月額費用 東京リージョン").arg(i), 1, Yen(1'000),
             Yen(1'000)});
    document.subtotal = Yen(count * 1'000);
    document.taxes = {{Percent::ofHundredths(1000), document.subtotal, Yen(count * 100)}};
    document.total = document.subtotal + document.taxes[0].tax;
    return document;
}

} // namespace choba::samples
