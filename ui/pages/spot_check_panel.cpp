// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spot_check_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

SpotCheckPanel::SpotCheckPanel(const Style& style, QWidget* parent)
    : QWidget(parent)
{
    const auto checkedBy =
        fieldWithLabel<LineField>(style, QStringLiteral("checkedBy"), tr("Kontrollerad av"));
    const auto remark = fieldWithLabel<LineField>(style, QStringLiteral("remark"), tr("Anmärkning"));
    m_checkedBy = checkedBy.field;
    m_remark = remark.field;
    m_sign = new Button(style, ButtonRole::Primary, tr("Skriv under stickprovet"));
    m_sign->setObjectName(QStringLiteral("signSpotCheck"));
    auto* giveUp = new Button(style, ButtonRole::Flat, tr("Avbryt"));
    giveUp->setObjectName(QStringLiteral("giveUpSpotCheck"));
    connect(m_checkedBy, &QLineEdit::textChanged, this,
            [this](const QString& name) { m_sign->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_sign, &QPushButton::clicked, this,
            [this] { Q_EMIT signedBy(m_checkedBy->text(), m_remark->text()); });
    connect(giveUp, &QPushButton::clicked, this, &SpotCheckPanel::givenUp);

    auto* fields = new QHBoxLayout;
    fields->setSpacing(metrics::gap12);
    fields->addWidget(checkedBy.row, 1);
    fields->addWidget(remark.row, 2);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(metrics::gap12);
    acts->addWidget(m_sign);
    acts->addWidget(giveUp);
    acts->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap12);
    column->addWidget(new TextLabel(style, TextStyle::Sub, Token::Ink, tr("Stickprov")));
    column->addWidget(
        new TextLabel(style, TextStyle::Body, Token::Ink,
                      tr("Slumpen har valt posterna nedan. Titta på var och en: hade den som gjorde "
                         "det en anledning i arbetet?")));
    column->addLayout(fields);
    column->addLayout(acts);
}

void SpotCheckPanel::begin(const QString& name)
{
    m_checkedBy->setText(name);
    m_remark->clear();
    m_sign->setEnabled(!name.trimmed().isEmpty());
    show();
    m_checkedBy->setFocus(Qt::OtherFocusReason);
}

} // namespace rundbord
