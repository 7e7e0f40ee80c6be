// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_view.h"

#include "core/usecases/lead_meeting.h"
#include "ui/pages/plan_line.h"
#include "ui/pages/room_picture.h"
#include "ui/pages/step_panel.h"
#include "ui/pages/step_panels.h"
#include "ui/pages/writing_view.h"
#include "ui/texts/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/caret.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/let_go.h"
#include "ui/widgets/pinned_column.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

namespace
{

//! A button that whoever leads her own meeting finds without looking for it, at 100 %.
constexpr QSize largeButton{168, 64};

} // namespace

StepView::StepView(const CaseContext& context, QWidget* parent)
    : Sheet(context.style(), Padding::Page, parent)
    , m_context(context)
    , m_eyebrow(new TextLabel(context.style(), TextStyle::Small, Token::Ink2))
    , m_title(new TextLabel(context.style(), TextStyle::Title, Token::Ink))
    , m_prompt(new PromptCard(context.style()))
    , m_checks(new CheckRow(context.style()))
    , m_column(new PinnedColumn(context.style(), m_prompt))
    , m_back(new Button(context.style(), ButtonRole::Secondary, tr("Tillbaka")))
    , m_act(new Button(context.style(), ButtonRole::Flat, QString()))
    , m_pause(new Button(context.style(), ButtonRole::Secondary, QString()))
    , m_next(new Button(context.style(), ButtonRole::Primary, tr("Nästa")))
    , m_writtenLabel(new TextLabel(context.style(), TextStyle::Small, Token::Lake, tr("Det här skrivs nu")))
    , m_written(new PlanLine(context.style(), TextStyle::Say))
{
    build();
    connect(m_back, &QPushButton::clicked, this, &StepView::backAsked);
    connect(m_next, &QPushButton::clicked, this, &StepView::nextAsked);
    connect(m_act, &QPushButton::clicked, this, &StepView::act);
    connect(m_pause, &QPushButton::clicked, this, &StepView::pauseAsked);
    connect(m_checks, &CheckRow::toggled, this, [this](int index, bool checked) {
        const auto ticked = leadMeeting(m_context.open, m_context.agenda(),
                                        event::SetChecked{m_checkKeys.value(index), checked});
        if (!ticked)
            m_context.edits.refuse(ticked.error());
    });
    connect(&context.open, &OpenCase::changed, this, [this](const ChangeSet& changes) {
        const bool names =
            changes.contains(RecordKind::Person) || changes.contains(RecordKind::Participant) ||
            changes.contains(RecordKind::Purpose) || changes.contains(RecordKind::Responsibility) ||
            changes.contains(RecordKind::AfterCall) || changes.contains(RecordKind::Need) ||
            changes.contains(RecordKind::FollowUp) || changes.contains(RecordKind::Appointment) ||
            changes.contains(RecordKind::Meeting);
        if (names && m_panel)
            refreshTexts();
    });
}

void StepView::build()
{
    m_eyebrow->hideWhenEmpty();
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_prompt->setObjectName(QStringLiteral("prompt"));
    m_prompt->setLabel(tr("Säg så här"));
    auto* headings = new QVBoxLayout;
    headings->setSpacing(0);
    headings->addWidget(m_eyebrow);
    headings->addWidget(m_title);
    body()->addLayout(headings);
    m_column->body()->addWidget(m_checks);
    m_column->body()->addWidget(m_writtenLabel);
    m_column->body()->addWidget(m_written);
    m_column->body()->addStretch();
    m_written->setObjectName(QStringLiteral("beingWritten"));
    m_written->setWriting(true);
    showWriting({});
    addScrolling(m_column);
    buildFoot();
}

void StepView::buildFoot()
{
    m_back->showIcon(Icon::Back);
    m_back->setObjectName(QStringLiteral("back"));
    m_act->showIcon(Icon::Add);
    m_act->setObjectName(QStringLiteral("act"));
    m_next->showIcon(Icon::Forward, IconSide::After);
    m_next->setObjectName(QStringLiteral("next"));
    m_pause->showIcon(Icon::Pause);
    m_pause->setObjectName(QStringLiteral("largePause"));
    m_pause->setVisible(false);
    foot()->addWidget(m_back);
    foot()->addWidget(m_act);
    foot()->addStretch();
    foot()->addWidget(m_pause);
    foot()->addStretch();
    foot()->addWidget(m_next);
}

