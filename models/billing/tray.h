// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/base/usd.h"
#include "models/rulebook/serviceclass.h"

#include <QString>

#include <optional>
#include <vector>

namespace choba {

/// Money only a person may place (section 5).
enum class TrayKind { Credit, LateUsage };
/// "credit", "late_usage".
QString spelled(TrayKind kind);

enum class TrayChoice { Bill, Keep, Move };
/// "bill", "keep", "move".
QString spelled(TrayChoice choice);
Result<TrayChoice> parseTrayChoice(QStringView text, const QString &field);

/// Bill: in its own month (a late item: in \a month), as \a billAs. Keep: ours. Move: billed as \a billAs in
/// \a month.
struct TrayDecision
{
    TrayChoice choice = TrayChoice::Keep;
    ServiceClass billAs = ServiceClass::Undiscounted;
    Month month;
    QString by; ///< a person, or the id of the rule that decided in advance
    QString reason;
};

struct TrayItem
{
    TrayKind kind = TrayKind::Credit;
    QString key; ///< stable over imports, unique within the account: "credit/2026-10/AmazonEC2/AWS_Activate"
    QString account;
    Month month; ///< the AWS billing month the money belongs to
    QString productCode;
    QString description;
    std::optional<ServiceClass> serviceClass; ///< of late usage
    UsdSum amount;
    std::vector<qint64> seriesIds;
    std::optional<TrayDecision> decision; ///< none = holds the account
};

} // namespace choba
