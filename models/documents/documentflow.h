// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QPointF>

#include <functional>
#include <vector>

namespace choba {

/// Something of a known height that can be drawn with its upper left corner anywhere. Points.
struct Part
{
    qreal height = 0;
    std::function<void(QPointF corner)> draw;
};

/// Parts from top to bottom over as many pages as they need. A table's header is repeated wherever its rows
/// go on.
class DocumentFlow
{
public:
    struct Frame
    {
        qreal left;
        qreal firstTop; ///< on the first page
        qreal nextTop;  ///< on the pages after it
        qreal bottom;
    };

    DocumentFlow(const Frame &frame, Part tableHeader)
        : m_frame(frame)
        , m_tableHeader(std::move(tableHeader))
    {}

    /// \a spaceBefore is dropped at the top of a page.
    void add(Part part, qreal spaceBefore = 0) { m_items.push_back({std::move(part), spaceBefore, false}); }
    void addRow(Part part) { m_items.push_back({std::move(part), 0, true}); }

    /// Draws all. \a startPage is told each page's number (from 1) and their count before its parts are
    /// drawn. Invalid when a part alone is taller than a page.
    Result<void> draw(const std::function<void(int page, int pages)> &startPage) const;

private:
    struct Item
    {
        Part part;
        qreal spaceBefore;
        bool isRow;
    };
    struct Place
    {
        int page;
        qreal top;
        bool underHeader; ///< the table's header comes directly above
    };
    Result<std::vector<Place>> place() const;

    Frame m_frame;
    Part m_tableHeader;
    std::vector<Item> m_items;
};

} // namespace choba
