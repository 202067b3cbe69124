// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "models/customers/importplan.h"
#include "models/storage/usecase.h"

#include <functional>

namespace choba {

class Session;

/// The command `import FILE [--partial] [--dry-run]` below \a parent, for whatever a CSV file adds and
/// changes.
struct ImportCommand
{
    QString description;
    QString nameField; ///< of the JSON of a previewed row: what it is called
    std::function<Result<ImportPreview>(Session &, Desk &, const CsvTable &)> preview;
    std::function<Result<ImportOutcome>(Session &, Desk &, const CsvTable &, bool partial)> run;
};
void addImportCommand(const Command &parent, const ImportCommand &import);

} // namespace choba
