// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRawFont>
#include <QRect>

#include <memory>
#include <optional>
#include <vector>

struct hb_face_t;

namespace choba {

/// A font as documents embed it: its measures and, for TrueType outlines, subsets of its file. Made once for
/// each family, never changed, shared by all threads.
class EmbeddableFont
{
public:
    /// Null when \a face lacks what even measuring needs.
    static std::shared_ptr<const EmbeddableFont> of(const QString &family, const QRawFont &face);
    ~EmbeddableFont();
    Q_DISABLE_COPY_MOVE(EmbeddableFont)

    qreal advance(quint32 glyph) const;     ///< in ems
    int ascent() const { return m_ascent; } ///< this and the following in thousandths of the em
    int descent() const { return m_descent; }
    QRect box() const { return m_box; }

    /// Other outlines cannot be cut here; they are embedded glyph by glyph.
    bool hasTrueTypeOutlines() const { return m_outlines != nullptr; }

    struct Subset
    {
        QByteArray file;
        std::vector<quint16> glyphs; ///< the new index of each glyph asked for
    };
    /// Nothing when the font is damaged. \pre hasTrueTypeOutlines()
    std::optional<Subset> subset(const std::vector<quint32> &glyphs) const;

private:
    explicit EmbeddableFont(const QRawFont &face);
    void takeOutlines(const QRawFont &face);
    int perMille(int units) const;

    hb_face_t *m_outlines = nullptr;
    QByteArray m_metrics; ///< table hmtx
    quint32 m_metricsCount = 0;
    int m_unitsPerEm = 0;
    int m_ascent = 0;
    int m_descent = 0;
    QRect m_box;
};

} // namespace choba
