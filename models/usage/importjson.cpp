// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/importjson.h"

#include <QJsonArray>

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
    // Our own spelling: digits, and at most ten behind the point.
    int128 units = 0;
    int fraction = -1;
    for (const QChar c : text) {
        if (c == QLatin1Char('.'))
            fraction = 0;
        else if (c.isDigit()) {
            units = units * 10 + c.digitValue();
            fraction += fraction >= 0 ? 1 : 0;
        }
    }
    for (int i = std::max(fraction, 0); i < Usd::fractionDigits; ++i)
        units *= 10;
    return UsdSum::ofUnits(text.startsWith(QLatin1Char('-')) ? -units : units);
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

QJsonObject toJson(const ImportResult &result)
{
    QJsonArray reports;
    for (const ImportSummary &summary : result.reports)
        reports += toJson(summary);
    QJsonObject json = reports.first().toObject();
    const double seconds = static_cast<double>(result.milliseconds) / 1000;
    json.insert(key("seconds"), seconds);
    json.insert(key("lines_per_second"),
                result.milliseconds == 0 ? result.lines : result.lines * 1000 / result.milliseconds);
    json.insert(key("reports"), reports);
    return json;
}

} // namespace choba
