// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/fill_placeholders.h"

#include "core/language/sentences.h"

#include <QRegularExpression>

#include <optional>

namespace rundbord
{

namespace
{

const QRegularExpression& placeholderForm()
{
    static const QRegularExpression form(QStringLiteral("\\{([^{}]*)\\}"));
    return form;
}

constexpr QChar closingQuote(0x201D);

bool endsSentence(const QString& value)
{
    static const QString marks = QStringLiteral(".?!\u2026");
    return marks.contains(value.back());
}

QString valueOf(const QString& name, const PlaceholderRules& rules, const PlaceholderValues& values)
{
    const auto known = rules.names.find(name);
    if (known == rules.names.end())
        return {};
    const auto value = values.find(*known);
    return value == values.end() ? QString() : value->second.trimmed();
}

//! None if a value is not known.
std::optional<QString> filledSentence(const QString& sentence, const PlaceholderRules& rules,
                                      const PlaceholderValues& values)
{
    QString text;
    qsizetype done = 0;
    for (auto found = placeholderForm().globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString value = valueOf(match.captured(1), rules, values);
        if (value.isEmpty())
            return std::nullopt;
        text += sentence.mid(done, match.capturedStart() - done) + value;
        done = match.capturedEnd();
        const QStringView rest = QStringView(sentence).mid(done);
        const bool quoted = rest.startsWith(closingQuote);
        if (endsSentence(value) && rest.sliced(quoted ? 1 : 0).startsWith(QLatin1Char('.'))) {
            text += quoted ? QString(closingQuote) : QString();
            done += quoted ? 2 : 1;
        }
    }
    return text + sentence.mid(done);
}

} // namespace

PlaceholderRules placeholderRules(const Agenda& agenda, const Step* step)
{
    PlaceholderRules rules{agenda.placeholders, agenda.leaningSentences};
    if (step)
        rules.names.insert(step->placeholders);
    return rules;
}

QString filled(const QString& text, const PlaceholderRules& rules, const PlaceholderValues& values)
{
    QStringList kept;
    bool previousKept = true;
    for (const QString& sentence : sentencesOf(text)) {
        const bool stands = previousKept || !rules.leaningSentences.contains(sentence);
        const std::optional<QString> whole = stands ? filledSentence(sentence, rules, values) : std::nullopt;
        previousKept = whole.has_value();
        if (whole)
            kept << *whole;
    }
    return kept.join(QLatin1Char(' '));
}

QStringList placeholdersIn(const QString& text)
{
    QStringList names;
    for (auto found = placeholderForm().globalMatch(text); found.hasNext();)
        names << found.next().captured(1);
    return names;
}

} // namespace rundbord
