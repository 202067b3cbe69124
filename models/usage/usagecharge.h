// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/base/usd.h"

#include <QDate>
#include <QString>

#include <vector>

namespace choba {

/// What the rule book cannot know from the names in a row: facts the row itself states.
enum class ChargeClass {
    Plain,
    Marketplace,  ///< sold by an AWS Marketplace seller
    Purchase,     ///< the fee of a reserved instance or Savings Plan bought
    Foreign,      ///< FOCUS: of a provider other than AWS; kept and shown, never billed
    CoveredOther, ///< covered by a commitment of another account; ChargeKey::detail is its ARN
};

/// "", "marketplace", "purchase", "foreign", "covered_other": the form stored and printed.
QString chargeClassName(ChargeClass chargeClass);
/// The inverse; an unknown name is Plain. \pre the name comes from our own database
ChargeClass chargeClassOf(QStringView name);

/// What makes lines of a report one charge. Texts are the report's own; an account may be no AWS account id.
struct ChargeKey
{
    QString account;
    QString productCode;
    QString region; ///< "" where the report names none
    QString lineItemType;
    QString usageType;
    ChargeClass chargeClass = ChargeClass::Plain;
    QString detail; ///< description of a Credit; ARN where the class says so; else ""
    bool operator==(const ChargeKey &) const = default;
};

/// The lines of one key of one payer and billing month.
struct ChargeSeries
{
    qint64 id = 0;
    qint64 versionId = 0;
    QString payer;
    ChargeKey key;
    Usd cost;            ///< sum of its days as stored (unblended, or FOCUS billed)
    QString usageAmount; ///< exact decimal; of a SavingsPlanNegation it repeats the covered usage
    qint64 lines = 0;
    Usd onDemand; ///< public on-demand value, rounded half-even; 0 where the report has none
};

/// The charge of one series on one UTC day.
struct UsageCharge
{
    qint64 seriesId = 0;
    QDate day;
    Usd cost;
    QString usageAmount;
    qint64 lines = 0;
};

} // namespace choba
