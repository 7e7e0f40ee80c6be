// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painted_button.h"

namespace rundbord
{

//! One of the points that must be there: a filled disc with a tick when it is, a dashed ring and the word
//! saknas when it is not. Pressing it means: take me there.
class Lamp : public PaintedButton
{
    Q_OBJECT

public:
    Lamp(const Style& style, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] bool isLit() const { return m_lit; }
    void setLit(bool lit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paint(QPainter& painter) override;

private:
    void say();
    [[nodiscard]] int textLeft() const;

    QString m_name;
    bool m_lit{false};
};

} // namespace rundbord
