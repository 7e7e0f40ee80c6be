// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/keep_drafts.h"

namespace rundbord
{

namespace
{

QString prefixOf(const QString& place)
{
    return place + QLatin1Char('/');
}

} // namespace

QString draftPlace(RecordKind kind)
{
    return QStringLiteral("part%1").arg(static_cast<int>(kind));
}

Result<ChangeSet> keepDrafts(OpenCase& openCase, const QString& place, const QMap<QString, QString>& drafts)
{
    // the plan is fixed then; how it reaches her may still be written
    if (openCase.meeting().status == MeetingStatus::Ended && place != draftPlace(RecordKind::HandOver))
        return fail(ErrorCode::NotAllowed, QStringLiteral("the meeting has ended"));
    return openCase.transact({Durability::Draft, false, {}}, [&](CaseValue& value) -> Result<void> {
        for (auto each = drafts.begin(); each != drafts.end(); ++each) {
            const QString field = prefixOf(place) + each.key();
            auto& texts = value.drafts.texts;
            const auto kept = std::find_if(texts.begin(), texts.end(), [&field](const FieldDraft& draft) {
                return draft.field == field;
            });
            if (each.value().isEmpty() && kept != texts.end())
                texts.erase(kept);
            else if (!each.value().isEmpty() && kept != texts.end())
                kept->text = each.value();
            else if (!each.value().isEmpty())
                texts.push_back({field, each.value()});
        }
        return {};
    });
}

QMap<QString, QString> draftsAt(const CaseValue& value, const QString& place)
{
    QMap<QString, QString> drafts;
    const QString prefix = prefixOf(place);
    for (const FieldDraft& draft : value.drafts.texts) {
        if (draft.field.startsWith(prefix))
            drafts.insert(draft.field.mid(prefix.size()), draft.text);
    }
    return drafts;
}

} // namespace rundbord
