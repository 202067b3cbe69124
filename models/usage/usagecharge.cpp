// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagecharge.h"

#include <algorithm>
#include <array>
#include <utility>

namespace choba {

namespace {

constexpr std::array<std::pair<ChargeClass, QLatin1StringView>, 5> classNames = {{
    {ChargeClass::Plain, QLatin1StringView("")},
    {ChargeClass::Marketplace, QLatin1StringView("marketplace")},
    {ChargeClass::Purchase, QLatin1StringView("purchase")},
    {ChargeClass::Foreign, QLatin1StringView("foreign")},
    {ChargeClass::CoveredOther, QLatin1StringView("covered_other")},
}};

} // namespace

QString chargeClassName(ChargeClass chargeClass)
{
    return classNames.at(static_cast<size_t>(chargeClass)).second;
}

ChargeClass chargeClassOf(QStringView name)
{
    const auto found = std::find_if(classNames.begin(), classNames.end(),
                                    [&](const auto &entry) { return entry.second == name; });
    return found == classNames.end() ? ChargeClass::Plain : found->first;
}

} // namespace choba
