// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/outcome_told.h"
#include "core/document/verbatim.h"
#include "core/plan/law_points.h"
#include "core/plan/plan_voices.h"

#include <algorithm>

namespace rundbord
{

namespace
{

void addIfSaid(std::vector<Text>& to, const Text& words)
{
    if (!words.isEmpty())
        to.push_back(words);
}

//! Sentences that belong together, as one paragraph.
Text together(const std::vector<Text>& sentences)
{
    Text paragraph;
    for (const Text& sentence : sentences)
        paragraph += paragraph.isEmpty() ? sentence : Text(QStringLiteral(" ")) + sentence;
    return paragraph;
}

void addDecline(const Telling& telling, Blocks& blocks)
{
    const QString reason = telling.plan.followUp.declinedReason.trimmed();
    blocks.emplace_back(Paragraph{reason.isEmpty() ? telling.say.text("again.noneNoReason")
                                                   : telling.say.text("again.none", {reason})});
}

void addNextMeeting(const Telling& telling, Blocks& blocks)
{
    const FollowUp& followUp = telling.plan.followUp;
    const QString day = atSentenceStart(telling.dates.weekdayAndDay(followUp.date));
    const QString time = telling.dates.time(followUp.time);
    Text words = bold(time.isEmpty() ? day : telling.say.plain("time.at", {day, time}));
    Text place(followUp.place.trimmed());
    if (const QString by = followUp.convenedBy.trimmed(); !by.isEmpty()) {
        const bool stopped = place.isEmpty() || place.plain().endsWith(QLatin1Char('.'));
        place += Text(place.isEmpty() ? QString() : QLatin1String(stopped ? " " : ". "));
        place += telling.say.text("again.calls", {by});
    }
    if (!place.isEmpty())
        words += Text(QStringLiteral("\n")) + place;
    blocks.emplace_back(Paragraph{words});
}

Text yesLine(const Telling& telling)
{
    const Consent& consent = telling.plan.consent;
    const Wordings& say = telling.say;
    const QString day = telling.dates.dayAndYear(consent.date);
    const QString by = say.list(linesOf(consent.givenBy));
    switch (consent.form) {
    case ConsentForm::Written:
        return by.isEmpty() ? say.text("consent.plan.written", {day})
                            : say.text("consent.plan.writtenBy", {by, day});
    case ConsentForm::Spoken:
        return by.isEmpty() ? say.text("consent.plan.spoken", {day})
                            : say.text("consent.plan.spokenBy", {by, day});
    case ConsentForm::NotAble:
        return say.text("consent.plan.unable", {consent.attitude.trimmed()});
    case ConsentForm::NotGiven:
        break;
    }
    return say.text("consent.plan.notGiven");
}

//! A yes to certain parties for a certain time; without one the parties are only those it would take.
std::vector<Text> extentOf(const Telling& telling)
{
    const Consent& consent = telling.plan.consent;
    const Wordings& say = telling.say;
    const bool given = consent.form == ConsentForm::Written || consent.form == ConsentForm::Spoken;
    std::vector<Text> lines;
    if (given && consent.validUntil.isValid())
        lines.push_back(say.text("consent.plan.until", {telling.dates.dayAndYear(consent.validUntil)}));
    const QString parties = say.list(linesOf(consent.parties));
    if (!parties.isEmpty())
        lines.push_back(given ? say.text("consent.plan.parties", {parties})
                              : say.text("consent.plan.partiesAsked", {parties}));
    return lines;
}

bool isBlank(const Consent& consent)
{
    return consent.form == ConsentForm::NotGiven && linesOf(consent.parties).isEmpty() &&
           consent.attitude.trimmed().isEmpty() && consent.receivedBy.trimmed().isEmpty();
}

std::vector<Text> consentParagraphs(const Telling& telling)
{
    const Consent& consent = telling.plan.consent;
    const Wordings& say = telling.say;
    if (isBlank(consent))
        return {};
    const bool given = consent.form == ConsentForm::Written || consent.form == ConsentForm::Spoken;
    std::vector<Text> sentences{yesLine(telling)};
    if (const QString by = consent.receivedBy.trimmed(); !by.isEmpty())
        sentences.push_back(say.text("consent.plan.receivedBy", {by}));
    for (const Text& line : extentOf(telling))
        sentences.push_back(line);
    std::vector<Text> paragraphs{together(sentences)};
    const QString attitude = consent.attitude.trimmed();
    if (consent.form != ConsentForm::NotAble && !attitude.isEmpty())
        paragraphs.push_back(say.text("consent.plan.attitude", {attitude}));
    if (given && consent.confirmedAt.isValid())
        paragraphs.push_back(say.text("consent.plan.confirmed"));
    if (given)
        paragraphs.push_back(say.text("consent.plan.change"));
    return paragraphs;
}

Text wayLine(const Telling& telling)
{
    const HandOver& handOver = telling.plan.handOver;
    const Wordings& say = telling.say;
    const QDateTime& at = handOver.at;
    const QString day = telling.dates.dayAndYear(at.date());
    const QString time = telling.dates.time(at.time());
    const QString note = handOver.note.trimmed();
    switch (handOver.way) {
    case HandOverWay::InHand:
        return note.isEmpty() ? say.text("received.paperOnly", {day, time})
                              : say.text("received.paper", {day, time, note});
    case HandOverWay::Post:
        return say.text("received.post", {day, time});
    case HandOverWay::ReadAloud:
        return say.text("received.readAloud", {day, time});
    case HandOverWay::Other:
    case HandOverWay::NotSaid:
        break;
    }
    return say.text("received.other", {day, time});
}

Text laterLine(const Telling& telling)
{
    const HandOver& handOver = telling.plan.handOver;
    const Wordings& say = telling.say;
    const QString day = telling.dates.day(handOver.deliveryDate);
    switch (handOver.deliveryWay) {
    case HandOverWay::InHand:
        return say.text("received.laterInHand", {day});
    case HandOverWay::Post:
        return say.text("received.laterPost", {day});
    case HandOverWay::ReadAloud:
        return say.text("received.laterReadAloud", {day});
    case HandOverWay::Other:
    case HandOverWay::NotSaid:
        break;
    }
    return say.text("received.laterOther", {day});
}

//! How she got it; why not, and how it comes; or, at the table still, a line to fill in by pen.
std::vector<Text> deliveryParagraphs(const Telling& telling)
{
    const HandOver& handOver = telling.plan.handOver;
    const Wordings& say = telling.say;
    std::vector<Text> paragraphs;
    const bool handed = handOver.at.isValid() && handOver.way != HandOverWay::NotSaid;
    if (handed) {
        std::vector<Text> sentences{wayLine(telling)};
        if (const QString by = handOver.by.trimmed(); !by.isEmpty())
            sentences.push_back(say.text("received.by", {atSentenceStart(by)}));
        paragraphs.push_back(together(sentences));
    }
    if (const QString reason = handOver.delayReason.trimmed(); !reason.isEmpty())
        paragraphs.push_back(say.text("received.delay", {reason}));
    if (handOver.deliveryDate.isValid()) {
        std::vector<Text> sentences{laterLine(telling)};
        if (const QString by = handOver.deliveryBy.trimmed(); !by.isEmpty())
            sentences.push_back(say.text("received.laterBy", {atSentenceStart(by)}));
        paragraphs.push_back(together(sentences));
    }
    if (paragraphs.empty() && telling.points.allMet())
        paragraphs.push_back(say.text("received.byHand"));
    const bool noteTold = handed && handOver.way == HandOverWay::InHand;
    if (!noteTold)
        addIfSaid(paragraphs, handOver.note.trimmed());
    return paragraphs;
}

std::vector<Text> receiptParagraphs(const Telling& telling)
{
    const Wordings& say = telling.say;
    std::vector<Text> paragraphs = deliveryParagraphs(telling);
    const QString copies = say.list(linesOf(telling.plan.handOver.copies));
    if (!copies.isEmpty())
        paragraphs.push_back(say.text("received.copies", {copies}));
    std::vector<Text> readThrough;
    if (telling.plan.summary.readThroughAt.isValid())
        readThrough.push_back(say.text("received.readThrough"));
    if (telling.plan.summary.teachBack)
        readThrough.push_back(say.text("received.teachBack"));
    if (!readThrough.empty())
        paragraphs.push_back(together(readThrough));
    return paragraphs;
}

void addAlone(const Half& half, Blocks& blocks)
{
    blocks.emplace_back(half.section);
    for (const Text& paragraph : half.paragraphs)
        blocks.emplace_back(Paragraph{paragraph});
}

//! Terms and abbreviations of the services; nobody explains her own words to her.
std::vector<Text> explainedWords(const Telling& telling)
{
    std::vector<Text> words;
    if (!telling.context.explanations)
        return words;
    for (const Explanation& each :
         explanationsFor(*telling.context.explanations, voicesOf(telling.plan).services))
        words.push_back(bold(atSentenceStart(each.word) + QLatin1Char(':')) +
                        Text(QLatin1Char(' ') + each.says));
    return words;
}

bool anyToBeTried(const CarePlan& plan)
{
    const std::vector<const Action*> actions = allActions(plan);
    return std::any_of(actions.begin(), actions.end(),
                       [](const Action* action) { return action->decision == DecisionStatus::ToBeTried; });
}

} // namespace

void addMeetingAgain(const Telling& telling, Blocks& blocks)
{
    const QStringList easier = linesOf(telling.plan.person.adaptations);
    const FollowUp& followUp = telling.plan.followUp;
    const std::vector<Text> goesOn = continuationLines(telling);
    if (!isSettled(followUp) && easier.isEmpty() && goesOn.empty())
        return;
    blocks.emplace_back(sectionOf(telling, "again.heading"));
    if (!goesOn.empty())
        blocks.emplace_back(Paragraph{together(goesOn)});
    if (followUp.date.isValid())
        addNextMeeting(telling, blocks);
    else if (followUp.declined)
        addDecline(telling, blocks);
    else if (!isFollowUpSettled(telling.plan))
        blocks.emplace_back(Paragraph{bold(atSentenceStart(telling.say.plain("law.missing")))});
    if (!easier.isEmpty())
        blocks.emplace_back(Paragraph{telling.say.text("again.easier", {told(easier)})});
}

void addConsentAndReceipt(const Telling& telling, Blocks& blocks)
{
    Half consent{sectionOf(telling, "consent.plan.heading"), consentParagraphs(telling), {}};
    Half receipt{sectionOf(telling, "received.heading"), receiptParagraphs(telling), {}};
    if (telling.points.allMet())
        receipt.signature = telling.say.plain("received.sign");
    const bool hasReceipt = !receipt.paragraphs.empty();
    if (!consent.paragraphs.empty() && hasReceipt)
        blocks.emplace_back(Halves{std::move(consent), std::move(receipt)});
    else if (!consent.paragraphs.empty())
        addAlone(consent, blocks);
    else if (hasReceipt)
        blocks.emplace_back(Halves{std::move(receipt), {}});
}

void addClosing(const Telling& telling, Blocks& blocks)
{
    const Wordings& say = telling.say;
    Closing closing{say.plain("words.heading"),
                    {say.text("words.authority")},
                    QStringLiteral("https://sipkollen.se/sv"),
                    say.text("evaluate")};
    if (anyToBeTried(telling.plan))
        closing.words.push_back(say.text("words.tryout"));
    closing.words.push_back(say.text("words.sip"));
    blocks.emplace_back(std::move(closing));
    if (Bullets explained{explainedWords(telling)}; !explained.items.empty())
        blocks.emplace_back(std::move(explained));
}

} // namespace rundbord
