// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QWidget>

namespace rundbord
{

//! The program's sign: a table with six seats, the nearest in honey. Square; says nothing, since the name
//! always stands beside it.
class Signature : public QWidget
{
    Q_OBJECT

public:
    //! Its side in pixels at 100 % text.
    explicit Signature(const Style& style, int side = metrics::signature, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Style& m_style;
    int m_side;
};

} // namespace rundbord
