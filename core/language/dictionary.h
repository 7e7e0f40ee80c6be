// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text_range.h"

#include <QSet>
#include <QString>

#include <memory>

namespace rundbord
{

//! How the words of a language are spelled, by hunspell and a dictionary of the system. To be used in one thread; that
//! it opens takes a tenth of a second, and a proposal may take as long.
class Dictionary
{
public:
    //! Reads `name`.aff and `name`.dic of a folder; null where they are missing.
    [[nodiscard]] static std::unique_ptr<Dictionary> open(const QString& folder, const QString& name);
    ~Dictionary();

    [[nodiscard]] bool knows(const QString& word) const;
    //! The word that was most likely meant; empty if none is near.
    [[nodiscard]] QString nearest(const QString& word) const;

private:
    struct Library;
    explicit Dictionary(std::unique_ptr<Library> library);

    std::unique_ptr<Library> m_library;
};

//! The words of a text whose spelling can be asked about: those in small letters, and those that begin a sentence. Not
//! names (a capital inside a sentence), abbreviations, words with figures, quoted words, nor those that are known, given
//! in small letters. `quotationMarks` as in withoutQuotations().
[[nodiscard]] std::vector<TextRange> spelledWords(const QString& text, const QSet<QString>& known,
                                                  const QString& quotationMarks);

} // namespace rundbord
