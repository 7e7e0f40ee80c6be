// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/prompt.h"
#include "ui/pages/case_context.h"
#include "ui/widgets/sheet.h"

class QBoxLayout;

namespace rundbord
{

class Button;
class CheckRow;
class PromptCard;
class PinnedColumn;
class StepPanel;
class TextLabel;

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
    void toggleMore();
    //! Puts the caret where one writes first.
    void focusFirst();

Q_SIGNALS:
    void backAsked();
    void nextAsked();
    void titleChanged();
    void pathAsked(const QString& path);

private:
    void build();
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
    Button* m_next;
    bool m_titleShown{true};
    bool m_narrowStepper{false};
    bool m_stacked{false};
    QStringList m_checkKeys;
};

} // namespace rundbord
