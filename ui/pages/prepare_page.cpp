// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prepare_page.h"

#include "core/language/format_date.h"
#include "ui/pages/meeting_preview.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/jump_mark.h"
#include "ui/widgets/let_go.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

PreparePage::PreparePage(const CaseContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_name(new TextLabel(context.style(), TextStyle::Name, Token::Ink))
    , m_below(new TextLabel(context.style(), TextStyle::Small, Token::Ink2))
    , m_banner(new Banner(context.style()))
    , m_question(new TextLabel(context.style(), TextStyle::Title, Token::Ink))
    , m_column(new ScrollColumn)
    , m_back(new Button(context.style(), ButtonRole::Secondary, tr("Tillbaka")))
    , m_next(new Button(context.style(), ButtonRole::Primary, tr("Nästa fråga")))
{
    build();
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(&context.open, &OpenCase::changed, this, &PreparePage::refresh);
    connect(&context.edits, &PendingEdits::refused, this,
            [this](const Error& error) { m_banner->say(Banner::Tone::Plain, errorText(error)); });
    showTopic(Topic::Person);
}

QWidget* PreparePage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::gap24, metrics::gap8, metrics::gap24, metrics::gap8);
    row->setSpacing(metrics::gap12);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    m_name->setFit(TextLabel::Fit::Elide);
    m_below->setFit(TextLabel::Fit::Elide);
    names->addWidget(m_name);
    names->addWidget(m_below);
    row->addLayout(names, 1);
    auto* cases = new Button(m_context.style(), ButtonRole::Secondary, tr("Till ärenden"));
    auto* meeting = new Button(m_context.style(), ButtonRole::Secondary, tr("Öppna mötet"));
    cases->setObjectName(QStringLiteral("toCases"));
    meeting->setObjectName(QStringLiteral("openMeeting"));
    connect(cases, &QPushButton::clicked, this, &PreparePage::startAsked);
    connect(meeting, &QPushButton::clicked, this, &PreparePage::meetingAsked);
    row->addWidget(cases);
    row->addWidget(meeting);
    return header;
}

QWidget* PreparePage::makeTopics()
{
    auto* topics = new ScrollColumn;
    topics->body()->setSpacing(0);
    for (const Topic topic : allTopics) {
        auto* mark = new TopicMark(m_context.style(), topicName(topic));
        mark->setObjectName(QStringLiteral("topic%1").arg(static_cast<int>(topic)));
        connect(mark, &QAbstractButton::clicked, this, [this, topic] {
            showTopic(topic);
            m_columns->bring(Columns::Part::Step);
        });
        m_marks << mark;
        topics->body()->addWidget(mark);
    }
    topics->body()->addStretch();
    return topics;
}

QWidget* PreparePage::makeSheet()
{
    auto* sheet = new Sheet(m_context.style());
    sheet->body()->addWidget(m_question);
    m_column->setOverhang(metrics::gap16);
    auto* hanging = new QHBoxLayout;
    hanging->setContentsMargins(0, 0, -metrics::gap16, 0);
    hanging->addWidget(m_column);
    sheet->body()->addLayout(hanging, 1);
    m_back->showIcon(Icon::Back);
    m_back->setObjectName(QStringLiteral("back"));
    m_next->showIcon(Icon::Forward, IconSide::After);
    m_next->setObjectName(QStringLiteral("next"));
    sheet->foot()->addWidget(m_back);
    sheet->foot()->addStretch();
    sheet->foot()->addWidget(m_next);
    return sheet;
}

void PreparePage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::gap16);
    column->setSpacing(metrics::gap8);
    column->addWidget(makeHeader());
    auto* banner = new QHBoxLayout;
    banner->setContentsMargins(metrics::gap24, 0, metrics::gap24, 0);
    banner->addWidget(m_banner);
    column->addLayout(banner);
    m_columns = new Columns(m_context.style(), makeTopics(), makeSheet(), new MeetingPreview(m_context));
    column->addWidget(m_columns, 1);
    refresh();
}

void PreparePage::enter()
{
    refresh();
    focusFirst();
}

void PreparePage::leave()
{
    m_context.edits.flush();
    m_context.open.settle();
}

void PreparePage::refresh()
{
    const CarePlan& plan = m_context.plan();
    m_name->setText(plan.person.name.trimmed().isEmpty() ? tr("Nytt ärende") : plan.person.name);
    const QDate day = plan.appointment.date;
    m_below->setText(day.isValid()
                         ? tr("Vi förbereder ditt möte %1")
                               .arg(formatDate(day, m_context.services.clock.today(),
                                               m_context.services.dateWords, DateStyle::LongWithWeekday))
                         : tr("Vi förbereder ditt möte"));
    for (const Topic topic : allTopics) {
        TopicMark* mark = m_marks.value(static_cast<int>(topic));
        if (!mark)
            continue;
        mark->setProgress(topicProgress(topic, plan));
        mark->setCurrent(topic == m_topic);
    }
    if (m_columns)
        m_columns->setTitles(tr("Frågorna"), topicName(m_topic), tr("Så blir mötet"));
}

void PreparePage::showTopic(Topic topic)
{
    m_context.edits.flush();
    m_topic = topic;
    m_question->setText(topicQuestion(topic));
    letGo(m_panel);
    m_panel = makeTopicPanel(topic, m_context);
    m_panel->setAccessibleName(topicQuestion(topic));
    QVBoxLayout* column = m_column->body();
    while (QLayoutItem* item = column->takeAt(0))
        delete item;
    column->addWidget(m_panel);
    column->addStretch();
    m_panel->show();
    m_back->setEnabled(topic != allTopics.front());
    const bool last = topic == allTopics.back();
    m_next->setText(last ? tr("Öppna mötet") : tr("Nästa fråga"));
    m_next->setAccessibleDescription(last ? tr("Det var den sista frågan") : QString());
    refresh();
    if (isVisible())
        focusFirst();
}

//! Where one writes, else at whatever can be done first.
void PreparePage::focusFirst()
{
    QWidget* first = m_panel->firstField();
    if (const QList<QWidget*> all = first ? QList<QWidget*>() : inReadingOrder(*m_panel); !all.isEmpty())
        first = all.front();
    (first ? first : m_next)->setFocus(Qt::OtherFocusReason);
}

void PreparePage::go(int steps)
{
    const int wanted = static_cast<int>(m_topic) + steps;
    if (wanted >= static_cast<int>(allTopics.size())) {
        Q_EMIT meetingAsked();
        return;
    }
    showTopic(allTopics.at(static_cast<size_t>(std::max(0, wanted))));
}

//! The number of the topic, and where in it.
QString PreparePage::spotOf(const QWidget& field) const
{
    return QStringLiteral("%1/%2").arg(static_cast<int>(m_topic)).arg(m_panel->spotOf(field));
}

QWidget* PreparePage::goTo(const QString& spot)
{
    const int number = spot.section(QLatin1Char('/'), 0, 0).toInt();
    if (number < 0 || number >= static_cast<int>(allTopics.size()))
        return nullptr;
    showTopic(allTopics.at(static_cast<size_t>(number)));
    return m_panel->goTo(spot.section(QLatin1Char('/'), 1));
}

bool PreparePage::reveal(const QString& path)
{
    showTopic(topicOfPath(path));
    if (QWidget* field = m_panel->reveal(path))
        jumpTo(*field);
    return true;
}

} // namespace rundbord
