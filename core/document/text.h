// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rundbord
{

//! Letters of one weight.
struct Span {
    QString text;
    bool bold{false};
    //! As it was written at the meeting, on a paper in another language than the meeting's.
    bool written{false};

    bool operator==(const Span&) const = default;
};

//! Words as they stand on a paper, verbatim: nothing in them is ever read as markup. A line feed ends the
//! line.
struct Text {
    std::vector<Span> spans;

    Text() = default;
    //! Regular weight. Not explicit: plain words are the common case.
    Text(const QString& words)
        : Text(words, false)
    {
    }
    Text(const QString& words, bool bold)
    {
        if (!words.isEmpty())
            spans.push_back({words, bold, false});
    }

    [[nodiscard]] bool isEmpty() const { return spans.empty(); }
    [[nodiscard]] QString plain() const;
    //! All of it was written at the meeting, in another language than the paper's.
    [[nodiscard]] bool isWritten() const;
    //! Adds at the end; spans of one kind grow together.
    Text& operator+=(const Text& more);

    bool operator==(const Text&) const = default;
};

[[nodiscard]] inline Text bold(const QString& words)
{
    return Text(words, true);
}

//! The same words, marked as written at the meeting.
[[nodiscard]] Text asWritten(Text words);

[[nodiscard]] Text operator+(Text first, const Text& second);

} // namespace rundbord
