// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/recipient_copy.h"

#include "core/document/verbatim.h"
#include "core/plan/fields.h"

#include <algorithm>
#include <string_view>

namespace rundbord
{

namespace
{

//! Who somebody is and how to reach them is never told by a topic.
constexpr std::array<std::string_view, 21> particulars{"name",
                                                       "value",
                                                       "preferredName",
                                                       "pronoun",
                                                       "phone",
                                                       "address",
                                                       "preferredContact",
                                                       "role",
                                                       "organization",
                                                       "unit",
                                                       "callName",
                                                       "callPhone",
                                                       "deputy",
                                                       "deputyPhone",
                                                       "regionName",
                                                       "convenedBy",
                                                       "by",
                                                       "municipalityName",
                                                       "place",
                                                       "link",
                                                       "agenda"};

//! Her own words, and what stands or falls as one.
constexpr std::array<std::string_view, 9> wholes{"what",       "text",          "ownWords",
                                                 "childVoice", "mostImportant", "ownComment",
                                                 "choice",     "easyWords",     "whatIDontWant"};

template <size_t Count>
bool isAmong(const std::array<std::string_view, Count>& names, const char* name)
{
    return std::find(names.begin(), names.end(), std::string_view(name)) != names.end();
}

//! What a value is about: without it, it says nothing.
template <typename T>
const QString* subjectOf(const T&)
{
    return nullptr;
}
const QString* subjectOf(const Action& action)
{
    return &action.what;
}
const QString* subjectOf(const Need& need)
{
    return &need.text;
}
const QString* subjectOf(const OpenQuestion& question)
{
    return &question.text;
}
const QString* subjectOf(const Risk& risk)
{
    return &risk.text;
}

//! Visitor for describe(): takes out what touches the topics.
class Redactor
{
public:
    explicit Redactor(const std::vector<ExcludedTopic>& topics)
        : m_topics(topics)
    {
    }

    void field(const char* name, QString& text)
    {
        if (isAmong(particulars, name) || !isTouched(text))
            return;
        QStringList kept;
        if (!isAmong(wholes, name)) {
            kept = sentencesOf(text, {});
            kept.removeIf([this](const QString& sentence) { return isTouched(sentence); });
        }
        text = kept.join(QLatin1Char(' '));
        ++m_places;
    }

    template <typename T>
    void field(const char* name, std::vector<T>& list)
    {
        std::erase_if(list, [&](T& each) {
            const QString* subject = subjectOf(each);
            const bool said = subject && !subject->trimmed().isEmpty();
            const int before = m_places;
            field(name, each);
            const bool gone = said && subject->trimmed().isEmpty();
            if (gone)
                m_places = before + 1;
            return gone;
        });
    }

    template <typename T>
    void field(const char*, T& value)
    {
        if constexpr (requires { describe(*this, value); })
            describe(*this, value);
    }

    void lines(const char* name, QString& text)
    {
        if (isAmong(namesInLines, name))
            return;
        QStringList kept = text.split(QLatin1Char('\n'));
        m_places += static_cast<int>(kept.removeIf([this](const QString& line) { return isTouched(line); }));
        text = kept.join(QLatin1Char('\n'));
    }

    [[nodiscard]] int places() const { return m_places; }

private:
    static constexpr std::array<std::string_view, 3> namesInLines{"givenBy", "parties", "copies"};

    [[nodiscard]] bool isTouched(const QString& text) const
    {
        return std::any_of(m_topics.begin(), m_topics.end(),
                           [&](const ExcludedTopic& topic) { return topic.isTouchedBy(text); });
    }

    const std::vector<ExcludedTopic>& m_topics;
    int m_places{0};
};

bool hasName(const Recipient& recipient, const QString& name)
{
    return std::any_of(recipient.names.begin(), recipient.names.end(),
                       [&](const QString& own) { return sameName(own, name); });
}

bool isKnownParty(const CarePlan& plan, const QString& name)
{
    return findRecipient(plan, name).has_value();
}

//! The topics that the recipient may not have.
std::vector<ExcludedTopic> topicsFor(const Recipient& recipient, const CarePlan& plan,
                                     const SharingWords& sharing)
{
    std::vector<ExcludedTopic> topics;
    for (const QString& line : linesOf(plan.consent.exclusions)) {
        const QString party = line.section(QLatin1Char(':'), 0, 0);
        const bool forOne = line.contains(QLatin1Char(':')) && isKnownParty(plan, party);
        if (!forOne)
            topics.emplace_back(line, sharing);
        else if (hasName(recipient, party))
            topics.emplace_back(line.section(QLatin1Char(':'), 1), sharing);
    }
    return topics;
}

bool isHers(const Participant& participant)
{
    return participant.principal == Principal::Person || participant.guardian || participant.representative;
}

//! Takes out of the plan what the recipient may not have; at how many places.
int takeOut(const Recipient& recipient, CarePlan& plan, const SharingWords& sharing)
{
    if (recipient.hasAll)
        return 0;
    const std::vector<ExcludedTopic> topics = topicsFor(recipient, plan, sharing);
    plan.consent.exclusions.clear();
    Redactor redactor(topics);
    describe(redactor, plan);
    return redactor.places();
}

} // namespace

std::optional<Recipient> findRecipient(const CarePlan& plan, const QString& name)
{
    Recipient found;
    if (sameName(plan.person.name, name) || sameName(calledName(plan.person), name))
        return Recipient{{plan.person.name}, true};
    bool known = false;
    for (const Participant& participant : plan.participants) {
        const bool byName = sameName(displayName(plan, participant), name);
        if (!byName && !sameName(participant.organization, name))
            continue;
        known = true;
        found.hasAll |= byName && isHers(participant);
        found.names << displayName(plan, participant) << participant.organization;
    }
    for (const QString& party : linesOf(plan.consent.parties)) {
        if (!sameName(party, name))
            continue;
        known = true;
        found.names << party;
    }
    found.names << name;
    found.names.removeAll(QString());
    return known ? std::optional(found) : std::nullopt;
}

CarePlan copyFor(const Recipient& recipient, const CarePlan& plan, const SharingWords& sharing)
{
    CarePlan copy = plan;
    (void)takeOut(recipient, copy, sharing);
    return copy;
}

int leftOutFor(const Recipient& recipient, const CarePlan& plan, const SharingWords& sharing)
{
    CarePlan copy = plan;
    return takeOut(recipient, copy, sharing);
}

} // namespace rundbord
