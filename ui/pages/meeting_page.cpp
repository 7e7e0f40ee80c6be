// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meeting_page.h"

#include "core/usecases/add_record.h"
#include "core/usecases/lead_meeting.h"
#include "core/usecases/leave_meeting.h"
#include "ui/pages/actions_panel.h"
#include "ui/pages/closing_panel.h"
#include "ui/pages/meeting_header.h"
#include "ui/pages/meeting_way.h"
#include "ui/pages/need_pager.h"
#include "ui/pages/plan_panel.h"
#include "ui/pages/step_fields.h"
#include "ui/pages/step_panels.h"
#include "ui/pages/step_view.h"
#include "ui/pages/turns_corner.h"
#include "ui/pages/way_column.h"
#include "ui/texts/halt_text.h"
#include "ui/texts/refusal_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/jump_mark.h"
#include "ui/widgets/stepper.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr std::chrono::seconds clockTick{5};

//! The panel may be it, or hold it beside other forms.
template <typename Panel>
Panel* panelIn(StepPanel* panel)
{
    auto* found = qobject_cast<Panel*>(panel);
    return found || !panel ? found : panel->findChild<Panel*>();
}

} // namespace

MeetingPage::MeetingPage(const CaseContext& context, QMenu* pauseMenu, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new MeetingHeader(context, pauseMenu))
    , m_banner(new Banner(context.style()))
    , m_stepper(new Stepper(context.style()))
    , m_turns(new TurnsCorner(context))
    , m_step(new StepView(context))
    , m_writer(*m_step)
    , m_plan(new PlanPanel(context))
    , m_closing(new ClosingPanel(context))
{
    build();
    connect(m_header, &MeetingHeader::pauseAsked, this, &MeetingPage::pauseOrResume);
    connect(m_header, &MeetingHeader::resumeAsked, this, &MeetingPage::pauseOrResume);
    connect(m_header, &MeetingHeader::printAsked, this, &MeetingPage::printAsked);
    connect(m_banner, &Banner::pressed, this, &MeetingPage::goOn);
    connect(m_step, &StepView::nextAsked, this, &MeetingPage::next);
    connect(m_step, &StepView::backAsked, this, &MeetingPage::back);
    connect(m_step, &StepView::titleChanged, this, &MeetingPage::nameTabs);
    connect(m_step, &StepView::pathAsked, this, &MeetingPage::takePathOf);
    connect(m_plan, &PlanPanel::pathChosen, this, &MeetingPage::takePathOf);
    connect(m_plan, &PlanPanel::findingCountChanged, this, &MeetingPage::nameTabs);
    connect(m_closing, &ClosingPanel::pathChosen, this, &MeetingPage::takePathOf);
    connect(m_closing, &ClosingPanel::printAsked, this, &MeetingPage::printAsked);
    connect(m_closing, &ClosingPanel::endAsked, this, &MeetingPage::endMeeting);
    connect(&m_writer, &RoomWriter::changed, this, &MeetingPage::roomChanged);
    connect(m_step, &StepView::titleChanged, this, &MeetingPage::roomChanged);
    connect(m_stepper, &Stepper::stepChosen, this, [this](int phase, int step) {
        const auto steps = stepsShown(m_context, m_context.agenda().phases.at(static_cast<size_t>(phase)));
        if (const auto at = static_cast<size_t>(std::max(step, 0)); at < steps.size())
            jumpToStep(steps[at]->id);
    });
    connect(m_turns, &TurnsCorner::wordAsked, this,
            [this](const ParticipantId& participant) { lead(event::GiveWord{participant}); });
    connect(&context.open, &OpenCase::changed, this, [this](const ChangeSet& changes) {
        if (changes.contains(RecordKind::Meeting))
            follow();
        else if (!changes.kinds.isEmpty())
            showStepper();
        if (changes.contains(RecordKind::Summary))
            showNewHalt(); // whether she is here stands there
        Q_EMIT roomChanged();
    });
    connect(&context.edits, &PendingEdits::refused, this, [this](const Error& error) {
        m_banner->say(Banner::Tone::Plain, error.code == ErrorCode::NotAllowed
                                               ? tr("Mötet är avslutat, så planen ändras inte längre.")
                                               : tr("Det finns inte kvar, så ändringen gick inte in."));
    });
    m_minute.setInterval(clockTick);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_header->refresh();
        showStepper();
        Q_EMIT roomChanged();
    });
    m_minute.start();
}

void MeetingPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::gap16);
    column->setSpacing(metrics::gap8);
    column->addWidget(m_header);
    auto* banner = new QHBoxLayout;
    banner->setContentsMargins(metrics::gap24, 0, metrics::gap24, 0);
    banner->addWidget(m_banner);
    column->addLayout(banner);
    m_columns = new Columns(m_context.style(), makeWay(), m_step, makePlan());
    column->addWidget(m_columns, 1);
    connect(m_columns, &Columns::arrangementChanged, this, &MeetingPage::arrange);
}

