// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/ids.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ids)
};

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The check digit of the twelve base digits: weights 1, 2, 1, 2 … from the right (formats.md d8).
int checkDigit(QStringView base)
{
    int sum = 0;
    for (qsizetype fromRight = 0; fromRight < base.size(); ++fromRight)
        sum += base[base.size() - 1 - fromRight].digitValue() * (fromRight % 2 == 0 ? 1 : 2);
    return 9 - sum % 9;
}

Result<QString> checkedCorporateDigits(const QString &digits, const QString &field)
{
    if (digits.size() != 13 || !allDigits(digits))
        return Error::invalid(field, Words::tr("A corporate number has 13 digits."));
    const int expected = checkDigit(QStringView(digits).sliced(1));
    if (digits.front().digitValue() != expected)
        return Error::invalid(field,
                              Words::tr("The check digit (the first digit) should be %1.").arg(expected));
    return digits;
}

} // namespace

QString normalisedId(QStringView text)
{
    QString result;
    for (const QChar c : text.trimmed()) {
        const char16_t code = c.unicode();
        const bool fullWidth = code >= 0xFF01 && code <= 0xFF5E;
        result += fullWidth ? QChar(code - 0xFEE0) : c;
    }
    return result.trimmed();
}

bool AwsAccountId::isValid(QStringView text)
{
    return text.size() == 12 && allDigits(text);
}

Result<AwsAccountId> AwsAccountId::parse(QStringView text, const QString &field)
{
    QString digits = normalisedId(text);
    if (digits.size() == 14 && digits[4] == u'-' && digits[9] == u'-')
        digits.remove(QLatin1Char('-'));
    if (!isValid(digits))
        return Error::invalid(field, Words::tr("An AWS account id has 12 digits."));
    AwsAccountId id;
    id.m_digits = digits;
    return id;
}

QString AwsAccountId::grouped() const
{
    return m_digits.first(4) + QLatin1Char('-') + m_digits.sliced(4, 4) + QLatin1Char('-') + m_digits.last(4);
}

Result<CorporateNumber> CorporateNumber::parse(QStringView text, const QString &field)
{
    CHOBA_TRY_ASSIGN(const QString digits, checkedCorporateDigits(normalisedId(text), field));
    CorporateNumber number;
    number.m_digits = digits;
    return number;
}

Result<RegistrationNumber> RegistrationNumber::parse(QStringView text, const QString &field)
{
    const QString normalised = normalisedId(text).toUpper();
    if (!normalised.startsWith(QLatin1Char('T')))
        return Error::invalid(field, Words::tr("A registration number is T followed by 13 digits."));
    CHOBA_TRY_ASSIGN(const QString digits, checkedCorporateDigits(normalised.sliced(1), field));
    RegistrationNumber number;
    number.m_text = QLatin1Char('T') + digits;
    return number;
}

} // namespace choba
