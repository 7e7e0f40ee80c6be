// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace rundbord
{

//! How the words of a consent's exceptions are found again in the plan: a value, read once and handed on.
struct SharingWords {
    QStringList empty;   //!< words that tell no topic: "ingenting", "om"
    QStringList endings; //!< of inflected words, the longest first
};

//! Reads resources/language/sharing.*.json, or refuses with ResourceDamaged.
[[nodiscard]] Result<SharingWords> readSharingWords(const QByteArray& json);

//! A topic that must not be shared, by the words it is known by. "ingenting om tidigare inläggning 2014" is known by
//! "inläggning" and "2014".
class ExcludedTopic
{
public:
    ExcludedTopic(const QString& words, const SharingWords& sharing);

    //! True if the text has a word of the topic, in any inflection or at the beginning of a compound. Rather one text
    //! too many than one too few: what is left out by mistake is seen in the preview, what is shared by mistake is not.
    [[nodiscard]] bool isTouchedBy(const QString& text) const;

private:
    QStringList m_stems;
};

} // namespace rundbord
