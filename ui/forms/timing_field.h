// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/timing.h"
#include "ui/forms/form_context.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/line_field.h"

namespace rundbord
{

//! A field for when something is done, written as people do: "senast 9 dec", "8 dec–12 jan", "tisdagar från 8
//! dec". What is not understood stays in the timing as it was written; a day that can't be is named when the
//! field is left.
class TimingField : public LabelledField
{
    Q_OBJECT

public:
    TimingField(const FormContext& context, const QString& objectName, const QString& label,
                LabelPlace place = LabelPlace::Above, QWidget* parent = nullptr);

    [[nodiscard]] const Timing& timing() const { return m_timing; }
    void setTiming(const Timing& timing);
    [[nodiscard]] LineField* lineField() const { return m_line; }

Q_SIGNALS:
    void edited();
    //! Something was written in place of what was there, at once.
    void replaced();
    void left();

private:
    void read(const QString& text);
    void settle();

    const FormContext m_context;
    LineField* m_line;
    Timing m_timing;
    QString m_fault;
};

//! The timing as it stands in lists on the screen, where no line breaks between a day and its month.
[[nodiscard]] QString timingText(const Timing& timing, const FormContext& context);

} // namespace rundbord
