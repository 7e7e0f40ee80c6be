// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/day_field.h"

#include "core/language/format_date.h"
#include "core/language/parse_date.h"
#include "ui/texts/date_fault_text.h"

namespace rundbord
{

DayField::DayField(const FormContext& context, const QString& objectName, const QString& label,
                   LabelPlace place, QWidget* parent)
    : LabelledField(context.style, new LineField(context.style), objectName, label, place, parent)
    , m_context(context)
    , m_line(qobject_cast<LineField*>(field()))
{
    m_line->setPlaceholderText(tr("t.ex. 15 dec"));
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        setError({});
        read(text);
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        settle();
        Q_EMIT left();
    });
}

void DayField::setDay(QDate day)
{
    m_day = day;
    m_fault.clear();
    setError({});
    m_line->setText(formatDate(day, m_context.clock.today(), m_context.words));
}

QString DayField::draft() const
{
    return m_day.isValid() ? QString() : m_line->text();
}

void DayField::setDraft(const QString& text)
{
    if (text.isEmpty() || m_day.isValid())
        return;
    m_line->setText(text);
    read(text);
    setError(m_fault);
}

void DayField::read(const QString& text)
{
    m_fault.clear();
    m_day = {};
    if (text.trimmed().isEmpty())
        return;
    if (const DateReading reading = parseDate(text, m_context.clock.today(), m_context.words))
        m_day = *reading;
    else
        m_fault = dateFaultText(reading.error());
}

void DayField::settle()
{
    setError(m_fault);
    if (m_day.isValid())
        m_line->setText(formatDate(m_day, m_context.clock.today(), m_context.words));
}

ClockField::ClockField(const FormContext& context, const QString& objectName, const QString& label,
                       LabelPlace place, QWidget* parent)
    : LabelledField(context.style, new LineField(context.style), objectName, label, place, parent)
    , m_context(context)
    , m_line(qobject_cast<LineField*>(field()))
{
    m_line->setPlaceholderText(tr("t.ex. 13.00"));
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        setError({});
        m_time = parseTime(text, m_context.words).value_or(QTime());
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        settle();
        Q_EMIT left();
    });
}

void ClockField::setTime(QTime time)
{
    m_time = time;
    setError({});
    m_line->setText(formatTime(time, m_context.words));
}

QString ClockField::draft() const
{
    return m_time.isValid() ? QString() : m_line->text();
}

void ClockField::setDraft(const QString& text)
{
    if (text.isEmpty() || m_time.isValid())
        return;
    m_line->setText(text);
    m_time = parseTime(text, m_context.words).value_or(QTime());
    settle();
}

void ClockField::settle()
{
    const bool odd = !m_time.isValid() && !m_line->text().trimmed().isEmpty();
    setError(odd ? tr("Skriv klockslaget som 13.00.") : QString());
    if (m_time.isValid())
        m_line->setText(formatTime(m_time, m_context.words));
}

} // namespace rundbord
