// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <functional>

namespace rundbord
{

//! The first example meeting, as it is in resources/examples.
[[nodiscard]] CarePlan firstCase();

//! What a plan says, without identities and without the moments at which it was ticked, printed and handed over.
[[nodiscard]] QByteArray factsOf(const CarePlan& plan);

//! Somebody who writes a whole meeting into the program, field by field, as it stands in a plan.
class Secretary
{
public:
    //! Called with a name such as "03-meeting-welcome" whenever there is something to look at.
    using Look = std::function<void(const QString& name)>;

    Secretary(Desk& desk, CarePlan plan, Look look = {});

    void prepare();
    //! From the first word to the step before the print.
    void holdMeeting();
    void printAndHandOver();
    void endMeeting();
    //! The meeting until a step, with everything that is written before it.
    void holdMeetingUntil(const QString& stepId);

private:
    void look(const QString& what);
    void writePerson();
    void writePurpose();
    void writeAppointment();
    void writeParticipants();
    void writeConsent();
    void writeAuthorities();
    void writeStep(const QString& stepId);
    void writeNeeds();
    void writeActions();
    void writeAction(const Action& action, bool first);
    void writeGoals();
    void writeCrisisPlan();
    void writeLead();
    void readThrough();
    [[nodiscard]] QString timing(const Timing& when) const;

    Desk& m_desk;
    const Hand m_hand;
    CarePlan m_plan;
    Look m_look;
    int m_looks{0};
};

} // namespace rundbord
