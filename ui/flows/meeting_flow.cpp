// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/meeting_flow.h"

#include "core/usecases/lead_meeting.h"
#include "ui/flows/interrupt_dialog.h"
#include "ui/texts/refusal_text.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class MeetingFlowTexts
{
    Q_DECLARE_TR_FUNCTIONS(MeetingFlowTexts)

public:
    static QString reopen() { return tr("Öppna mötet igen?"); }
    static QString reopenDetail()
    {
        return tr("Planen går att ändra igen. Den som redan har planen på papper behöver då en ny.");
    }
    static QStringList answers() { return {tr("Låt mötet vara avslutat"), tr("Öppna igen")}; }
};

} // namespace

void interruptMeeting(QWidget* over, const FormContext& forms, OpenCase& openCase, const Agenda& agenda,
                      const std::function<void()>& first)
{
    const auto objection = [&](const event::Interrupt& interrupt) {
        return refusalTexts(refusalsOf(openCase, agenda, interrupt));
    };
    InterruptDialog dialog(forms, objection, over);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (first)
        first();
    (void)leadMeeting(openCase, agenda, dialog.interrupt()); // nothing spoke against it
}

void reopenMeeting(QWidget* over, Asker& asker, OpenCase& openCase, const Agenda& agenda)
{
    const QStringList answers = MeetingFlowTexts::answers();
    if (asker.ask(over, MeetingFlowTexts::reopen(), MeetingFlowTexts::reopenDetail(), answers) == 1)
        (void)leadMeeting(openCase, agenda, event::Continue{}); // an end can always be taken back
}

} // namespace rundbord
