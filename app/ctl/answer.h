// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace choba {

/// How a field of the JSON is shown to people.
struct ShownField
{
    QString key;
    QString title;
    enum class Kind { Text, Yen, Number } kind = Kind::Text;
};

/// What a command has to say: the machine-readable form and the same in words. The words hold no control
/// characters but line ends, so that foreign text cannot steer a terminal.
struct Answer
{
    QJsonObject json;
    QString words;
    bool failed = false; ///< said, but what was asked for is not so: the program ends as after an error
    bool raw = false;    ///< words only, also under --json, as they are (completion scripts)

    /// {"items": […]}, as a table with \a columns.
    static Answer list(const QJsonArray &items, const std::vector<ShownField> &columns);
    /// One thing: a line of title and value for each of \a columns the object has.
    static Answer facts(const QJsonObject &object, const std::vector<ShownField> &columns);
};

QString table(const QJsonArray &items, const std::vector<ShownField> &columns);
QString factLines(const QJsonObject &object, const std::vector<ShownField> &columns);
/// Control and direction-changing characters made visible.
QString printable(const QString &text);
/// How many cells of a terminal the text takes: East Asian wide characters take two.
int cellWidth(QStringView text);

/// {"error": {"kind", "field", "message"}}, with all "problems" when there are several.
QJsonObject errorJson(const QString &kind, const QString &field, const QString &message,
                      const std::vector<Problem> &problems = {});

} // namespace choba
