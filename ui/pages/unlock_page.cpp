// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlock_page.h"

#include "core/vault/recovery_key.h"
#include "ui/flows/copy_words.h"
#include "ui/pages/door_copies.h"
#include "ui/pages/new_passphrase.h"
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

namespace
{

//! What a copy would help against.
bool isLoss(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreNotAStore:
    case ErrorCode::StoreDamaged:
    case ErrorCode::HostileHeader:
    case ErrorCode::DiskFailed:
        return true;
    default:
        return false;
    }
}

} // namespace

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
    , m_copies(new DoorCopies(services.style))
    , m_go(new Button(services.style, ButtonRole::Primary, QString()))
{
    build();
    connect(m_go, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_first, &QLineEdit::returnPressed, this, [this] {
        if (m_way == Way::NewStore)
            m_second->setFocus();
        else
            submit();
    });
    connect(m_second, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_first, &PassphraseField::edited, this, [this] { showStrength(*m_strength, *m_first); });
    connect(&flow, &UnlockFlow::failed, this, &UnlockPage::showFailure);
    connect(&flow, &UnlockFlow::restoreFailed, this,
            [this](const Error& error) { refuse(restoreErrorText(error)); });
    connect(m_copies, &DoorCopies::restoreAsked, this, &UnlockPage::restore);
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
    m_firstRow = new LabelledField(style, m_first, QStringLiteral("passphrase"), tr("Lösenfras"));
    sheet->body()->addWidget(m_firstRow);
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
    m_otherWay = new Button(style, ButtonRole::Flat, QString());
    m_otherWay->setObjectName(QStringLiteral("otherWay"));
    connect(m_otherWay, &QPushButton::clicked, this,
            [this] { goBy(m_way == Way::Passphrase ? Way::RecoveryKey : Way::Passphrase); });
    sheet->body()->addWidget(m_otherWay, 0, Qt::AlignLeft);
    sheet->body()->addWidget(m_copies);
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
    const bool exists = m_flow.isOpenHere() || m_flow.storeExists();
    m_lost = !exists && !m_flow.copies().empty();
    offerCopies(m_lost);
    goBy(exists || m_lost ? Way::Passphrase : Way::NewStore);
}

void UnlockPage::goBy(Way way)
{
    leave();
    m_way = way;
    const bool anew = way == Way::NewStore;
    const bool byKey = way == Way::RecoveryKey;
    m_title->setText(anew     ? tr("Välj en lösenfras")
                     : m_lost ? tr("Lagret saknas")
                     : byKey  ? tr("Lås upp med reservnyckeln")
                              : tr("Lås upp"));
    m_explanation->setText(
        anew ? tr("Allt du skriver låses med den, så att ingen kan läsa det om datorn försvinner. Ta fyra "
                  "eller fler ord som inte hör ihop: utan lösenfrasen går inget att öppna, inte ens av oss.")
        : byKey ? tr("Skriv av de sju grupperna på pappret. Mellanrum, bindestreck och stora eller små "
                     "bokstäver spelar "
                     "ingen roll.")
        : m_lost
            ? tr("Filen med dina ärenden finns inte där den brukar ligga, men det finns säkerhetskopior. "
                 "Vill du i stället börja om från början, flytta först undan mappen backups.")
            : QString());
    m_explanation->setVisible(way != Way::Passphrase || m_lost);
    m_firstRow->setLabel(byKey ? tr("Reservnyckel") : tr("Lösenfras"));
    m_secondRow->setVisible(anew);
    m_strength->setVisible(anew);
    m_otherWay->setVisible(!anew);
    m_otherWay->setText(byKey ? tr("Jag har lösenfrasen") : tr("Jag har reservnyckeln"));
    m_reveal->setChecked(byKey); // nobody types 28 chance letters unseen
    m_go->setText(words());
    m_go->setVisible(!m_lost);
    showStrength(*m_strength, *m_first);
    m_first->setFocus();
}

