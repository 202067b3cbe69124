// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

namespace choba {

class Page;

/// The number at the right of a navigation item.
struct NavigationBadge
{
    int count = 0;       ///< 0 = nothing shown
    bool danger = false; ///< overdue or breached: a red pill with an icon
};

/// A page the shell offers. It is built by `make` when first opened; the words are functions, as the language
/// may change while the program runs.
struct PageDescriptor
{
    QString id;                     ///< "invoices"; kept in the settings, never shown
    QString icon;                   ///< Lucide name
    std::function<QString()> group; ///< caption of its group; pages of one group follow each other; "" = none
    std::function<QString()> title;
    std::function<Page *()> make; ///< the shell takes ownership
    std::function<NavigationBadge()> badge = {};
    QKeySequence key = {}; ///< e.g. "G, I"
};

} // namespace choba
