// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentflow.h"

#include <QCoreApplication>

namespace choba {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFlow)
};

} // namespace

Result<std::vector<DocumentFlow::Place>> DocumentFlow::place() const
{
    std::vector<Place> places;
    int page = 1;
    qreal top = m_frame.firstTop;
    bool atTop = true;
    bool inTable = false;
    for (const auto &item : m_items) {
        const auto heightHere = [&] {
            const qreal header = item.isRow && !inTable ? m_tableHeader.height : 0;
            return (atTop ? 0 : item.spaceBefore) + header + item.part.height;
        };
        if (!atTop && top + heightHere() > m_frame.bottom) {
            ++page;
            top = m_frame.nextTop;
            atTop = true;
            inTable = false;
        }
        if (top + heightHere() > m_frame.bottom)
            return Error::invalid({}, Words::tr("An entry is too long for one page."));
        const bool underHeader = item.isRow && !inTable;
        const qreal bottom = top + heightHere();
        places.push_back({page, bottom - item.part.height, underHeader});
        top = bottom;
        atTop = false;
        inTable = item.isRow;
    }
    return places;
}

Result<void> DocumentFlow::draw(const std::function<void(int page, int pages)> &startPage) const
{
    CHOBA_TRY_ASSIGN(const auto places, place());
    const int pages = places.empty() ? 1 : places.back().page;
    int page = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        const auto &place = places[i];
        if (place.page != page)
            startPage(page = place.page, pages);
        if (place.underHeader)
            m_tableHeader.draw({m_frame.left, place.top - m_tableHeader.height});
        m_items[i].part.draw({m_frame.left, place.top});
    }
    return ok();
}

} // namespace choba
