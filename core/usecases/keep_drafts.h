// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/open_case.h"

#include <QMap>

namespace rundbord
{

//! Keeps what is typed and is no value yet, by field, for one form: `place` names it. Fields that are not in
//! the map have no draft any more. Survives everything a value survives; can't be undone, since it never was
//! part of the plan.
[[nodiscard]] Result<ChangeSet> keepDrafts(OpenCase& openCase, const QString& place,
                                           const QMap<QString, QString>& drafts);

//! The drafts of one form.
[[nodiscard]] QMap<QString, QString> draftsAt(const CaseValue& value, const QString& place);

} // namespace rundbord
