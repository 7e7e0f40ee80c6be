// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painted_button.h"

namespace rundbord
{

//! Something that is left to do, or is done: a mark, what it is, perhaps a second line, and an arrow. The whole line goes
//! there.
class RemainingItem : public PaintedButton
{
    Q_OBJECT

public:
    enum class Look {
        Left,      //!< a dashed ring, under a hairline
        Done,      //!< a filled ring with a tick, under a hairline
        DoneSmall, //!< a tick, in small letters and close together: beside something more important
    };

    RemainingItem(const Style& style, const QString& words, const QString& detail, Look kind = Look::Left,
                  QWidget* parent = nullptr);

    [[nodiscard]] bool isDone() const { return m_kind != Look::Left; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paint(QPainter& painter) override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int textRight() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] QFont wordFont() const;
    [[nodiscard]] Token ink() const;
    void paintMark(QPainter& painter, double middle) const;

    QString m_detail;
    Look m_kind;
};

} // namespace rundbord
