// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meeting_header.h"

#include "core/language/format_date.h"
#include "ui/texts/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pause_pill.h"
#include "ui/widgets/split_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_line.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;

constexpr auto pauseIsNear = 5min;

int wholeMinutes(std::chrono::seconds time)
{
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(time).count());
}

QVBoxLayout* pairOf(QWidget* above, QWidget* below)
{
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(above);
    pair->addWidget(below);
    return pair;
}

} // namespace

MeetingHeader::MeetingHeader(const CaseContext& context, QMenu* pauseMenu, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_pauseMenu(pauseMenu)
    , m_name(new TextLabel(context.style(), TextStyle::Name, Token::Ink))
    , m_below(new TextLabel(context.style(), TextStyle::Small, Token::Ink2))
    , m_pill(new PausePill(context.style()))
    , m_clock(new TextLabel(context.style(), TextStyle::Name, Token::Ink))
    , m_left(new TextLabel(context.style(), TextStyle::Small, Token::Ink2))
    , m_pause(new SplitButton(context.style(), Icon::Pause, tr("Paus")))
    , m_print(new Button(context.style(), ButtonRole::Secondary, tr("Skriv ut")))
    , m_line(new TimeLine(context.style()))
{
    m_name->setFit(TextLabel::Fit::Elide);
    m_below->setFit(TextLabel::Fit::Elide);
    m_clock->setFit(TextLabel::Fit::Elide);
    m_left->setFit(TextLabel::Fit::Elide);
    m_clock->setAlignment(Qt::AlignRight);
    m_left->setAlignment(Qt::AlignRight);
    m_clock->setObjectName(QStringLiteral("clock"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_pause->setSplitMenu(pauseMenu);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->showIcon(Icon::Print);
    connect(m_pause, &QToolButton::clicked, this, [this] {
        if (m_context.open.meeting().status == MeetingStatus::Paused)
            Q_EMIT resumeAsked();
        else
            Q_EMIT pauseAsked();
    });
    connect(m_print, &QPushButton::clicked, this, &MeetingHeader::printAsked);

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap12);
    row->addLayout(pairOf(m_name, m_below), 1);
    row->addWidget(m_pill, 0, Qt::AlignVCenter);
    row->addSpacing(metrics::gap12);
    row->addLayout(pairOf(m_clock, m_left));
    row->addSpacing(metrics::gap12);
    row->addWidget(m_pause, 0, Qt::AlignVCenter);
    row->addWidget(m_print, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap24, metrics::gap8, metrics::gap24, 0);
    column->setSpacing(metrics::gap8);
    column->addLayout(row);
    column->addWidget(m_line);
    connect(&context.open, &OpenCase::changed, this, &MeetingHeader::refresh);
    refresh();
}

void MeetingHeader::refresh()
{
    const CarePlan& plan = m_context.plan();
    const MeetingState& meeting = m_context.open.meeting();
    const QDateTime now = m_context.services.clock.now();
    m_name->setText(plan.person.name);
    const QString kind = label(plan.appointment.kind);
    m_below->setText(plan.appointment.place.isEmpty()
                         ? kind
                         : QStringLiteral("%1 · %2").arg(kind, plan.appointment.place));
    m_clock->setText(formatTime(now.time(), m_context.services.dateWords));
    const bool paused = meeting.status == MeetingStatus::Paused;
    m_pause->setText(paused ? tr("Fortsätt") : tr("Paus"));
    m_pause->setEnabled(paused || meeting.status == MeetingStatus::Running);
    showTimes(meetingTimes(meeting, now, m_context.agenda(), plan.appointment));
}

//! How long it takes yet, and when it will be over.
QString MeetingHeader::timeLeft(const MeetingTimes& times) const
{
    const int left = wholeMinutes(times.left);
    if (left < 0)
        return tr("%n minuter över", nullptr, -left);
    const QString minutes = tr("%n minuter kvar", nullptr, left);
    if (!times.endsAt.isValid())
        return minutes;
    return tr("%1, till %2").arg(minutes, formatTime(times.endsAt.time(), m_context.services.dateWords));
}

void MeetingHeader::showTimes(const MeetingTimes& times)
{
    MeetingTime line;
    std::chrono::seconds used{0};
    for (const PhaseTime& phase : times.phases) {
        line.phases << wholeMinutes(phase.planned + 30s);
        used += phase.used;
    }
    line.used = wholeMinutes(used);
    if (m_context.plan().appointment.pauseAfterMinutes > 0)
        line.pauses << m_context.plan().appointment.pauseAfterMinutes;
    m_line->setTime(line);

    const int left = wholeMinutes(times.left);
    const bool begun = m_context.open.meeting().startedAt.isValid();
    const bool ended = m_context.open.meeting().status == MeetingStatus::Ended;
    m_left->setColour(left < 0 ? Token::OnHoney : Token::Ink2);
    if (ended)
        m_left->setText(tr("mötet är slut"));
    else if (!begun)
        m_left->setText(tr("%n minuter avsatta", nullptr, m_context.plan().appointment.minutes));
    else
        m_left->setText(timeLeft(times));

    const bool near = times.pauseDueIn && *times.pauseDueIn <= pauseIsNear && begun && !ended &&
                      m_context.open.meeting().status == MeetingStatus::Running;
    const int due = near ? std::max(0, wholeMinutes(*times.pauseDueIn)) : 0;
    if (m_context.open.meeting().status == MeetingStatus::Paused)
        m_pill->setText(tr("Paus"));
    else if (near)
        m_pill->setText(due == 0 ? tr("Dags för paus") : tr("Paus om %n minuter", nullptr, due));
    else
        m_pill->setText({});
}

void MeetingHeader::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_below->setVisible(!narrow);
    m_left->setVisible(!narrow);
    m_pause->setSplitMenu(narrow ? nullptr : m_pauseMenu);
}

QString MeetingHeader::pauseText() const
{
    return m_pause->isEnabled() ? m_pause->text() : QString();
}

void MeetingHeader::setPrintWords(const QString& words, Icon icon)
{
    m_print->setText(words);
    m_print->showIcon(icon);
}

} // namespace rundbord
