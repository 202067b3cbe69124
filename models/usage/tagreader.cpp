// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/csvscanner.h"
#include "models/usage/rowreader.h"
#include "models/usage/scannedrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace choba {

namespace {

using TagList = std::vector<std::pair<std::string, std::string>>;

void add(TagList &tags, std::string key, std::string value)
{
    const auto withoutNul = [](std::string &text) { std::erase(text, '\0'); }; // JSON can spell one
    withoutNul(key);
    withoutNul(value);
    if (!key.empty() && !value.empty())
        tags.emplace_back(std::move(key), std::move(value));
}

TagList tagsOfJson(std::string_view raw)
{
    const std::string text = ScannedRecord::unescaped(raw);
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
    TagList tags;
    for (auto tag = object.begin(); tag != object.end(); ++tag)
        add(tags, tag.key().toStdString(), tag->toVariant().toString().toStdString());
    return tags;
}

} // namespace

std::vector<std::pair<std::string, std::string>> readTags(std::string_view raw, const void *context)
{
    const auto &columns = *static_cast<const ReportColumns *>(context);
    if (columns.has(Column::TagsJson))
        return tagsOfJson(raw);

    std::string text(raw);
    text.push_back('\n');
    const auto size = static_cast<quint32>(text.size());
    text.append(CsvScanner::padding, '\0');
    CsvScanner scanner(CsvKernel::Portable);
    scanner.restart();
    scanner.scan(text.data(), 0, size);
    const ScannedRecord record{text.data(), 0, scanner.separators().data()};
    TagList tags;
    for (const ReportColumns::Tag &tag : columns.tags()) {
        const int field = tag.index - columns.tags().front().index;
        if (static_cast<size_t>(field) < scanner.separators().size())
            add(tags, tag.key.toStdString(), record.text(field));
    }
    return tags;
}

} // namespace choba
