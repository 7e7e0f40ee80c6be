// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QPushButton>

#include <optional>

namespace rundbord
{

//! One filled button a sheet: Primary. Flat has no border, Quiet is for the corner of the menu bar.
enum class ButtonRole { Primary, Secondary, Flat, Quiet };
enum class IconSide { Before, After };

//! A push button in one of the program's roles. Its text is the program's own and may hold a mnemonic; where
//! there is less room than it needs, it elides.
class Button : public QPushButton
{
    Q_OBJECT

public:
    Button(const Style& style, ButtonRole role, const QString& text, QWidget* parent = nullptr);

    void setRole(ButtonRole role);
    //! The one big choice: 48 high.
    void setBig(bool big);
    //! To be found without looking for it: no smaller than this at 100 %. An empty size takes it back.
    void setLeastSize(const QSize& least);
    void showIcon(Icon icon, IconSide side = IconSide::Before, int size = metrics::smallIcon);
    void hideIcon();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Mark {
        Icon icon;
        IconSide side;
        int size;
    };

    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] Token ink() const;
    [[nodiscard]] int padding() const;
    //! Room for the mark and the gap to the text.
    [[nodiscard]] int markRoom() const;
    void paintGround(QPainter& painter) const;
    void paintMark(QPainter& painter, const QRect& content) const;
    void restyle();

    const Style& m_style;
    ButtonRole m_role;
    bool m_big{false};
    QSize m_least;
    std::optional<Mark> m_mark;
};

} // namespace rundbord
