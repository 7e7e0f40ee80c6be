// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/draft_band.h"

namespace rundbord
{

std::vector<PageItem> draftBand(const QString& word, const Text& end, const TextStyle& endStyle,
                                TextSetter& setter)
{
    const auto letters = static_cast<qreal>(word.size());
    const SetText first = setter.onOneLine(word, band::word);
    const SetText last = setter.onOneLine(end, endStyle);
    const qreal right = sheet::left + sheet::textWidth - band::pad;
    const auto centred = [](const TextStyle& style) {
        return band::top + (band::height - style.lineHeight()) / 2;
    };
    TextItem start = textItem(first.lines.front(), band::word, {sheet::left + band::pad, centred(band::word)},
                              sheet::textWidth);
    start.letterSpacing = band::letterSpacing;
    start.area.setWidth(start.area.width() + letters * band::letterSpacing);
    TextItem finish =
        textItem(last.lines.front(), endStyle, {right - last.widest(), centred(endStyle)}, sheet::textWidth);
    start.white = finish.white = true;
    return {artifact(FillItem{QRectF(sheet::left, band::top, sheet::textWidth, band::height)}),
            artifact(start), artifact(finish)};
}

} // namespace rundbord
