// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QAbstractButton>

namespace rundbord
{

//! A button that paints itself and whose words are data: shown exactly as given, without mnemonics, and read
//! by screen readers through accessibleName(), which the subclass sets. Takes focus by Tab and click.
class PaintedButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaintedButton(const Style& style, QWidget* parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return sizePolicy().hasHeightForWidth(); }

protected:
    void paintEvent(QPaintEvent* event) override;

    //! The whole look, with an antialiasing painter.
    virtual void paint(QPainter& painter) = 0;
    //! The words shown; the name screen readers say is theirs unless another is given.
    void setWords(const QString& words, const QString& spoken = {});
    //! Lets the words wrap: the subclass then answers heightForWidth().
    void wrapWords();
    [[nodiscard]] const Style& look() const { return m_style; }
    [[nodiscard]] bool underPointer() const;

private:
    const Style& m_style;
    QString m_words;
};

} // namespace rundbord
