// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QWidget>

class QVBoxLayout;

namespace rundbord
{

class ScrollColumn;

//! What stays in sight, and below it a column that scrolls. Where too little room would be left to write in,
//! what stays scrolls along at the top of the column.
class PinnedColumn : public QWidget
{
    Q_OBJECT

public:
    //! Takes what stays over.
    PinnedColumn(const Style& style, QWidget* pinned, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const;
    [[nodiscard]] ScrollColumn* scroll() const { return m_scroll; }
    [[nodiscard]] bool isPinned() const;
    //! As for the column alone.
    void setOverhang(int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void pin(bool pinned);

    const Style& m_style;
    QWidget* m_pinned;
    ScrollColumn* m_scroll;
    int m_overhang{0};
};

} // namespace rundbord
