// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/importjson.h"

#include "models/usage/exactsum.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace choba {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QStringList stringList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list += entry.toString();
    return list;
}

QJsonValue toJson(const std::optional<ReplacedVersion> &replaced)
{
    if (!replaced)
        return QJsonValue::Null;
    QJsonArray differences;
    for (const ReplacedAmount &amount : replaced->differences) {
        differences += QJsonObject{{key("account"), amount.account},
                                   {key("product_code"), amount.productCode},
                                   {key("line_item_type"), amount.lineItemType},
                                   {key("before_usd"), amount.before.toString()},
                                   {key("after_usd"), amount.after.toString()}};
    }
    return QJsonObject{{key("version"), replaced->versionId},
                       {key("imported_at"), replaced->importedAt},
                       {key("before_usd"), replaced->before.toString()},
                       {key("after_usd"), replaced->after.toString()},
                       {key("difference_usd"), (replaced->after - replaced->before).toString()},
                       {key("differences"), differences}};
}

std::optional<ReplacedVersion> replacedOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const auto text = [](const QJsonObject &object, const char *name) {
        return object.value(key(name)).toString();
    };
    const QJsonObject object = value.toObject();
    ReplacedVersion replaced;
    replaced.versionId = object.value(key("version")).toInteger();
    replaced.importedAt = text(object, "imported_at");
    replaced.before = usdSumOf(text(object, "before_usd"));
    replaced.after = usdSumOf(text(object, "after_usd"));
    for (const QJsonValue &entry : object.value(key("differences")).toArray()) {
        const QJsonObject amount = entry.toObject();
        replaced.differences.push_back({text(amount, "account"), text(amount, "product_code"),
                                        text(amount, "line_item_type"), usdSumOf(text(amount, "before_usd")),
                                        usdSumOf(text(amount, "after_usd"))});
    }
    return replaced;
}

} // namespace

UsdSum usdSumOf(const QString &text)
{
    // Our own spelling: digits, and at most ten behind the point. What somebody else has written there is
    // bound so that sums of it stay within 128 bits.
    constexpr int128 greatest = int128(1) << 100;
    const QString whole = text.section(QLatin1Char('.'), 0, 0);
    const QString fraction = text.section(QLatin1Char('.'), 1, 1).left(Usd::fractionDigits);
    const int128 units = integerOf(whole + fraction.leftJustified(Usd::fractionDigits, QLatin1Char('0')));
    return UsdSum::ofUnits(std::clamp(units, -greatest, greatest));
}

QJsonObject toJson(const ImportSummary &summary)
{
    QJsonObject totals;
    for (const auto &[type, sum] : summary.totals)
        totals.insert(type, sum.toString());
    QJsonObject residue;
    for (const auto &[type, sum] : summary.residueByType)
        residue.insert(type, sum);
    QJsonArray skipped;
    for (const SkippedLine &line : summary.skippedLines) {
        skipped += QJsonObject{{key("file"), line.file},
                               {key("line"), line.line},
                               {key("column"), line.column},
                               {key("message"), line.message}};
    }
    const auto list = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    return {{key("report"), summary.report},
            {key("payer"), summary.payer},
            {key("period"), summary.period.toString()},
            {key("format"), summary.format},
            {key("version"), summary.versionId},
            {key("lines"), summary.lines},
            {key("accounts"), summary.accounts},
            {key("totals"), totals},
            {key("stored_usd"), summary.stored.toString()},
            {key("total_usd"), summary.totalUsd},
            {key("residue_usd"), summary.residueUsd},
            {key("residue_by_type"), residue},
            {key("skipped"), static_cast<qint64>(summary.skippedLines.size())},
            {key("skipped_lines"), skipped},
            {key("split_copies"), summary.splitCopies},
            {key("unassigned_accounts"), list(summary.unassignedAccounts)},
            {key("invalid_accounts"), list(summary.invalidAccounts)},
            {key("unknown_products"), list(summary.unknownProducts)},
            {key("unknown_types"), list(summary.unknownTypes)},
            {key("warnings"), list(summary.warnings)},
            {key("final"), summary.final},
            {key("replaced"), toJson(summary.replaced)},
            {key("changed"), summary.changed}};
}

ImportSummary importSummaryOf(const QJsonObject &json)
{
    const auto text = [&](const char *name) { return json.value(key(name)).toString(); };
    ImportSummary summary;
    summary.report = text("report");
    summary.payer = text("payer");
    if (const auto period = Month::parse(text("period"), key("period")))
        summary.period = *period;
    summary.format = text("format");
    summary.versionId = json.value(key("version")).toInteger();
    summary.lines = json.value(key("lines")).toInteger();
    summary.accounts = json.value(key("accounts")).toInteger();
    const QJsonObject totals = json.value(key("totals")).toObject();
    for (auto total = totals.begin(); total != totals.end(); ++total)
        summary.totals[total.key()] = usdSumOf(total->toString());
    summary.stored = usdSumOf(text("stored_usd"));
    summary.totalUsd = text("total_usd");
    summary.residueUsd = text("residue_usd");
    const QJsonObject residue = json.value(key("residue_by_type")).toObject();
    for (auto left = residue.begin(); left != residue.end(); ++left)
        summary.residueByType[left.key()] = left->toString();
    for (const QJsonValue &value : json.value(key("skipped_lines")).toArray()) {
        const QJsonObject line = value.toObject();
        summary.skippedLines.push_back(
            {line.value(key("file")).toString(), line.value(key("line")).toInteger(),
             line.value(key("column")).toString(), line.value(key("message")).toString()});
    }
    summary.splitCopies = json.value(key("split_copies")).toInteger();
    summary.unassignedAccounts = stringList(json.value(key("unassigned_accounts")));
    summary.invalidAccounts = stringList(json.value(key("invalid_accounts")));
    summary.unknownProducts = stringList(json.value(key("unknown_products")));
    summary.unknownTypes = stringList(json.value(key("unknown_types")));
    summary.warnings = stringList(json.value(key("warnings")));
    summary.final = json.value(key("final")).toBool();
    summary.replaced = replacedOf(json.value(key("replaced")));
    summary.changed = json.value(key("changed")).toBool();
    return summary;
}

