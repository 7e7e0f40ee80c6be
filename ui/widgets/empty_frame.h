// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QFrame>

namespace rundbord
{

class TextLabel;

//! Where there is nothing yet: one sentence, in a dashed frame, that says what will come and from what.
class EmptyFrame : public QFrame
{
    Q_OBJECT

public:
    EmptyFrame(const Style& style, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Style& m_style;
    TextLabel* m_sentence;
};

} // namespace rundbord
