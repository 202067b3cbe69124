// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/permission.h"

#include <optional>
#include <vector>

namespace choba {

/// Something on a page that can be pressed, "page/name"; "page/" is the page itself. Without a permission it
/// only shows, searches or saves a copy of what everyone may read.
struct PageElement
{
    const char *name;
    std::optional<Permission> permission = {};
};

inline const std::vector<PageElement> &pageElements()
{
    using P = Permission;
    static const std::vector<PageElement> all{{"x/", P::BackUp}};
    return all;
}

} // namespace choba
