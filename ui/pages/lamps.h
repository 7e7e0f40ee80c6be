// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/law_points.h"
#include "ui/style/style.h"

#include <QWidget>

#include <array>

namespace rundbord
{

class Lamp;
class TextLabel;

//! The law's four points: one sentence, and a lamp for each that leads to where it is filled in.
class Lamps : public QWidget
{
    Q_OBJECT

public:
    explicit Lamps(const Style& style, QWidget* parent = nullptr);

    void setPoints(const LawPoints& points);

Q_SIGNALS:
    //! 0 to 3, in the law's order.
    void chosen(int point);

private:
    TextLabel* m_sentence;
    std::array<Lamp*, 4> m_lamps{};
};

//! Where in the plan a point of the law is filled in.
[[nodiscard]] QString pathOfPoint(int point);

} // namespace rundbord
