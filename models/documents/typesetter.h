// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/documentfont.h"
#include "models/documents/pdfcanvas.h"

#include <QPointF>
#include <QTextLayout>
#include <QVector>

namespace choba {

/// Glyphs of one font in one line, with the text each of them stands for.
struct SetPiece
{
    int font = DocumentFonts::mainFont;
    QVector<quint32> glyphs;
    QVector<QPointF> positions; ///< points, from the left end of the line's baseline
    QStringList texts;          ///< one for each glyph; empty where another glyph speaks for the cluster
};

struct SetLine
{
    std::vector<SetPiece> pieces;
    qreal width = 0; ///< points
};

/// Turns text into glyphs and draws them, remembering what every glyph means: Qt's own ToUnicode table
/// answers 金 with a Kangxi radical, knows nothing beyond the first plane and loses shaped glyphs. Text is
/// printed as it is, except: control and direction-changing characters are left out, and a character that no
/// font has is spelled "[U+1F600]". Sizes and positions are in points.
class Typesetter
{
public:
    explicit Typesetter(DocumentFonts fonts)
        : m_fonts(std::move(fonts))
    {}

    SetLine line(const QString &text, qreal size);
    /// As many lines as \a width asks for, broken by the rules of Japanese. At least one line.
    std::vector<SetLine> wrap(const QString &text, qreal size, qreal width);

    /// \a place maps the line, its left end and baseline at the origin, to the page.
    void draw(PdfCanvas &canvas, const SetLine &line, qreal size, const QTransform &place,
              const QColor &color);

    /// By font, in the order of their first use: what the canvas refers to.
    const std::vector<DrawnFont> &drawn() const { return m_drawn; }

private:
    struct Span
    {
        qsizetype start;
        qsizetype length;
        int font;
    };
    struct FontedText
    {
        QString text;
        std::vector<Span> spans;
        void append(const QString &part, int font);
    };

    std::optional<SetLine> plainLine(const QString &text, qreal size);
    FontedText chooseFonts(const QString &text);
    std::vector<SetLine> shape(const QString &text, qreal size, std::optional<qreal> width);
    SetLine collect(const QTextLayout &layout, const QTextLine &line, const FontedText &fonted, qreal scale);
    void addCluster(SetLine &line, const QList<QGlyphRun> &runs, int font, const QString &cluster,
                    QPointF origin, qreal scale);
    size_t drawnFont(int font);
    QVector<int> remember(size_t drawn, const SetPiece &piece);

    DocumentFonts m_fonts;
    std::vector<DrawnFont> m_drawn;
    QHash<int, size_t> m_drawnOf; ///< font → place in m_drawn
    /// Font and glyph, and the text it stands for: a glyph that means two things (〜 and ～, か alone and in
    /// か゚) has two codes.
    QHash<std::pair<quint64, QString>, int> m_codes;
};

} // namespace choba
