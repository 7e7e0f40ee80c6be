// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/growing_text_edit.h"

#include "ui/widgets/field_keys.h"
#include "ui/widgets/field_look.h"
#include "ui/widgets/field_menu.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace rundbord
{

namespace
{

//! What a plain text edit wants below its last line before it believes that it is seen.
constexpr int spare = 1;

//! toPlainText() would turn nbsp into space; this keeps every letter and turns only what ends a block into
//! \n.
QString withLineEnds(QString raw)
{
    for (const char16_t end : {u'\u2029', char16_t(0xfdd0), char16_t(0xfdd1)})
        raw.replace(QChar(end), QLatin1Char('\n'));
    return raw;
}

} // namespace

GrowingTextEdit::GrowingTextEdit(const Style& style, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_style(style)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursorWidth(metrics::caret);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::noticeEdit);
    connect(&style, &Style::changed, this, &GrowingTextEdit::restyle);
    restyle();
}

QString GrowingTextEdit::text() const
{
    const QString raw = document()->toRawText();
    return raw == m_shown ? m_text : withLineEnds(raw);
}

void GrowingTextEdit::setText(const QString& text)
{
    if (text == this->text())
        return;
    const int caret = textCursor().position();
    {
        const QSignalBlocker quiet(this);
        setPlainText(text);
    }
    m_text = text;
    m_shown = m_last = document()->toRawText();
    if (hasFocus()) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(caret, document()->characterCount() - 1));
        setTextCursor(cursor);
    }
    grow();
}

void GrowingTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = std::max(least, most);
    grow();
}

QString GrowingTextEdit::shownText() const
{
    return withLineEnds(document()->toRawText());
}

void GrowingTextEdit::setMarks(const std::vector<TextMark>& marks)
{
    m_marks = marks;
    QList<QTextEdit::ExtraSelection> underlined;
    const auto last = static_cast<qsizetype>(document()->characterCount()) - 1;
    for (const TextMark& mark : marks) {
        QTextEdit::ExtraSelection selection;
        const bool spelling = mark.kind == TextMark::Kind::Spelling;
        selection.format.setUnderlineStyle(spelling ? QTextCharFormat::WaveUnderline
                                                    : QTextCharFormat::DotLine);
        selection.format.setUnderlineColor(m_style.colour(spelling ? Token::Accent : Token::Lake));
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(std::min(mark.at, last)));
        selection.cursor.setPosition(static_cast<int>(std::min(mark.at + mark.size, last)),
                                     QTextCursor::KeepAnchor);
        underlined << selection;
    }
    setExtraSelections(underlined);
}

void GrowingTextEdit::replace(qsizetype at, qsizetype size, const QString& words)
{
    const QScopedValueRollback<bool> replacing(m_replacing, true);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(at));
    cursor.setPosition(static_cast<int>(at + size), QTextCursor::KeepAnchor);
    cursor.insertText(words);
}

void GrowingTextEdit::setVoice(bool voice)
{
    m_voice = voice;
    setLook(*this, voiceLook, voice);
    restyle();
}

QSize GrowingTextEdit::sizeHint() const
{
    return {m_style.px(metrics::completionWidth), m_height};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {m_style.px(metrics::narrowestLine), m_height};
}

bool GrowingTextEdit::event(QEvent* event)
{
    return declinesUndo(*event) || QPlainTextEdit::event(event);
}

void GrowingTextEdit::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new FieldMenu(this);
    menu->enable(textCursor().hasSelection(), !document()->isEmpty(), !isReadOnly());
    connect(menu, &FieldMenu::cut, this, &QPlainTextEdit::cut);
    connect(menu, &FieldMenu::copy, this, &QPlainTextEdit::copy);
    connect(menu, &FieldMenu::paste, this, &QPlainTextEdit::paste);
    connect(menu, &FieldMenu::chooseAll, this, &QPlainTextEdit::selectAll);
    menu->popup(event->globalPos());
}

void GrowingTextEdit::keyPressEvent(QKeyEvent* event)
{
    if (isUndoOrRedo(*event))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

bool GrowingTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source && source->hasText();
}

QMimeData* GrowingTextEdit::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData;
    copied->setText(withLineEnds(textCursor().selectedText()));
    return copied;
}

void GrowingTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (isReadOnly() || !canInsertFromMimeData(source))
        return;
    textCursor().insertText(source->text());
    ensureCursorVisible();
}

//! The document also says it has changed when it is only coloured, as by a spelling checker.
void GrowingTextEdit::noticeEdit()
{
    const QString raw = document()->toRawText();
    if (raw == m_last)
        return;
    m_last = raw;
    grow();
    m_replacing ? Q_EMIT replaced() : Q_EMIT edited();
}

void GrowingTextEdit::grow()
{
    const int most = heightOfLines(m_most);
    const int text = heightOfText(most + 1);
    const QMargins around = contentsMargins();
    const int height =
        std::clamp(text, heightOfLines(m_least), most) + spare + around.top() + around.bottom();
    setVerticalScrollBarPolicy(text > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

int GrowingTextEdit::heightOfLines(int lines) const
{
    return static_cast<int>(std::ceil(QFontMetricsF(font()).lineSpacing())) * lines;
}

//! No further than needed to know that it is more than most.
int GrowingTextEdit::heightOfText(int most) const
{
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && height < most; block = block.next())
        height += document()->documentLayout()->blockBoundingRect(block).height();
    return static_cast<int>(std::ceil(height));
}

void GrowingTextEdit::restyle()
{
    setFont(m_style.font(m_voice ? TextStyle::VoiceWrite : TextStyle::Body));
    if (!m_marks.empty())
        setMarks(m_marks);
    grow();
}

} // namespace rundbord
