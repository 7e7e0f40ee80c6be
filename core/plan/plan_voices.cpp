// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_voices.h"

#include "core/language/text_range.h"
#include "core/plan/fields.h"

namespace rundbord
{

namespace
{

enum class Voice { Hers, Services, People, Names };

//! Whose words a field has, by its name in the case file. The names are the same in all values, but for those of a need,
//! which are hers unless somebody else is named, and "name" and "purpose", which have more than one meaning.
Voice voiceOf(QLatin1String field)
{
    static const QHash<QLatin1String, Voice> others{
        {QLatin1String("ownWords"), Voice::Hers},        {QLatin1String("mostImportant"), Voice::Hers},
        {QLatin1String("questions"), Voice::Hers},       {QLatin1String("answered"), Voice::Hers},
        {QLatin1String("worksWell"), Voice::Hers},       {QLatin1String("worksLessWell"), Voice::Hers},
        {QLatin1String("strengths"), Voice::Hers},       {QLatin1String("childVoice"), Voice::Hers},
        {QLatin1String("relativesView"), Voice::Hers},   {QLatin1String("earlySigns"), Voice::Hers},
        {QLatin1String("whatHelps"), Voice::Hers},       {QLatin1String("whatIDontWant"), Voice::Hers},
        {QLatin1String("ownComment"), Voice::Hers},      {QLatin1String("preferredContact"), Voice::Hers},
        {QLatin1String("adaptations"), Voice::Hers},     {QLatin1String("pronoun"), Voice::Hers},
        {QLatin1String("exclusions"), Voice::Hers},      {QLatin1String("name"), Voice::People},
        {QLatin1String("preferredName"), Voice::People}, {QLatin1String("callName"), Voice::People},
        {QLatin1String("deputy"), Voice::People},        {QLatin1String("by"), Voice::People},
        {QLatin1String("givenBy"), Voice::People},       {QLatin1String("receivedBy"), Voice::People},
        {QLatin1String("statedBy"), Voice::People},      {QLatin1String("answeredBy"), Voice::People},
        {QLatin1String("convenedBy"), Voice::People},    {QLatin1String("deliveryBy"), Voice::People},
        {QLatin1String("ownCommentBy"), Voice::People},  {QLatin1String("initiativeThrough"), Voice::People},
        {QLatin1String("organization"), Voice::Names},   {QLatin1String("unit"), Voice::Names},
        {QLatin1String("place"), Voice::Names},          {QLatin1String("address"), Voice::Names},
        {QLatin1String("link"), Voice::Names},           {QLatin1String("phone"), Voice::Names},
        {QLatin1String("callPhone"), Voice::Names},      {QLatin1String("deputyPhone"), Voice::Names},
        {QLatin1String("regionName"), Voice::Names},     {QLatin1String("municipalityName"), Voice::Names},
        {QLatin1String("parties"), Voice::Names},        {QLatin1String("copies"), Voice::Names},
        {QLatin1String("value"), Voice::Names},          {QLatin1String("agenda"), Voice::Names},
    };
    return others.value(field, Voice::Services);
}

//! Visitor for describe(): sorts every text.
class VoiceSorter
{
public:
    explicit VoiceSorter(PlanVoices& voices)
        : m_voices(voices)
    {
    }

    void field(const char* name, const QString& text) { add(voiceOf(QLatin1String(name)), text); }
    void lines(const char* name, const QString& text) { field(name, text); }
    void field(const char*, const Need& need)
    {
        add(need.statedBy.isEmpty() ? Voice::Hers : Voice::Services, need.text);
        Need rest = need;
        rest.text.clear();
        describe(*this, rest);
    }
    //! What she wants of the meeting is hers, unlike why somebody is asked to come.
    void field(const char*, const Purpose& purpose)
    {
        add(Voice::Hers, purpose.purpose);
        Purpose rest = purpose;
        rest.purpose.clear();
        describe(*this, rest);
    }
    template <typename T>
    void field(const char* name, const std::vector<T>& list)
    {
        for (const T& each : list)
            field(name, each);
    }
    template <typename T>
    void field(const char*, const T& value)
    {
        if constexpr (requires { describe(*this, value); })
            describe(*this, value);
    }

private:
    void add(Voice voice, const QString& text)
    {
        if (text.isEmpty())
            return;
        switch (voice) {
        case Voice::Hers:
            m_voices.hers << text;
            break;
        case Voice::Services:
            m_voices.services << text;
            break;
        case Voice::People:
            m_voices.people << text;
            break;
        case Voice::Names:
            m_voices.names << text;
            break;
        }
    }

    PlanVoices& m_voices;
};

} // namespace

PlanVoices voicesOf(const CarePlan& plan)
{
    PlanVoices voices;
    VoiceSorter sorter(voices);
    sorter.field("", plan);
    return voices;
}

QSet<QString> wordsOf(const QStringList& texts)
{
    QSet<QString> words;
    for (const QString& text : texts) {
        for (const TextRange& range : wordsIn(text))
            words.insert(wordAt(text, range));
    }
    return words;
}

QSet<QString> nameWordsOf(const QStringList& names)
{
    QSet<QString> words = wordsOf(names);
    words.removeIf([](const QString& word) { return word.at(0).isLower(); });
    return words;
}

} // namespace rundbord
