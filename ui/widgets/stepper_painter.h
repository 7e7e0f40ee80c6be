// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/stepper_rows.h"

class QPainter;

namespace rundbord
{

//! How the lines of a stepper look. Lives for one paint event.
class StepperPainter
{
public:
    StepperPainter(QPainter& painter, const Style& style, const StepperModel& model, bool narrow);

    //! The rule to the left of the steps.
    void paintRule(const QList<StepperRow>& rows) const;
    void paintRow(const StepperRow& row, bool hovered) const;

private:
    void paintPhase(const StepperRow& row) const;
    void paintPhaseMark(const StepperRow& row) const;
    void paintMinutes(const StepperRow& row, int below) const;
    void paintStep(const StepperRow& row, bool hovered) const;
    void paintStepGround(const StepperRow& row, bool hovered) const;
    void paintStepDot(const StepperRow& row) const;

    QPainter& m_painter;
    const Style& m_style;
    const StepperModel& m_model;
    bool m_narrow;
};

} // namespace rundbord
