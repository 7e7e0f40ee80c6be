// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/sentence.h"
#include "core/document/wording_keys.h"

#include <QByteArray>
#include <QLocale>

#include <vector>

namespace rundbord
{

//! The fixed sentences of the papers in one language and style. A value, read once and handed on.
class Wordings
{
public:
    //! BCP 47, "sv".
    [[nodiscard]] const QString& language() const { return m_language; }
    //! For names of days and months, and lists.
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    //! The sentence itself, for one who fills it later.
    [[nodiscard]] Sentence sentence(WordingKey key) const;
    //! The sentence, filled. Empty if the style has no such sentence.
    [[nodiscard]] Text text(WordingKey key, std::initializer_list<Text> values = {}) const;
    //! The same without weights.
    [[nodiscard]] QString plain(WordingKey key, std::initializer_list<Text> values = {}) const;
    //! The words of a sentence that is a list of words.
    [[nodiscard]] QStringList words(WordingKey key) const;
    //! "Mona, Per och jag"; empty ones fall away.
    [[nodiscard]] QString list(QStringList items) const;

private:
    friend Result<Wordings> readWordings(const QByteArray& json);

    QString m_language;
    QLocale m_locale;
    std::vector<Sentence> m_sentences; //!< in the order of knownWordings
};

//! Reads a file of wordings (resources/papers/*.json), or refuses with ResourceDamaged and the key at fault:
//! an unknown, missing or empty sentence, or one with a place that nobody fills.
[[nodiscard]] Result<Wordings> readWordings(const QByteArray& json);

} // namespace rundbord
