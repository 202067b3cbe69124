// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace choba {

enum class ReportFormat { CurLegacy, Cur2, Focus10, Focus11, Focus12 };

/// "cur_legacy", "cur_2_0", "focus_1_0", "focus_1_1", "focus_1_2".
QString reportFormatName(ReportFormat format);
bool isFocus(ReportFormat format);

/// The columns an import reads, by what they mean.
enum class Column {
    Payer,
    PeriodStart,
    BillType,
    InvoiceId,
    BillingEntity,
    Account,
    LineItemType,
    UsageStart,
    ProductCode,
    ServiceCode, ///< FOCUS x_ServiceCode: preferred to ServiceName
    UsageType,
    UsageTypeFallback, ///< FOCUS SkuMeter
    Operation,
    UsageAmount,
    Currency,
    Cost,
    Description,
    Region,
    RegionFallback,
    AvailabilityZone,
    ReservationArn,
    SavingsPlanArn,
    CommitmentId,
    CommitmentStatus,
    CommitmentType,
    Provider,
    Publisher,
    OnDemandCost,
    ReservationStart,
    ReservationEnd,
    ReservationTerm,
    ReservationPayment,
    ReservationOffering,
    SavingsPlanStart,
    SavingsPlanEnd,
    SavingsPlanTerm,
    SavingsPlanPayment,
    SavingsPlanOffering,
    TagsJson,
};
constexpr size_t columnKinds = static_cast<size_t>(Column::TagsJson) + 1;

/// Where a report's columns are. Names match without regard to case, in any order; others are ignored.
class ReportColumns
{
public:
    struct Tag
    {
        int index;
        QByteArray key; ///< as the header spells it, "user:Name"
    };
    /// What is known from elsewhere (manifest, `--payer`), so that its column may be missing.
    struct Known
    {
        bool payer = false;
        bool period = false;
    };

    /// Invalid: neither CUR nor FOCUS; required columns missing (all are named); one of ours twice.
    static Result<ReportColumns> fromHeader(const std::vector<QByteArray> &names, Known known);

    ReportFormat format() const { return m_format; }
    int count() const { return static_cast<int>(m_names.size()); }
    /// -1 when the report has no such column.
    int at(Column column) const { return m_places.at(static_cast<size_t>(column)); }
    bool has(Column column) const { return at(column) >= 0; }
    QString name(int index) const; ///< as the header spells it
    const std::vector<Tag> &tags() const { return m_tags; }
    bool hasTags() const { return !m_tags.empty() || has(Column::TagsJson); }
    /// Whether lines follow the same layout, so that what was learnt of one file's bytes holds for the other.
    bool operator==(const ReportColumns &other) const { return m_names == other.m_names; }

private:
    ReportFormat m_format = ReportFormat::CurLegacy;
    std::vector<QByteArray> m_names;
    std::array<int, columnKinds> m_places{};
    std::vector<Tag> m_tags;
};

} // namespace choba
