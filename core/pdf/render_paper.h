// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/paper.h"
#include "core/pdf/page_model.h"

#include <QByteArray>
#include <QStringList>

#include <map>

namespace rundbord
{

//! A paper ready to be printed, shown, read aloud or kept: at once PDF/A-2a, PDF/A-2u and PDF/UA-1, its fonts within.
//! The same paper is the same bytes.
struct RenderedPaper {
    QByteArray pdf;
    int pages{0};
    //! On which page a part begins, for one-page plans that refer to it.
    FullPlanPages references;
    //! False if it could only be drawn: then it has no tags and is PDF/A-1b, which is better than no paper in her hand.
    bool tagged{true};
    //! Characters that no font has, as "U+1F600": printed as their code point in a frame.
    QStringList unknownCharacters;
};

//! Decides where everything stands. Needs a QGuiApplication; main thread.
[[nodiscard]] Pages layOut(const Paper& paper);

//! Lays out and draws, in memory only. Nothing in the file but the paper says whose it is. Refuses with
//! PaperFailed if no PDF could be made. Needs a QGuiApplication; main thread.
[[nodiscard]] Result<RenderedPaper> renderPaper(const Paper& paper);

} // namespace rundbord
