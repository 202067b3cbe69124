// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace choba {

/// What a colour means. Models name the meaning; the theme alone knows the colour.
enum class Tone { Text, Muted, Faint, Accent, Ok, Warn, Danger, More, Less, OnAccent };

/// A state as an icon and a word; filled only where somebody must act. Never clickable.
struct Chip
{
    QString icon; ///< name of a Lucide icon, e.g. "circle-check"
    QString text;
    Tone tone = Tone::Text;
    bool filled = false;
    bool operator==(const Chip &) const = default;
};

/// Roles our item models answer besides Qt's, so that they can be drawn without knowing widgets.
enum ItemRole : int {
    // data()
    ChipRole = Qt::UserRole + 1, ///< Chip: drawn instead of the text
    MarkRole,                    ///< Chip without text: an icon before the text (difference arrows)
    SwatchRole,                  ///< int 0…7: square in that chart colour before the text
    ShareRole,      ///< double −1…1: bar from the middle, more to the right, less to the left
    SecondLineRole, ///< QString: muted second line of two-line rows
    ToneRole,       ///< Tone of the text; Muted is drawn one size smaller (ids, dates)
    BoldRole,       ///< bool
    RowIdRole,      ///< QVariant naming the row for good, the same in every column
    CopyRole,       ///< QString for the clipboard where DisplayRole would not do
    IsPendingRole,  ///< bool: the row is still being read; asking sends for it
    // headerData(Qt::Horizontal)
    ColumnKeyRole,    ///< QString: the column's name in saved layouts, sort keys and exports
    SortKeyRole,      ///< QString: key to sort by; not answered = the column cannot be sorted
    ColumnWidthRole,  ///< int: default width in pixels at 100 % text size
    ColumnHiddenRole, ///< bool: hidden until the person chooses it
    ColumnGrowsRole,  ///< bool: takes of the room that the columns leave, up to twice its width
    LastItemRole,     ///< models with own roles begin after this
};

/// One step of a sort order; the first in a list is the most important.
struct SortKey
{
    QString key; ///< as in SortKeyRole
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortKey &) const = default;
};

} // namespace choba

Q_DECLARE_METATYPE(choba::Chip)
Q_DECLARE_METATYPE(choba::Tone)
