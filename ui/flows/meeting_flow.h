// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/usecases/open_case.h"
#include "ui/forms/form_context.h"
#include "ui/seams/asker.h"

namespace rundbord
{

//! Asks why the meeting stops and when it goes on, and interrupts it, after `first` has been done. Blocks until answered.
void interruptMeeting(QWidget* over, const FormContext& forms, OpenCase& openCase, const Agenda& agenda,
                      const std::function<void()>& first = {});

//! Takes back the end of a meeting that was ended too early, if the person means it. Blocks until answered.
void reopenMeeting(QWidget* over, Asker& asker, OpenCase& openCase, const Agenda& agenda);

} // namespace rundbord
