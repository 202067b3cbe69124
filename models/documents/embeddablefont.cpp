// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/embeddablefont.h"

#include <QHash>
#include <QMutex>
#include <QtEndian>

#include <hb-subset.h>

namespace choba {
namespace {

struct BlobDeleter
{
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
};
using Blob = std::unique_ptr<hb_blob_t, BlobDeleter>;

struct FaceDeleter
{
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
};
using Face = std::unique_ptr<hb_face_t, FaceDeleter>;

struct InputDeleter
{
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
};
using Input = std::unique_ptr<hb_subset_input_t, InputDeleter>;

struct PlanDeleter
{
    void operator()(hb_subset_plan_t *plan) const { hb_subset_plan_destroy(plan); }
};
using Plan = std::unique_ptr<hb_subset_plan_t, PlanDeleter>;

int number16(const QByteArray &table, qsizetype at)
{
    return at + 2 <= table.size() ? qFromBigEndian<qint16>(table.constData() + at) : 0;
}

Blob copied(const QByteArray &bytes)
{
    return Blob(
        hb_blob_create(bytes.constData(), uint(bytes.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
}

} // namespace

EmbeddableFont::EmbeddableFont(const QRawFont &face)
{
    constexpr qsizetype ascentAt = 4; // in hhea
    constexpr qsizetype descentAt = 6;
    constexpr qsizetype metricsCountAt = 34;
    constexpr qsizetype unitsPerEmAt = 18; // in head
    constexpr qsizetype boxAt = 36;
    const auto head = face.fontTable("head");
    const auto horizontal = face.fontTable("hhea");
    m_metrics = face.fontTable("hmtx");
    m_unitsPerEm = number16(head, unitsPerEmAt);
    const int count = number16(horizontal, metricsCountAt);
    if (m_unitsPerEm <= 0 || count == 0 || m_metrics.size() < 4 * qsizetype(quint16(count)))
        return;
    m_metricsCount = quint16(count);
    m_ascent = perMille(number16(horizontal, ascentAt));
    m_descent = perMille(number16(horizontal, descentAt));
    m_box = QRect(QPoint(perMille(number16(head, boxAt)), perMille(number16(head, boxAt + 2))),
                  QPoint(perMille(number16(head, boxAt + 4)), perMille(number16(head, boxAt + 6))));
    takeOutlines(face);
}

EmbeddableFont::~EmbeddableFont()
{
    hb_face_destroy(m_outlines);
}

/// Only the tables that a font inside a PDF has: no names, no character map, no layout, no hints.
void EmbeddableFont::takeOutlines(const QRawFont &face)
{
    if (face.fontTable("glyf").isEmpty())
        return;
    const Face builder(hb_face_builder_create());
    for (const char *name : {"glyf", "loca", "head", "hhea", "hmtx", "maxp"}) {
        const auto blob = copied(face.fontTable(name));
        hb_face_builder_add_table(builder.get(), hb_tag_from_string(name, 4), blob.get());
    }
    hb_face_make_immutable(builder.get());
    m_outlines = hb_subset_preprocess(builder.get());
}

std::shared_ptr<const EmbeddableFont> EmbeddableFont::of(const QString &family, const QRawFont &face)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const EmbeddableFont>> known;
    const QMutexLocker lock(&mutex);
    auto &font = known[family];
    if (!font)
        font.reset(new EmbeddableFont(face));
    return font->m_metricsCount > 0 ? font : nullptr;
}

int EmbeddableFont::perMille(int units) const
{
    return units * 1000 / m_unitsPerEm;
}

qreal EmbeddableFont::advance(quint32 glyph) const
{
    const auto entry = std::min(glyph, m_metricsCount - 1);
    return qreal(qFromBigEndian<quint16>(m_metrics.constData() + 4 * entry)) / m_unitsPerEm;
}

std::optional<EmbeddableFont::Subset> EmbeddableFont::subset(const std::vector<quint32> &glyphs) const
{
    const Input input(hb_subset_input_create_or_fail());
    if (!input)
        return std::nullopt;
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    for (const quint32 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    const Plan plan(hb_subset_plan_create_or_fail(m_outlines, input.get()));
    const Face cut(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!cut)
        return std::nullopt;
    const Blob blob(hb_face_reference_blob(cut.get()));
    uint size = 0;
    const char *bytes = hb_blob_get_data(blob.get(), &size);
    Subset subset{QByteArray(bytes, size), {}};
    const auto *mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const quint32 glyph : glyphs)
        subset.glyphs.push_back(quint16(hb_map_get(mapping, glyph)));
    return subset;
}

} // namespace choba
