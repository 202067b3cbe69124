// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditchange.h"

#include "models/audit/auditwords.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <tuple>

namespace choba {

namespace {

constexpr int deepest = 8;                    ///< what a foreign row may make us nest
const QString nameless = QStringLiteral("–"); ///< a field that only a foreign row has

/// What a field is called, and the keys it has in the log, each with its length: two may be called the same.
struct Path
{
    QString words;
    QString keys;

    Path below(const QString &key) const
    {
        const QString name = key.isEmpty() ? nameless : auditFieldWords(key);
        return {words.isEmpty() ? name : words + QStringLiteral(" · ") + name,
                keys + QStringLiteral("/%1:").arg(key.size()) + key};
    }
    Path at(qsizetype place) const
    {
        const QString number = QString::number(place + 1);
        return {words + QLatin1Char(' ') + number, keys + QLatin1Char('#') + number};
    }
    bool operator<(const Path &other) const
    {
        return std::tie(words, keys) < std::tie(other.words, other.keys);
    }
};

using Fields = std::map<Path, std::pair<QString, QString>>;

void gather(const Path &path, const QString &key, const QJsonValue &value, bool isAfter, int depth,
            Fields &fields)
{
    const bool isWhole = depth == 0; // of it an empty object tells nothing
    const QJsonObject object = value.toObject();
    if (value.isObject() && depth < deepest && (isWhole || !object.isEmpty())) {
        for (auto field = object.constBegin(); field != object.constEnd(); ++field)
            gather(path.below(field.key()), field.key(), field.value(), isAfter, depth + 1, fields);
        return;
    }
    const bool isListOfThings = value.isArray() && value.toArray().first().isObject();
    if (isListOfThings && depth < deepest) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            gather(path.at(i), key, array.at(i), isAfter, depth + 1, fields);
        return;
    }
    auto &[before, after] = fields[path];
    (isAfter ? after : before) = auditValueWords(key, value);
}

} // namespace

std::vector<AuditChange> auditChanges(const QJsonObject &before, const QJsonObject &after)
{
    Fields fields;
    gather({}, {}, before, false, 0, fields);
    gather({}, {}, after, true, 0, fields);
    std::vector<AuditChange> changes;
    for (const auto &[path, values] : fields)
        changes.push_back({path.words, values.first, values.second, values.first != values.second});
    std::stable_partition(changes.begin(), changes.end(),
                          [](const AuditChange &change) { return change.isChanged; });
    return changes;
}

QString auditSummary(const QJsonObject &before, const QJsonObject &after, int fields)
{
    QStringList parts;
    const auto shown = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("–") : text.simplified();
    };
    for (const AuditChange &change : auditChanges(before, after)) {
        if (!change.isChanged || parts.size() == fields)
            break;
        parts.append(before.isEmpty() ? change.field + QStringLiteral(": ") + shown(change.after)
                                      : change.field + QStringLiteral(": ") + shown(change.before) +
                                            QStringLiteral(" → ") + shown(change.after));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace choba
