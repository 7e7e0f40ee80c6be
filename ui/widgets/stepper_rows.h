// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

namespace rundbord
{

class Style;

struct StepItem {
    QString name;
    bool done{false};

    bool operator==(const StepItem&) const = default;
};

//! Minutes used and planned, pauses not counted.
struct PhaseItem {
    QString name;
    QList<StepItem> steps;
    int used{0};
    int planned{0};
    bool done{false};

    bool operator==(const PhaseItem&) const = default;
};

//! What a stepper shows, and which phase and step the meeting is in now.
struct StepperModel {
    QList<PhaseItem> phases;
    int phase{0};
    int step{0};

    bool operator==(const StepperModel&) const = default;
};

enum class StepState { Done, Now, ToCome };

//! One line of the stepper: a phase, or a step of the current phase.
struct StepperRow {
    static constexpr int wholePhase = -1;

    int phase{0};
    int step{wholePhase};
    StepState state{StepState::ToCome};
    QRect box;
    bool minutesBelow{false}; //!< beside the name there was no room for them

    [[nodiscard]] bool isPhase() const { return step == wholePhase; }
};

//! The lines from top to bottom at this width: every phase, and the steps of the current one.
[[nodiscard]] QList<StepperRow> stepperRows(const StepperModel& model, const Style& style, int width,
                                            bool narrow);

//! Used of planned for what has begun, planned for what is to come. Empty when nothing is planned or used.
[[nodiscard]] QString phaseMinutes(const PhaseItem& phase, StepState state);
[[nodiscard]] QString rowName(const StepperModel& model, const StepperRow& row);

//! Where text begins, for phases and steps alike.
[[nodiscard]] int stepperTextLeft(const Style& style);

} // namespace rundbord
