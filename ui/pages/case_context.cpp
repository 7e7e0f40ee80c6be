// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_context.h"

#include "core/language/format_date.h"
#include "core/meeting/meeting_times.h"

namespace rundbord
{

PromptFacts CaseContext::promptFacts() const
{
    PromptFacts facts = rundbord::promptFacts(plan(), agenda(), services.dateWords, services.clock.today());
    const MeetingTimes times =
        meetingTimes(open.meeting(), services.clock.now(), agenda(), plan().appointment);
    // the header says the same; the booked end is only what was meant
    if (times.endsAt.isValid() && facts.values.contains(Placeholder::EndTime))
        facts.values[Placeholder::EndTime] = formatTime(times.endsAt.time(), services.dateWords);
    return facts;
}

} // namespace rundbord