const Step* StepView::step() const
{
    return findStep(m_context.agenda(), m_stepId);
}

void StepView::showStep(const QString& stepId)
{
    const QString agendaId = m_context.agenda().id;
    if (stepId == m_stepId && agendaId == m_agendaId && m_panel)
        return refreshTexts();
    m_context.edits.flush();
    m_stepId = stepId;
    m_agendaId = agendaId;
    letGo(m_panel);
    m_panel = makeStepPanel(stepId, m_context);
    m_panelStacked = false;
    stackPanel();
    connect(m_panel, &StepPanel::headingChanged, this, &StepView::refreshHeading);
    connect(m_panel, &StepPanel::pageChanged, this, &StepView::refreshTexts);
    connect(m_panel, &StepPanel::pathAsked, this, &StepView::pathAsked);
    placePanel();
    refreshTexts();
}

void StepView::placePanel()
{
    if (m_lentTo) {
        m_lentTo->take(m_panel);
        if (QWidget* forChair = m_panel->forChair()) {
            m_column->body()->insertWidget(m_column->body()->indexOf(m_checks) + 1, forChair);
            forChair->show();
        }
        return;
    }
    m_panel->takeBackFromChair();
    // where there is little room, what is written comes before what is ticked
    m_column->body()->removeWidget(m_panel);
    const int checks = m_column->body()->indexOf(m_checks);
    m_column->body()->insertWidget(m_stacked && m_panel->firstField() ? checks : checks + 1, m_panel);
    m_panel->show();
}

void StepView::lendTo(WritingView* view)
{
    if (m_lentTo)
        disconnect(m_lentTo, nullptr, this, nullptr);
    m_lentTo = view;
    if (view) {
        connect(view, &WritingView::backAsked, this, &StepView::backAsked);
        connect(view, &WritingView::nextAsked, this, &StepView::nextAsked);
        connect(view, &WritingView::actAsked, this, &StepView::act);
        connect(view, &WritingView::stackedChanged, this, &StepView::stackPanel);
    }
    showWriting({});
    // what is said first is for her to hear who leads; the fields are elsewhere
    m_prompt->setFocusPolicy(view ? Qt::StrongFocus : Qt::NoFocus);
    if (!m_panel)
        return;
    placePanel();
    stackPanel();
    refreshTexts();
}

//! Rows are made anew for it, so only when it differs.
void StepView::stackPanel()
{
    const bool stacked = m_lentTo ? m_lentTo->isStacked() : m_stacked;
    if (!m_panel || stacked == m_panelStacked)
        return;
    m_panelStacked = stacked;
    m_panel->setStacked(stacked);
}

void StepView::act()
{
    if (m_panel)
        m_panel->act();
}

void StepView::showWriting(const std::optional<RoomWriting>& writing)
{
    m_writtenLabel->setVisible(m_lentTo && writing);
    m_written->setVisible(m_lentTo && writing);
    if (writing)
        m_written->setWords(writing->text, writing->below.join(QStringLiteral(" · ")));
}

void StepView::refreshTexts()
{
    if (!step())
        return;
    PromptFacts facts = m_context.promptFacts();
    for (const auto& [placeholder, value] : m_panel ? m_panel->values() : PlaceholderValues())
        facts.values[placeholder] = value;
    facts.later = m_panel && m_panel->isLater();
    const StepTexts texts = stepTexts(m_context.agenda(), *step(), facts);
    const QString said = texts.prompt.text.isEmpty() ? texts.purpose : texts.prompt.text;
    m_prompt->setText(said);
    tellOnArrival(said);
    m_prompt->setMore(moreText(texts));
    QList<CheckPoint> points;
    m_checkKeys.clear();
    for (const ShownCheckPoint& point : texts.checkPoints) {
        m_checkKeys << point.key;
        points << CheckPoint{point.text, isChecked(m_context.open.meeting(), point.key)};
    }
    m_checks->setPoints(points);
    m_checks->setVisible(!points.isEmpty() && !m_simple);
    refreshHeading();
}

//! Focus goes past the prompt, so a screen reader says it when it comes to the fields, or else to the button.
void StepView::tellOnArrival(const QString& said)
{
    const bool fields = m_panel && m_panel->firstField();
    if (m_panel)
        m_panel->setAccessibleDescription(said);
    m_next->setAccessibleDescription(fields && !m_lentTo ? QString() : said);
}

