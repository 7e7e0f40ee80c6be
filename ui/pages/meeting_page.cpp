// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meeting_page.h"

#include "ui/pages/actions_panel.h"
#include "ui/pages/closing_panel.h"
#include "ui/pages/meeting_header.h"
#include "ui/pages/meeting_way.h"
#include "ui/pages/need_pager.h"
#include "ui/pages/plan_panel.h"
#include "ui/pages/review_panel.h"
#include "ui/pages/step_offers.h"
#include "ui/pages/step_view.h"
#include "ui/pages/turns_corner.h"
#include "ui/pages/way_column.h"
#include "ui/pages/writing_view.h"
#include "ui/texts/halt_text.h"
#include "ui/widgets/banner.h"
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
    , m_offers(new StepOffers(context))
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
    connect(m_step, &StepView::pauseAsked, this, &MeetingPage::pauseOrResume);
    connect(m_offers, &StepOffers::stepAsked, this, &MeetingPage::jumpToStep);
    connect(m_step, &StepView::pathAsked, this, &MeetingPage::takePathOf);
    connect(m_plan, &PlanPanel::pathChosen, this, &MeetingPage::takePathOf);
    connect(m_plan, &PlanPanel::findingCountChanged, this, &MeetingPage::nameTabs);
    connect(m_closing, &ClosingPanel::pathChosen, this, &MeetingPage::takePathOf);
    connect(m_closing, &ClosingPanel::printAsked, this, &MeetingPage::printAsked);
    connect(m_closing, &ClosingPanel::endAsked, this, &MeetingPage::endMeeting);
    connect(&m_writer, &RoomWriter::changed, this, [this] {
        m_step->showWriting(m_writer.writing());
        Q_EMIT roomChanged();
    });
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
        say(error.code == ErrorCode::NotAllowed ? tr("Mötet är avslutat, så planen ändras inte längre.")
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
    way->body()->addWidget(m_offers);
    way->body()->addStretch();
    return way;
}

QWidget* MeetingPage::makePlan()
{
    m_plan->putFirst(m_closing);
    return m_plan;
}

RoomPicture MeetingPage::room() const
{
    const auto* pager = panelIn<NeedPager>(m_step->panel());
    const std::optional<size_t> need =
        pager ? std::optional(static_cast<size_t>(std::max(0, pager->currentNeed()))) : std::nullopt;
    const auto* review = panelIn<ReviewPanel>(m_step->panel());
    const RoomSubject subject{need, review ? review->goalInRoom() : QString(),
                              review ? review->action() : ActionId(), review ? review->answer() : QString()};
    return roomPicture(m_context, subject, m_writer.writing());
}

void MeetingPage::tellScreenLost()
{
    say(tr("Den andra skärmen är borta, så rumsvyn är gömd. Den kommer tillbaka med skärmen."));
}

void MeetingPage::tellFieldsAreBack()
{
    say(tr("Den andra skärmen är borta. Sekreteraren skriver i det här fönstret igen."));
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
    if (moved)
        followActions();
    for (PlanPanel* plan : {m_plan, m_view ? m_view->plan() : nullptr}) {
        if (plan)
            plan->setWriting({});
    }
    const Phase* phase = phaseOf(m_context.agenda(), meeting.stepId);
    m_closing->setVisible(phase && phase->id == PhaseId::Summary && meeting.status != MeetingStatus::Ended);
    showStepper();
    showPause();
    if (moved && (m_view || isVisible()))
        m_step->focusFirst();
}

//! What else the summary holds is being written, and takes no refusal away.
void MeetingPage::showNewHalt()
{
    if (haltText(m_context.open.meeting(), m_context.plan()).sentence != m_halt)
        showPause();
}

void MeetingPage::say(const QString& sentence, const QString& button)
{
    if (sentence.isEmpty())
        m_banner->clear();
    else
        m_banner->say(Banner::Tone::Plain, sentence, button);
    if (m_view)
        m_view->tell(sentence);
}

//! Which action is being written, for each window's plan.
void MeetingPage::followActions()
{
    auto* actions = panelIn<ActionsPanel>(m_step->panel());
    for (PlanPanel* plan : {m_plan, m_view ? m_view->plan() : nullptr}) {
        if (actions && plan)
            connect(actions, &ActionsPanel::writing, plan, &PlanPanel::setWriting, Qt::UniqueConnection);
    }
}

void MeetingPage::writeIn(WritingView* view)
{
    m_context.edits.flush();
    m_view = view;
    m_step->lendTo(view);
    m_writer.setPart(view ? static_cast<QWidget&>(*view) : *m_step);
    if (view)
        connect(view->plan(), &PlanPanel::pathChosen, this, &MeetingPage::takePathInView);
    followActions();
    if (isVisible())
        m_step->focusFirst();
}

QWidget& MeetingPage::writingPlace()
{
    return m_view ? *m_view : static_cast<QWidget&>(*this);
}

void MeetingPage::setSimple(bool simple)
{
    m_simple = simple;
    m_columns->setStepAlone(simple);
    m_step->setSimple(simple);
    arrange(m_columns->arrangement());
}

void MeetingPage::showPause()
{
    const HaltText halt = haltText(m_context.open.meeting(), m_context.plan());
    m_halt = halt.sentence;
    say(halt.sentence, halt.wayOn);
    m_step->setPauseText(m_header->pauseText());
}

void MeetingPage::showStepper()
{
    m_stepper->setModel(wayThrough(m_context));
    m_turns->refresh();
    showOffers();
}

void MeetingPage::showOffers()
{
    m_offers->refresh(m_columns && m_columns->arrangement() != Arrangement::NarrowStepper);
}

void MeetingPage::arrange(Arrangement arrangement)
{
    const bool narrow = arrangement == Arrangement::Tabs;
    const bool tabs = narrow && !m_simple;
    m_stepper->setNarrow(arrangement == Arrangement::NarrowStepper);
    m_turns->setWide(arrangement == Arrangement::Three);
    m_step->setNarrowStepper(arrangement == Arrangement::NarrowStepper);
    m_step->setTitleShown(!tabs);
    m_step->setStacked(narrow);
    m_header->setNarrow(narrow);
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

} // namespace rundbord
