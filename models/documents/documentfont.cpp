// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentfont.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QSet>

namespace choba {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFonts)
};

constexpr qreal emSize = 1000;

QStringList helperFamilies()
{
    return {QStringLiteral("Noto Sans CJK JP"),
            QStringLiteral("Noto Sans CJK KR"),
            QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("DejaVu Sans"),
            QStringLiteral("Malgun Gothic"),
            QStringLiteral("Microsoft YaHei"),
            QStringLiteral("Segoe UI"),
            QStringLiteral("Apple SD Gothic Neo"),
            QStringLiteral("PingFang SC"),
            QStringLiteral("Arial Unicode MS"),
            QStringLiteral("Noto Sans Devanagari"),
            QStringLiteral("Noto Sans Thai")};
}

const QSet<QString> &installedFamilies()
{
    static const QSet<QString> families = [] {
        const auto list = QFontDatabase::families();
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return families;
}

QRawFont openFace(const QString &family, qreal size)
{
    QFont font(family);
    font.setPixelSize(int(emSize));
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    auto face = QRawFont::fromFont(font);
    face.setPixelSize(size);
    return face;
}

} // namespace

QStringList japaneseFontFamilies()
{
    return {QStringLiteral("IPAexGothic"),      QStringLiteral("IPAexゴシック"),
            QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),
            QStringLiteral("BIZ UDGothic"),     QStringLiteral("Yu Gothic"),
            QStringLiteral("Hiragino Sans"),    QStringLiteral("MS Gothic")};
}

Result<DocumentFonts> DocumentFonts::load(const QStringList &japaneseFamilies)
{
    DocumentFonts fonts;
    for (const auto &family : japaneseFamilies) {
        if (installedFamilies().contains(family) && openFace(family, emSize).supportsCharacter(U'請')) {
            fonts.m_families.append(family);
            break;
        }
    }
    if (fonts.m_families.isEmpty())
        return Error::of(ErrorKind::Unavailable,
                         Words::tr("No Japanese font for documents is installed. Install one of: %1.")
                             .arg(japaneseFamilies.join(QStringLiteral(", "))));
    for (const auto &family : helperFamilies()) {
        if (installedFamilies().contains(family) && !fonts.m_families.contains(family))
            fonts.m_families.append(family);
    }
    return fonts;
}

std::optional<DocumentFonts::Glyph> DocumentFonts::mainGlyph(char32_t character)
{
    const auto known = m_mainGlyphs.constFind(character);
    if (known != m_mainGlyphs.cend())
        return *known;
    const auto &main = face(mainFont, emSize);
    std::optional<Glyph> glyph;
    const auto indexes = main.glyphIndexesForString(QString::fromUcs4(&character, 1));
    if (indexes.size() == 1 && indexes[0] != 0)
        glyph = Glyph{indexes[0], main.advancesForGlyphIndexes(indexes)[0].x() / emSize};
    m_mainGlyphs.insert(character, glyph);
    return glyph;
}

std::optional<int> DocumentFonts::fontFor(const QList<uint> &characters)
{
    for (int font = 0; font < m_families.size(); ++font) {
        const auto &candidate = face(font, emSize);
        if (std::all_of(characters.cbegin(), characters.cend(),
                        [&](uint character) { return candidate.supportsCharacter(character); }))
            return font;
    }
    return std::nullopt;
}

const QRawFont &DocumentFonts::face(int font, qreal size)
{
    auto known = m_faces.find({font, size});
    if (known == m_faces.end())
        known = m_faces.insert({font, size}, openFace(m_families[font], size));
    return *known;
}

} // namespace choba
