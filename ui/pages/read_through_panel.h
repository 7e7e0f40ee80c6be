// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/form_panel.h"

namespace rundbord
{

class Button;
class ChipButton;

//! The plan line by line, to be read aloud: each goal and each action with her yes or no. A no shows the way to where
//! the line is written; what is changed there waits for her answer again (core/plan/acceptance.h).
class ReadThroughPanel final : public FormPanel
{
    Q_OBJECT

public:
    explicit ReadThroughPanel(const CaseContext& context, QWidget* parent = nullptr);

private:
    void show();
    void addGoal(const Goal& goal);
    void addAction(const Action& action);
    [[nodiscard]] QVBoxLayout* addLine();
    template <typename T>
    void addAnswers(QVBoxLayout& line, const T& item, const QString& said, const char* field);
    template <typename T>
    [[nodiscard]] ChipButton* answerButton(const T& item, const QString& said, Acceptance answer);
    template <typename T>
    [[nodiscard]] Button* changeButton(const T& item, const QString& said, const char* field);

    [[nodiscard]] QStringList linesToRead() const;
    [[nodiscard]] QString whoAndWhen(const Action& action) const;
    void showAnswers();
    template <typename T>
    void showAnswer(const T& item);

    QWidget* m_lines;
    QStringList m_read;
};

} // namespace rundbord
