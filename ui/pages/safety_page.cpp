// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/safety_page.h"

#include "ui/widgets/choice_field.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace rundbord
{

namespace
{

constexpr int longestIdle = 240;
constexpr int longestRetention = 3650;

void addHeading(const Style& style, QVBoxLayout& body, const QString& heading, const QString& sentence)
{
    body.addWidget(new TextLabel(style, TextStyle::Sub, Token::Ink, heading));
    body.addWidget(new TextLabel(style, TextStyle::Body, Token::Ink2, sentence));
}

} // namespace

SafetyPage::SafetyPage(const Services& services, Writer& writer, AccessLog& log, QWidget* parent)
    : StorePage(services.style, tr("Inställningar"), parent)
    , m_services(services)
    , m_writer(writer)
    , m_log(log)
{
    addUser();
    addTimes();
    addRetention();
    body()->addStretch();
}

LineField* SafetyPage::addLine(const char* name, const QString& label)
{
    const auto made = fieldWithLabel<LineField>(m_services.style, QString::fromLatin1(name), label);
    connect(made.field, &QLineEdit::editingFinished, this, &SafetyPage::keep);
    body()->addWidget(made.row);
    return made.field;
}

NumberField* SafetyPage::addNumber(const char* name, const QString& label, int least, int most)
{
    const auto made = fieldWithLabel<NumberField>(m_services.style, QString::fromLatin1(name), label);
    made.field->setRange(least, most);
    connect(made.field, &QSpinBox::editingFinished, this, &SafetyPage::keep);
    body()->addWidget(made.row);
    return made.field;
}

void SafetyPage::addUser()
{
    addHeading(m_services.style, *body(), tr("Vem som arbetar här"),
               tr("Namn och enhet står i loggen för allt som görs i Rundbord. Utan dem står bara namnet som "
                  "datorn har: "
                  "%1.")
                   .arg(m_log.user().systemUser));
    m_userName = addLine("userName", tr("Namn"));
    m_unit = addLine("unit", tr("Enhet"));
}

void SafetyPage::addTimes()
{
    addHeading(
        m_services.style, *body(), tr("När Rundbord låser sig"),
        tr("När ingen har rört tangenter eller mus så länge. Inget av det som är skrivet försvinner."));
    m_idle = addNumber("idleMinutes", tr("Minuter"), 1, longestIdle);
    m_meetingIdle = addNumber("meetingIdleMinutes", tr("Minuter under ett möte"), 1, longestIdle);
}

void SafetyPage::addRetention()
{
    addHeading(m_services.style, *body(), tr("Hur länge ett ärende sparas"),
               tr("Så många dagar efter att planen finns i parternas journaler och akter frågar Rundbord om "
                  "ärendet ska "
                  "gallras. Inget gallras utan att du svarar ja."));
    m_retention = addNumber("retentionDays", tr("Dagar"), 1, longestRetention);
}

void SafetyPage::enter()
{
    m_kept = safetySettings(m_writer);
    m_userName->setText(m_kept.userName);
    m_unit->setText(m_kept.unit);
    m_idle->setValue(m_kept.idleMinutes);
    m_meetingIdle->setValue(m_kept.meetingIdleMinutes);
    m_retention->setValue(m_kept.retentionDays);
    m_userName->setFocus(Qt::OtherFocusReason);
}

void SafetyPage::leave()
{
    keep();
}

void SafetyPage::keep()
{
    SafetySettings now = m_kept;
    now.userName = m_userName->text().simplified();
    now.unit = m_unit->text().simplified();
    now.idleMinutes = m_idle->value();
    now.meetingIdleMinutes = m_meetingIdle->value();
    now.retentionDays = m_retention->value();
    if (now == m_kept)
        return;
    m_kept = now;
    keepSafetySettings(m_writer, m_log, now);
}

} // namespace rundbord
