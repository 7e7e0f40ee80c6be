// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QWidget>

namespace rundbord
{

class ClosingRows;
class TextLabel;
struct ClosingPoint;

//! What is left before the meeting can end, and what is done, each one press away. Shown in the last phase.
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
    void go(const ClosingPoint& point);

    TextLabel* m_count;
    ClosingRows* m_left;
    ClosingRows* m_done;
};

} // namespace rundbord
