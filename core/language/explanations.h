// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace rundbord
{

//! A term or an abbreviation, and what it means in ordinary words.
struct Explanation {
    QString id;
    QString word;
    //! As it may stand in a text, whole words.
    QStringList forms;
    QString says;

    bool operator==(const Explanation&) const = default;
};

//! The words that can be explained, in the order of the alphabet.
struct Explanations {
    std::vector<Explanation> words;
    //! The most on one paper.
    int most{0};

    bool operator==(const Explanations&) const = default;
};

//! Reads the format rundbord-explanations/1 strictly; a fault has its path.
[[nodiscard]] Result<Explanations> readExplanations(const QByteArray& json);

//! The explanations of the words that occur in the texts, in the order of the alphabet, each once; where there are more
//! than the most, those that occur first.
[[nodiscard]] std::vector<Explanation> explanationsFor(const Explanations& explanations,
                                                       const QStringList& texts);

} // namespace rundbord
