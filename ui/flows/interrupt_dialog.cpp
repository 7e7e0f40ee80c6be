// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/interrupt_dialog.h"

#include "ui/forms/day_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

InterruptDialog::InterruptDialog(const FormContext& context, Objection objection, QWidget* parent)
    : QDialog(parent)
    , m_objection(std::move(objection))
    , m_day(new DayField(context, QStringLiteral("interruptDay"), tr("Fortsätter, om dagen är bestämd")))
{
    const Style& style = context.style;
    setWindowTitle(QStringLiteral("Rundbord"));
    setObjectName(QStringLiteral("interruptDialog"));
    auto [row, reason] = fieldWithLabel<LineField>(style, QStringLiteral("interruptReason"), tr("Varför"));
    m_reason = reason;

    auto* sheet = new Sheet(style);
    sheet->body()->addWidget(
        new TextLabel(style, TextStyle::Title, Token::Ink, tr("Fortsätta en annan dag")));
    sheet->body()->addWidget(
        new TextLabel(style, TextStyle::Body, Token::Ink2,
                      tr("Allt som är skrivet är sparat. Mötet går vidare på samma steg när ni ses igen.")));
    sheet->body()->addWidget(row);
    sheet->body()->addWidget(m_day);
    auto* back = new Button(style, ButtonRole::Secondary, tr("Tillbaka"));
    auto* stop = new Button(style, ButtonRole::Primary, tr("Avbryt mötet"));
    stop->setObjectName(QStringLiteral("interruptNow"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(stop, &QPushButton::clicked, this, &QDialog::accept);
    sheet->foot()->addWidget(back);
    sheet->foot()->addStretch();
    sheet->foot()->addWidget(stop);

    auto* column = new QVBoxLayout(this);
    column->addWidget(sheet);
    stop->setDefault(true); // only now that it lies in the dialog
    setMinimumWidth(style.px(metrics::dialogWidest));
    m_reason->setFocus();
}

void InterruptDialog::accept()
{
    setFocus(); // so that the day is read
    const QString objection = m_objection(interrupt());
    if (!objection.isEmpty())
        m_day->setError(objection);
    if (objection.isEmpty() && m_day->draft().trimmed().isEmpty())
        return QDialog::accept();
    m_day->setFocus();
}

event::Interrupt InterruptDialog::interrupt() const
{
    return {m_reason->text().trimmed(), m_day->day()};
}

} // namespace rundbord
