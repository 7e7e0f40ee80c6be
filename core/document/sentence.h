// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/text.h"

#include <initializer_list>
#include <vector>

namespace rundbord
{

//! A fixed sentence with places to fill, %1 to %9, and **bold** words: the only markup there is, and it is
//! read in the sentence alone, never in what is filled in. The same sentence may be filled any number of
//! times.
class Sentence
{
public:
    Sentence() = default;
    //! Refuses with ResourceDamaged a sentence that is empty, leaves bold open, or has a place over `places`.
    [[nodiscard]] static Result<Sentence> read(const QString& written, int places);

    //! The whole sentence, filled in one pass. What is filled in stays as it is, but the sentence gives way
    //! to it: its own full stop falls away after a value that has one, and the space before an empty value.
    [[nodiscard]] Text filled(std::initializer_list<Text> values) const;

    bool operator==(const Sentence&) const = default;

private:
    struct Part {
        QString words;
        int place{0}; //!< counted from 1; 0 for the sentence's own words
        bool bold{false};

        bool operator==(const Part&) const = default;
    };
    void add(const QString& words, bool bold);

    std::vector<Part> m_parts;
};

} // namespace rundbord