namespace {

/// Sums of exact decimals as they stand in summaries.
class TextSum
{
public:
    void add(const QString &text)
    {
        QByteArray digits = text.toLatin1();
        const qsizetype size = digits.size();
        digits.append(16, '\0'); // the reader may look behind the end
        ExactSum value;
        const NumberStatus status = parseReportNumber(digits.constData(), digits.constData() + size, value);
        m_isExact = m_isExact && status == NumberStatus::Ok && m_sum.add(value);
    }
    QJsonValue json() const { return m_isExact ? QJsonValue(m_sum.toString()) : QJsonValue(); }

private:
    ExactSum m_sum;
    bool m_isExact = true;
};

/// What all reports have in common; null where they differ.
QJsonValue common(const QJsonArray &reports, const QString &name)
{
    const QJsonValue first = reports.first().toObject().value(name);
    const bool isSame = std::all_of(reports.begin(), reports.end(), [&](const QJsonValue &report) {
        return report.toObject().value(name) == first;
    });
    return isSame ? first : QJsonValue();
}

QJsonArray allOf(const QJsonArray &reports, const QString &name)
{
    QSet<QString> seen;
    QStringList list;
    for (const QJsonValue &report : reports) {
        for (const QJsonValue &value : report.toObject().value(name).toArray()) {
            if (!seen.contains(value.toString()))
                list += value.toString();
            seen.insert(value.toString());
        }
    }
    list.sort();
    return QJsonArray::fromStringList(list);
}

QJsonObject sumsByName(const QJsonArray &reports, const QString &name)
{
    std::map<QString, TextSum> sums;
    for (const QJsonValue &report : reports) {
        const QJsonObject amounts = report.toObject().value(name).toObject();
        for (auto amount = amounts.begin(); amount != amounts.end(); ++amount)
            sums[amount.key()].add(amount->toString());
    }
    QJsonObject json;
    for (const auto &[type, sum] : sums)
        json.insert(type, sum.json());
    return json;
}

/// An account belongs to one payer; the same payer's periods mostly have the same ones.
qint64 accountsOf(const std::vector<ImportSummary> &summaries)
{
    std::map<QString, qint64> byPayer;
    for (const ImportSummary &summary : summaries)
        byPayer[summary.payer] = std::max(byPayer[summary.payer], summary.accounts);
    return std::accumulate(byPayer.begin(), byPayer.end(), qint64(0),
                           [](qint64 sum, const auto &payer) { return sum + payer.second; });
}

/// Several payers or periods as one report: sums, and facts as far as they are the same.
QJsonObject together(const ImportResult &result, const QJsonArray &reports)
{
    QJsonObject json;
    for (const char *name : {"report", "payer", "period", "format", "version", "replaced"})
        json.insert(key(name), common(reports, key(name)));
    for (const char *name :
         {"unassigned_accounts", "invalid_accounts", "unknown_products", "unknown_types", "warnings"})
        json.insert(key(name), allOf(reports, key(name)));
    for (const char *name : {"totals", "residue_by_type"})
        json.insert(key(name), sumsByName(reports, key(name)));
    for (const char *name : {"stored_usd", "total_usd", "residue_usd"}) {
        TextSum sum;
        for (const QJsonValue &report : reports)
            sum.add(report.toObject().value(key(name)).toString());
        json.insert(key(name), sum.json());
    }
    qint64 lines = 0;
    qint64 splitCopies = 0;
    bool final = true;
    bool changed = false;
    // A report has the skipped lines of its whole file, so has each payer and period of it.
    QJsonArray skipped;
    for (const ImportSummary &summary : result.reports) {
        lines += summary.lines;
        splitCopies += summary.splitCopies;
        final = final && summary.final;
        changed = changed || summary.changed;
        for (const QJsonValue &line : toJson(summary).value(key("skipped_lines")).toArray()) {
            if (!skipped.contains(line))
                skipped += line;
        }
    }
    json.insert(key("lines"), lines);
    json.insert(key("accounts"), accountsOf(result.reports));
    json.insert(key("skipped"), skipped.size());
    json.insert(key("skipped_lines"), skipped);
    json.insert(key("split_copies"), splitCopies);
    json.insert(key("final"), final);
    json.insert(key("changed"), changed);
    return json;
}

} // namespace

QJsonObject toJson(const ImportResult &result)
{
    QJsonArray reports;
    for (const ImportSummary &summary : result.reports)
        reports += toJson(summary);
    QJsonObject json = reports.size() == 1 ? reports.first().toObject() : together(result, reports);
    const double seconds = static_cast<double>(result.milliseconds) / 1000;
    json.insert(key("seconds"), seconds);
    json.insert(key("lines_per_second"),
                result.milliseconds == 0 ? result.lines : result.lines * 1000 / result.milliseconds);
    json.insert(key("reports"), reports);
    return json;
}

} // namespace choba
