// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/typesetter.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>

#include <numeric>

namespace choba {
namespace {

constexpr int layoutSize =
    500; ///< pixels; lines are laid out large and scaled, so nothing is rounded to a pixel

bool needsShaping(char32_t character)
{
    const auto direction = QChar::direction(character);
    const auto category = QChar::category(character);
    return QChar::isMark(character) || direction == QChar::DirR || direction == QChar::DirAL ||
           category == QChar::Other_Format || category == QChar::Other_Control ||
           category == QChar::Other_Surrogate;
}

/// Joiners and variation selectors belong to the character before them and need no glyph.
bool isJoinerOrSelector(uint character)
{
    return character == 0x200C || character == 0x200D || (character >= 0xFE00 && character <= 0xFE0F) ||
           (character >= 0xE0100 && character <= 0xE01EF);
}

bool isLeftOut(uint character)
{
    const auto category = QChar::category(character);
    return (category == QChar::Other_Control || category == QChar::Other_Format) &&
           !isJoinerOrSelector(character);
}

QString spelledOut(uint character)
{
    return QStringLiteral("[U+%1]").arg(character, 4, 16, QLatin1Char('0')).toUpper();
}

QList<uint> charactersToCover(const QList<uint> &characters)
{
    QList<uint> kept;
    std::copy_if(characters.cbegin(), characters.cend(), std::back_inserter(kept),
                 [](uint character) { return !isJoinerOrSelector(character); });
    return kept;
}

/// Line ends as the layout knows them; what cannot or must not be printed left out.
QString withoutControls(const QString &text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        if (character == U'\n' || character == 0x2028 || character == 0x2029)
            cleaned.append(QChar::LineSeparator);
        else if (character == U'\t')
            cleaned.append(u' ');
        else if (!isLeftOut(character))
            cleaned.append(QChar::fromUcs4(character));
    }
    return cleaned;
}

/// Readers of the file expect glyphs in the order in which they stand on the line, whatever way the script
/// runs.
void sortFromLeft(SetPiece &piece)
{
    const auto isLeftOf = [](QPointF a, QPointF b) { return a.x() < b.x(); };
    if (std::is_sorted(piece.positions.cbegin(), piece.positions.cend(), isLeftOf))
        return;
    QList<qsizetype> order(piece.glyphs.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return isLeftOf(piece.positions[a], piece.positions[b]);
    });
    SetPiece sorted{.font = piece.font, .glyphs = {}, .positions = {}, .texts = {}};
    for (const auto i : order) {
        sorted.glyphs.append(piece.glyphs[i]);
        sorted.positions.append(piece.positions[i]);
        sorted.texts.append(piece.texts[i]);
    }
    piece = std::move(sorted);
}

} // namespace

void Typesetter::FontedText::append(const QString &part, int font)
{
    if (spans.empty() || spans.back().font != font)
        spans.push_back({text.size(), 0, font});
    spans.back().length += part.size();
    text += part;
}

SetLine Typesetter::line(const QString &text, qreal size)
{
    if (auto plain = plainLine(text, size))
        return *std::move(plain);
    return shape(QString(text).replace(u'\n', u' '), size, std::nullopt).front();
}

std::vector<SetLine> Typesetter::wrap(const QString &text, qreal size, qreal width)
{
    if (auto plain = plainLine(text, size); plain && plain->width <= width)
        return {*std::move(plain)};
    return shape(text, size, width);
}

/// The way of nearly all text: one font, one glyph for each character, nothing to shape.
std::optional<SetLine> Typesetter::plainLine(const QString &text, qreal size)
{
    SetLine line;
    SetPiece piece;
    const auto main = m_fonts.embeddable(DocumentFonts::mainFont);
    for (const char32_t character : text.toUcs4()) {
        const quint32 glyph = needsShaping(character) ? 0 : m_fonts.mainGlyph(character);
        if (glyph == 0)
            return std::nullopt;
        piece.glyphs.append(glyph);
        piece.positions.append({line.width, 0});
        piece.texts.append(QString::fromUcs4(&character, 1));
        line.width += main->advance(glyph) * size;
    }
    if (!piece.glyphs.isEmpty())
        line.pieces.push_back(std::move(piece));
    return line;
}

Typesetter::FontedText Typesetter::chooseFonts(const QString &text)
{
    FontedText fonted;
    const auto cleaned = withoutControls(text);
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, cleaned);
    for (qsizetype start = 0, end = clusters.toNextBoundary(); end > start;
         start = end, end = clusters.toNextBoundary()) {
        const auto cluster = cleaned.sliced(start, end - start);
        if (cluster[0] == QChar::LineSeparator) {
            fonted.append(cluster, DocumentFonts::mainFont);
            continue;
        }
        const auto characters = cluster.toUcs4();
        if (const auto font = m_fonts.fontFor(charactersToCover(characters))) {
            fonted.append(cluster, *font);
            continue;
        }
        for (const uint character : characters) {
            const auto font = m_fonts.fontFor({character});
            if (QChar::isSpace(character))
                fonted.append(QStringLiteral(" "), DocumentFonts::mainFont);
            else if (font)
                fonted.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1), *font);
            else if (!isJoinerOrSelector(character))
                fonted.append(spelledOut(character), DocumentFonts::mainFont);
        }
    }
    return fonted;
}

