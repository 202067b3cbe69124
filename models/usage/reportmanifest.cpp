// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/reportmanifest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportManifest)
};

Error invalid(const QString &fileName, const QString &what)
{
    return Error::invalid(QStringLiteral("path"), Words::tr("%1: %2.").arg(fileName, what));
}

/// "20180101T000000.000Z" or "2018-01-01T…".
std::optional<Month> periodOf(const QJsonObject &object)
{
    QString start =
        object.value(QLatin1String("billingPeriod")).toObject().value(QLatin1String("start")).toString();
    start.remove(QLatin1Char('-'));
    const QDate day = QDate::fromString(start.left(8), QStringLiteral("yyyyMMdd"));
    return day.isValid() ? std::optional(Month::of(day)) : std::nullopt;
}

/// ".../BILLING_PERIOD=2024-09/…", where data exports keep what their manifest does not say.
std::optional<Month> periodOfKey(const QString &key)
{
    static const QRegularExpression pattern(QStringLiteral("BILLING_PERIOD=(\\d{4}-\\d{2})/"));
    const QRegularExpressionMatch match = pattern.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    const auto month = Month::parse(match.captured(1), QStringLiteral("period"));
    return month ? std::optional(*month) : std::nullopt;
}

QString withoutBucket(QString key)
{
    static const QRegularExpression scheme(QStringLiteral("^s3://[^/]*/"),
                                           QRegularExpression::CaseInsensitiveOption);
    key.remove(scheme);
    while (key.startsWith(QLatin1Char('/')))
        key.remove(0, 1);
    return key;
}

QString nameOf(const QJsonObject &object, const QString &fileName)
{
    QString name = object.value(QLatin1String("reportName")).toString();
    if (name.isEmpty())
        name = object.value(QLatin1String("exportName")).toString();
    if (name.isEmpty()) {
        // "arn:aws:bcm-data-exports:us-east-1:123456789012:export/NAME-<uuid>"
        static const QRegularExpression uuid(QStringLiteral("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
        name = object.value(QLatin1String("exportArn")).toString().section(QStringLiteral("export/"), 1);
        name.remove(uuid);
    }
    if (name.isEmpty()) {
        static const QRegularExpression suffix(QStringLiteral("-?manifest\\.json$"),
                                               QRegularExpression::CaseInsensitiveOption);
        name = QString(fileName).remove(suffix);
    }
    return name;
}

} // namespace

Result<ReportManifest> ReportManifest::parse(const QByteArray &text, const QString &fileName)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(text, &failure);
    if (!document.isObject()) {
        const qsizetype line = text.left(failure.offset).count('\n') + 1;
        return invalid(fileName,
                       Words::tr("line %1 is no manifest: %2").arg(line).arg(failure.errorString()));
    }
    const QJsonObject object = document.object();
    ReportManifest manifest;
    manifest.reportName = nameOf(object, fileName);
    manifest.account = object.value(QLatin1String("account")).toString();
    manifest.period = periodOf(object);
    manifest.assemblyId = object.value(QLatin1String("executionId")).toString();
    if (manifest.assemblyId.isEmpty())
        manifest.assemblyId = object.value(QLatin1String("assemblyId")).toString();

    const QString compression = object.value(QLatin1String("compression")).toString().toUpper();
    const QString contentType = object.value(QLatin1String("contentType")).toString().toLower();
    if (compression == QLatin1String("PARQUET") || contentType.contains(QLatin1String("parquet")))
        return invalid(fileName, Words::tr("the report is Parquet; this program reads CSV reports"));
    const QJsonValue legacy = object.value(QLatin1String("reportKeys"));
    const QJsonArray files = (legacy.isArray() ? legacy : object.value(QLatin1String("dataFiles"))).toArray();
    for (const QJsonValue &file : files) {
        const QString key = withoutBucket(file.toString());
        const QStringList parts = key.split(QLatin1Char('/'));
        if (key.isEmpty() || parts.contains(QLatin1String("..")) || key.contains(QChar(0)))
            return invalid(fileName, Words::tr("“%1” is no file of a report").arg(file.toString()));
        manifest.keys += key;
        if (!manifest.period)
            manifest.period = periodOfKey(key);
    }
    if (manifest.keys.isEmpty())
        return invalid(fileName, Words::tr("the manifest lists no files"));
    if (manifest.keys.removeDuplicates() > 0)
        return invalid(fileName, Words::tr("the manifest lists a file twice"));
    return manifest;
}

} // namespace choba
