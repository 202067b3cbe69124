// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/reportreader.h"

namespace choba {

/// A manifest as AWS writes it beside a report: legacy CUR of any year, or CUR 2.0 / FOCUS data exports.
struct ReportManifest
{
    QString reportName;
    QString account; ///< the payer; "" where the manifest does not say
    std::optional<Month> period;
    QString assemblyId; ///< or execution id
    QStringList keys;   ///< object keys of the parts, without scheme and bucket

    /// Reads the JSON \a text. Invalid: no JSON, no list of files, an empty one, a key that leaves its
    /// folder, compression or format that cannot be read. \a fileName stands in for a missing report name.
    static Result<ReportManifest> parse(const QByteArray &text, const QString &fileName);
};

/// Finds what \a path means: a report file, a manifest, or a folder with one or more manifests in it. A
/// folder that keeps older assemblies of a period gives the one its topmost manifest names. NotFound names a
/// part that a manifest lists and that is not there.
Result<std::vector<ReportInput>> findReports(const QString &path);

} // namespace choba