QString StepView::moreText(const StepTexts& texts) const
{
    QStringList more;
    more << texts.prompt.extraLines << texts.followUpQuestions;
    for (const auto& [age, words] : texts.prompt.otherAges)
        more << QStringLiteral("%1: %2").arg(label(age), words);
    if (!texts.prompt.text.isEmpty() && !texts.purpose.isEmpty())
        more << tr("Varför: %1").arg(texts.purpose);
    if (!texts.ifHard.isEmpty())
        more << tr("Om det blir svårt: %1").arg(texts.ifHard);
    return more.join(QLatin1Char('\n'));
}

void StepView::refreshHeading()
{
    if (!step() || !m_panel)
        return;
    const QString heading = m_panel->heading();
    QStringList eyebrow{m_panel->eyebrow()};
    if (!heading.isEmpty() && m_narrowStepper)
        eyebrow << step()->title;
    eyebrow.removeAll(QString());
    m_eyebrow->setText(m_titleShown ? eyebrow.join(QStringLiteral(" · ")) : QString());
    m_title->setText(title());
    m_panel->setAccessibleName(title());
    m_title->setVisible(m_titleShown);
    m_act->setText(m_panel->actText());
    m_act->setVisible(!m_panel->actText().isEmpty() && !m_lentTo && !m_simple);
    m_next->setText(nextWords());
    if (m_lentTo) {
        m_lentTo->setHeading(eyebrow.join(QStringLiteral(" · ")), title());
        m_lentTo->setFoot(m_panel->actText(), nextWords());
    }
    Q_EMIT titleChanged();
}

QString StepView::title() const
{
    const QString heading = m_panel ? m_panel->heading() : QString();
    if (!heading.isEmpty())
        return heading;
    return step() ? step()->title : QString();
}

QString StepView::nextWords() const
{
    if (!m_panel->nextText().isEmpty())
        return m_panel->nextText();
    switch (m_context.open.meeting().status) {
    case MeetingStatus::Planned:
        return tr("Börja mötet");
    case MeetingStatus::Interrupted:
    case MeetingStatus::Paused:
        return tr("Fortsätt mötet");
    case MeetingStatus::Ended:
        return tr("Till ärenden");
    case MeetingStatus::Running:
        break;
    }
    const Refusals against = refusalsOf(m_context.open, m_context.agenda(), event::Next{});
    return against.empty() ? tr("Nästa") : tr("Avsluta mötet");
}

void StepView::setTitleShown(bool shown)
{
    m_titleShown = shown;
    refreshHeading();
}

void StepView::setNarrowStepper(bool narrow)
{
    m_narrowStepper = narrow;
    refreshHeading();
}

void StepView::setStacked(bool stacked)
{
    if (m_stacked == stacked)
        return;
    m_stacked = stacked;
    stackPanel();
    if (m_panel && !m_lentTo)
        placePanel();
}

void StepView::setSimple(bool simple)
{
    m_simple = simple;
    m_prompt->setLarge(simple);
    for (Button* button : {m_back, m_pause, m_next}) {
        button->setBig(simple);
        button->setLeastSize(simple ? largeButton : QSize());
    }
    setPauseText(m_pause->text());
    refreshTexts();
}

void StepView::setPauseText(const QString& text)
{
    m_pause->setText(text);
    m_pause->setVisible(m_simple && !text.isEmpty());
}

void StepView::toggleMore()
{
    m_prompt->setMoreOpen(!m_prompt->isMoreOpen());
}

void StepView::focusFirst()
{
    QWidget* field = m_panel ? m_panel->firstField() : nullptr;
    if (field) {
        field->setFocus(Qt::OtherFocusReason);
        setCaret(*field, {Caret::end, Caret::end}); // one goes on writing
    }
    // each window has a focus of its own, and the chair's is not where a key meant for the other presses something
    if (m_lentTo)
        m_prompt->setFocus(Qt::OtherFocusReason);
    else if (!field)
        m_next->setFocus(Qt::OtherFocusReason);
    m_column->scroll()->startOver();
    if (m_lentTo)
        m_lentTo->startOver(field != nullptr);
}

} // namespace rundbord
