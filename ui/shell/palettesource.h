// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace choba {

/// A row of the command palette.
struct PaletteRow
{
    QString icon;
    QString name;
    QString kind; ///< "Invoice", "Page"; muted
    QString key;  ///< shown at the right; may be empty
    std::function<void()> activate;
};

/// Something the palette can find: customers, accounts, invoices … Asked on every pause in typing, so it
/// answers within a few milliseconds from an index.
class PaletteSource
{
public:
    virtual ~PaletteSource() = default;
    /// \param text trimmed, not empty
    virtual QList<PaletteRow> find(const QString &text, int limit) = 0;
};

} // namespace choba
