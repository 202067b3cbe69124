// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace choba {

/// Who issues the invoices, as printed on every document (Prime 3-2). Kept as the setting "issuer".
struct IssuerProfile
{
    QString name;
    QString postalCode; ///< "104-0028"
    QStringList addressLines;
    QString phone;
    QString registrationNumber; ///< T and 13 digits
    QStringList bankAccounts;   ///< "三井住友銀行 三田通支店 普通預金 8306489", one a line
    QString accountHolderKana;
    QStringList remarks;                ///< printed under 特記事項
    QByteArray logoPng;                 ///< empty = none
    qint64 firstNumber = 1'000'000'001; ///< of the invoice series; has no effect once an invoice is issued
    bool operator==(const IssuerProfile &) const = default;
};

/// The remark the source prints on every invoice.
QString defaultRemark();
/// Every problem of a profile; numbers come back normalised (full-width digits accepted).
Result<IssuerProfile> checkedIssuerProfile(IssuerProfile profile);

QJsonObject toJson(const IssuerProfile &profile);
IssuerProfile issuerProfileOf(const QJsonObject &object);

} // namespace choba
