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

QRawFont openFace(const QString &family)
{
    QFont font(family);
    font.setPixelSize(DocumentFonts::emSize);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QRawFont::fromFont(font);
}

} // namespace

QStringList japaneseFontFamilies()
{
    return {QStringLiteral("IPAexGothic"),      QStringLiteral("IPAexゴシック"),
            QStringLiteral("BIZ UDGothic"),     QStringLiteral("Yu Gothic"),
            QStringLiteral("MS Gothic"),        QStringLiteral("Noto Sans JP"),
            QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Hiragino Sans")};
}

Result<DocumentFonts> DocumentFonts::load(const QStringList &japaneseFamilies)
{
    DocumentFonts fonts;
    const bool found =
        std::any_of(japaneseFamilies.cbegin(), japaneseFamilies.cend(), [&](const QString &family) {
            return installedFamilies().contains(family) && fonts.take(family);
        });
    if (!found)
        return Error::of(ErrorKind::Unavailable,
                         Words::tr("No Japanese font for documents is installed. Install one of: %1.")
                             .arg(japaneseFamilies.join(QStringLiteral(", "))));
    for (const auto &family : helperFamilies()) {
        if (installedFamilies().contains(family) && !fonts.m_families.contains(family))
            fonts.m_families.append(family);
    }
    return fonts;
}

/// Makes \a family the main font, if it is good for Japanese.
bool DocumentFonts::take(const QString &family)
{
    const auto face = openFace(family);
    auto embeddable = face.supportsCharacter(u'請') ? EmbeddableFont::of(family, face) : nullptr;
    if (!embeddable)
        return false;
    m_families = QStringList{family};
    m_faces = {{mainFont, face}};
    m_embeddables = {{mainFont, std::move(embeddable)}};
    return true;
}

quint32 DocumentFonts::mainGlyph(char32_t character)
{
    auto known = m_mainGlyphs.find(character);
    if (known == m_mainGlyphs.end()) {
        const auto glyphs = face(mainFont).glyphIndexesForString(QString::fromUcs4(&character, 1));
        known = m_mainGlyphs.insert(character, glyphs.size() == 1 ? glyphs[0] : 0);
    }
    return *known;
}

std::optional<int> DocumentFonts::fontFor(const QList<uint> &characters)
{
    for (int font = 0; font < m_families.size(); ++font) {
        const auto &candidate = face(font);
        const bool hasAll = std::all_of(characters.cbegin(), characters.cend(), [&](uint character) {
            return candidate.supportsCharacter(character);
        });
        if (hasAll && (m_embeddables.contains(font) || EmbeddableFont::of(m_families[font], candidate)))
            return font;
    }
    return std::nullopt;
}

const QRawFont &DocumentFonts::face(int font)
{
    auto known = m_faces.find(font);
    if (known == m_faces.end())
        known = m_faces.insert(font, openFace(m_families[font]));
    return *known;
}

std::shared_ptr<const EmbeddableFont> DocumentFonts::embeddable(int font)
{
    auto known = m_embeddables.find(font);
    if (known == m_embeddables.end())
        known = m_embeddables.insert(font, EmbeddableFont::of(m_families[font], face(font)));
    return *known;
}

} // namespace choba
