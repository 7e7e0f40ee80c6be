// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/plain_rules.h"
#include "core/plan/care_plan.h"
#include "ui/forms/speller.h"

#include <functional>
#include <optional>

namespace rundbord
{

class FieldAid;
class LabelledField;

//! What a field beside says: who does it, and when.
struct SaidBeside {
    bool person{false};
    bool day{false};
};

//! Helps professionals to write plainly: looks at the field one writes in, and shows one quiet hint below it. Rules and
//! dictionary are read when first needed. One a program; outlives the windows.
class WritingAid : public QObject
{
    Q_OBJECT

public:
    //! `vague` outlives it. `dictionaries` is the system's folder of dictionaries.
    explicit WritingAid(const WordHints& vague, const QString& dictionaries = systemDictionaries(),
                        QObject* parent = nullptr);
    ~WritingAid() override;

    //! Looks after a field of text from now on. Not for what the individual says: her words are never judged.
    void attend(LabelledField& row, WritingKind kind, std::function<SaidBeside()> beside = {});

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);
    //! Whose names and words are known; null when no case is open, and then all that was learnt is forgotten.
    void setPlan(std::function<const CarePlan&()> plan);

    //! For the field one is in: does what its hint proposes, or shows the next one.
    void takeHint();
    //! Leaves what its hint is about as it is; not mentioned again while the case is open.
    void leaveHint();

    [[nodiscard]] static QString systemDictionaries();

Q_SIGNALS:
    void onChanged(bool on);

private:
    friend class FieldAid;

    [[nodiscard]] const PlainRules& rules();
    [[nodiscard]] const QString& quotationMarks() const { return m_vague.quotationMarks; }
    [[nodiscard]] Speller& speller() { return m_speller; }
    //! What is known of a text of that kind.
    [[nodiscard]] Writing writing(WritingKind kind, const SaidBeside& beside) const;
    //! Words that are spelled as the plan has them, in small letters.
    [[nodiscard]] QSet<QString> knownWords() const;
    [[nodiscard]] bool isLeft(const QString& words) const { return m_left.contains(words); }
    void leave(const QString& words) { m_left.insert(words); }
    [[nodiscard]] FieldAid* inFocus() const;

    const WordHints& m_vague;
    std::optional<PlainRules> m_rules;
    Speller m_speller;
    std::function<const CarePlan&()> m_plan;
    QSet<QString> m_left;
    bool m_on{true};
};

} // namespace rundbord
