// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "ui/pages/case_list.h"
#include "ui/pages/next_meeting_card.h"
#include "ui/pages/shredding_offer.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_frame.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/signature.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

namespace
{

//! The meeting that is on, or the next one to hold; null if there is none.
const CaseEntry* nextMeeting(const std::vector<CaseEntry>& entries, QDate today)
{
    for (const CaseEntry& entry : entries) {
        if (entry.summary.nextStep == NextStep::ContinueMeeting)
            return &entry;
    }
    for (const CaseEntry& entry : entries) {
        if (entry.summary.nextStep == NextStep::HoldMeeting && entry.summary.appointment.date >= today)
            return &entry;
    }
    return nullptr;
}

} // namespace

StartPage::StartPage(const Services& services, CaseBook& book, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_book(book)
    , m_contents(book.makeSearch())
    , m_date(new TextLabel(services.style, TextStyle::Body, Token::Ink2))
    , m_search(new LineField(services.style))
    , m_newCase(new Button(services.style, ButtonRole::Secondary, tr("Nytt ärende")))
    , m_banner(new Banner(services.style))
    , m_card(new NextMeetingCard(services))
    , m_searchState(new TextLabel(services.style, TextStyle::Body, Token::Ink2))
    , m_list(new Sheet(services.style, Sheet::Padding::Side))
    , m_cases(new CaseList(services.style, m_model))
    , m_nothing(new QWidget)
    , m_shredding(new ShreddingOffer(services.style))
{
    build();
    connect(m_shredding, &ShreddingOffer::shredAsked, this, &StartPage::shredAsked);
    connect(m_search, &QLineEdit::textChanged, this, &StartPage::search);
    connect(m_contents.get(), &CaseSearch::found, this, &StartPage::showFound);
    connect(m_contents.get(), &CaseSearch::begun, this, [this] { m_book.log().note({Deed::Searched, {}}); });
    connect(m_cases, &CaseList::chosen, this, &StartPage::open);
}

QLayout* StartPage::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::gap12);
    head->addWidget(new Signature(m_services.style));
    head->addWidget(new TextLabel(m_services.style, TextStyle::Name, Token::Ink, QStringLiteral("Rundbord")));
    head->addSpacing(metrics::gap12);
    head->addWidget(m_date, 1);
    head->addStretch(); // for when the day gives way
    m_search->setPlaceholderText(tr("Sök i alla ärenden"));
    m_search->setAccessibleName(tr("Sök i alla ärenden"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setIcon(Icon::Search);
    m_search->setMaximumWidth(m_services.style.px(metrics::completionWidth));
    head->addWidget(m_search);
    m_newCase->showIcon(Icon::Add);
    m_newCase->setObjectName(QStringLiteral("newCase"));
    connect(m_newCase, &QPushButton::clicked, this, &StartPage::newCaseAsked);
    head->addWidget(m_newCase);
    return head;
}

void StartPage::build()
{
    auto* content = new QWidget;
    const auto widen = [this, content] {
        content->setMaximumWidth(m_services.style.px(metrics::startWidest));
    };
    connect(&m_services.style, &Style::changed, content, widen);
    connect(&m_services.style, &Style::changed, this, &StartPage::showDate);
    widen();
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, metrics::gap16, 0, 0);
    column->setSpacing(metrics::gap20);
    column->addLayout(makeHead());
    column->addWidget(m_banner);
    column->addWidget(m_card);
    column->addWidget(new TextLabel(m_services.style, TextStyle::Sub, Token::Ink, tr("Ärenden")));
    m_searchState->setObjectName(QStringLiteral("searchState"));
    m_searchState->hideWhenEmpty();
    column->addWidget(m_searchState);
    auto* list = qobject_cast<Sheet*>(m_list);
    list->body()->setContentsMargins(metrics::gap4, metrics::gap4, metrics::gap4, metrics::gap4);
    list->body()->addWidget(m_cases);
    column->addWidget(m_list);
    column->addWidget(m_shredding);

    auto* nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(0, 0, 0, 0);
    nothing->addWidget(
        new EmptyFrame(m_services.style, tr("Inga ärenden än. Börja med ett nytt, eller prova exemplet.")));
    auto* example = new Button(m_services.style, ButtonRole::Flat, tr("Prova exemplet"));
    example->setObjectName(QStringLiteral("example"));
    connect(example, &QPushButton::clicked, this, &StartPage::exampleAsked);
    nothing->addWidget(example, 0, Qt::AlignLeft);
    column->addWidget(m_nothing);
    column->addStretch();

    auto* scroll = new ScrollColumn;
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(content, 100);
    row->addStretch();
    scroll->body()->addLayout(row);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::gap24, 0, metrics::gap24, metrics::gap16);
    all->addWidget(scroll);
}

