// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/fields.h"

#include "models/customers/csvcolumns.h"

#include <QCoreApplication>

#include <limits>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<std::pair<QString, QString>> parsePair(const QString &text, const QString &field)
{
    const qsizetype sign = text.indexOf(QLatin1Char('='));
    if (sign <= 0 || sign + 1 == text.size())
        return Error::invalid(field, Words::tr("“%1” is not of the form LEFT=RIGHT.").arg(text));
    return std::pair(text.first(sign), text.sliced(sign + 1));
}

Result<int> parseCount(const QString &text, const QString &field, int least, int most)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < least || count > most)
        return Error::invalid(
            field, Words::tr("“%1” is not a whole number from %2 to %3.").arg(text).arg(least).arg(most));
    return count;
}

TypedOption addYesNo(const Command &command, const char *option, const QString &description)
{
    return command.option(QString::fromLatin1(option), QStringLiteral("yes|no"), description);
}

Result<void> putYesNo(const std::optional<QString> &typed, const QString &field, bool &target)
{
    if (!typed)
        return ok();
    const std::optional<bool> said = yesOrNo(*typed);
    if (!said)
        return Error::invalid(field, neitherYesNorNo(*typed));
    target = *said;
    return ok();
}

TypedOption addLimit(const Command &list)
{
    return list.option(QStringLiteral("--limit"), QStringLiteral("N"), Words::tr("at most so many"));
}

Result<int> parseLimit(const std::optional<QString> &text)
{
    if (!text)
        return -1;
    return parseCount(*text, QStringLiteral("limit"), 0, std::numeric_limits<int>::max());
}

TypedOption addIfVersion(const Command &change)
{
    return change.option(QStringLiteral("--if-version"), QStringLiteral("N"),
                         //: ja: row_version がこの番号のときだけ変更します
                         Words::tr("only while its row_version is this"));
}

Result<std::optional<int>> parseVersion(const std::optional<QString> &text)
{
    if (!text)
        return std::optional<int>();
    CHOBA_TRY_ASSIGN(const int version,
                     parseCount(*text, QStringLiteral("if_version"), 0, std::numeric_limits<int>::max()));
    return std::optional<int>(version);
}

Result<int> versionToReplace(const std::optional<QString> &given, int stored)
{
    CHOBA_TRY_ASSIGN(const std::optional<int> version, parseVersion(given));
    return version.value_or(stored);
}

Answer withReplaced(Answer answer, const QJsonObject &replaced, const QString &words)
{
    answer.json.insert(QStringLiteral("replaced"), replaced.isEmpty() ? QJsonValue() : QJsonValue(replaced));
    if (!replaced.isEmpty())
        //: ja: 置き換え前: %1
        answer.words += QLatin1Char('\n') + printable(Words::tr("Replaced: %1").arg(words));
    return answer;
}

QJsonValue dateJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace choba
