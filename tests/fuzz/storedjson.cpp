// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as it lies in a database or a backup that somebody may have edited: settings, what an invoice was made
// of, the summary of an import, entries of the audit log. The first byte chooses which.
#include "models/audit/auditchange.h"
#include "models/billing/issuerprofile.h"
#include "models/billing/ratedmonthjson.h"
#include "models/mail/mailsettings.h"
#include "models/upkeep/backupmanifest.h"
#include "models/usage/importjson.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace choba;

namespace {

void readSettings(const QJsonObject &object)
{
    if (const auto profile = checkedIssuerProfile(issuerProfileOf(object)))
        promise(issuerProfileOf(toJson(*profile)) == *profile, "a profile is read as it was written");
    if (const auto settings = checkedMailSettings(mailSettingsOf(object)))
        promise(mailSettingsOf(toJson(*settings)) == *settings, "settings are read as they were written");
}

void readRated(const QJsonObject &object)
{
    const auto rated = ratedMonthOf(object, {});
    if (!rated)
        return;
    const auto again = ratedMonthOf(toJson(*rated), {});
    promise(again && toJson(*again) == toJson(*rated), "a rated month is read as it was written");
}

void readSummary(const QJsonObject &object)
{
    const QJsonObject once = toJson(importSummaryOf(object));
    promise(toJson(importSummaryOf(once)) == once, "a summary is read as it was written");
}

void readEntry(const QJsonDocument &document)
{
    const QJsonObject before = document.array().at(0).toObject();
    const QJsonObject after = document.array().at(1).toObject();
    for (const AuditChange &change : auditChanges(before, after))
        promise(!change.field.isEmpty(), "a field has a name");
    promise(auditChanges(after, after).size() >= std::size_t(after.size()), "no field is lost");
    (void)auditSummary(before, after);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QJsonDocument document = QJsonDocument::fromJson(bytesOf(data + 1, size - 1));
    const QJsonObject object = document.object();
    switch (data[0]) {
    case 's':
        readSettings(object);
        break;
    case 'r':
        readRated(object);
        break;
    case 'i':
        readSummary(object);
        break;
    case 'a':
        readEntry(document);
        break;
    case 'm':
        (void)backupManifestOf(object);
        break;
    default:
        break;
    }
    return 0;
}
