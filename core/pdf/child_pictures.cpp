// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the child's plan: outlines that can be coloured.
#include "core/pdf/symbols.h"

namespace rundbord
{

namespace
{

constexpr qreal lineWidth = 2.4;
constexpr qreal pictureGrid = 64;

//! Puts one outline together from lines, boxes and rings.
class Outline
{
public:
    Outline& lines(const QPolygonF& points)
    {
        m_path.addPolygon(points);
        return *this;
    }
    Outline& box(qreal x, qreal y, qreal width, qreal height, qreal corner = 0)
    {
        m_path.addRoundedRect(x, y, width, height, corner, corner);
        return *this;
    }
    Outline& ring(qreal x, qreal y, qreal radius)
    {
        m_path.addEllipse(QPointF(x, y), radius, radius);
        return *this;
    }
    Outline& curve(QPointF from, QPointF first, QPointF second, QPointF to)
    {
        m_path.moveTo(from);
        m_path.cubicTo(first, second, to);
        return *this;
    }
    [[nodiscard]] SymbolDrawing drawing() const { return {pictureGrid, {{m_path, lineWidth, false, false}}}; }

private:
    QPainterPath m_path;
};

SymbolDrawing school()
{
    return Outline()
        .lines({{6, 56}, {6, 26}, {42, 26}, {42, 56}})
        .lines({{3, 26}, {24, 10}, {45, 26}})
        .lines({{24, 10}, {24, 3}, {32, 3}, {30, 5.5}, {32, 8}, {24, 8}})
        .box(12, 32, 8, 8)
        .box(28, 32, 8, 8)
        .box(12, 45, 8, 8)
        .lines({{42, 56}, {62, 56}})
        .lines({{42, 36}, {53, 36}, {53, 56}})
        .lines({{49.5, 46}, {49.5, 46.6}})
        .lines({{63, 46}, {57, 46}})
        .lines({{59.3, 43.2}, {56.5, 46}, {59.3, 48.8}})
        .drawing();
}

SymbolDrawing schedule()
{
    return Outline()
        .box(18, 3, 28, 58, 3)
        .lines({{18, 22.3}, {46, 22.3}})
        .lines({{18, 41.6}, {46, 41.6}})
        .ring(32, 12.6, 4)
        .lines({{32, 5.6}, {32, 6.6}})
        .lines({{32, 18.6}, {32, 19.6}})
        .lines({{25, 12.6}, {26, 12.6}})
        .lines({{38, 12.6}, {39, 12.6}})
        .lines({{25, 37}, {25, 28}, {32, 28}, {39, 28}, {39, 37}, {32, 37}, {25, 37}})
        .lines({{32, 28}, {32, 37}})
        .lines({{25, 52}, {32, 46}, {39, 52}})
        .lines({{27, 51}, {27, 57}, {37, 57}, {37, 51}})
        .drawing();
}

void addHouse(Outline& outline, qreal x)
{
    outline.lines({{x, 40}, {x + 12, 29}, {x + 24, 40}})
        .lines({{x + 3, 38}, {x + 3, 58}, {x + 21, 58}, {x + 21, 38}})
        .lines({{x + 9, 58}, {x + 9, 47}, {x + 15, 47}, {x + 15, 58}});
}

SymbolDrawing home()
{
    Outline outline;
    outline.ring(32, 12, 5.5)
        .lines({{32, 1.5}, {32, 3}})
        .lines({{22.5, 6}, {23.7, 7}})
        .lines({{41.5, 6}, {40.3, 7}})
        .lines({{20.5, 14}, {22.1, 14}})
        .lines({{43.5, 14}, {41.9, 14}});
    addHouse(outline, 3);
    addHouse(outline, 37);
    return outline.lines({{29.5, 46}, {34.5, 46}}).lines({{29.5, 51}, {34.5, 51}}).drawing();
}

SymbolDrawing sound()
{
    SymbolDrawing drawing = Outline()
                                .ring(32, 34, 17)
                                .curve({12, 34}, {12, 14}, {52, 14}, {52, 34})
                                .lines({{26, 32}, {26, 32.5}})
                                .lines({{38, 32}, {38, 32.5}})
                                .curve({26, 41}, {29, 44.5}, {35, 44.5}, {38, 41})
                                .drawing();
    for (const qreal x : {8.0, 47.0}) {
        QPainterPath cup;
        cup.addRoundedRect(x, 30, 9, 16, 4, 4);
        drawing.strokes.push_back({cup, lineWidth + 4, true, false});
        drawing.strokes.push_back({cup, lineWidth, false, false});
    }
    return drawing;
}

SymbolDrawing sibling()
{
    return Outline()
        .ring(21, 15, 8)
        .lines({{21, 23}, {21, 42}, {15, 58}})
        .lines({{21, 42}, {27, 58}})
        .lines({{11, 38}, {21, 29}, {34, 39}})
        .ring(46, 27, 7)
        .lines({{46, 34}, {46, 46}, {41, 58}})
        .lines({{46, 46}, {51, 58}})
        .lines({{34, 39}, {46, 38}, {55, 44}})
        .curve({39.5, 25}, {39.5, 16}, {52.5, 16}, {52.5, 25})
        .drawing();
}

SymbolDrawing talk()
{
    return Outline()
        .lines({{4, 8}, {40, 8}, {40, 32}, {20, 32}, {12, 40}, {12, 32}, {4, 32}, {4, 8}})
        .lines({{46, 26}, {60, 26}, {60, 48}, {52, 48}, {52, 56}, {44, 48}, {26, 48}, {26, 38}})
        .lines({{12, 17}, {32, 17}})
        .lines({{12, 24}, {25, 24}})
        .drawing();
}

} // namespace

const SymbolDrawing& drawingOf(ChildPicture picture)
{
    static const SymbolDrawing none;
    static const SymbolDrawing schoolDrawing = school();
    static const SymbolDrawing scheduleDrawing = schedule();
    static const SymbolDrawing homeDrawing = home();
    static const SymbolDrawing soundDrawing = sound();
    static const SymbolDrawing siblingDrawing = sibling();
    static const SymbolDrawing talkDrawing = talk();
    switch (picture) {
    case ChildPicture::School:
        return schoolDrawing;
    case ChildPicture::Schedule:
        return scheduleDrawing;
    case ChildPicture::Home:
        return homeDrawing;
    case ChildPicture::Sound:
        return soundDrawing;
    case ChildPicture::Sibling:
        return siblingDrawing;
    case ChildPicture::Talk:
        return talkDrawing;
    case ChildPicture::None:
        break;
    }
    return none;
}

} // namespace rundbord
