// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace rundbord
{

using OpenQuestionId = Id<struct OpenQuestionTag>;

//! A question the meeting could not settle: who answers it, and by which day.
struct OpenQuestion {
    OpenQuestionId id;
    QString text;
    QString answeredBy;
    QDate answerDue;

    bool operator==(const OpenQuestion&) const = default;
};

} // namespace rundbord
