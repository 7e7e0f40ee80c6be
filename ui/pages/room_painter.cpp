// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/room_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace rundbord
{

namespace
{

// All lengths on 1920 × 1080.
constexpr qreal lines = 1080;
constexpr qreal columns = 1920;
constexpr qreal margin = 80;
constexpr qreal phaseMiddle = 83;
constexpr qreal phaseRadius = 22;
constexpr qreal sheetTop = 152;
constexpr qreal footTop = 972;
constexpr qreal footHeight = 68;
constexpr qreal sheetBottom = 942;
constexpr qreal sheetPart = 0.612;
constexpr qreal sheetPad = 56;
constexpr qreal between = 64;
constexpr qreal bar = 6;
constexpr qreal barText = 30;
constexpr qreal gap = 24;
constexpr qreal markColumn = 60;
constexpr qreal lineMark = 20;
constexpr qreal radius = 14;
constexpr qreal hairline = 2;
constexpr qreal stroke = 4;
constexpr qreal caretWidth = 5;

constexpr int smallPx = 38;
constexpr int voicePx = 44;
constexpr int headingPx = 48;
constexpr int writingPx = 64;
constexpr int smallestWritingPx = 44;
constexpr int writingStep = 4;

QString quoted(const QString& words)
{
    return QStringLiteral("”%1”").arg(words.simplified());
}

//! The lines of a text, wrapped. The layout is kept, since a line belongs to it.
void wrap(QTextLayout& layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, qreal{1}));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

QString oneParagraph(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

} // namespace

RoomPainter::RoomPainter(const Style& style, QPainter& painter, const QSizeF& size)
    : m_style(style)
    , m_painter(painter)
    , m_size(size)
    , m_scale(std::min(size.width() / columns, size.height() / lines))
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QFont RoomPainter::font(Letters letters) const
{
    const bool bold =
        letters == Letters::SmallBold || letters == Letters::Heading || letters == Letters::Writing;
    QFont font = m_style.font(letters == Letters::Voice ? TextStyle::Voice
                              : bold                    ? TextStyle::BodyBold
                                                        : TextStyle::Body);
    const int size = letters == Letters::Voice     ? voicePx
                     : letters == Letters::Answer  ? voicePx
                     : letters == Letters::Heading ? headingPx
                     : letters == Letters::Writing ? writingPx
                                                   : smallPx;
    font.setPixelSize(std::max(1, qRound(px(size))));
    return font;
}

void RoomPainter::paintVeil()
{
    m_painter.fillRect(QRectF({}, m_size), m_style.colour(Token::Table));
}

void RoomPainter::paint(const RoomPicture& picture)
{
    m_painter.fillRect(QRectF({}, m_size), m_style.colour(Token::Table));
    paintPhases(picture);
    const qreal top = px(sheetTop);
    const qreal bottom = m_size.height() - px(lines - sheetBottom);
    const qreal width = m_size.width() - 2 * px(margin);
    const QRectF sheet(px(margin), top, picture.plan.empty() ? width : width * sheetPart, bottom - top);
    paintSheet(picture, sheet);
    const qreal left = sheet.right() + px(between);
    paintPlan(picture, QRectF(left, top, m_size.width() - px(margin) - left, bottom - top));
    paintFoot(picture);
}

void RoomPainter::paintMark(const QPointF& middle, qreal reach, bool done, bool now)
{
    const QColor accent = m_style.colour(Token::Accent);
    m_painter.setPen(Qt::NoPen);
    if (done) {
        m_painter.setBrush(accent);
        m_painter.drawEllipse(middle, reach, reach);
        QPen tick(m_style.colour(Token::OnAccent), px(stroke), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        m_painter.setPen(tick);
        m_painter.setBrush(Qt::NoBrush);
        const qreal part = reach * 0.42;
        m_painter.drawPolyline(QPolygonF({middle + QPointF(-part, 0), middle + QPointF(-part / 4, part * 0.8),
                                          middle + QPointF(part, -part * 0.7)}));
        return;
    }
    m_painter.setBrush(now ? m_style.colour(Token::Paper) : QBrush(Qt::NoBrush));
    m_painter.setPen(QPen(now ? accent : m_style.colour(Token::Edge), px(now ? stroke : hairline)));
    m_painter.drawEllipse(middle, reach - px(hairline), reach - px(hairline));
    if (!now)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(accent);
    m_painter.drawEllipse(middle, reach * 0.45, reach * 0.45);
}

void RoomPainter::paintPhases(const RoomPicture& picture)
{
    const auto letters = [&](int phase) {
        return font(phase == picture.phase && !picture.ended ? Letters::SmallBold : Letters::Small);
    };
    // many phases have no room for all their names: then only the present one has its
    const auto wordsWidth = [&](bool all) {
        qreal words = 0;
        for (int i = 0; i < picture.phases.size(); ++i) {
            words += px(2 * phaseRadius + gap / 1.5);
            if (all || i == picture.phase)
                words += QFontMetricsF(letters(i)).horizontalAdvance(picture.phases[i]);
        }
        return words;
    };
    const qreal width = m_size.width() - 2 * px(margin);
    const auto links = static_cast<qreal>(std::max<qsizetype>(1, picture.phases.size() - 1));
    const bool all = width - wordsWidth(true) >= links * px(2 * gap);
    const qreal link = picture.phases.size() > 1 ? std::max(qreal{0}, (width - wordsWidth(all)) / links) : 0;
    const qreal y = px(phaseMiddle);
    qreal x = px(margin);
    for (int i = 0; i < picture.phases.size(); ++i) {
        const bool now = i == picture.phase && !picture.ended;
        paintMark({x + px(phaseRadius), y}, px(phaseRadius), i < picture.phase || picture.ended, now);
        x += px(2 * phaseRadius + gap / 1.5);
        if (all || i == picture.phase) {
            const QFontMetricsF metrics(letters(i));
            m_painter.setFont(letters(i));
            m_painter.setPen(m_style.colour(now ? Token::Ink : Token::Ink2));
            m_painter.drawText(QPointF(x, y + (metrics.ascent() - metrics.descent()) / 2), picture.phases[i]);
            x += metrics.horizontalAdvance(picture.phases[i]);
        }
        if (i + 1 < picture.phases.size() && link > px(2 * gap)) {
            m_painter.setPen(QPen(m_style.colour(Token::Edge), px(hairline)));
            m_painter.drawLine(QPointF(x + px(gap), y), QPointF(x + link - px(gap), y));
        }
        x += link;
    }
}

void RoomPainter::paintSheet(const RoomPicture& picture, const QRectF& sheet)
{
    m_painter.setPen(QPen(m_style.colour(Token::Line), px(hairline)));
    m_painter.setBrush(m_style.colour(Token::Paper));
    m_painter.drawRoundedRect(sheet, px(radius), px(radius));
    QRectF column = sheet.adjusted(px(sheetPad), px(sheetPad * 0.8), -px(sheetPad), -px(sheetPad * 0.8));
    m_painter.save();
    m_painter.setClipRect(sheet);
    if (!picture.heading.isEmpty())
        column.setTop(column.top() +
                      write(picture.heading.simplified(), font(Letters::Heading), Token::Ink, column) +
                      px(gap));
    if (!picture.item.isEmpty()) {
        QFont bold = font(Letters::Answer);
        bold.setBold(true);
        column.setTop(column.top() + write(picture.item, bold, Token::Ink, column));
        column.setTop(column.top() + write(picture.itemBelow, font(Letters::Small), Token::Ink2, column) +
                      px(gap));
    }
    if (!picture.wordsLabel.isEmpty())
        column.setTop(column.top() + write(picture.wordsLabel, font(Letters::Small), Token::Ink2, column));
    if (!picture.answer.isEmpty())
        column.setTop(column.top() + write(picture.answer, font(Letters::Answer), Token::Ink, column) +
                      px(gap));
    if (!picture.herWords.trimmed().isEmpty())
        column.setTop(paintHerWords(picture.herWords, column) + px(gap * 1.5));
    if (picture.writing)
        paintWriting(*picture.writing, column);
    m_painter.restore();
}

qreal RoomPainter::paintHerWords(const QString& words, const QRectF& column)
{
    const QRectF box = column.adjusted(px(bar + barText), 0, 0, 0);
    const qreal height = write(quoted(words), font(Letters::Voice), Token::Ink, box);
    m_painter.fillRect(QRectF(column.left(), column.top(), px(bar), height), m_style.colour(Token::Honey));
    return column.top() + height;
}

//! The end of a long text stays in sight, since it is there that somebody writes.
void RoomPainter::paintWriting(const RoomWriting& writing, const QRectF& column)
{
    const QRectF box = column.adjusted(px(bar + barText), 0, 0, 0);
    const QString label = writing.field.isEmpty() ? tr("Det här skriver vi nu")
                                                  : tr("Det här skriver vi nu: %1").arg(writing.field);
    qreal y = box.top();
    y += write(label, font(Letters::Small), Token::Lake, QRectF(box.left(), y, box.width(), box.height()));
    qreal below = 0;
    for (const QString& line : writing.below)
        below += heightOf(line, font(Letters::Voice), box.width());
    const qreal room = box.bottom() - y - below;
    QFont big = font(writing.herWords ? Letters::Voice : Letters::Writing);
    for (int size = writingPx; size >= smallestWritingPx; size -= writingStep) {
        big.setPixelSize(std::max(1, qRound(px(size))));
        if (heightOf(writing.text, big, box.width()) <= room)
            break;
    }
    QTextLayout layout(oneParagraph(writing.text), big);
    wrap(layout, box.width());
    const qreal height = layout.boundingRect().height();
    // whole lines only
    qreal hidden = 0;
    for (int i = 0; i + 1 < layout.lineCount() && height - hidden > room; ++i)
        hidden += layout.lineAt(i).height();
    m_painter.save();
    m_painter.setClipRect(QRectF(box.left(), y, box.width() + px(bar), height - hidden), Qt::IntersectClip);
    m_painter.setPen(m_style.colour(Token::Ink));
    layout.draw(&m_painter, QPointF(box.left(), y - hidden));
    m_painter.restore();
    const QTextLine last = layout.lineCount() > 0 ? layout.lineAt(layout.lineCount() - 1) : QTextLine();
    const qreal caretX = last.isValid() ? last.cursorToX(last.textStart() + last.textLength()) : 0;
    const qreal lineHigh = QFontMetricsF(big).height();
    y += std::max(height - hidden, lineHigh);
    m_painter.fillRect(
        QRectF(box.left() + caretX + px(2), y - lineHigh * 0.92, px(caretWidth), lineHigh * 0.84),
        m_style.colour(Token::Lake));
    QFont plain = font(Letters::Small);
    plain.setPixelSize(std::max(1, qRound(px(voicePx))));
    for (const QString& line : writing.below)
        y += write(line, plain, Token::Ink, QRectF(box.left(), y, box.width(), box.height()));
    m_painter.fillRect(
        QRectF(column.left(), column.top(), px(bar), std::min(y, column.bottom()) - column.top()),
        m_style.colour(Token::Lake));
}

qreal RoomPainter::lineHeight(const RoomLine& line, qreal width) const
{
    const qreal words = width - px(markColumn);
    const qreal below = line.below.isEmpty() ? 0 : heightOf(line.below, font(Letters::Small), words);
    return heightOf(line.what.simplified(), font(Letters::Small), words) + below + px(gap);
}

void RoomPainter::paintLine(const RoomLine& line, const QRectF& box)
{
    m_painter.setPen(QPen(m_style.colour(Token::Line), px(hairline)));
    m_painter.drawLine(box.topLeft(), box.topRight());
    QRectF words = box.adjusted(px(markColumn), px(gap / 2), 0, 0);
    paintMark({box.left() + px(lineMark), words.top() + QFontMetricsF(font(Letters::Small)).height() / 2},
              px(lineMark), line.accepted, false);
    words.setTop(words.top() + write(line.what.simplified(), font(Letters::Small), Token::Ink, words));
    if (!line.below.isEmpty())
        write(line.below, font(Letters::Small), Token::Ink2, words);
}

//! The latest have the room when there is not enough of it for all.
void RoomPainter::paintPlan(const RoomPicture& picture, const QRectF& column)
{
    if (picture.plan.empty())
        return;
    qreal y = column.top();
    y += write(picture.planTitle, font(Letters::SmallBold), Token::Ink, column) + px(gap / 2);
    const qreal legend =
        picture.legend.isEmpty() ? 0 : px(2 * gap) + QFontMetricsF(font(Letters::Small)).height();
    const qreal bottom = column.bottom() - legend;
    const qreal earlier = QFontMetricsF(font(Letters::Small)).height() + px(gap / 2);
    size_t first = picture.plan.size();
    for (qreal left = bottom - y; first > 0; --first) {
        const qreal height = lineHeight(picture.plan[first - 1], column.width());
        if (height > left - (first > 1 ? earlier : 0))
            break;
        left -= height;
    }
    if (first > 0) {
        const QString more = tr("%n rader till ovanför", nullptr, static_cast<int>(first));
        y += write(more, font(Letters::Small), Token::Ink2,
                   QRectF(column.left(), y, column.width(), earlier)) +
             px(gap / 2);
    }
    for (; first < picture.plan.size(); ++first) {
        const qreal height = lineHeight(picture.plan[first], column.width());
        paintLine(picture.plan[first], QRectF(column.left(), y, column.width(), height));
        y += height;
    }
    if (picture.legend.isEmpty())
        return;
    const qreal middle = column.bottom() - QFontMetricsF(font(Letters::Small)).height() / 2;
    paintMark({column.left() + px(lineMark), middle}, px(lineMark), true, false);
    write(picture.legend, font(Letters::Small), Token::Ink2,
          QRectF(column.left() + px(markColumn), middle - QFontMetricsF(font(Letters::Small)).height() / 2,
                 column.width() - px(markColumn), legend));
}

void RoomPainter::paintFoot(const RoomPicture& picture)
{
    const QFont small = font(Letters::Small);
    const QFontMetricsF metrics(small);
    const qreal top = m_size.height() - px(lines - footTop);
    const qreal baseline = top + px(footHeight) / 2 + (metrics.ascent() - metrics.descent()) / 2;
    m_painter.setFont(small);
    if (!picture.pause.isEmpty()) {
        const qreal mark = px(28);
        const qreal width = metrics.horizontalAdvance(picture.pause) + mark + px(gap * 3);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.colour(Token::HoneySoft));
        m_painter.drawRoundedRect(QRectF(px(margin), top, width, px(footHeight)), px(radius / 2),
                                  px(radius / 2));
        m_painter.setBrush(m_style.colour(Token::OnHoney));
        for (const qreal shift : {0.0, 0.6})
            m_painter.drawRect(QRectF(px(margin + gap * 1.2) + mark * shift,
                                      top + px(footHeight) / 2 - mark / 2, mark * 0.32, mark));
        m_painter.setPen(m_style.colour(Token::OnHoney));
        m_painter.drawText(QPointF(px(margin + gap * 1.8) + mark, baseline), picture.pause);
    }
    m_painter.setPen(m_style.colour(Token::Ink2));
    m_painter.drawText(
        QPointF(m_size.width() - px(margin) - metrics.horizontalAdvance(picture.end), baseline), picture.end);
}

qreal RoomPainter::heightOf(const QString& text, const QFont& font, qreal width) const
{
    QTextLayout layout(oneParagraph(text), font);
    wrap(layout, width);
    return std::max(layout.boundingRect().height(), QFontMetricsF(font).height());
}

qreal RoomPainter::write(const QString& text, const QFont& font, Token token, const QRectF& box)
{
    QTextLayout layout(oneParagraph(text), font);
    wrap(layout, box.width());
    m_painter.setPen(m_style.colour(token));
    layout.draw(&m_painter, box.topLeft());
    return layout.boundingRect().height();
}

} // namespace rundbord
