// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/plain_rule.h"

#include "core/base/json_object.h"

namespace rundbord
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString textIfThere(JsonObject& in, QLatin1String key)
{
    return in.has(key) ? in.text(key) : QString();
}

QStringList textsIfThere(JsonObject& in, QLatin1String key)
{
    return in.has(key) ? in.texts(key) : QStringList();
}

RuleTerm readTerm(JsonObject& in)
{
    RuleTerm term;
    term.terms = in.texts("terms"_L1);
    term.unless = textsIfThere(in, "unless"_L1);
    term.before = textsIfThere(in, "before"_L1);
    term.say = textIfThere(in, "say"_L1);
    term.instead = textIfThere(in, "instead"_L1);
    term.write = textIfThere(in, "write"_L1);
    if (term.terms.isEmpty() || term.terms.contains(QString()))
        in.refuse(ErrorCode::UnknownValue, QStringLiteral("no terms"), QStringLiteral("terms"));
    return term;
}

PlainRule readRule(JsonObject& in)
{
    PlainRule rule;
    in.expectFormat("rundbord-rule/1"_L1);
    std::ignore = in.text("language"_L1);
    rule.id = in.word("id"_L1, plainRuleWords);
    rule.source = in.text("source"_L1);
    rule.sentence = in.text("sentence"_L1);
    rule.otherwise = textIfThere(in, "otherwise"_L1);
    rule.limit = in.number("limit"_L1);
    rule.tried = in.word("tried"_L1, writingKindWords);
    rule.names = in.texts("names"_L1);
    rule.unless = in.texts("unless"_L1);
    rule.except = in.texts("except"_L1);
    rule.endings = in.texts("endings"_L1);
    in.objects("terms"_L1, [&rule](JsonObject& term) { rule.terms.push_back(readTerm(term)); });
    in.objects("caught"_L1, [&rule](JsonObject& example) {
        rule.caught.push_back(
            {example.text("text"_L1), example.text("marked"_L1), textIfThere(example, "write"_L1)});
    });
    rule.silent = in.texts("silent"_L1);
    return rule;
}

} // namespace

Result<PlainRule> readPlainRule(const QByteArray& json)
{
    return readJson(json, readRule);
}

} // namespace rundbord
