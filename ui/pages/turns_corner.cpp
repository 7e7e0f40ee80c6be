// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/turns_corner.h"

#include "core/document/verbatim.h"
#include "core/meeting/attendance.h"
#include "core/meeting/turns.h"
#include "ui/texts/labels.h"
#include "ui/widgets/round_table.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

namespace
{

//! What one at the table is known by.
QString wholeName(const CarePlan& plan, const Participant& participant)
{
    for (const QString& name : {displayName(plan, participant), participant.role, participant.organization}) {
        if (!name.simplified().isEmpty())
            return name.simplified();
    }
    return label(participant.principal);
}

//! As one is spoken of: with the whole name where another at the table has the same first one.
QString shortName(const CarePlan& plan, const Participant& participant)
{
    const QString name = displayName(plan, participant);
    const QString first = isPerson(participant) ? calledName(plan.person) : firstName(name);
    const auto alike =
        std::count_if(plan.participants.begin(), plan.participants.end(), [&](const Participant& each) {
            return sameName(firstName(displayName(plan, each)), first);
        });
    return first.isEmpty() || (alike > 1 && !isPerson(participant)) ? wholeName(plan, participant) : first;
}

QString letterOf(const QString& word)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(word.toUcs4().constData()), 1).toUpper();
}

QString initialsOf(const QString& name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return letterOf(words.first()) + (words.size() > 1 ? letterOf(words.last()) : QString());
}

TableSeat shown(const CarePlan& plan, const Seat& seat)
{
    const QString name = wholeName(plan, *findParticipant(plan, seat.participant));
    return {initialsOf(name), name, seat.own, seat.hasSpoken, seat.unheard};
}

} // namespace

TurnsCorner::TurnsCorner(const CaseContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new RoundTable(context.style(), this))
    , m_sentence(new TextLabel(context.style(), TextStyle::Small, Token::Ink2, {}, this))
{
    m_table->setObjectName(QStringLiteral("roundTable"));
    m_sentence->setObjectName(QStringLiteral("turnHint"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap8);
    column->addWidget(m_table, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    connect(m_table, &RoundTable::seatChosen, this, [this](int seat) {
        const ParticipantId participant = m_sitting.at(static_cast<size_t>(seat)); // the list is read anew
        Q_EMIT wordAsked(participant);
    });
    arrange();
}

void TurnsCorner::refresh()
{
    const MeetingState& meeting = m_context.open.meeting();
    m_goingOn = meeting.status == MeetingStatus::Running || meeting.status == MeetingStatus::Paused;
    m_sitting.clear();
    QList<TableSeat> shownSeats;
    for (const Seat& seat :
         seats(m_context.plan(), meeting, m_context.agenda(), m_context.services.clock.now())) {
        m_sitting.push_back(seat.participant);
        shownSeats << shown(m_context.plan(), seat);
    }
    m_table->setSeats(shownSeats);
    m_table->setEnabled(meeting.status == MeetingStatus::Running);
    m_sentence->setText(sentence());
    m_table->setAccessibleDescription(m_sentence->text());
    arrange();
}

void TurnsCorner::setTableWanted(bool wanted)
{
    m_tableWanted = wanted;
    arrange();
}

void TurnsCorner::setWide(bool wide)
{
    m_wide = wide;
    arrange();
}

void TurnsCorner::setRoom(int height)
{
    m_room = height;
    arrange();
}

QString TurnsCorner::sentence() const
{
    const CarePlan& plan = m_context.plan();
    const auto hint = turnHint(plan, m_context.open.meeting(), m_context.services.clock.now());
    if (!hint)
        return {};
    const Participant& participant = *findParticipant(plan, *hint);
    const QString name = shortName(plan, participant);
    return isPerson(participant) ? tr("Fråga vad %1 tänker.").arg(name)
                                 : tr("%1 har inte haft ordet på ett tag.").arg(name);
}

QString TurnsCorner::speakingRound() const
{
    const CarePlan& plan = m_context.plan();
    QStringList names;
    for (const ParticipantId id :
         speakingOrder(plan, m_context.open.meeting(), m_context.services.clock.now()))
        names << shortName(plan, *findParticipant(plan, id));
    return names.isEmpty() ? QString() : tr("Talarordning: %1").arg(names.join(QStringLiteral(", ")));
}

int TurnsCorner::sentenceHeight() const
{
    return m_sentence->text().isEmpty() ? 0 : m_sentence->heightForWidth(width());
}

//! With the table there is always a line below it, so that it stands still when a sentence comes or goes.
void TurnsCorner::arrange()
{
    const int line = QFontMetrics(m_context.style().font(TextStyle::Small)).height();
    const int withTable = metrics::gap12 + m_table->sizeHint().height() + metrics::gap8;
    const bool table =
        m_tableWanted && !m_sitting.empty() && m_room >= withTable + std::max(line, sentenceHeight());
    const bool scrollsAnyway = m_room < 0;
    const bool sentence = !m_sentence->text().isEmpty() && (scrollsAnyway || m_room >= sentenceHeight());
    m_table->setVisible(table);
    m_sentence->setMinimumHeight(table ? line : 0);
    m_sentence->setAlignment(table ? Qt::AlignHCenter : Qt::AlignLeft);
    m_sentence->setVisible(table || sentence);
    setVisible(m_goingOn && m_wide && (table || sentence));
}

} // namespace rundbord
