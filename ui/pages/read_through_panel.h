// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/form_panel.h"

namespace rundbord
{

class ChipButton;

//! The plan line by line, to be read aloud: each action with her yes or no.
class ReadThroughPanel final : public FormPanel
{
    Q_OBJECT

public:
    explicit ReadThroughPanel(const CaseContext& context, QWidget* parent = nullptr);

private:
    void show();
    void addAction(const Action& action);
    [[nodiscard]] ChipButton* answerButton(const Action& action, Acceptance answer);

    [[nodiscard]] QStringList linesToRead() const;
    [[nodiscard]] QString whoAndWhen(const Action& action) const;
    void showAnswers();

    QWidget* m_lines;
    QStringList m_read;
};

} // namespace rundbord
