// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"
#include "ui/widgets/painted_list.h"
#include "ui/widgets/stepper_rows.h"

#include <QWidget>

namespace rundbord
{

//! The meeting's phases, and the steps of the one it is in. Up, Down, Home and End move among the lines,
//! Return or a click chooses one. Narrow it keeps its marks only, with the names as tool tips. Screen readers
//! meet a list.
class Stepper : public QWidget, public PaintedList
{
    Q_OBJECT

public:
    explicit Stepper(const Style& style, QWidget* parent = nullptr);

    [[nodiscard]] const StepperModel& model() const { return m_model; }
    void setModel(const StepperModel& model);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    void setNarrow(bool narrow);

    [[nodiscard]] const QList<StepperRow>& rows() const { return m_rows; }
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString itemName(int row) const override { return rowName(m_model, m_rows.at(row)); }
    [[nodiscard]] QRect itemBox(int row) const override { return m_rows.at(row).box; }
    [[nodiscard]] bool isCurrent(int row) const override { return row == currentRow(); }
    [[nodiscard]] int cursor() const override { return m_cursor; }
    void choose(int row) override;
    //! The present step's line, or its phase's when it shows no steps.
    [[nodiscard]] int currentRow() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    //! The step is StepperRow::wholePhase when a phase itself was chosen.
    void stepChosen(int phase, int step);

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void moveCursor(int row);
    void hover(int row);
    [[nodiscard]] int rowAt(const QPoint& at) const;

    const Style& m_style;
    StepperModel m_model;
    QList<StepperRow> m_rows;
    bool m_narrow{false};
    int m_cursor{0};
    int m_hovered{-1};
    int m_pressed{-1};
};

} // namespace rundbord
