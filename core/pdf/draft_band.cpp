// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/draft_band.h"

#include <algorithm>

namespace rundbord
{

namespace
{

//! The words with their letters apart, unless they are joined as Arabic ones are.
SetLine spaced(const QString& word, const Lettering& style, TextSetter& setter)
{
    const SetText joined = setter.onOneLine(word, style);
    if (joined.lines.empty() || joined.lines.front().bothDirections)
        return joined.lines.empty() ? SetLine() : joined.lines.front();
    SetLine line;
    line.said = word;
    for (const QChar letter : word) {
        if (letter.isSpace()) {
            line.width += band::wordSpacing;
            continue;
        }
        const SetText set = setter.onOneLine(QString(letter), style);
        SetPiece piece = set.lines.front().pieces.front();
        piece.x = line.width + (line.pieces.empty() ? 0 : band::letterSpacing);
        line.width = piece.x + piece.width;
        line.pieces.push_back(piece);
    }
    return line;
}

} // namespace

std::vector<PageItem> draftBand(const QString& word, const Text& end, const Lettering& endStyle,
                                BandReading reading, TextSetter& setter)
{
    const SetText last = setter.onOneLine(end, endStyle);
    const qreal right = sheet::left + sheet::textWidth - band::pad;
    const auto centred = [](const Lettering& style) {
        return band::top + (band::height - style.lineHeight()) / 2;
    };
    const qreal size = std::max(band::word.size, endStyle.size); // no smaller than the rest of the paper
    const Lettering wordStyle{size, size, true};
    TextItem start = textItem(spaced(word, wordStyle, setter), wordStyle,
                              {sheet::left + band::pad, centred(wordStyle)}, sheet::textWidth);
    TextItem finish =
        textItem(last.lines.front(), endStyle, {right - last.widest(), centred(endStyle)}, sheet::textWidth);
    start.white = finish.white = true;
    const auto readIf = [&setter](bool isRead) {
        return isRead ? Origin{-1, Role::Paragraph, setter.nextElement()} : Origin{};
    };
    return {artifact(FillItem{QRectF(sheet::left, band::top, sheet::textWidth, band::height)}),
            {readIf(reading != BandReading::Nothing), start},
            {readIf(reading == BandReading::WordAndEnd), finish}};
}

} // namespace rundbord
