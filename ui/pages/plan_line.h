// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QFrame>

namespace rundbord
{

class TextLabel;

//! A line of the plan list: a dot, what, and in small under it who and when. While it is being written, a lake bar
//! and ground instead of the dot.
class PlanLine : public QFrame
{
    Q_OBJECT

public:
    explicit PlanLine(const Style& style, TextStyle words = TextStyle::Small, QWidget* parent = nullptr);
    void setWords(const QString& what, const QString& below);
    void setWriting(bool writing);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Style& m_style;
    TextLabel* m_what;
    TextLabel* m_below;
    bool m_writing{false};
};

} // namespace rundbord
