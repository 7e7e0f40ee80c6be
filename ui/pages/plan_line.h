// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/need.h"
#include "ui/style/style.h"

#include <QFrame>

namespace rundbord
{

class TextLabel;

//! A line of the plan list: a dot, what, and in small under it who and when. Instead of the dot, a tick where she has
//! said yes and an arrow back where she has said no. While it is being written, a lake bar and ground instead of all.
class PlanLine : public QFrame
{
    Q_OBJECT

public:
    explicit PlanLine(const Style& style, TextStyle words = TextStyle::Small, QWidget* parent = nullptr);
    void setWords(const QString& what, const QString& below);
    void setWriting(bool writing);
    //! `words` tell the answer to whoever doesn't see the mark.
    void setAnswer(Acceptance answer, const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMark(QPainter& painter) const;

    const Style& m_style;
    TextLabel* m_what;
    TextLabel* m_below;
    bool m_writing{false};
    Acceptance m_answer{Acceptance::NotAsked};
};

} // namespace rundbord
