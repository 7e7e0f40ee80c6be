// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/text.h"
#include "core/pdf/font_set.h"
#include "core/pdf/page_style.h"

#include <QStringList>

#include <vector>

namespace rundbord
{

//! A stretch of letters of one font, within a longer text.
struct FontRun {
    qsizetype start{0};
    qsizetype length{0};
    FontKey font;
    //! What is shown in a frame instead of the one character that stands for it; empty for letters.
    QString codePoint;
    //! That character, where it may be read aloud; empty where only its code point is fit to be (a control).
    QString letter;

    [[nodiscard]] bool isFramed() const { return !codePoint.isEmpty(); }
    [[nodiscard]] qsizetype end() const { return start + length; }
};

//! A text with a font for every letter. Characters that must not work on the page (controls, overrides of
//! direction) or that no font has are replaced by U+FFFC and shown by their code point.
struct Letters {
    QString text;
    std::vector<FontRun> runs;
    bool hasRightToLeft{false};
    Qt::LayoutDirection direction{Qt::LeftToRight};
};

//! Finds a font for each letter. Adds what no font has to `unknown`, once each, as "U+1F600".
[[nodiscard]] Letters lettersOf(const Text& text, const Lettering& style, FontSet& fonts,
                                QStringList& unknown);

} // namespace rundbord
