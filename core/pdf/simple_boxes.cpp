// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/simple_boxes.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr int callsBlock = 3;
constexpr int crisisBlock = 4;
constexpr int meetingBlock = 5;
constexpr qreal leftWidth = 78;
constexpr qreal rightWidth = sheet::textWidth - leftWidth - sheet::gutter;
constexpr qreal padX = 4 + pen::thick;
constexpr qreal icon = 12;
constexpr size_t mostNameLines = 3; // two of the name, one of what she is
constexpr size_t mostPlaceLines = 2;
constexpr size_t mostNumberLines = 2;

//! A box whose frame is drawn when its height is known.
struct Box {
    Slab slab;
    qreal x{0};
    qreal width{0};
    std::vector<qreal> groupTops; //!< where what may move down begins, below the first

    [[nodiscard]] qreal inner() const { return width - 2 * padX; }
};

class Boxes
{
public:
    Boxes(const SimplePage& page, const SimpleReduction& reduction, const SimplePlace& place)
        : m_page(page)
        , m_reduction(reduction)
        , m_setter(place.setter)
        , m_slab(place.slab)
        , m_closeness(place.closeness)
        , m_y(place.y)
    {
    }

    qreal run()
    {
        const bool calls = !m_page.calls.empty() || !m_page.shortCalls.empty();
        const qreal rightX = calls ? sheet::left + leftWidth + sheet::gutter : sheet::left;
        const qreal width = calls ? rightWidth : sheet::textWidth;
        std::vector<Box> right;
        if (m_page.crisis)
            right.push_back(crisisBox(*m_page.crisis, rightX, width));
        if (m_page.meeting)
            right.push_back(meetingBox(*m_page.meeting, rightX, width));
        Box left = calls ? callsBox() : Box();
        if (!calls && right.empty())
            return m_y;
        m_y += 4 * m_closeness;
        return put(std::move(left), std::move(right));
    }

private:
    [[nodiscard]] qreal top() const { return pen::thick + 2.5 * m_closeness; }
    [[nodiscard]] qreal bottom() const { return pen::thick + 3 * m_closeness; }

    [[nodiscard]] size_t linesOf(const Text& words, const Lettering& style, qreal width) const
    {
        return m_setter.set(words, style, width, Breaking::Ragged).lines.size();
    }

    [[nodiscard]] Stack heading(Box& box, const QString& words, const QString& swedish, int block,
                                qreal width)
    {
        const size_t first = box.slab.items.size();
        Stack stack(m_setter, box.slab, box.x + padX, width, block, top());
        stack.text(words, simple::h2, Breaking::Balanced, Role::Heading);
        addAtFarEnd(swedish, simple::text, box.slab, {block, first}, m_setter);
        stack.gap(0.5);
        return stack;
    }

    void setCall(const SimpleCall& call, Stack& stack, qreal width)
    {
        const bool longName = linesOf(call.who, simple::text, width) > mostNameLines;
        const bool longRole = linesOf(call.role, simple::text, width) > mostNameLines;
        const Text instead = call.role.isEmpty() || longRole ? Text(m_page.references.seeFull) : call.role;
        if (!call.who.isEmpty())
            stack.text(longName ? instead : call.who, simple::text, Breaking::Balanced, Role::Paragraph);
        const bool longNumber = linesOf(call.number, simple::number, width) > mostNumberLines;
        if (longNumber && !longName)
            stack.text(m_page.references.seeFull, simple::text, Breaking::Calm, Role::Paragraph);
        else if (!longNumber && !call.number.isEmpty())
            stack.text(bold(call.number), simple::number, Breaking::Balanced, Role::Paragraph);
    }

    [[nodiscard]] Box callsBox()
    {
        Box box{{}, sheet::left, leftWidth, {}};
        Stack stack = heading(box, m_page.callHeading, m_page.swedishCallHeading, callsBlock, box.inner());
        bool first = true;
        for (const SimpleCall& call : m_page.calls) {
            if (!first)
                beginGroup(box, stack);
            setCall(call, stack, box.inner());
            first = false;
        }
        qreal end = stack.y();
        if (!m_page.shortCalls.empty()) {
            if (!first)
                beginGroup(box, stack);
            end = setShortCalls(box, stack.y());
        }
        box.slab.height = end + bottom();
        return box;
    }

    void beginGroup(Box& box, Stack& stack) const
    {
        stack.gap(1.6 * m_closeness);
        box.groupTops.push_back(stack.y());
        stack.gap(1.6 * m_closeness);
    }

