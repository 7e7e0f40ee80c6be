// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/usecases/plan_texts.h"

#include <functional>
#include <optional>
#include <vector>

namespace rundbord
{

//! A case in which every word that was looked for stands, and where one of them does.
struct CaseHit {
    CaseId id;
    TextPlace place{TextPlace::Name};
    //! The word with some of what stands around it, on one line.
    QString excerpt;

    bool operator==(const CaseHit&) const = default;
};

//! The same text for whoever looks for it, letter for letter: small letters, and without accents. å, ä and ö are letters
//! of their own and stay.
[[nodiscard]] QString folded(const QString& text);

//! The texts of all cases in memory, to look through as fast as somebody types. Nothing of it is ever on the disk; what
//! it holds is overwritten when it goes. On one thread.
class SearchShelf
{
public:
    SearchShelf() = default;
    SearchShelf(const SearchShelf&) = delete;
    SearchShelf& operator=(const SearchShelf&) = delete;
    ~SearchShelf();

    void add(const CaseId& id, const std::vector<PlacedText>& texts);
    //! The cases that have every one of the words somewhere, in the order they were added, whatever the case of the
    //! letters. The place is that of a word that isn't in the name, if there is one. None if `givenUp` says so on the
    //! way.
    [[nodiscard]] std::optional<std::vector<CaseHit>> find(const QString& words,
                                                           const std::function<bool()>& givenUp = {}) const;

private:
    struct Part {
        qsizetype begin{0};
        TextPlace place{TextPlace::Name};
    };
    struct Case {
        CaseId id;
        //! All texts behind one another, and the same folded: letters stand at the same place in both.
        QString texts;
        QString folded;
        std::vector<Part> parts;
    };

    [[nodiscard]] static std::optional<CaseHit> hitIn(const Case& shelved, const QStringList& words);
    [[nodiscard]] static CaseHit hitAt(const Case& shelved, qsizetype at, qsizetype length);

    std::vector<Case> m_cases;
};

} // namespace rundbord
