// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log_page.h"

#include "ui/flows/log_words.h"
#include "ui/pages/log_list.h"
#include "ui/pages/spot_check_panel.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

namespace
{

//! HSLF-FS 2016:40, 4 kap. 9 §: kept for at least five years.
constexpr int yearsKept = 5;

} // namespace

LogPage::LogPage(const Services& services, Writer& writer, const AccessLog& log, QWidget* parent)
    : StorePage(services.style, tr("Logg"), parent)
    , m_services(services)
    , m_writer(writer)
    , m_log(log)
    , m_shown(m_entries)
    , m_where(new TextLabel(services.style, TextStyle::Body, Token::Ink2))
    , m_count(new TextLabel(services.style, TextStyle::Small, Token::Ink2))
    , m_list(new LogList(services.style, m_shown))
    , m_spotCheck(new SpotCheckPanel(services.style))
{
    build();
}

void LogPage::build()
{
    body()->addWidget(m_where);
    body()->addLayout(makeActs());
    body()->addWidget(m_spotCheck);
    body()->addLayout(makeFilters());
    body()->addWidget(m_count);
    body()->addWidget(m_list, 1);
    m_spotCheck->hide();
    connect(m_spotCheck, &SpotCheckPanel::signedBy, this, &LogPage::endSpotCheck);
    connect(m_spotCheck, &SpotCheckPanel::givenUp, this, &LogPage::showAll);
    connect(&m_writer, &Writer::durable, this, &LogPage::showAnchor);
}

QHBoxLayout* LogPage::makeFilters()
{
    const Style& style = m_services.style;
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap12);
    const auto add = [&]<typename Field>(Field*& field, const char* name, const QString& label, int stretch) {
        const auto made = fieldWithLabel<Field>(style, QString::fromLatin1(name), label);
        field = made.field;
        row->addWidget(made.row, stretch);
    };
    add(m_search, "logSearch", tr("Sök i loggen"), 3);
    add(m_subject, "logSubject", tr("Vems"), 3);
    add(m_days, "logDays", tr("Tid"), 2);
    add(m_year, "logYear", tr("År"), 1);
    for (const auto& [words, days] : {std::pair{tr("Hela året"), -1},
                                      {tr("I dag"), 0},
                                      {tr("De senaste 7 dagarna"), 6},
                                      {tr("De senaste 30 dagarna"), 29}})
        m_days->addItem(words, days);
    connect(m_search, &QLineEdit::textChanged, this, &LogPage::filter);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &LogPage::filter);
    connect(m_days, &QComboBox::currentIndexChanged, this, &LogPage::filter);
    connect(m_year, &QComboBox::activated, this, &LogPage::load);
    return row;
}

QHBoxLayout* LogPage::makeActs()
{
    const Style& style = m_services.style;
    m_check = new Button(style, ButtonRole::Secondary, tr("Kontrollera loggen"));
    m_check->setObjectName(QStringLiteral("checkLog"));
    m_sample = new Button(style, ButtonRole::Secondary, tr("Gör ett stickprov"));
    m_sample->setObjectName(QStringLiteral("spotCheck"));
    m_destroy = new Button(style, ButtonRole::Flat, QString());
    m_destroy->setObjectName(QStringLiteral("destroyYear"));
    connect(m_check, &QPushButton::clicked, this, &LogPage::check);
    connect(m_sample, &QPushButton::clicked, this, &LogPage::beginSpotCheck);
    connect(m_destroy, &QPushButton::clicked, this, &LogPage::destroyYear);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap12);
    row->addWidget(m_check);
    row->addWidget(m_sample);
    row->addStretch();
    row->addWidget(m_destroy);
    return row;
}

void LogPage::enter()
{
    m_log.note({Deed::LogRead, {}});
    fillYears();
    load();
    offerOldYears();
    m_search->setFocus(Qt::OtherFocusReason);
}

void LogPage::fillYears()
{
    const Result<std::vector<int>> years = m_writer.logYears();
    if (!years)
        return say(errorText(years.error()));
    m_year->clear();
    for (const int year : *years)
        m_year->addItem(QString::number(year), year);
}

