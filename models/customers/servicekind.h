// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace choba {

/// What a customer has from us, as the Plus contract asks (section 3).
enum class ServiceKind { Billing, BillingAdvanced, FlatRate, DedicatedLine, Cdn };

inline constexpr std::array allServiceKinds{ServiceKind::Billing, ServiceKind::BillingAdvanced,
                                            ServiceKind::FlatRate, ServiceKind::DedicatedLine,
                                            ServiceKind::Cdn};

/// As on the command line, in JSON and in storage: "billing", "billing_advanced", "flat_rate", …
QString spelled(ServiceKind kind);
/// For the user, in their language.
QString displayName(ServiceKind kind);
/// What a person or a file means by "Billing Adv.", "定額" or "flat_rate".
std::optional<ServiceKind> serviceKindMeant(const QString &text);

} // namespace choba