void UnlockPage::offerCopies(bool offered)
{
    m_copies->setCopies(offered && !m_flow.isOpenHere() ? m_flow.copies() : std::vector<StoreCopy>());
}

QString UnlockPage::words() const
{
    return m_way == Way::NewStore ? tr("Börja") : tr("Lås upp");
}

//! Nobody's passphrase stays behind, and none is shown to whoever comes next.
void UnlockPage::leave()
{
    m_first->wipe();
    m_second->wipe();
    m_reveal->setChecked(false);
    m_error->setText({});
}

void UnlockPage::submit()
{
    if (m_lost || m_flow.isWorking() || m_flow.secondsToWait() > 0 || m_first->isEmpty())
        return;
    if (m_way == Way::RecoveryKey)
        return unlockByRecoveryKey();
    Secret passphrase = passphraseOf(*m_first);
    if (m_way == Way::NewStore && !passphrase.sameAs(passphraseOf(*m_second))) {
        m_error->setText(tr("De två lösenfraserna är inte lika. Skriv den andra igen."));
        m_second->wipe();
        m_second->setFocus();
        return;
    }
    m_error->setText({});
    setWorking(true);
    if (m_way == Way::NewStore)
        m_flow.create(std::move(passphrase));
    else
        m_flow.unlock({std::move(passphrase), KeyKind::Passphrase});
    if (!m_flow.isWorking())
        setWorking(false);
}

std::optional<PresentedKey> UnlockPage::presentedKey()
{
    if (m_way != Way::RecoveryKey)
        return PresentedKey{passphraseOf(*m_first), KeyKind::Passphrase};
    Result<Secret> key = readRecoveryKey(passphraseOf(*m_first));
    if (key)
        return PresentedKey{std::move(*key), KeyKind::Recovery};
    showFailure(key.error());
    return std::nullopt;
}

void UnlockPage::unlockByRecoveryKey()
{
    std::optional<PresentedKey> key = presentedKey();
    if (!key)
        return;
    m_error->setText({});
    setWorking(true);
    m_flow.unlock(std::move(*key));
}

void UnlockPage::restore(const StoreCopy& copy)
{
    if (m_flow.isWorking() || m_flow.isOpenHere() || m_flow.secondsToWait() > 0)
        return;
    if (m_first->isEmpty())
        return refuse(m_way == Way::RecoveryKey ? tr("Skriv reservnyckeln först.")
                                                : tr("Skriv lösenfrasen först."));
    std::optional<PresentedKey> key = presentedKey();
    if (!key)
        return;
    m_error->setText({});
    m_flow.restore(copy, std::move(*key), m_services.clock.now());
    setWorking(m_flow.isWorking());
}

void UnlockPage::showFailure(const Error& error)
{
    refuse(errorText(error));
    if (isLoss(error.code))
        offerCopies(true);
}

//! A recovery key stays to be compared with the paper; it is long to type.
void UnlockPage::refuse(const QString& sentence)
{
    setWorking(false);
    m_error->setText(sentence);
    if (m_way != Way::RecoveryKey)
        m_first->wipe();
    m_second->wipe();
    showStrength(*m_strength, *m_first);
    m_first->setFocus();
}

void UnlockPage::setWorking(bool working)
{
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_example, m_otherWay, m_copies, m_go, m_first, m_second})
        part->setEnabled(!working);
    m_go->setText(working ? tr("Ett ögonblick …") : words());
    if (!working && m_flow.secondsToWait() > 0)
        showWaiting(m_flow.secondsToWait());
}

void UnlockPage::showWaiting(int seconds)
{
    m_go->setEnabled(seconds == 0);
    m_copies->setEnabled(seconds == 0);
    m_go->setText(seconds == 0 ? words() : tr("Vänta %n sekunder", nullptr, seconds));
}

} // namespace rundbord
