// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource.h"
#include "core/language/explanations.h"
#include "core/language/plain_rules.h"

namespace rundbord::test
{

//! The program's own rules. Throws, and so fails the test, if they can't be read.
inline PlainRules swedishPlainRules()
{
    WordHints hints = readWordHints(readResource(QStringLiteral(":/language/hints.sv.json")).value()).value();
    return programPlainRules(std::move(hints)).value();
}

inline Explanations swedishExplanations()
{
    return readExplanations(readResource(QStringLiteral(":/language/explanations.sv.json")).value()).value();
}

//! Words of the rules, and what may stand between them.
inline QStringList piecesOf(const PlainRules& rules)
{
    QStringList pieces{QStringLiteral(" "), QStringLiteral(", "), QStringLiteral(". "), QStringLiteral("\n"),
                       QStringLiteral("-"), QStringLiteral(":"),  QStringLiteral(" "),  QStringLiteral("7")};
    for (const PlainRule& rule : rules.rules()) {
        for (const RuleTerm& term : rule.terms)
            pieces << term.terms;
    }
    return pieces;
}

} // namespace rundbord::test