    qreal setShortCalls(Box& box, qreal y)
    {
        const qreal width = box.inner() / static_cast<qreal>(m_page.shortCalls.size());
        qreal x = box.x + padX;
        qreal end = y;
        for (const SimpleCall& call : m_page.shortCalls) {
            Stack stack(m_setter, box.slab, x, width, callsBlock, y);
            setCall(call, stack, width);
            end = std::max(end, stack.y());
            x += width;
        }
        return end;
    }

    [[nodiscard]] Box crisisBox(const SimpleCrisis& crisis, qreal x, qreal width)
    {
        using Crisis = SimpleReduction::Crisis;
        Box box{{}, x, width, {}};
        Stack stack = heading(box, crisis.heading, crisis.swedish, crisisBlock, box.inner());
        const auto tell = [&](const std::vector<Text>& lines) {
            for (const Text& words : lines)
                stack.text(words, simple::text, Breaking::Balanced, Role::Paragraph);
        };
        if (m_reduction.crisis == Crisis::Reference) {
            tell({m_page.references.crisisInFull});
        } else {
            if (m_reduction.crisis == Crisis::Whole)
                tell(crisis.signs);
            if (m_reduction.crisis != Crisis::OnlyNotWant)
                tell(crisis.helps);
            tell(crisis.notWant);
        }
        box.slab.height = stack.y() + bottom();
        return box;
    }

    [[nodiscard]] Box meetingBox(const SimpleMeeting& meeting, qreal x, qreal width)
    {
        Box box{{}, x, width, {}};
        const qreal textWidth = box.inner() - icon;
        const QRectF symbol(x + width - padX - icon, top(), icon, icon);
        box.slab.items.push_back(artifact(SymbolItem{Symbol::Calendar, symbol}));
        Stack stack = heading(box, meeting.heading, meeting.swedish, meetingBlock, textWidth);
        stack.text(meeting.day, simple::text, Breaking::Balanced, Role::Paragraph);
        if (linesOf(meeting.timeAndPlace, simple::text, textWidth) <= mostPlaceLines) {
            stack.text(meeting.timeAndPlace, simple::text, Breaking::Balanced, Role::Paragraph);
        } else {
            stack.text(meeting.time, simple::text, Breaking::Balanced, Role::Paragraph);
            stack.text(m_page.references.seeFull, simple::text, Breaking::Balanced, Role::Paragraph);
        }
        box.slab.height = std::max(stack.y(), top() + icon) + bottom();
        return box;
    }

    //! Both sides equally high: the first box at the right grows, or the spare height at the left is shared
    //! between the numbers.
    qreal put(Box left, std::vector<Box> right)
    {
        const qreal gap = 3 * m_closeness;
        qreal rightHeight = 0;
        for (const Box& box : right)
            rightHeight += box.slab.height + (rightHeight > 0 ? gap : 0);
        const qreal height = std::max(left.slab.height, rightHeight);
        if (left.slab.height > 0) {
            spread(left, height - left.slab.height);
            left.slab.height = height;
            frame(left, m_y);
        }
        if (!right.empty())
            right.front().slab.height += height - rightHeight;
        qreal y = m_y;
        for (const Box& box : right) {
            frame(box, y);
            y += box.slab.height + gap;
        }
        return m_y + height;
    }

    static void spread(Box& box, qreal spare)
    {
        const auto groups = static_cast<qreal>(box.groupTops.size());
        for (PageItem& item : box.slab.items) {
            const auto* text = std::get_if<TextItem>(&item.shape);
            const qreal itemTop = text ? text->area.top() : 0;
            const auto below = std::count_if(box.groupTops.begin(), box.groupTops.end(),
                                             [itemTop](qreal groupTop) { return groupTop < itemTop; });
            if (below > 0)
                item = moved(item, {0, spare * static_cast<qreal>(below) / groups});
        }
    }

    void frame(const Box& box, qreal y)
    {
        for (const PageItem& item : box.slab.items)
            m_slab.items.push_back(moved(item, {0, y}));
        m_slab.items.push_back(frameAround(QRectF(box.x, y, box.width, box.slab.height)));
    }

    const SimplePage& m_page;
    const SimpleReduction& m_reduction;
    TextSetter& m_setter;
    Slab& m_slab;
    qreal m_closeness;
    qreal m_y;
};

} // namespace

qreal setSimpleBoxes(const SimplePage& page, const SimpleReduction& reduction, SimplePlace place)
{
    return Boxes(page, reduction, place).run();
}

} // namespace rundbord
