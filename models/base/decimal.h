// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/int128.h"
#include "models/base/result.h"

#include <QStringView>

namespace choba {

/// Reads a plain decimal ("-12.34", full-width digits and thousands commas refused) as an integer of
/// 10^-fractionDigits. Invalid: empty, not a number, more than \a fractionDigits non-zero fraction digits,
/// beyond 64 bits. \a field names the input in the error.
Result<qint64> parseDecimal(QStringView text, int fractionDigits, const QString &field);

} // namespace choba
