// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/ruleloader.h"

#include "models/rulebook/ruledefinitions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleLoader)
};

const QString holidayFile = QStringLiteral("holidays-jp.csv");
const QString databaseFile = QStringLiteral("database"); // where overrides are said to stand

/// The rows of one key as found, not yet read.
struct RawRule
{
    QString file;
    QString source; // of the file, for rows that name none
    QJsonArray rows;
    bool overridden = false;
};

class RuleLoader
{
public:
    explicit RuleLoader(const QString &folder)
        : m_folder(folder)
    {}

    void readFiles();
    void override(const std::vector<RuleOverride> &overrides);
    void readRules();
    void readCalendar();

    std::vector<Problem> problems;
    RuleData data;

private:
    void readFile(const QString &name);
    void readRule(const QString &key, const RawRule &raw, const RuleDefinition &definition);
    std::optional<RuleRow> readRow(const QString &key, const RawRule &raw, const QJsonValue &value);
    void checkDates(const QString &key, const RawRule &raw, const std::vector<RuleRow> &rows, bool isFamily);
    void complain(const QString &key, const QString &file, const QString &what)
    {
        problems.push_back({key, key.isEmpty() ? QStringLiteral("%1: %2").arg(file, what)
                                               : QStringLiteral("%1: %2: %3").arg(file, key, what)});
    }

    QString m_folder;
    std::map<QString, RawRule> m_raw;
};

QString idOf(const QString &key, QDate from)
{
    return key + QLatin1Char('@') + (from.isValid() ? from.toString(Qt::ISODate) : QStringLiteral("start"));
}

QString placeOf(const RuleRow &row)
{
    return QStringLiteral("%1: %2").arg(row.file, row.rule.id);
}

void RuleLoader::readFiles()
{
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        complain({}, m_folder, Words::tr("There are no rule files here."));
    for (const QString &name : names)
        readFile(name);
}

void RuleLoader::readFile(const QString &name)
{
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return complain({}, name, file.errorString());
    QJsonParseError parseError;
    const QByteArray bytes = file.readAll();
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (!document.isObject()) {
        const bool wrongShape = parseError.error == QJsonParseError::NoError;
        return complain(
            {}, name,
            wrongShape ? Words::tr("The file must hold one JSON object.")
                       : Words::tr("%1 (at byte %2)").arg(parseError.errorString()).arg(parseError.offset));
    }
    RuleFields fields(document.object(), name, problems);
    fields.text(QStringLiteral("about"));
    const QString source = fields.text(QStringLiteral("source"));
    const QJsonValue rules = fields.value(QStringLiteral("rules"));
    fields.finish();
    if (!rules.isObject())
        complain({}, name, Words::tr("The member “rules” must be an object."));
    const QJsonObject object = rules.toObject();
    for (auto rule = object.begin(); rule != object.end(); ++rule) {
        // Qt's reader keeps the last of two equal names and says nothing.
        if (bytes.count('"' + rule.key().toUtf8() + '"') > 1)
            complain(rule.key(), name, Words::tr("stands twice"));
        if (!rule->isArray())
            complain(rule.key(), name, Words::tr("must be a list of rows"));
        const auto [known, isNew] = m_raw.try_emplace(rule.key(), RawRule{name, source, rule->toArray()});
        if (!isNew)
            complain(rule.key(), name, Words::tr("also stands in %1").arg(known->second.file));
    }
}

void RuleLoader::override(const std::vector<RuleOverride> &overrides)
{
    for (const RuleOverride &one : overrides) {
        QJsonParseError parseError;
        const QJsonDocument document = QJsonDocument::fromJson(one.rowsJson, &parseError);
        if (!document.isArray()) {
            complain(one.key, databaseFile, Words::tr("must be a list of rows"));
            continue;
        }
        m_raw[one.key] = {databaseFile, databaseFile, document.array(), true};
    }
}

void RuleLoader::readRules()
{
    for (const auto &[key, raw] : m_raw) {
        if (const RuleDefinition *definition = definitionOf(key))
            readRule(key, raw, *definition);
        else
            complain(key, raw.file, Words::tr("unknown key"));
    }
    for (const RuleDefinition &definition : ruleDefinitions()) {
        if (!definition.isFamily && !m_raw.contains(definition.key))
            complain(definition.key, m_folder, Words::tr("missing"));
    }
}

