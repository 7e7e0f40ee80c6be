// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/handed_copies.h"

#include "core/document/dates_in_words.h"
#include "core/document/paper_languages.h"
#include "core/document/verbatim.h"

#include <algorithm>

namespace rundbord
{

namespace
{

WordingKey nameKey(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Simple:
        return "paper.simple";
    case PaperKind::Large:
        return "paper.large";
    case PaperKind::Child:
        return "paper.child";
    case PaperKind::Next:
        return "paper.next";
    case PaperKind::Full:
        break;
    }
    return "head.kind";
}

//! "Min plan (suomi)"
QString nameOf(const PlanCopy& copy, const Wordings& plain)
{
    const QString name = plain.plain(nameKey(copy.kind));
    return copy.language == paperLanguages().first()
               ? name
               : QStringLiteral("%1 (%2)").arg(name, languageName(copy.language));
}

//! "på papper, på mötet 1 december 2026 kl. 14.10"
QString onPaper(const QDateTime& at, const Wordings& wordings)
{
    const QDateTime here = at.toLocalTime();
    const DatesInWords dates(wordings, here.date().year());
    QString words =
        wordings.plain("received.paperOnly", {dates.dayAndYear(here.date()), dates.time(here.time())});
    if (words.endsWith(QLatin1Char('.')))
        words.chop(1);
    return words.left(1).toLower() + words.mid(1);
}

bool takesPart(const CarePlan& plan, const QString& party)
{
    const std::vector<PlanParty> parties = partiesOf(plan);
    return std::any_of(parties.begin(), parties.end(), [&party](const PlanParty& each) {
        return each.present && sameName(each.name, party);
    });
}

} // namespace

void recordCopies(HandOver& handOver, const CarePlan& plan, const std::vector<PlanCopy>& printed,
                  const Wordings& wordings, const Wordings& plain, const QDateTime& at)
{
    QStringList hers;
    QStringList others;
    for (const PlanCopy& copy : printed) {
        if (copy.recipient.isEmpty())
            hers << nameOf(copy, plain);
        else if (takesPart(plan, copy.recipient))
            others << QStringLiteral("%1 (%2)").arg(copy.recipient, onPaper(at, wordings));
    }
    hers.removeDuplicates();
    others.removeDuplicates();
    if (handOver.note.trimmed().isEmpty())
        handOver.note = plain.list(hers);
    if (handOver.copies.trimmed().isEmpty())
        handOver.copies = others.join(QLatin1Char('\n'));
}

} // namespace rundbord
