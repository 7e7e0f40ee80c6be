// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rundbord
{

//! Where one writes in a field, and the other end of what is selected.
struct Caret {
    //! The end of the text, whatever the text has become meanwhile; also for what lies farther on than anybody counts.
    static constexpr int end = 100'000;

    int position{0};
    int anchor{0};

    bool operator==(const Caret&) const = default;
};

//! At the beginning for anything that has no caret.
[[nodiscard]] Caret caretOf(const QWidget& field);
//! Nothing for a field without one; at the end if the text is shorter.
void setCaret(QWidget& field, const Caret& caret);

} // namespace rundbord
