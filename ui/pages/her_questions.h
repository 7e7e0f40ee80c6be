// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/asked_questions.h"
#include "ui/pages/case_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"

#include <QWidget>

class QVBoxLayout;

namespace rundbord
{

//! The questions the individual came with: each is ticked when she has her answer, or written down as an open question,
//! with a name and a day, one press away. Nothing to be seen if she came with none.
class HerQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit HerQuestions(const CaseContext& context, QWidget* parent = nullptr);

private:
    struct Line {
        QString text;
        QWidget* row;
        CheckBox* answered;
        Button* write;
    };

    void refresh();
    void makeLines(const std::vector<AskedQuestion>& asked);
    [[nodiscard]] Line makeLine(const QString& text);
    static void showState(const Line& line, AskedState state);
    void setAnswered(const QString& question, bool answered);
    void writeDown(const QString& question);

    CaseContext m_context;
    QVBoxLayout* m_rows;
    std::vector<Line> m_lines;
};

} // namespace rundbord
