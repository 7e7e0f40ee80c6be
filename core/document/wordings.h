// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/sentence.h"
#include "core/document/wording_keys.h"

#include <QByteArray>
#include <QLocale>

#include <memory>
#include <vector>

namespace rundbord
{

struct PaperWordings;

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
    //! The same style in Swedish, for those around the table who read no other; null where this is Swedish.
    [[nodiscard]] const Wordings* swedish() const { return m_swedish.get(); }
    //! Written from right to left.
    [[nodiscard]] bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

private:
    friend Result<PaperWordings> readPaperWordings(const QByteArray& json, const PaperWordings* swedish);

    QString m_language;
    QLocale m_locale;
    std::vector<Sentence> m_sentences; //!< in the order of knownWordings
    std::shared_ptr<const Wordings> m_swedish;
};

//! The papers in one language: the ordinary ones, and those in plain words.
struct PaperWordings {
    Wordings standard;
    Wordings plain;
};

//! Reads a file of wordings (resources/papers/*.json), or refuses with ResourceDamaged and the key at fault:
//! an unknown, missing or empty sentence, or one with a place that nobody fills. A sentence that the file does
//! not have is said in Swedish, where `swedish` is given.
[[nodiscard]] Result<PaperWordings> readPaperWordings(const QByteArray& json,
                                                      const PaperWordings* swedish = nullptr);

} // namespace rundbord
