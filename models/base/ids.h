// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace choba {

/// Full-width ASCII (０-９, Ａ-Ｚ, －) to half-width, surrounding blanks removed: how ids and numbers are
/// read from people.
QString normalisedId(QStringView text);

/// A 12-digit AWS account id. Full-width digits and the grouping 1234-5678-9012 are accepted and normalised.
class AwsAccountId
{
public:
    AwsAccountId() = default;
    static Result<AwsAccountId> parse(QStringView text, const QString &field);
    /// What a report may contain: true for exactly twelve ASCII digits.
    static bool isValid(QStringView text);

    const QString &digits() const { return m_digits; }
    QString grouped() const; ///< "1234-5678-9012", for reading
    bool operator==(const AwsAccountId &) const = default;

private:
    QString m_digits;
};

/// 法人番号: 13 digits whose first is a check digit (9 - sum mod 9 over the other twelve).
class CorporateNumber
{
public:
    CorporateNumber() = default;
    static Result<CorporateNumber> parse(QStringView text, const QString &field);

    const QString &digits() const { return m_digits; }
    bool operator==(const CorporateNumber &) const = default;

private:
    QString m_digits;
};

/// 登録番号 of a qualified-invoice issuer: T and 13 digits with the check digit of a corporate number.
class RegistrationNumber
{
public:
    RegistrationNumber() = default;
    static Result<RegistrationNumber> parse(QStringView text, const QString &field);

    const QString &text() const { return m_text; } ///< "T3430001027574"
    bool operator==(const RegistrationNumber &) const = default;

private:
    QString m_text;
};

} // namespace choba
