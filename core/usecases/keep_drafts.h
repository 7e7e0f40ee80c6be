// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/open_case.h"

#include <QMap>

namespace rundbord
{

//! The place of a part of the plan of which there is one; records among their like have their identity.
[[nodiscard]] QString draftPlace(RecordKind kind);

//! Keeps what is typed and is no value yet, by field, for one form: `place` names its record, which other forms may
//! show too. A field with an empty text has no draft any more; fields that are not in the map are left alone. Survives everything a value survives; can't be undone, since it never was
//! part of the plan. NotAllowed after the meeting has ended, but for the hand-over.
[[nodiscard]] Result<ChangeSet> keepDrafts(OpenCase& openCase, const QString& place,
                                           const QMap<QString, QString>& drafts);

//! The drafts of one form.
[[nodiscard]] QMap<QString, QString> draftsAt(const CaseValue& value, const QString& place);

} // namespace rundbord
