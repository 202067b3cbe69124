// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QRawFont>
#include <QStringList>

#include <optional>
#include <vector>

namespace choba {

/// Japanese fonts that documents are set in, best first. IPAexGothic leads: free to embed, the same file on
/// every machine, and it has the characters of Japanese names (JIS X 0213).
QStringList japaneseFontFamilies();

/// The fonts of one document: a Japanese one first, then helpers for other scripts. A character is always set
/// in the first font that has it, so that the result does not depend on the desktop's own fallback. Belongs
/// to the thread that made it.
class DocumentFonts
{
public:
    /// Unavailable when none of \a japaneseFamilies is installed: better no document than one full of boxes.
    static Result<DocumentFonts> load(const QStringList &japaneseFamilies = japaneseFontFamilies());

    struct Glyph
    {
        quint32 index = 0;
        qreal advance = 0; ///< in ems
    };
    static constexpr int mainFont = 0;
    /// The glyph of \a character in the main font, or nothing.
    std::optional<Glyph> mainGlyph(char32_t character);
    /// The first font that has every one of \a characters, or nothing.
    std::optional<int> fontFor(const QList<uint> &characters);

    const QString &family(int font) const { return m_families[font]; }
    /// \a font at this many points, for drawing in a coordinate system of points.
    const QRawFont &face(int font, qreal size);

private:
    DocumentFonts() = default;

    QStringList m_families; ///< installed ones only
    QHash<std::pair<int, qreal>, QRawFont> m_faces;
    QHash<char32_t, std::optional<Glyph>> m_mainGlyphs;
};

} // namespace choba
