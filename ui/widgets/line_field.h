// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QLineEdit>

#include <optional>

namespace rundbord
{

//! A field of one line that holds any text of any length and gives back exactly what was set, until the user
//! edits it. Text that comes in by the user's screen reader or another aid is the user's edit too. Leaves undo to the
//! window. What is pasted loses its line breaks, since none can be seen here.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(const Style& style, QWidget* parent = nullptr);

    //! Leaves the caret where it is when the text is already this one.
    void setText(const QString& text);
    //! Body unless another is set; VoiceWrite where the individual writes.
    void setTextStyle(TextStyle textStyle);
    void setIcon(Icon icon);
    //! Writes something in place of what was there, as the user's own choice: emits replaced() and not textEdited().
    void replace(qsizetype at, qsizetype size, const QString& words);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! By replace().
    void replaced();

protected:
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void pasteLine();
    void restyle();
    void tellEdit(const QString& text);

    const Style& m_style;
    TextStyle m_textStyle{TextStyle::Body};
    std::optional<Icon> m_icon;
    bool m_setting{false};
    bool m_told{false};
};

} // namespace rundbord
