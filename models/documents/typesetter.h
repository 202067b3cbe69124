// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/documentfont.h"

#include <QColor>
#include <QPointF>
#include <QTextLayout>
#include <QVector>

class QPainter;

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

/// What was drawn with one font, in the order in which glyphs first appeared. The PDF engine numbers the
/// glyphs of a subset in just this order, which is how their text finds its way into the file.
struct FaceText
{
    QString family;
    QVector<quint32> glyphs;
    QStringList texts;
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

    void draw(QPainter &painter, const SetLine &line, qreal size, QPointF baseline, const QColor &color);

    /// By font, in the order of their first use.
    const std::vector<FaceText> &drawn() const { return m_drawn; }

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
    void remember(const SetPiece &piece);

    DocumentFonts m_fonts;
    std::vector<FaceText> m_drawn;
    QHash<std::pair<int, quint32>, qsizetype> m_seen; ///< font and glyph → place in its FaceText
};

} // namespace choba