int LogPage::year() const
{
    return m_year->currentData().toInt();
}

void LogPage::load()
{
    Result<std::vector<NumberedEntry>> entries = readAccessLog(m_writer, year());
    if (!entries)
        return say(errorText(entries.error()));
    m_entries.setEntries(std::move(*entries));
    fillSubjects();
    filter();
    showAnchor();
}

void LogPage::showAnchor()
{
    const LogAnchor& anchor = m_writer.logAnchor();
    m_where->setText(tr("Loggen står på post %1, märke %2. Samma uppgift står i foten på Hela planen.")
                         .arg(anchor.sequence)
                         .arg(anchor.mark));
}

void LogPage::fillSubjects()
{
    const QUuid before = m_subject->currentData().toUuid();
    const QSignalBlocker quiet(m_subject);
    m_subject->clear();
    m_subject->addItem(tr("Alla"), QUuid());
    for (const AccessSubject& subject : subjectsIn(m_entries.entries())) {
        m_subject->addItem(subjectText(subject), subject.caseId.uuid());
        if (subject.caseId.uuid() == before)
            m_subject->setCurrentIndex(m_subject->count() - 1);
    }
}

void LogPage::filter()
{
    const int days = m_days->currentData().toInt();
    m_shown.setWords(m_search->text());
    m_shown.setCase(CaseId(m_subject->currentData().toUuid()));
    m_shown.setFirstDay(days < 0 ? QDate() : m_services.clock.today().addDays(-days));
    m_count->setText(tr("%n poster", nullptr, m_shown.rowCount()));
}

void LogPage::check()
{
    const Result<LogReport> report = m_writer.checkLog();
    if (!report)
        return say(errorText(report.error()));
    m_log.note({Deed::LogVerified, {}, {}, static_cast<int>(report->faults.size())});
    say(reportText(*report));
}

void LogPage::beginSpotCheck()
{
    m_chosen = proposeSpotCheck(m_entries.entries(), *QRandomGenerator::global());
    if (m_chosen.empty())
        return say(tr("Det finns inget att gå igenom än: inget ärende har öppnats."));
    m_search->clear();
    m_subject->setCurrentIndex(0);
    m_days->setCurrentIndex(0);
    m_shown.setOnly(m_chosen);
    filter();
    m_spotCheck->begin(m_log.user().userName);
    m_sample->setEnabled(false);
}

void LogPage::endSpotCheck(const QString& checkedBy, const QString& remark)
{
    signSpotCheck(m_log, m_chosen, checkedBy, remark);
    showAll();
    say(tr("Stickprovet är underskrivet och står i loggen."));
}

void LogPage::showAll()
{
    m_spotCheck->hide();
    m_sample->setEnabled(true);
    m_shown.setOnly({});
    load();
    m_sample->setFocus(Qt::OtherFocusReason);
}

//! Nothing is destroyed without being asked for.
void LogPage::offerOldYears()
{
    const int oldest = m_year->count() > 0 ? m_year->itemData(m_year->count() - 1).toInt() : 0;
    const bool old = oldest > 0 && oldest < m_services.clock.today().year() - yearsKept;
    m_destroy->setVisible(old);
    m_destroy->setText(tr("Radera loggen för %1…").arg(oldest));
    m_destroy->setProperty("year", oldest);
}

void LogPage::destroyYear()
{
    const int year = m_destroy->property("year").toInt();
    const int answer = m_services.asker.ask(this, tr("Radera loggen för %1?").arg(year),
                                            tr("Den är äldre än fem år. Det som står där kan sedan inte "
                                               "läsas av någon. Att den har raderats står kvar."),
                                            {tr("Radera"), tr("Behåll")});
    if (answer != 0)
        return;
    const Result<void> done =
        m_writer.destroyLogYear(year, m_log.entry({Deed::LogYearDestroyed, {}, {}, year}));
    if (!done)
        return say(errorText(done.error()));
    fillYears();
    load();
    offerOldYears();
    say(tr("Loggen för %1 är raderad.").arg(year));
}

} // namespace rundbord
