// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace rundbord
{

//! A few answers of which one is chosen, all in sight at once. Each has a key, its number; the arrows go between them,
//! and Delete or the number again takes the answer back. The number is painted beside the words and not read aloud.
class AnswerField : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerField(const Style& style, QWidget* parent = nullptr);

    //! `question` is what a screen reader says with each of them. Their object names are this field's and their number
    //! ("outcome.status.1"), so that is set first.
    void addAnswer(const QString& words, int value, const QString& question);
    //! None of them, if there is no such value.
    void setAnswer(int value);
    //! `none` if nothing is chosen.
    [[nodiscard]] int answer(int none) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! Somebody has chosen, or taken an answer back.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void pressKey(int number);
    void takeBack();
    void followAnswer();

    const Style& m_style;
    QButtonGroup* m_group;
};

} // namespace rundbord
