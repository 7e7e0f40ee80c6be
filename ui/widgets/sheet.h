// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace rundbord
{

class PinnedColumn;
class ScrollColumn;

//! A sheet of paper: what one works on. A hairline edge, thicker below; room around what lies on it; and,
//! once asked for, a foot under a hairline whose buttons stand on the same two edges as the text.
class Sheet : public QFrame
{
    Q_OBJECT

public:
    //! Page is the sheet in the middle, Side the plan and other panels beside it.
    enum class Padding { Page, Side };

    explicit Sheet(const Style& style, Padding padding = Padding::Page, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    //! Puts a column that scrolls into the body, as its last, with the bar in the room to the right of the
    //! text.
    void addScrolling(ScrollColumn* column);
    void addScrolling(PinnedColumn* column);
    //! The foot's row, empty at first: a stretch between the button back and the way on.
    [[nodiscard]] QHBoxLayout* foot();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    template <typename Column>
    void addOverhanging(Column* column);

    const Style& m_style;
    int m_side;
    QVBoxLayout* m_body;
    QHBoxLayout* m_foot{nullptr};
};

} // namespace rundbord
