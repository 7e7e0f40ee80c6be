// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QWidget>

#include <array>

namespace rundbord
{

class TabStrip;

enum class Arrangement { Three, NarrowStepper, Tabs };

//! By effective width, window width / zoom: from 1240 three columns, from 1000 the stepper keeps only its
//! marks, below that tabs.
[[nodiscard]] Arrangement arrangementFor(int width, const Style& style);

//! Where the three go in an area this large; in tabs all have the same place, below the strip's height.
struct ColumnBoxes {
    QRect way;
    QRect step;
    QRect plan;
};
[[nodiscard]] ColumnBoxes columnBoxes(const QRect& area, int tabsHeight, const Style& style);

//! The meeting's three parts side by side, or behind tabs where the window is too narrow for its text size.
//! As wide as the window: its own margins stand to the left and right. Takes the three widgets over.
class Columns : public QWidget
{
    Q_OBJECT

public:
    //! The way through the meeting, the step one is at, the plan as it becomes.
    enum class Part { Way, Step, Plan };

    Columns(const Style& style, QWidget* way, QWidget* step, QWidget* plan, QWidget* parent = nullptr);

    //! What the tabs are called.
    void setTitles(const QString& way, const QString& step, const QString& plan);
    [[nodiscard]] Arrangement arrangement() const { return m_arrangement; }
    [[nodiscard]] TabStrip* tabs() const { return m_tabs; }
    //! Brings a part to the front; where all three stand side by side there is nothing to do.
    void bring(Part part);
    //! The step alone, without tabs, in the middle; false: all three again.
    void setStepAlone(bool alone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void arrangementChanged(Arrangement arrangement);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void showParts();
    [[nodiscard]] QWidget* part(Part part) const { return m_parts.at(static_cast<size_t>(part)); }
    //! Behind tabs, the part one is writing in stays in front.
    void bringFocused();

    const Style& m_style;
    TabStrip* m_tabs;
    std::array<QWidget*, 3> m_parts;
    Arrangement m_arrangement{Arrangement::Three};
    bool m_stepAlone{false};
};

} // namespace rundbord
