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

Result<ChangeSet> keepDrafts(OpenCase& openCase, const QString& place, const QMap<QString, QString>& drafts)
{
    if (drafts == draftsAt(openCase.value(), place))
        return ChangeSet{};
    return openCase.transact({Durability::Draft, false, {}}, [&](CaseValue& value) -> Result<void> {
        std::erase_if(value.drafts.texts,
                      [&](const FieldDraft& draft) { return draft.field.startsWith(prefixOf(place)); });
        for (auto each = drafts.begin(); each != drafts.end(); ++each)
            value.drafts.texts.push_back({prefixOf(place) + each.key(), each.value()});
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
