// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlock_page.h"

#include "core/vault/passphrase_strength.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/case_dots.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/error_sentence.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/signature.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

UnlockPage::UnlockPage(const Services& services, UnlockFlow& flow, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_flow(flow)
    , m_title(new TextLabel(services.style, TextStyle::Title, Token::Ink))
    , m_explanation(new TextLabel(services.style, TextStyle::Body, Token::Ink2))
    , m_first(new PassphraseField(services.style))
    , m_second(new PassphraseField(services.style))
    , m_strength(new CaseDots(services.style))
    , m_error(new ErrorSentence(services.style))
    , m_go(new Button(services.style, ButtonRole::Primary, QString()))
{
    build();
    connect(m_go, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_first, &QLineEdit::returnPressed, this, [this] {
        if (m_creating)
            m_second->setFocus();
        else
            submit();
    });
    connect(m_second, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_first, &PassphraseField::edited, this, &UnlockPage::showStrength);
    connect(&flow, &UnlockFlow::failed, this, [this](const Error& error) {
        setWorking(false);
        m_error->setText(errorText(error));
        m_first->wipe();
        m_second->wipe();
        showStrength();
        m_first->setFocus();
    });
    connect(&flow, &UnlockFlow::opened, this, [this] {
        setWorking(false);
        m_first->wipe();
        m_second->wipe();
    });
    connect(&flow, &UnlockFlow::waitChanged, this, &UnlockPage::showWaiting);
}

void UnlockPage::build()
{
    const Style& style = m_services.style;
    auto* sheet = new Sheet(style);
    const auto widen = [sheet, &style] { sheet->setMaximumWidth(style.px(metrics::dialogWidest)); };
    connect(&style, &Style::changed, sheet, widen);
    widen();
    auto* name = new QHBoxLayout;
    name->setSpacing(metrics::gap12);
    name->addWidget(new Signature(style));
    name->addWidget(new TextLabel(style, TextStyle::Name, Token::Ink, QStringLiteral("Rundbord")), 1);
    sheet->body()->addLayout(name);
    sheet->body()->addSpacing(metrics::gap8);
    sheet->body()->addWidget(m_title);
    sheet->body()->addWidget(m_explanation);
    sheet->body()->addWidget(
        new LabelledField(style, m_first, QStringLiteral("passphrase"), tr("Lösenfras")));
    sheet->body()->addWidget(m_strength);
    m_secondRow =
        new LabelledField(style, m_second, QStringLiteral("passphraseAgain"), tr("Lösenfrasen en gång till"));
    sheet->body()->addWidget(m_secondRow);
    m_reveal = new CheckBox(style, tr("Visa det jag skriver"));
    connect(m_reveal, &QAbstractButton::toggled, this, [this](bool shown) {
        m_first->setRevealed(shown);
        m_second->setRevealed(shown);
    });
    sheet->body()->addWidget(m_reveal);
    sheet->body()->addWidget(m_error);
    sheet->body()->addStretch();
    m_example = new Button(style, ButtonRole::Flat, tr("Prova exemplet"));
    m_example->setObjectName(QStringLiteral("example"));
    connect(m_example, &QPushButton::clicked, this, &UnlockPage::exampleAsked);
    m_go->setObjectName(QStringLiteral("unlock"));
    sheet->foot()->addWidget(m_example);
    sheet->foot()->addStretch();
    sheet->foot()->addWidget(m_go);

    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(sheet, 4);
    row->addStretch();
    auto* scroll = new ScrollColumn;
    scroll->body()->addStretch(1);
    scroll->body()->addLayout(row);
    scroll->body()->addStretch(2);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::gap24, 0, metrics::gap24, metrics::gap16);
    all->addWidget(scroll);
}

void UnlockPage::enter()
{
    m_creating = !m_flow.storeExists();
    m_title->setText(m_creating ? tr("Välj en lösenfras") : tr("Lås upp"));
    m_explanation->setText(
        m_creating
            ? tr("Allt du skriver låses med den, så att ingen kan läsa det om datorn försvinner. Ta fyra "
                 "eller fler ord som inte hör ihop: utan lösenfrasen går inget att öppna, inte ens av oss.")
            : QString());
    m_explanation->setVisible(m_creating);
    m_secondRow->setVisible(m_creating);
    m_strength->setVisible(m_creating);
    m_go->setText(m_creating ? tr("Börja") : tr("Lås upp"));
    showStrength();
    m_first->setFocus();
}

//! Nobody's passphrase stays behind, and none is shown to whoever comes next.
void UnlockPage::leave()
{
    m_first->wipe();
    m_second->wipe();
    m_reveal->setChecked(false);
    m_error->setText({});
}

Secret UnlockPage::passphraseOf(const PassphraseField& field) const
{
    Secret secret;
    field.read([&secret](std::span<const char> utf8) {
        QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        secret = Secret::fromPassphrase(text);
        wipe(text);
    });
    return secret;
}

void UnlockPage::submit()
{
    if (m_flow.isWorking() || m_flow.secondsToWait() > 0 || m_first->isEmpty())
        return;
    Secret passphrase = passphraseOf(*m_first);
    if (m_creating && !passphrase.sameAs(passphraseOf(*m_second))) {
        m_error->setText(tr("De två lösenfraserna är inte lika. Skriv den andra igen."));
        m_second->wipe();
        m_second->setFocus();
        return;
    }
    m_error->setText({});
    setWorking(true);
    if (m_creating)
        m_flow.create(std::move(passphrase));
    else
        m_flow.unlock(std::move(passphrase));
    if (!m_flow.isWorking())
        setWorking(false);
}

void UnlockPage::setWorking(bool working)
{
    m_example->setEnabled(!working);
    m_go->setEnabled(!working);
    m_first->setEnabled(!working);
    m_second->setEnabled(!working);
    m_go->setText(working ? tr("Ett ögonblick …") : m_creating ? tr("Börja") : tr("Lås upp"));
    if (!working && m_flow.secondsToWait() > 0)
        showWaiting(m_flow.secondsToWait());
}

void UnlockPage::showStrength()
{
    if (!m_creating)
        return;
    const PassphraseStrength strength = passphraseStrength(passphraseOf(*m_first));
    const auto words = [strength] {
        switch (strength) {
        case PassphraseStrength::TooShort:
            return tr("För kort än");
        case PassphraseStrength::Weak:
            return tr("Svag, lätt att gissa");
        case PassphraseStrength::Fair:
            return tr("Går an, ta gärna ett ord till");
        case PassphraseStrength::Good:
            return tr("God");
        case PassphraseStrength::Strong:
            return tr("Stark");
        }
        return QString();
    };
    m_strength->setProgress({5, static_cast<int>(strength), words()});
}

void UnlockPage::showWaiting(int seconds)
{
    m_go->setEnabled(seconds == 0);
    m_go->setText(seconds == 0 ? tr("Lås upp") : tr("Vänta %n sekunder", nullptr, seconds));
}

} // namespace rundbord
