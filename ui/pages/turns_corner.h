// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QWidget>

namespace rundbord
{

class RoundTable;
class TextLabel;

//! Who has had the word, while a meeting goes on: the round table, and below it a sentence about at most one of those
//! who sit there. For the chair alone; the room never sees it. Where there is no room for the table, the
//! sentence stays.
class TurnsCorner : public QWidget
{
    Q_OBJECT

public:
    explicit TurnsCorner(const CaseContext& context, QWidget* parent = nullptr);

    //! Reads the case and the clock anew.
    void refresh();
    //! A round of the table in words: who is to speak, one after the other. Empty if nobody is here.
    [[nodiscard]] QString speakingRound() const;
    //! Whether somebody wants to see the table.
    void setTableWanted(bool wanted);
    //! Whether the column it stands in has its whole width.
    void setWide(bool wide);
    //! How high it can be before what stands above it must scroll; below nought if that scrolls anyway. The table goes
    //! first, then the sentence.
    void setRoom(int height);

Q_SIGNALS:
    void wordAsked(const ParticipantId& participant);

private:
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] int sentenceHeight() const;
    void arrange();

    CaseContext m_context;
    RoundTable* m_table;
    TextLabel* m_sentence;
    std::vector<ParticipantId> m_sitting;
    bool m_goingOn{false};
    bool m_tableWanted{true};
    bool m_wide{true};
    int m_room{0};
};

} // namespace rundbord
