// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_field.h"

#include "ui/widgets/field_keys.h"
#include "ui/widgets/field_menu.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <limits>

namespace rundbord
{

LineField::LineField(const Style& style, QWidget* parent)
    : QLineEdit(parent)
    , m_style(style)
{
    setMaxLength(std::numeric_limits<int>::max());
    connect(this, &QLineEdit::textEdited, this, [this] { m_told = true; });
    connect(this, &QLineEdit::textChanged, this, &LineField::tellEdit);
    connect(&style, &Style::changed, this, &LineField::restyle);
    restyle();
}

void LineField::setText(const QString& text)
{
    if (text == this->text())
        return;
    const int caret = cursorPosition();
    {
        const QScopedValueRollback<bool> setting(m_setting, true);
        QLineEdit::setText(text);
    }
    if (hasFocus())
        setCursorPosition(caret);
    else
        setCursorPosition(0);
}

void LineField::setTextStyle(TextStyle textStyle)
{
    m_textStyle = textStyle;
    restyle();
}

void LineField::setIcon(Icon icon)
{
    m_icon = icon;
    restyle();
}

void LineField::replace(qsizetype at, qsizetype size, const QString& words)
{
    {
        const QSignalBlocker quiet(this); // it would say that it was typed
        setSelection(static_cast<int>(at), static_cast<int>(size));
        insert(words);
    }
    {
        const QScopedValueRollback<bool> setting(m_setting, true);
        Q_EMIT textChanged(text());
    }
    Q_EMIT replaced();
}

QSize LineField::minimumSizeHint() const
{
    return {m_style.px(metrics::narrowestLine) / 2, sizeHint().height()};
}

bool LineField::event(QEvent* event)
{
    return declinesUndo(*event) || QLineEdit::event(event);
}

void LineField::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new FieldMenu(this);
    menu->enable(hasSelectedText(), !text().isEmpty(), !isReadOnly());
    connect(menu, &FieldMenu::cut, this, &QLineEdit::cut);
    connect(menu, &FieldMenu::copy, this, &QLineEdit::copy);
    connect(menu, &FieldMenu::paste, this, &LineField::pasteLine);
    connect(menu, &FieldMenu::chooseAll, this, &QLineEdit::selectAll);
    menu->popup(event->globalPos());
}

//! What one comes back to is read from its beginning.
void LineField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        setCursorPosition(0);
}

void LineField::keyPressEvent(QKeyEvent* event)
{
    if (isUndoOrRedo(*event))
        event->ignore();
    else if (event->matches(QKeySequence::Paste))
        pasteLine();
    else
        QLineEdit::keyPressEvent(event);
}

void LineField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_icon)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = m_style.px(metrics::smallIcon);
    m_style.paintIcon(painter, *m_icon, Token::Ink2,
                      QRectF(m_style.air(metrics::gap12), (height() - size) / 2.0, size, size));
}

void LineField::pasteLine()
{
    static const QRegularExpression breaks(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    const QString pasted = QGuiApplication::clipboard()->text();
    if (!isReadOnly())
        insert(QString(pasted).replace(breaks, QStringLiteral(" ")));
}

//! An aid sets the text past the keyboard, so the line edit itself does not take it for an edit. It says so first when it
//! does.
void LineField::tellEdit(const QString& text)
{
    if (!m_setting && !m_told)
        Q_EMIT textEdited(text);
    m_told = m_told && m_setting;
}

void LineField::restyle()
{
    setFont(m_style.font(m_textStyle));
    const int icon = m_icon ? m_style.px(metrics::smallIcon) + m_style.air(metrics::gap8) : 0;
    setTextMargins(icon, 0, 0, 0);
    updateGeometry();
}

} // namespace rundbord