void StartPage::enter()
{
    const QDate today = m_services.clock.today();
    m_date->setText(QLocale().toString(today, QStringLiteral("dddd d MMMM yyyy")));
    m_banner->clear();
    Result<std::vector<CaseEntry>> entries = m_book.entries();
    if (!entries)
        return say(errorText(entries.error()));
    m_shredding->setCases(m_book.dueForShredding(*entries));
    m_model.setEntries(std::move(*entries), today);
    const CaseEntry* next = nextMeeting(m_model.entries(), today);
    m_hasNextMeeting = next != nullptr;
    m_card->setVisible(m_hasNextMeeting);
    disconnect(m_card, nullptr, this, nullptr);
    if (next) {
        m_card->setEntry(*next);
        const CaseId id = next->id;
        connect(m_card, &NextMeetingCard::meetingAsked, this, [this, id] { Q_EMIT meetingAsked(id); });
        connect(m_card, &NextMeetingCard::preparationAsked, this,
                [this, id] { Q_EMIT preparationAsked(id); });
        m_card->openButton()->setFocus(Qt::OtherFocusReason);
    }
    m_list->setVisible(!m_model.entries().empty());
    m_nothing->setVisible(m_model.entries().empty());
    m_search->setVisible(!m_model.entries().empty());
    m_cases->updateGeometry();
    if (!m_hasNextMeeting)
        (m_model.entries().empty() ? static_cast<QWidget*>(m_newCase) : m_cases)
            ->setFocus(Qt::OtherFocusReason);
}

//! What others have said is kept in memory only while somebody searches.
void StartPage::leave()
{
    m_search->clear();
}

//! The names at once, and what is in the cases as soon as it is found. What is found takes the place of the day and the
//! next meeting.
void StartPage::search(const QString& words)
{
    const bool searching = !words.trimmed().isEmpty();
    m_cases->setSearch(words);
    showDate();
    m_card->setVisible(m_hasNextMeeting && !searching);
    if (searching) {
        m_contents->search(words);
    } else {
        m_contents->end();
        m_model.setFound({});
        m_searchState->setText({});
    }
    m_cases->updateGeometry();
}

void StartPage::showDate()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    m_date->setVisible(!searching && width() >= m_services.style.px(metrics::datedHead));
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showDate();
}

void StartPage::showFound(const std::vector<CaseHit>& hits, bool inAll)
{
    m_model.setFound(hits);
    m_cases->updateGeometry();
    m_searchState->setText(!inAll                       ? tr("Letar i alla ärenden …")
                           : m_cases->shownCases() == 0 ? tr("Orden finns inte i något ärende.")
                                                        : QString());
}

void StartPage::say(const QString& sentence)
{
    m_banner->say(Banner::Tone::Plain, sentence);
}

//! Before the meeting one prepares; from its first minute one is in it.
void StartPage::open(CaseId id)
{
    const auto& entries = m_model.entries();
    const auto found =
        std::find_if(entries.begin(), entries.end(), [id](const CaseEntry& entry) { return entry.id == id; });
    if (found == entries.end())
        return;
    const NextStep next = found->summary.nextStep;
    if (next == NextStep::Prepare || next == NextStep::HoldMeeting)
        Q_EMIT preparationAsked(id);
    else
        Q_EMIT meetingAsked(id);
}

} // namespace rundbord
