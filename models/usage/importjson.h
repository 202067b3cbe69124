// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/importsummary.h"

#include <QJsonObject>

namespace choba {

/// Reads what UsdSum::toString() wrote.
UsdSum usdSumOf(const QString &text);

/// The shape that `import --json` prints for one payer and period (section 20), without its speed.
QJsonObject toJson(const ImportSummary &summary);
/// The inverse, for what was stored with a version.
ImportSummary importSummaryOf(const QJsonObject &json);
/// The whole of `import --json`: the first report's fields, the speed of all, and "reports" when there are
/// several.
QJsonObject toJson(const ImportResult &result);

} // namespace choba