QWidget* MeetingPage::makeWay()
{
    auto* way = new WayColumn(m_turns);
    way->body()->addWidget(m_stepper);
    offerStep(*way->body(), QStringLiteral("if-it-gets-worse"), tr("Om det blir sämre"));
    offerStep(*way->body(), QStringLiteral("open-questions"), tr("Fråga att ta senare"));
    offerStep(*way->body(), QStringLiteral("school-day"), tr("Skoldagen"));
    offerStep(*way->body(), QStringLiteral("who-tells-child"), tr("Den som berättar för barnet"));
    offerStep(*way->body(), QStringLiteral("ending"), tr("När planen avslutas"));
    way->body()->addStretch();
    return way;
}

QWidget* MeetingPage::makePlan()
{
    m_plan->body()->insertWidget(0, m_closing);
    return m_plan;
}

RoomPicture MeetingPage::room() const
{
    const auto* pager = panelIn<NeedPager>(m_step->panel());
    const std::optional<size_t> need =
        pager ? std::optional(static_cast<size_t>(std::max(0, pager->currentNeed()))) : std::nullopt;
    return roomPicture(m_context, need, m_writer.writing());
}

void MeetingPage::tellScreenLost()
{
    m_banner->say(Banner::Tone::Plain,
                  tr("Den andra skärmen är borta, så rumsvyn är gömd. Den kommer tillbaka med skärmen."));
}

void MeetingPage::enter()
{
    follow();
    arrange(m_columns->arrangement());
    m_step->focusFirst();
}

void MeetingPage::leave()
{
    m_context.edits.flush();
    m_context.open.settle();
}

void MeetingPage::follow()
{
    const MeetingState& meeting = m_context.open.meeting();
    const bool moved = m_shownStep != meeting.stepId;
    m_shownStep = meeting.stepId;
    m_step->showStep(meeting.stepId);
    if (auto* actions = panelIn<ActionsPanel>(m_step->panel()); actions && moved)
        connect(actions, &ActionsPanel::writing, m_plan, &PlanPanel::setWriting);
    m_plan->setWriting({});
    const Phase* phase = phaseOf(m_context.agenda(), meeting.stepId);
    m_closing->setVisible(phase && phase->id == PhaseId::Summary && meeting.status != MeetingStatus::Ended);
    showStepper();
    showPause();
    if (moved && isVisible())
        m_step->focusFirst();
}

//! What else the summary holds is being written, and takes no refusal away.
void MeetingPage::showNewHalt()
{
    if (haltText(m_context.open.meeting(), m_context.plan()).sentence != m_halt)
        showPause();
}

void MeetingPage::showPause()
{
    const HaltText halt = haltText(m_context.open.meeting(), m_context.plan());
    m_halt = halt.sentence;
    if (halt.sentence.isEmpty())
        m_banner->clear();
    else
        m_banner->say(Banner::Tone::Plain, halt.sentence, halt.wayOn);
}

void MeetingPage::showStepper()
{
    m_stepper->setModel(wayThrough(m_context));
    m_turns->refresh();
    showOffers();
}

//! A step that has its place only when somebody wants it, for whoever wants it.
void MeetingPage::offerStep(QVBoxLayout& column, const QString& stepId, const QString& words)
{
    auto* offer = new Button(m_context.style(), ButtonRole::Flat, words);
    offer->showIcon(Icon::Add);
    offer->setObjectName(QStringLiteral("offer.") + stepId);
    connect(offer, &QPushButton::clicked, this, [this, stepId] { jumpToStep(stepId); });
    column.addWidget(offer, 0, Qt::AlignLeft);
    m_offers.insert(stepId, offer);
}

void MeetingPage::showOffers()
{
    const MeetingState& meeting = m_context.open.meeting();
    const Phase* present = phaseOf(m_context.agenda(), meeting.stepId);
    const bool wide = m_columns && m_columns->arrangement() != Arrangement::NarrowStepper;
    for (auto offer = m_offers.begin(); offer != m_offers.end(); ++offer) {
        const Phase* phase = phaseOf(m_context.agenda(), offer.key());
        bool shown = false;
        for (const Step* step : phase ? stepsShown(m_context, *phase) : std::vector<const Step*>())
            shown = shown || step->id == offer.key();
        offer.value()->setVisible(wide && phase == present && !shown &&
                                  meeting.status == MeetingStatus::Running);
    }
}

void MeetingPage::arrange(Arrangement arrangement)
{
    const bool tabs = arrangement == Arrangement::Tabs;
    m_stepper->setNarrow(arrangement == Arrangement::NarrowStepper);
    m_turns->setWide(arrangement == Arrangement::Three);
    m_step->setNarrowStepper(arrangement == Arrangement::NarrowStepper);
    m_step->setTitleShown(!tabs);
    m_step->setStacked(tabs);
    m_header->setNarrow(tabs);
    showOffers();
    nameTabs();
}

void MeetingPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange(m_columns->arrangement());
}

void MeetingPage::nameTabs()
{
    if (!m_columns)
        return;
    const int count = m_plan->findingCount();
    m_columns->setTitles(tr("Gång"), m_step->title(),
                         count == 0 ? tr("Planen") : tr("Planen, %n att se på", nullptr, count));
}

bool MeetingPage::lead(const MeetingEvent& event)
{
    m_context.edits.flush();
    const Refusals against = refusalsOf(m_context.open, m_context.agenda(), event);
    if (!against.empty()) {
        m_banner->say(Banner::Tone::Plain, refusalTexts(against));
        return false;
    }
    return leadMeeting(m_context.open, m_context.agenda(), event).has_value();
}

void MeetingPage::next()
{
    switch (m_context.open.meeting().status) {
    case MeetingStatus::Planned:
        lead(event::Start{});
        return;
    case MeetingStatus::Paused:
        lead(event::Resume{});
        return;
    case MeetingStatus::Interrupted:
        lead(event::Continue{});
        return;
    case MeetingStatus::Ended:
        Q_EMIT startAsked();
        return;
    case MeetingStatus::Running:
        break;
    }
    m_context.edits.flush();
    if (m_step->panel() && m_step->panel()->next())
        return m_step->focusFirst();
    if (refusalsOf(m_context.open, m_context.agenda(), event::Next{}) == Refusals{Refusal::AtLastStep})
        return endMeeting();
    lead(event::Next{});
}

void MeetingPage::back()
{
    m_context.edits.flush();
    if (m_step->panel() && m_step->panel()->back())
        return m_step->focusFirst();
    lead(event::Back{});
}

void MeetingPage::pauseOrResume()
{
    if (m_context.open.meeting().status == MeetingStatus::Paused)
        lead(event::Resume{});
    else
        lead(event::Pause{});
}

//! What the banner offers: when she is out, that she is back.
void MeetingPage::goOn()
{
    const MeetingStatus status = m_context.open.meeting().status;
    const bool goesOn = status == MeetingStatus::Running || status == MeetingStatus::Paused;
    if (goesOn && isOut(m_context.plan().summary))
        (void)comeBack(m_context.open, m_context.agenda()); // she was out of a meeting that goes on
    else
        next();
}

void MeetingPage::newAction()
{
    const QString actions = QStringLiteral("needs[0].goals[0].subgoals[0].actions[0].what");
    if (jumpToStep(stepOfPath(m_context.agenda(), actions)) && m_step->panel())
        m_step->panel()->act();
}

void MeetingPage::newNeed()
{
    if (!jumpToStep(stepOfPath(m_context.agenda(), QStringLiteral("needs[0].text"))))
        return;
    m_context.edits.flush();
    const auto added = addNeed(m_context.open, emptyNeed());
    if (!added)
        return m_context.edits.refuse(added.error());
    const auto last = m_context.plan().needs.size() - 1;
    takePathOf(QStringLiteral("needs[%1].text").arg(last));
}

void MeetingPage::toggleMore()
{
    m_step->toggleMore();
}

void MeetingPage::extend()
{
    lead(event::Extend{});
}

void MeetingPage::showRoundTable(bool shown)
{
    m_turns->setTableWanted(shown);
}

void MeetingPage::tellSpeakingOrder()
{
    const QString round = m_turns->speakingRound();
    m_banner->say(Banner::Tone::Plain, round.isEmpty() ? tr("Bocka av vilka som är här först.") : round);
}

void MeetingPage::endMeeting()
{
    lead(event::End{});
}

bool MeetingPage::jumpToStep(const QString& stepId)
{
    if (stepId != m_context.open.meeting().stepId && !lead(event::JumpTo{stepId}))
        return false;
    m_columns->bring(Columns::Part::Step);
    return true;
}

void MeetingPage::takePathOf(const QString& path)
{
    if (path == QLatin1String("readThrough"))
        jumpToStep(stepOfPath(m_context.agenda(), QStringLiteral("summary.readThroughAt")));
    else if (!reveal(path))
        Q_EMIT preparationAsked(path);
}

//! The meeting itself knows the step.
QString MeetingPage::spotOf(const QWidget& field) const
{
    return m_step->panel() ? m_step->panel()->spotOf(field) : QString();
}

QWidget* MeetingPage::goTo(const QString& spot)
{
    return m_step->panel() ? m_step->panel()->goTo(spot) : nullptr;
}

bool MeetingPage::reveal(const QString& path)
{
    const QString stepId = stepOfPath(m_context.agenda(), path);
    if (stepId.isEmpty())
        return false;
    if (!jumpToStep(stepId))
        return true; // it is here, but not now
    if (QWidget* field = m_step->panel() ? m_step->panel()->reveal(path) : nullptr)
        jumpTo(*field);
    else
        m_step->focusFirst();
    return true;
}

} // namespace rundbord
