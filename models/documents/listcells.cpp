// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/listcells.h"

namespace choba {
namespace {

bool startsFormula(QChar character)
{
    static const QString starters = QStringLiteral("=+-@\t\r＝＋－＠");
    return starters.contains(character);
}

struct NumberText
{
    std::optional<QString> operator()(std::monostate) const { return std::nullopt; }
    std::optional<QString> operator()(const QString &) const { return std::nullopt; }
    std::optional<QString> operator()(const QDate &) const { return std::nullopt; }
    std::optional<QString> operator()(qint64 number) const { return QString::number(number); }
    std::optional<QString> operator()(Yen yen) const { return QString::number(yen.amount()); }
    std::optional<QString> operator()(const UsdSum &usd) const { return usd.toString(); }
    std::optional<QString> operator()(const DecimalCell &decimal) const { return decimal.text; }
    std::optional<QString> operator()(Percent percent) const { return percent.toString(); }
};

} // namespace

QString guardedText(const QString &text)
{
    const auto first = std::find_if_not(text.cbegin(), text.cend(),
                                        [](QChar c) { return c.isSpace() && c != u'\t' && c != u'\r'; });
    return first != text.cend() && startsFormula(*first) ? u'\'' + text : text;
}

std::optional<QString> numberText(const ListCell &cell)
{
    return std::visit(NumberText{}, cell);
}

} // namespace choba
