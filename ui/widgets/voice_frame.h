// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QFrame>

namespace rundbord
{

class TextLabel;

//! The individual's own words: a honey bar, a label, and the words in her letters between ” and ”, shown
//! exactly as written. Without a label or words that line is not there.
class VoiceFrame : public QFrame
{
    Q_OBJECT

public:
    explicit VoiceFrame(const Style& style, TextStyle voice = TextStyle::Voice, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setWords(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Style& m_style;
    TextLabel* m_label;
    TextLabel* m_words;
};

} // namespace rundbord
