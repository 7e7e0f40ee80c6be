// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/next_meeting_card.h"

#include "core/language/format_date.h"
#include "core/plan/person.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/voice_frame.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

namespace
{

constexpr int minutesOfHour = 60;

} // namespace

NextMeetingCard::NextMeetingCard(const Services& services, QWidget* parent)
    : Sheet(services.style, Padding::Page, parent)
    , m_services(services)
    , m_day(new TextLabel(services.style, TextStyle::Small, Token::Ink2))
    , m_time(new TextLabel(services.style, TextStyle::Title, Token::Ink))
    , m_fromNow(new TextLabel(services.style, TextStyle::Body, Token::Ink2))
    , m_about(new TextLabel(services.style, TextStyle::Small, Token::Ink2))
    , m_name(new TextLabel(services.style, TextStyle::Title, Token::Ink))
    , m_words(new VoiceFrame(services.style))
    , m_open(new Button(services.style, ButtonRole::Primary, tr("Öppna mötet")))
{
    auto* prepare = new Button(services.style, ButtonRole::Secondary, tr("Förberedelser"));
    m_open->setBig(true);
    m_open->setObjectName(QStringLiteral("openMeeting"));
    prepare->setObjectName(QStringLiteral("openPreparation"));
    connect(m_open, &QPushButton::clicked, this, &NextMeetingCard::meetingAsked);
    connect(prepare, &QPushButton::clicked, this, &NextMeetingCard::preparationAsked);

    const auto column = [](std::initializer_list<QWidget*> widgets) {
        auto* made = new QVBoxLayout;
        made->setSpacing(metrics::gap4);
        for (QWidget* widget : widgets)
            made->addWidget(widget);
        made->addStretch();
        return made;
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap24);
    row->addLayout(column({m_day, m_time, m_fromNow}), 2);
    row->addLayout(column({m_about, m_name, m_words}), 6);
    auto* ways = new QVBoxLayout;
    ways->setSpacing(metrics::gap12);
    ways->addStretch();
    ways->addWidget(m_open);
    ways->addWidget(prepare);
    ways->addStretch();
    row->addLayout(ways, 2);
    body()->addLayout(row);
}

void NextMeetingCard::setEntry(const CaseEntry& entry)
{
    const CaseSummary& summary = entry.summary;
    const Appointment& appointment = summary.appointment;
    const QDate today = m_services.clock.today();
    m_day->setText(appointment.date == today ? tr("I dag") : dayText(appointment.date, today));
    m_time->setText(formatTime(appointment.start, m_services.dateWords));
    m_fromNow->setText(fromNow(appointment));
    QStringList about{label(appointment.kind), tr("%n minuter", nullptr, appointment.minutes),
                      appointment.place};
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_name->setText(summary.name);
    m_words->setVisible(!summary.mostImportant.trimmed().isEmpty());
    m_words->setLabel(
        tr("Viktigast för %1").arg(calledName({summary.name, {}, {}, {}, false, {}, {}, {}, {}})));
    m_words->setWords(summary.mostImportant);
    m_open->setText(summary.nextStep == NextStep::ContinueMeeting ? tr("Fortsätt mötet") : tr("Öppna mötet"));
}

QString NextMeetingCard::fromNow(const Appointment& appointment) const
{
    const QDateTime now = m_services.clock.now();
    if (appointment.date != now.date() || !appointment.start.isValid())
        return {};
    const int minutes = now.time().secsTo(appointment.start) / 60;
    if (minutes <= 0)
        return {};
    return minutes < minutesOfHour ? tr("om %n minuter", nullptr, minutes)
                                   : tr("om %n timmar", nullptr, minutes / minutesOfHour);
}

} // namespace rundbord
