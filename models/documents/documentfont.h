// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/documents/embeddablefont.h"

#include <QHash>
#include <QRawFont>
#include <QStringList>

#include <optional>
#include <vector>

namespace choba {

/// Japanese fonts that documents are set in, best first. IPAexGothic leads: free to embed, the same file on
/// every machine, and it has the characters of Japanese names (JIS X 0213). Those with TrueType outlines come
/// before the others, which make larger files.
QStringList japaneseFontFamilies();

/// The fonts of one document: a Japanese one first, then helpers for other scripts. A character is always set
/// in the first font that has it, so that the result does not depend on the desktop's own fallback. Belongs
/// to the thread that made it.
class DocumentFonts
{
public:
    /// Unavailable when none of \a japaneseFamilies is installed: better no document than one full of boxes.
    static Result<DocumentFonts> load(const QStringList &japaneseFamilies = japaneseFontFamilies());

    static constexpr int mainFont = 0;
    /// The glyph of \a character in the main font, or 0.
    quint32 mainGlyph(char32_t character);
    /// The first font that has every one of \a characters, or nothing.
    std::optional<int> fontFor(const QList<uint> &characters);

    const QString &family(int font) const { return m_families[font]; }
    std::shared_ptr<const EmbeddableFont> embeddable(int font);
    /// \a font at emSize pixels.
    const QRawFont &face(int font);
    static constexpr int emSize = 1000;

private:
    DocumentFonts() = default;
    bool take(const QString &family);

    QStringList m_families; ///< installed ones only
    QHash<int, QRawFont> m_faces;
    QHash<int, std::shared_ptr<const EmbeddableFont>> m_embeddables;
    QHash<char32_t, quint32> m_mainGlyphs;
};

} // namespace choba
