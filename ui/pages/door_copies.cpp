// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/door_copies.h"

#include "ui/flows/copy_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace rundbord
{

DoorCopies::DoorCopies(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_choice(new ChoiceField(style))
    , m_restore(new Button(style, ButtonRole::Secondary, tr("Återställ säkerhetskopian")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap12);
    column->addWidget(
        new LabelledField(style, m_choice, QStringLiteral("copyChoice"), tr("Säkerhetskopia från")));
    column->addWidget(new TextLabel(
        style, TextStyle::Small, Token::Ink2,
        tr("Det som har skrivits sedan dess finns inte i kopian. Ligger det redan ett lager här så tas "
           "det inte bort, utan läggs bland säkerhetskopiorna. Skriv lösenfrasen som gällde när "
           "kopian gjordes.")));
    m_restore->setObjectName(QStringLiteral("restoreCopy"));
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const int chosen = m_choice->currentIndex(); chosen >= 0)
            Q_EMIT restoreAsked(m_copies.at(static_cast<size_t>(chosen)));
    });
    hide();
}

void DoorCopies::setCopies(std::vector<StoreCopy> copies)
{
    m_copies = std::move(copies);
    m_choice->clear();
    for (const StoreCopy& copy : m_copies)
        m_choice->addItem(copyWords(copy));
    setVisible(!m_copies.empty());
}

} // namespace rundbord