std::vector<SetLine> Typesetter::shape(const QString &text, qreal size, std::optional<qreal> width)
{
    const auto fonted = chooseFonts(text);
    const qreal scale = size / layoutSize;
    QList<QTextLayout::FormatRange> formats;
    for (const auto &span : fonted.spans) {
        QFont font(m_fonts.family(span.font));
        font.setPixelSize(layoutSize);
        font.setStyleStrategy(QFont::NoFontMerging);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setKerning(false);
        QTextCharFormat format;
        format.setFont(font);
        formats.append({int(span.start), int(span.length), format});
    }
    QTextLayout layout(fonted.text);
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(width ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width ? *width / scale : 1e6);
    layout.endLayout();

    std::vector<SetLine> lines;
    for (int i = 0; i < layout.lineCount(); ++i)
        lines.push_back(collect(layout, layout.lineAt(i), fonted, scale));
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

SetLine Typesetter::collect(const QTextLayout &layout, const QTextLine &line, const FontedText &fonted,
                            qreal scale)
{
    SetLine result;
    result.width = line.naturalTextWidth() * scale;
    const QPointF origin(line.x(), line.y() + line.ascent());
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, layout.text());
    const int lineEnd = line.textStart() + line.textLength();
    clusters.setPosition(line.textStart());
    auto span = fonted.spans.cbegin();
    for (qsizetype start = line.textStart(); start < lineEnd;) {
        const auto next = clusters.toNextBoundary();
        const auto end = next < 0 ? lineEnd : std::min<qsizetype>(next, lineEnd);
        while (span->start + span->length <= start)
            ++span;
        const auto cluster = fonted.text.sliced(start, end - start);
        if (cluster[0] != QChar::LineSeparator)
            addCluster(result, line.glyphRuns(int(start), int(end - start)), span->font, cluster, origin,
                       scale);
        start = end;
    }
    for (auto &piece : result.pieces)
        sortFromLeft(piece);
    return result;
}

void Typesetter::addCluster(SetLine &line, const QList<QGlyphRun> &runs, int font, const QString &cluster,
                            QPointF origin, qreal scale)
{
    if (line.pieces.empty() || line.pieces.back().font != font)
        line.pieces.push_back({.font = font, .glyphs = {}, .positions = {}, .texts = {}});
    auto &piece = line.pieces.back();
    QString text = cluster;
    for (const auto &run : runs) {
        const auto glyphs = run.glyphIndexes();
        const auto positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (glyphs[i] == 0)
                continue;
            piece.glyphs.append(glyphs[i]);
            piece.positions.append((positions[i] - origin) * scale);
            piece.texts.append(std::exchange(text, {}));
        }
    }
}

void Typesetter::draw(PdfCanvas &canvas, const SetLine &line, qreal size, const QTransform &place,
                      const QColor &color)
{
    for (const auto &piece : line.pieces) {
        if (piece.glyphs.isEmpty())
            continue;
        const auto drawn = drawnFont(piece.font);
        const auto codes = remember(drawn, piece);
        canvas.text(m_drawn[drawn], {codes, piece.positions, size, place, color});
    }
}

size_t Typesetter::drawnFont(int font)
{
    const auto known = m_drawnOf.constFind(font);
    if (known != m_drawnOf.cend())
        return *known;
    m_drawnOf.insert(font, m_drawn.size());
    m_drawn.push_back({.number = m_drawn.size(),
                       .family = m_fonts.family(font),
                       .font = m_fonts.embeddable(font),
                       .face = m_fonts.face(font),
                       .glyphs = {},
                       .widths = {},
                       .texts = {}});
    return m_drawn.size() - 1;
}

QVector<int> Typesetter::remember(size_t drawn, const SetPiece &piece)
{
    auto &font = m_drawn[drawn];
    QVector<int> codes;
    codes.reserve(piece.glyphs.size());
    for (qsizetype i = 0; i < piece.glyphs.size(); ++i) {
        const auto glyph = piece.glyphs[i];
        const std::pair meaning(quint64(drawn) << 32 | glyph, piece.texts[i]);
        auto known = m_codes.find(meaning);
        if (known == m_codes.end()) {
            known = m_codes.insert(meaning, int(font.glyphs.size()));
            font.glyphs.push_back(glyph);
            font.widths.push_back(qRound(font.font->advance(glyph) * 1000));
            font.texts.append(piece.texts[i]);
        }
        codes.append(*known);
    }
    return codes;
}

} // namespace choba
