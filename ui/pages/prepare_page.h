// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"
#include "ui/pages/page.h"
#include "ui/pages/preparation_topics.h"

namespace rundbord
{

class Banner;
class Button;
class Columns;
class ScrollColumn;
class Sheet;
class TextLabel;

//! Enough to hold a meeting, one question at a time and in any order, with the meeting as it becomes beside it.
class PreparePage : public Page
{
    Q_OBJECT

public:
    explicit PreparePage(const CaseContext& context, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;
    bool reveal(const QString& path) override;
    [[nodiscard]] QString spotOf(const QWidget& field) const override;
    QWidget* goTo(const QString& spot) override;
    void showTopic(Topic topic);
    void focusFirst();

Q_SIGNALS:
    void meetingAsked();
    void startAsked();

private:
    void build();
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeTopics();
    [[nodiscard]] QWidget* makeSheet();
    void refresh();
    void go(int steps);

    CaseContext m_context;
    TextLabel* m_name;
    TextLabel* m_below;
    Banner* m_banner;
    QList<TopicMark*> m_marks;
    TextLabel* m_question;
    ScrollColumn* m_column;
    Button* m_back;
    Button* m_next;
    Columns* m_columns{nullptr};
    StepPanel* m_panel{nullptr};
    Topic m_topic{Topic::Person};
};

} // namespace rundbord
