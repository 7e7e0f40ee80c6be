// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/plan_press.h"

#include "core/base/resource.h"
#include "core/document/paper_languages.h"
#include "core/document/recipient_copy.h"
#include "core/plan/law_points.h"

#include <algorithm>

namespace rundbord
{

namespace
{

CarePlan withoutPrint(const CarePlan& plan)
{
    CarePlan copy = plan;
    copy.handOver.printedAt = {};
    return copy;
}

Result<SharingWords> readSharing()
{
    const Result<QByteArray> bytes = readResource(QStringLiteral(":/language/sharing.sv.json"));
    return bytes ? readSharingWords(*bytes) : Result<SharingWords>(failAs(bytes));
}

} // namespace

PlanPress::PlanPress() = default;
PlanPress::~PlanPress() = default;

void PlanPress::setPlan(const CarePlan& plan, const PaperContext& context)
{
    m_plan = withoutPrint(plan);
    m_context = context;
    m_readings.clear();
    m_made.clear();
}

bool PlanPress::isOf(const CarePlan& plan, bool stopped) const
{
    return m_context.madeAt.isValid() && m_context.stopped == stopped && m_plan == withoutPrint(plan);
}

Result<RenderedPaper> PlanPress::paper(const PlanCopy& copy)
{
    const Result<const Reading*> reading = readingFor(copy.recipient);
    return reading ? make(copy.kind, copy.language, **reading) : Result<RenderedPaper>(failAs(reading));
}

bool PlanPress::isMade(const PlanCopy& copy) const
{
    const auto reading = m_readings.find(copy.recipient);
    if (reading == m_readings.end())
        return false;
    return !reading->second || m_made.contains({copy.kind, copy.language, reading->second->name});
}

int PlanPress::leftOut(const PlanCopy& copy)
{
    const Result<const Reading*> reading = readingFor(copy.recipient);
    return reading ? (*reading)->leftOut : 0;
}

Result<PlanPress::Reading> PlanPress::read(const QString& recipient)
{
    if (recipient.isEmpty())
        return Reading{m_plan, 0, {}};
    if (!m_sharing) {
        Result<SharingWords> words = readSharing();
        if (!words)
            return failAs(words);
        m_sharing = std::make_unique<const SharingWords>(std::move(*words));
    }
    const std::optional<Recipient> found = findRecipient(m_plan, recipient);
    if (!found)
        return fail(ErrorCode::PaperFailed, QStringLiteral("no such recipient"));
    Reading reading{copyFor(*found, m_plan, *m_sharing), leftOutFor(*found, m_plan, *m_sharing), {}};
    CarePlan whole = m_plan;
    whole.consent.exclusions = reading.plan.consent.exclusions; // they stand on no paper
    if (reading.plan == whole)
        return reading;
    const auto same = std::find_if(m_readings.begin(), m_readings.end(), [&reading](const auto& each) {
        return each.second && each.second->plan == reading.plan;
    });
    reading.name = same == m_readings.end() ? recipient : same->second->name;
    return reading;
}

Result<const PlanPress::Reading*> PlanPress::readingFor(const QString& recipient)
{
    auto found = m_readings.find(recipient);
    if (found == m_readings.end())
        found = m_readings.emplace(recipient, read(recipient)).first;
    return found->second ? Result<const Reading*>(&*found->second) : failAs(found->second);
}

Result<const PaperWordings*> PlanPress::wordingsOf(const QString& language)
{
    auto found = m_wordings.find(language);
    if (found == m_wordings.end()) {
        Result<PaperWordings> wordings = readPaperLanguage(language);
        if (!wordings)
            return failAs(wordings);
        found = m_wordings.emplace(language, std::move(*wordings)).first;
    }
    return &found->second;
}

Result<RenderedPaper> PlanPress::make(PaperKind kind, const QString& language, const Reading& reading)
{
    const Key key{kind, language, reading.name};
    auto found = m_made.find(key);
    if (found == m_made.end())
        found = m_made.emplace(key, render(kind, language, reading)).first;
    return found->second;
}

//! The other papers refer to the pages of the whole plan.
Result<RenderedPaper> PlanPress::render(PaperKind kind, const QString& language, const Reading& reading)
{
    const Result<const PaperWordings*> wordings = wordingsOf(language);
    if (!wordings)
        return failAs(wordings);
    PaperContext context = m_context;
    if (!reading.name.isEmpty())
        context.points = lawPoints(m_plan);
    if (kind != PaperKind::Full) {
        const Result<RenderedPaper> full = make(PaperKind::Full, language, reading);
        if (!full)
            return failAs(full);
        context.fullPlanPages = full->references;
    }
    return renderPaper(makePlanPaper(kind, reading.plan, **wordings, context));
}

} // namespace rundbord
