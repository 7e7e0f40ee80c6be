// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/timing_field.h"

#include "core/plan/timing_phrase.h"
#include "ui/texts/date_fault_text.h"

#include <QRegularExpression>

namespace rundbord
{

namespace
{

//! As one writes it.
QString written(const Timing& timing, const FormContext& context)
{
    return formatTiming(timing, context.clock.today(), context.words);
}

} // namespace

TimingField::TimingField(const FormContext& context, const QString& objectName, const QString& label,
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
    connect(m_line, &LineField::replaced, this, [this] {
        read(m_line->text());
        Q_EMIT replaced();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        settle();
        Q_EMIT left();
    });
}

void TimingField::setTiming(const Timing& timing)
{
    m_timing = timing;
    m_fault.clear();
    m_line->setText(written(timing, m_context));
    if (!timing.text.isEmpty())
        read(timing.text);
    m_timing = timing;
    setError(m_fault);
}

void TimingField::read(const QString& text)
{
    const TimingReading reading = parseTiming(text, m_context.clock.today(), m_context.words);
    m_timing = reading.timing;
    m_fault = reading.fault ? dateFaultText(*reading.fault) : QString();
}

void TimingField::settle()
{
    setError(m_fault);
    m_line->setText(written(m_timing, m_context));
}

QString timingText(const Timing& timing, const FormContext& context)
{
    static const QRegularExpression dayAndMonth(QStringLiteral("(\\d) (?=\\p{L})"));
    return written(timing, context).replace(dayAndMonth, QStringLiteral("\\1\u00a0"));
}

} // namespace rundbord
