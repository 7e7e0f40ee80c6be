// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/new_passphrase.h"

#include "core/vault/passphrase.h"
#include "core/vault/passphrase_strength.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/case_dots.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/passphrase_field.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class StrengthTexts
{
    Q_DECLARE_TR_FUNCTIONS(StrengthTexts)

public:
    static QString words(PassphraseStrength strength)
    {
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
        return {};
    }
};

constexpr int strengths = 5;

} // namespace

Secret passphraseOf(const PassphraseField& field)
{
    Secret secret;
    field.read([&secret](std::span<const char> utf8) {
        QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        secret = Secret::fromPassphrase(text);
        wipe(text);
    });
    return secret;
}

void showStrength(CaseDots& dots, const PassphraseField& field)
{
    const PassphraseStrength strength = passphraseStrength(passphraseOf(field));
    dots.setProgress({strengths, static_cast<int>(strength), StrengthTexts::words(strength)});
}

NewPassphrase::NewPassphrase(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_first(new PassphraseField(style))
    , m_second(new PassphraseField(style))
    , m_firstRow(new LabelledField(style, m_first, QStringLiteral("newPassphrase"), tr("Ny lösenfras")))
    , m_secondRow(new LabelledField(style, m_second, QStringLiteral("newPassphraseAgain"),
                                    tr("Den nya lösenfrasen en gång till")))
    , m_strength(new CaseDots(style))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap12);
    column->addWidget(m_firstRow);
    column->addWidget(m_strength);
    column->addWidget(m_secondRow);
    setFocusProxy(m_firstRow);
    connect(m_first, &PassphraseField::edited, this, [this] {
        m_firstRow->setError({});
        showStrength(*m_strength, *m_first);
    });
    connect(m_second, &PassphraseField::edited, this, [this] { m_secondRow->setError({}); });
    connect(m_first, &QLineEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &QLineEdit::returnPressed, this, &NewPassphrase::submitted);
    showStrength(*m_strength, *m_first);
}

std::optional<Secret> NewPassphrase::read()
{
    Secret passphrase = passphraseOf(*m_first);
    if (const Result<void> longEnough = checkPassphrase(passphrase); !longEnough) {
        m_firstRow->setError(errorText(longEnough.error()));
        m_first->setFocus();
        return std::nullopt;
    }
    if (!passphrase.sameAs(passphraseOf(*m_second))) {
        m_secondRow->setError(tr("De två lösenfraserna är inte lika. Skriv den andra igen."));
        m_second->wipe();
        m_second->setFocus();
        return std::nullopt;
    }
    return passphrase;
}

void NewPassphrase::wipe()
{
    m_first->wipe();
    m_second->wipe();
    m_firstRow->setError({});
    m_secondRow->setError({});
    showStrength(*m_strength, *m_first);
}

void NewPassphrase::setRevealed(bool revealed)
{
    m_first->setRevealed(revealed);
    m_second->setRevealed(revealed);
}

} // namespace rundbord
