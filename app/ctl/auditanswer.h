// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "models/storage/audit.h"

namespace choba {

/// Entries of the audit log as they are under --json, and in words for people.
Answer auditAnswer(const std::vector<AuditRow> &rows);

} // namespace choba
