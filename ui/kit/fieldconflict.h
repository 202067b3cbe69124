// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace choba {

/// Which of two values stays.
enum class ConflictChoice { None, Theirs, Mine };

/// One field that two people have changed to different values, in words for people.
struct FieldConflict
{
    QString name; ///< of the field, for who has to act on the choice
    QString label;
    QString was; ///< what both began with
    QString theirs;
    QString mine;
    ConflictChoice choice = ConflictChoice::None;
};

} // namespace choba
