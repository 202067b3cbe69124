// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/issuerprofile.h"
#include "models/documents/invoicedocument.h"
#include "models/rulebook/rulebook.h"

namespace choba {

/// An invoice to an invented customer, so that a person sees where the profile is printed before anything is
/// issued. It says 見本 in the number's place.
InvoiceDocument sampleInvoice(const IssuerProfile &issuer, const RuleBook &rules, QDateTime now);

} // namespace choba
