// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"
#include "ui/widgets/text_mark.h"

#include <QPlainTextEdit>

#include <vector>

namespace rundbord
{

//! A field of several lines that is as high as its text, between a least and a most number of lines. Gives
//! back exactly what was set, whatever letters it holds, until the user edits it; after that line ends are \n
//! and all else is kept. Tab leaves the field. Leaves undo to the window, and has none of its own.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(const Style& style, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    //! Leaves the caret where it is when the text is already this one. Does not emit edited().
    void setText(const QString& text);
    void setLines(int least, int most);
    //! In her letters, larger and with more room, where the individual writes.
    void setVoice(bool voice);

    //! The text as the caret counts it: one letter a position, line ends as \n.
    [[nodiscard]] QString shownText() const;
    //! Underlines these places until others are set. Changes neither text nor layout.
    void setMarks(const std::vector<TextMark>& marks);
    //! Writes something in place of what was there, as the user's own choice: emits replaced() and not edited().
    void replace(qsizetype at, qsizetype size, const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! The text has become another, and not by setText().
    void edited();
    //! By replace().
    void replaced();

protected:
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void noticeEdit();
    void grow();
    [[nodiscard]] int heightOfLines(int lines) const;
    [[nodiscard]] int heightOfText(int most) const;
    void restyle();

    const Style& m_style;
    QString m_text;  //!< as set
    QString m_shown; //!< what the document made of it
    QString m_last;  //!< what the document held when last looked at
    std::vector<TextMark> m_marks;
    bool m_voice{false};
    bool m_replacing{false};
    int m_least{1};
    int m_most{8};
    int m_height{0};
};

} // namespace rundbord