void RuleLoader::readRule(const QString &key, const RawRule &raw, const RuleDefinition &definition)
{
    std::vector<RuleRow> &rows = data.rows[key];
    for (const QJsonValue &value : raw.rows) {
        if (const std::optional<RuleRow> row = readRow(key, raw, value))
            rows.push_back(*row);
    }
    checkDates(key, raw, rows, definition.isFamily);
    for (const RuleRow &row : rows) {
        RuleFields fields(row.value, placeOf(row), problems);
        definition.read(fields, row.rule, data);
        fields.finish();
    }
}

std::optional<RuleRow> RuleLoader::readRow(const QString &key, const RawRule &raw, const QJsonValue &value)
{
    if (!value.isObject()) {
        complain(key, raw.file, Words::tr("must be a list of rows"));
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    const QString from = object.value(QStringLiteral("from")).toString();
    const QString place =
        QStringLiteral("%1: %2").arg(raw.file, idOf(key, QDate::fromString(from, Qt::ISODate)));
    RuleFields fields(object, place, problems);
    RuleRow row;
    row.file = raw.file;
    row.overridden = raw.overridden;
    row.rule.key = key;
    row.rule.from = fields.optionalDate(QStringLiteral("from")).value_or(QDate());
    row.rule.to = fields.optionalDate(QStringLiteral("to")).value_or(QDate());
    row.rule.source = fields.optionalText(QStringLiteral("source")).value_or(raw.source);
    row.rule.id = idOf(key, row.rule.from);
    const QJsonValue inner = fields.value(QStringLiteral("value"));
    if (!inner.isObject())
        fields.complain(QStringLiteral("value"), Words::tr("must be an object"));
    row.value = inner.toObject();
    fields.finish();
    return row;
}

void RuleLoader::checkDates(const QString &key, const RawRule &raw, const std::vector<RuleRow> &rows,
                            bool isFamily)
{
    if (rows.empty())
        return complain(key, raw.file, Words::tr("has no rows"));
    if (!isFamily && rows.front().rule.from.isValid()) {
        complain(key, raw.file,
                 Words::tr("gap: nothing is said of the days before %1")
                     .arg(rows.front().rule.from.toString(Qt::ISODate)));
    }
    if (!isFamily && rows.back().rule.to.isValid()) {
        complain(key, raw.file,
                 Words::tr("gap: nothing is said of the days after %1")
                     .arg(rows.back().rule.to.toString(Qt::ISODate)));
    }
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const RuleRef &rule = rows[at].rule;
        if (rule.from.isValid() && rule.to.isValid() && rule.from > rule.to)
            complain(key, raw.file,
                     Words::tr("the row of %1 ends before it begins").arg(rule.from.toString(Qt::ISODate)));
        if (at == 0)
            continue;
        const QDate before = rows[at - 1].rule.to;
        const QString begins =
            rule.from.isValid() ? rule.from.toString(Qt::ISODate) : QStringLiteral("start");
        if (!before.isValid() || !rule.from.isValid() || rule.from <= before)
            complain(key, raw.file,
                     Words::tr("overlap: the row of %1 begins inside the row before it").arg(begins));
        else if (rule.from > before.addDays(1))
            complain(key, raw.file,
                     Words::tr("gap: nothing is said of %1").arg(before.addDays(1).toString(Qt::ISODate)));
    }
}

void RuleLoader::readCalendar()
{
    QFile file(QDir(m_folder).filePath(holidayFile));
    if (!file.open(QIODevice::ReadOnly))
        return complain({}, holidayFile, file.errorString());
    auto holidays = HolidayList::parse(file.readAll(), holidayFile);
    if (!holidays) {
        problems.push_back({holidays.error().field, holidays.error().message});
        return;
    }
    for (const auto &row : data.shelf<AddedHolidays>().value(QStringLiteral("calendar.added_holidays"))) {
        holidays->days.unite(row.value.days);
        for (int year = holidays->lastYear + 1; row.value.years.contains(year); ++year)
            holidays->lastYear = year;
    }
    data.calendar = BusinessCalendar(
        *std::move(holidays), data.shelf<CompanyDays>().value(QStringLiteral("calendar.company_days")));
}

} // namespace

Result<std::shared_ptr<const RuleData>> loadRules(const QString &folder,
                                                  const std::vector<RuleOverride> &overrides)
{
    RuleLoader loader(folder);
    loader.readFiles();
    loader.override(overrides);
    loader.readRules();
    loader.readCalendar();
    if (!loader.problems.empty())
        return Error::invalid(std::move(loader.problems));
    return std::make_shared<const RuleData>(std::move(loader.data));
}

} // namespace choba
