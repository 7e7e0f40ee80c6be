// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QFrame>

namespace rundbord
{

class Button;
class TextLabel;

//! One sentence and at most one button, between header and sheet. It pushes what is below down and never
//! covers it. Error only for what really failed. Hidden until it has something to say, which is then
//! announced.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Plain, Error };

    explicit Banner(const Style& style, QWidget* parent = nullptr);

    //! Without words for the button there is none.
    void say(Tone tone, const QString& sentence, const QString& button = {});
    void clear();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const Style& m_style;
    TextLabel* m_sentence;
    Button* m_button;
    Tone m_tone{Tone::Plain};
};

} // namespace rundbord
