// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painted_button.h"

namespace rundbord
{

//! One sentence that says what is missing; the whole line goes there.
class FindingButton : public PaintedButton
{
    Q_OBJECT

public:
    FindingButton(const Style& style, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence) { setWords(sentence); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paint(QPainter& painter) override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int textRight() const;
};

} // namespace rundbord
