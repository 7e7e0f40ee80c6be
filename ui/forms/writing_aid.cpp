// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/writing_aid.h"

#include "core/plan/plan_voices.h"
#include "ui/forms/field_aid.h"
#include "ui/widgets/labelled_field.h"

#include <QApplication>

namespace rundbord
{

WritingAid::WritingAid(const WordHints& vague, const QString& dictionaries, QObject* parent)
    : QObject(parent)
    , m_vague(vague)
    , m_speller(dictionaries, QStringLiteral("sv_SE"))
{
}

WritingAid::~WritingAid() = default;

QString WritingAid::systemDictionaries()
{
    return QStringLiteral("/usr/share/hunspell");
}

void WritingAid::attend(LabelledField& row, WritingKind kind, std::function<SaidBeside()> beside)
{
    new FieldAid(*this, row, kind, std::move(beside));
}

void WritingAid::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    Q_EMIT onChanged(on);
}

void WritingAid::setPlan(std::function<const CarePlan&()> plan)
{
    m_plan = std::move(plan);
    m_left.clear();
    m_speller.forget();
}

void WritingAid::takeHint()
{
    if (FieldAid* field = inFocus())
        field->take();
}

void WritingAid::leaveHint()
{
    if (FieldAid* field = inFocus())
        field->leave();
}

FieldAid* WritingAid::inFocus() const
{
    for (QWidget* each = QApplication::focusWidget(); each; each = each->parentWidget()) {
        if (auto* row = qobject_cast<LabelledField*>(each))
            return row->findChild<FieldAid*>(QString(), Qt::FindDirectChildrenOnly);
    }
    return nullptr;
}

const PlainRules& WritingAid::rules()
{
    if (!m_rules)
        m_rules = programPlainRules(m_vague).value();
    return *m_rules;
}

Writing WritingAid::writing(WritingKind kind, const SaidBeside& beside) const
{
    Writing writing;
    writing.kind = kind;
    writing.personNamed = beside.person;
    writing.dayNamed = beside.day;
    if (m_plan) {
        const PlanVoices voices = voicesOf(m_plan());
        writing.people = nameWordsOf(voices.people);
        writing.names = nameWordsOf(voices.names) + writing.people;
    }
    return writing;
}

QSet<QString> WritingAid::knownWords() const
{
    QSet<QString> known;
    if (!m_plan)
        return known;
    const PlanVoices voices = voicesOf(m_plan());
    for (const QString& word : wordsOf(voices.hers + voices.people + voices.names)) {
        known.insert(word.toLower());
        known.insert(word.toLower() + QLatin1Char('s'));
    }
    return known;
}

} // namespace rundbord
