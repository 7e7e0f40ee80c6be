// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

namespace rundbord
{

//! One quiet line for a hint, as high when it is empty, so that nothing moves when a hint comes. Can be clicked.
class HintLine : public TextLabel
{
    Q_OBJECT

public:
    explicit HintLine(const Style& style, QWidget* parent = nullptr);

    void say(const QString& sentence);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
};

} // namespace rundbord
