// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/remove_record.h"

namespace rundbord
{

namespace
{

void writeOut(const CarePlan& plan, Performer& performer)
{
    const ResolvedPerformer known = resolve(plan, performer);
    performer = {{}, known.name, known.unit, known.phone, known.principal};
}

} // namespace

Result<ChangeSet> removeParticipant(OpenCase& openCase, ParticipantId id)
{
    return openCase.transact({}, [id](CaseValue& value) -> Result<void> {
        const RecordPosition<Participant> found = findRecord<Participant>(value.plan, id);
        if (!found.list)
            return fail(ErrorCode::NotFound);
        forEachList(value.plan, [&](auto& list) {
            if constexpr (std::is_same_v<std::decay_t<decltype(list)>, std::vector<Action>>) {
                for (Action& action : list) {
                    for (Performer& performer : action.performers) {
                        if (performer.participant == id)
                            writeOut(value.plan, performer);
                    }
                }
            }
        });
        found.list->erase(found.list->begin() + static_cast<std::ptrdiff_t>(found.index));
        return {};
    });
}

} // namespace rundbord
