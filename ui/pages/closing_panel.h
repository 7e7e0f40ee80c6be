// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QWidget>

class QVBoxLayout;

namespace rundbord
{

class Button;
class TextLabel;

//! What is left before the meeting can end, each one press away, and what is done. Shown in the last phase.
class ClosingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingPanel(const CaseContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void pathChosen(const QString& path);
    void printAsked();
    void endAsked();

private:
    void show();
    void addLeft(const QString& words, const QString& detail, std::function<void()> go);
    void addDone(const QString& words);
    [[nodiscard]] QString readThroughLeft() const;

    CaseContext m_context;
    TextLabel* m_count;
    QVBoxLayout* m_list;
    Button* m_end;
};

} // namespace rundbord
