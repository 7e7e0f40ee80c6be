// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/case_book.h"
#include "ui/pages/services.h"
#include "ui/widgets/sheet.h"

namespace rundbord
{

class Button;
class TextLabel;
class VoiceFrame;

//! The next meeting: when, whose, what matters most to her, and the way in.
class NextMeetingCard : public Sheet
{
    Q_OBJECT

public:
    explicit NextMeetingCard(const Services& services, QWidget* parent = nullptr);

    void setEntry(const CaseEntry& entry);
    [[nodiscard]] Button* openButton() const { return m_open; }

Q_SIGNALS:
    void meetingAsked();
    void preparationAsked();

private:
    [[nodiscard]] QString fromNow(const Appointment& appointment) const;

    const Services& m_services;
    TextLabel* m_day;
    TextLabel* m_time;
    TextLabel* m_fromNow;
    TextLabel* m_about;
    TextLabel* m_name;
    VoiceFrame* m_words;
    Button* m_open;
};

} // namespace rundbord
