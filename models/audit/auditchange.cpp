// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditchange.h"

#include "models/audit/auditwords.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace choba {

namespace {

constexpr int deepest = 8;                    ///< what a foreign row may make us nest
const QString nameless = QStringLiteral("–"); ///< a field that only a foreign row has

using Fields = std::map<QString, std::pair<QString, QString>>;

void gather(const QString &path, const QString &key, const QJsonValue &value, bool isAfter, int depth,
            Fields &fields)
{
    if (value.isObject() && depth < deepest) {
        const QJsonObject object = value.toObject();
        for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
            const QString name = field.key().isEmpty() ? nameless : auditFieldWords(field.key());
            gather(path.isEmpty() ? name : path + QStringLiteral(" · ") + name, field.key(), field.value(),
                   isAfter, depth + 1, fields);
        }
        return;
    }
    const bool isListOfThings = value.isArray() && value.toArray().first().isObject();
    if (isListOfThings && depth < deepest) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            gather(QStringLiteral("%1 %2").arg(path).arg(i + 1), key, array.at(i), isAfter, depth + 1,
                   fields);
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
    for (const auto &[field, values] : fields)
        changes.push_back({field, values.first, values.second, values.first != values.second});
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
