// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/mirror.h"

#include <algorithm>

namespace rundbord
{

namespace
{

//! What the lines of one passage share.
struct Block {
    qreal widest{0};
    bool rightToLeft{false};
};

QPointF mirrored(QPointF point)
{
    return {sheet::width - point.x(), point.y()};
}

QRectF mirrored(const QRectF& area)
{
    return {mirrored(area.topRight()), area.size()};
}

class Mirror
{
public:
    explicit Mirror(Pages& pages)
        : m_pages(pages)
    {
        for (const PaperPage& page : pages.pages) {
            for (const PageItem& item : page.items) {
                if (const auto* text = std::get_if<TextItem>(&item.shape))
                    read(item.origin, *text);
            }
        }
    }

    void run()
    {
        for (PaperPage& page : m_pages.pages) {
            for (PageItem& item : page.items)
                std::visit([&](auto& shape) { turn(item.origin, shape); }, item.shape);
        }
    }

private:
    void read(const Origin& origin, const TextItem& text)
    {
        if (origin.element == 0)
            return;
        Block& block = m_blocks[origin.element];
        block.widest = std::max(block.widest, text.area.width());
        block.rightToLeft |= text.line.bothDirections;
    }

    void turn(const Origin& origin, TextItem& item)
    {
        const auto found = m_blocks.find(origin.element);
        Block block{item.area.width(), item.line.bothDirections};
        if (origin.element != 0 && found != m_blocks.end())
            block = found->second;
        if (block.rightToLeft) {
            item.line.bothDirections = true;
            if (!item.line.written)
                item.line.direction = Qt::RightToLeft;
            item.area = mirrored(item.area);
            return;
        }
        item.area.moveLeft(sheet::width - item.area.left() - block.widest);
    }

    static void turn(const Origin&, RuleItem& item)
    {
        item.line = QLineF(mirrored(item.line.p2()), mirrored(item.line.p1()));
    }
    static void turn(const Origin&, DotItem& item) { item.centre = mirrored(item.centre); }
    static void turn(const Origin&, DiscItem& item) { item.centre = mirrored(item.centre); }

    static void turn(const Origin&, BubbleItem& item)
    {
        item.area = mirrored(item.area);
        item.rightToLeft = true;
    }

    template <typename Shape>
    static void turn(const Origin&, Shape& item)
    {
        item.area = mirrored(item.area);
    }

    Pages& m_pages;
    std::map<int, Block> m_blocks; //!< by number of the passage
};

} // namespace

void mirror(Pages& pages)
{
    Mirror(pages).run();
}

} // namespace rundbord
