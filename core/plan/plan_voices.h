// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <QSet>

namespace rundbord
{

//! Whose words stand in a plan.
struct PlanVoices {
    //! What the individual and those near her have said; nobody judges or explains it.
    QStringList hers;
    //! What professionals have written.
    QStringList services;
    //! Names of people.
    QStringList people;
    //! Names of places and services, numbers and addresses.
    QStringList names;
};

[[nodiscard]] PlanVoices voicesOf(const CarePlan& plan);

//! The words of texts, as they are written.
[[nodiscard]] QSet<QString> wordsOf(const QStringList& texts);

//! The words of names: those with a capital or a figure.
[[nodiscard]] QSet<QString> nameWordsOf(const QStringList& names);

} // namespace rundbord
