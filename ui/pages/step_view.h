// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/prompt.h"
#include "ui/pages/case_context.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QBoxLayout;

namespace rundbord
{

class Button;
class CheckRow;
class PlanLine;
class PromptCard;
class PinnedColumn;
class StepPanel;
class TextLabel;
class WritingView;
struct RoomWriting;

//! The step in the middle of the meeting: its heading, what to say, what to check, what to fill in, and the way back
//! and on. Shows the step the meeting is at; decides nothing.
class StepView : public Sheet
{
    Q_OBJECT

public:
    explicit StepView(const CaseContext& context, QWidget* parent = nullptr);

    //! Shows the step with that id of the agenda; the same again keeps what is being written.
    void showStep(const QString& stepId);
    [[nodiscard]] StepPanel* panel() const { return m_panel; }
    [[nodiscard]] QString title() const;
    //! In tab width the eyebrow and title stand in the tab.
    void setTitleShown(bool shown);
    void setNarrowStepper(bool narrow);
    void setStacked(bool stacked);
    //! Lends the fields to a window of the secretary's, which must outlive the loan; null brings them home. Here is then
    //! told what is being written there.
    void lendTo(WritingView* view);
    void showWriting(const std::optional<RoomWriting>& writing);
    //! For her who leads her own meeting: what to say and where to press, large, and nothing else.
    void setSimple(bool simple);
    //! What the large button for a pause says; nothing where there can be none.
    void setPauseText(const QString& text);
    void toggleMore();
    //! Puts the caret where one writes first.
    void focusFirst();

Q_SIGNALS:
    void backAsked();
    void nextAsked();
    void pauseAsked();
    void titleChanged();
    void pathAsked(const QString& path);

private:
    void build();
    void buildFoot();
    void placePanel();
    void stackPanel();
    void act();
    void refreshTexts();
    void refreshHeading();
    [[nodiscard]] const Step* step() const;
    void tellOnArrival(const QString& said);
    [[nodiscard]] QString moreText(const StepTexts& texts) const;
    [[nodiscard]] QString nextWords() const;

    CaseContext m_context;
    QString m_stepId;
    QString m_agendaId;
    TextLabel* m_eyebrow;
    TextLabel* m_title;
    PromptCard* m_prompt;
    CheckRow* m_checks;
    PinnedColumn* m_column;
    StepPanel* m_panel{nullptr};
    Button* m_back;
    Button* m_act;
    Button* m_pause;
    Button* m_next;
    TextLabel* m_writtenLabel;
    PlanLine* m_written;
    WritingView* m_lentTo{nullptr};
    bool m_titleShown{true};
    bool m_narrowStepper{false};
    bool m_stacked{false};
    bool m_panelStacked{false};
    bool m_simple{false};
    QStringList m_checkKeys;
};

} // namespace rundbord
