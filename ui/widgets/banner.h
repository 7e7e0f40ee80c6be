// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QFrame>

#include <vector>

class QBoxLayout;

namespace rundbord
{

class Button;
class TextLabel;

//! One thing to know, with a button for each way out of it, between header and sheet. It pushes what is below down and
//! never covers it. Error only for what really failed. Hidden until it has something to say, which is then announced.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Plain, Error };

    explicit Banner(const Style& style, QWidget* parent = nullptr);

    //! Without words for the button there is none.
    void say(Tone tone, const QString& sentence, const QString& button = {});
    //! A button for each of these words. More than one stand below the sentence.
    void say(Tone tone, const QString& sentence, const QStringList& buttons);
    void clear();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

Q_SIGNALS:
    //! Which of the buttons, from 0.
    void pressed(int which);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showButtons(const QStringList& words);
    void restyle();

    const Style& m_style;
    TextLabel* m_sentence;
    QBoxLayout* m_lines;
    QBoxLayout* m_row;
    //! As many as were ever needed at once.
    std::vector<Button*> m_buttons;
    Tone m_tone{Tone::Plain};
};

} // namespace rundbord
