// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/safety_page.h"

#include "ui/widgets/choice_field.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace rundbord
{

namespace
{

constexpr size_t rowFields = 2;
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

void SafetyPage::addRow(std::initializer_list<QWidget*> fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap12);
    for (QWidget* field : fields)
        row->addWidget(field, 1);
    for (auto rest = fields.size(); rest < rowFields; ++rest)
        row->addStretch(1);
    body()->addLayout(row);
}

QWidget* SafetyPage::line(LineField*& field, const char* name, const QString& label)
{
    const auto made = fieldWithLabel<LineField>(m_services.style, QString::fromLatin1(name), label);
    field = made.field;
    connect(field, &QLineEdit::editingFinished, this, &SafetyPage::keep);
    return made.row;
}

QWidget* SafetyPage::number(NumberField*& field, const char* name, const QString& label, int least, int most)
{
    const auto made = fieldWithLabel<NumberField>(m_services.style, QString::fromLatin1(name), label);
    field = made.field;
    field->setRange(least, most);
    connect(field, &QSpinBox::editingFinished, this, &SafetyPage::keep);
    return made.row;
}

void SafetyPage::addUser()
{
    addHeading(
        m_services.style, *body(), tr("Vem som arbetar här"),
        tr("Namn och enhet står i loggen för allt som görs i Rundbord. Utan dem står bara namnet som datorn "
           "har: %1.")
            .arg(m_log.user().systemUser));
    addRow({line(m_userName, "userName", tr("Namn")), line(m_unit, "unit", tr("Enhet"))});
}

void SafetyPage::addTimes()
{
    addHeading(m_services.style, *body(), tr("När Rundbord låser sig"),
               tr("Rundbord låser sig när ingen har rört tangenter eller mus på så många minuter. Inget av "
                  "det som är "
                  "skrivet försvinner."));
    addRow({number(m_idle, "idleMinutes", tr("Minuter"), 1, longestIdle),
            number(m_meetingIdle, "meetingIdleMinutes", tr("Minuter under ett möte"), 1, longestIdle)});
}

void SafetyPage::addRetention()
{
    addHeading(m_services.style, *body(), tr("Hur länge ett ärende sparas"),
               tr("Så många dagar efter att planen finns i parternas journaler och akter frågar Rundbord om "
                  "ärendet ska "
                  "gallras. Inget gallras utan att du svarar ja."));
    addRow({number(m_retention, "retentionDays", tr("Dagar"), 1, longestRetention)});
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
    Q_EMIT kept();
}

} // namespace rundbord
