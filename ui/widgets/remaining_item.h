// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painted_button.h"

namespace rundbord
{

//! Something that is left to do: a dashed ring, what it is, perhaps a second line, and an arrow, under a hairline. The
//! whole line goes there.
class RemainingItem : public PaintedButton
{
    Q_OBJECT

public:
    RemainingItem(const Style& style, const QString& words, const QString& detail, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paint(QPainter& painter) override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int textRight() const;

    QString m_detail;
};

} // namespace rundbord
