// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/reportmanifest.h"

#include <QByteArray>
#include <QDir>
#include <QTemporaryDir>

#include <map>

namespace choba {

inline QString view(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Keeps everything a report delivers, for a test to look at.
class CollectingSink : public ChargeSink
{
public:
    struct Series
    {
        QString payer, period, account, product, region, type, usageType, chargeClass, detail;
        std::vector<DaySum> days;
        std::vector<qint64> stored;
        qint64 cost;
        QString usage;
        quint64 lines;
        qint64 onDemand;
    };
    struct Tag
    {
        QString account, product, key, value;
        qint64 cost;
        quint64 lines;
    };

    Result<void> beginVersion(const VersionFacts &newFacts) override
    {
        facts.push_back(newFacts);
        return ok();
    }
    Result<void> addSeries(const SeriesSums &sums) override
    {
        const RunKey &key = sums.key;
        series.push_back({view(key.payer),
                          view(key.period),
                          view(key.account),
                          view(key.productCode),
                          view(key.region),
                          view(key.lineItemType),
                          view(key.usageType),
                          view(key.chargeClass),
                          view(key.detail),
                          {sums.days.begin(), sums.days.end()},
                          {sums.storedUsd.begin(), sums.storedUsd.end()},
                          sums.costUsd,
                          sums.usage.toString(),
                          sums.lines,
                          sums.onDemandUsd});
        return ok();
    }
    Result<void> addTag(const RunKey &tag, qint64 costUsd, quint64 lines) override
    {
        tags.push_back({view(tag.account), view(tag.productCode), view(tag.region), view(tag.lineItemType),
                        costUsd, lines});
        return ok();
    }
    Result<void> endVersion(const ImportSummary &summary) override
    {
        summaries.push_back(summary);
        return ok();
    }

    std::vector<VersionFacts> facts;
    std::vector<Series> series;
    std::vector<Tag> tags;
    std::vector<ImportSummary> summaries;
};

/// Reads and delivers a report file given by its path.
inline Result<CollectingSink> collect(const ReportInput &input, ReadOptions options = {})
{
    JobContext job;
    CHOBA_TRY_ASSIGN(ReadReport report, ReportReader(input, options, job).read());
    CollectingSink sink;
    CHOBA_TRY(report.deliver(sink, job));
    return sink;
}

inline QString sourceDir()
{
    return qEnvironmentVariable("CHOBA_SOURCE_DIR");
}

inline QString sharedData(const QString &path)
{
    return sourceDir() + QStringLiteral("/../shared/data/") + path;
}

} // namespace choba
