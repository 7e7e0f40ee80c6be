// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/meeting_event.h"
#include "ui/forms/form_context.h"

#include <QDialog>

#include <functional>

namespace rundbord
{

class DayField;
class LineField;

//! Asks why the meeting stops and which day it goes on; both may be left empty, since nobody must write when
//! someone needs to go home. Stays until the answer can be taken, and says what is wrong with it.
class InterruptDialog : public QDialog
{
    Q_OBJECT

public:
    //! What speaks against an interruption, in a sentence; empty if nothing does.
    using Objection = std::function<QString(const event::Interrupt&)>;

    InterruptDialog(const FormContext& context, Objection objection, QWidget* parent = nullptr);

    //! What was written.
    [[nodiscard]] event::Interrupt interrupt() const;
    void accept() override;

private:
    Objection m_objection;
    LineField* m_reason;
    DayField* m_day;
};

} // namespace rundbord
