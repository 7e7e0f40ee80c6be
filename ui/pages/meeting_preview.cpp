// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meeting_preview.h"

#include "core/language/format_date.h"
#include "ui/texts/labels.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/voice_frame.h"

#include <QVBoxLayout>

namespace rundbord
{

MeetingPreview::MeetingPreview(const CaseContext& context, QWidget* parent)
    : Sheet(context.style(), Padding::Side, parent)
    , m_context(context)
    , m_column(new ScrollColumn)
    , m_first(new VoiceFrame(context.style()))
{
    body()->addWidget(new TextLabel(context.style(), TextStyle::Sub, Token::Ink, tr("Så blir ditt möte")));
    body()->addWidget(m_column, 1);
    m_first->setLabel(tr("Det tar vi upp först"));
    m_column->body()->addWidget(m_first);
    m_when = addPart(tr("När och var"));
    m_easier = addPart(tr("Lättare för dig"));
    m_beside = addPart(tr("Bredvid dig"));
    m_who = addPart(tr("De som kommer"));
    m_column->body()->addStretch();
    connect(&context.open, &OpenCase::changed, this, [this] { show(); });
    show();
}

TextLabel* MeetingPreview::addPart(const QString& label)
{
    auto* heading = new TextLabel(m_context.style(), TextStyle::Small, Token::Ink2, label);
    auto* words = new TextLabel(m_context.style(), TextStyle::Body, Token::Ink);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(heading);
    pair->addWidget(words);
    m_column->body()->addLayout(pair);
    m_labels.insert(words, heading);
    return words;
}

void MeetingPreview::set(TextLabel* part, const QString& words)
{
    part->setText(words);
    part->setVisible(!words.isEmpty());
    m_labels.value(part)->setVisible(!words.isEmpty());
}

void MeetingPreview::show()
{
    const CarePlan& plan = m_context.plan();
    m_first->setVisible(!plan.purpose.mostImportant.trimmed().isEmpty());
    m_first->setWords(plan.purpose.mostImportant);
    set(m_when, whenAndWhere());
    set(m_easier, linesOf(plan.person.adaptations).join(QLatin1Char('\n')));
    set(m_beside, beside());
    set(m_who, whoComes());
}

QString MeetingPreview::whenAndWhere() const
{
    const Appointment& appointment = m_context.plan().appointment;
    const DateWords& words = m_context.services.dateWords;
    QString when =
        formatDate(appointment.date, m_context.services.clock.today(), words, DateStyle::LongWithWeekday);
    if (appointment.start.isValid())
        when = tr("%1 kl. %2–%3")
                   .arg(when, formatTime(appointment.start, words),
                        formatTime(appointment.start.addSecs(appointment.minutes * 60), words))
                   .trimmed();
    QStringList lines{when, appointment.place};
    if (appointment.pauseAfterMinutes > 0)
        lines << tr("Paus efter %n minuter", nullptr, appointment.pauseAfterMinutes);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString MeetingPreview::beside() const
{
    QStringList names;
    for (const Participant& participant : m_context.plan().participants) {
        if (participant.supporter)
            names << QStringLiteral("%1, %2").arg(participant.name, participant.role);
    }
    return names.join(QLatin1Char('\n'));
}

QString MeetingPreview::whoComes() const
{
    QStringList names;
    for (const Participant& participant : m_context.plan().participants) {
        if (participant.principal == Principal::Person || participant.supporter)
            continue;
        QStringList parts{participant.name, participant.role};
        if (participant.presence == Presence::Video || participant.presence == Presence::Phone)
            parts << label(participant.presence).toLower();
        parts.removeAll(QString());
        names << parts.join(QStringLiteral(", "));
    }
    names.removeAll(QString());
    return names.join(QLatin1Char('\n'));
}

} // namespace rundbord
