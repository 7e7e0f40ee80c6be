// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QCheckBox>
#include <QRadioButton>

namespace rundbord
{

//! A check box or radio button whose text is data: shown exactly as given, wrapping, without mnemonics. Its
//! whole surface can be pressed.
template <typename Base>
class Choice : public Base
{
public:
    Choice(const Style& style, const QString& words, QWidget* parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);
    //! Her own words are in her letters.
    void setVoice(bool voice);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return this->rect().contains(at); }
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int boxSize() const;
    [[nodiscard]] int textLeft() const;
    void paintMark(QPainter& painter, const QRectF& box) const;
    void restyle();

    [[nodiscard]] QFont letters() const;

    const Style& m_style;
    bool m_voice{false};
    QString m_words;
};

using CheckBox = Choice<QCheckBox>;
using RadioButton = Choice<QRadioButton>;

extern template class Choice<QCheckBox>;
extern template class Choice<QRadioButton>;

} // namespace rundbord
